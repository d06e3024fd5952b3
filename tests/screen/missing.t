# A scenario that cannot be loaded opens no screen.
scenario: nosuch
show:
= done 65
