# Dutch first: unless the environment asks for another language, the program speaks Dutch.
$ env -u GESPREK_LANG -u LC_ALL gesprek lst
! gesprek: onbekende opdracht 'lst'; bedoelde je 'list'?
! gesprek: 'gesprek help' noemt de opdrachten
? 2
$ env -u GESPREK_LANG LC_ALL=C gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ env -u GESPREK_LANG LC_ALL=POSIX LANG=en_GB.UTF-8 gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ env -u GESPREK_LANG -u LC_ALL LANG=nl_BE.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ env -u GESPREK_LANG LANGUAGE=fr:en:nl gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ env -u GESPREK_LANG LANGUAGE=nl LC_ALL=en_US.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ GESPREK_LANG=nl LANG=en_US.UTF-8 gesprek help | head -n 1
| gesprek: oefen moeilijke gesprekken over veiligheid thuis
$ GESPREK_LANG=en gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
# A language without translations reads the English of the sources.
$ env -u GESPREK_LANG -u LC_ALL LANG=fr_FR.UTF-8 gesprek help | head -n 1
| gesprek: practise difficult conversations about safety at home
# Letters beyond ASCII come out whole in any locale, known or not.
$ for l in C POSIX C.UTF-8 nl_NL.ISO-8859-1 xx_YY; do GESPREK_LANG=nl LC_ALL=$l gesprek help codes | cksum; done | sort -u | wc -l
| 1
