# Guided: offers by number, only those of this moment; another number is no reply.
scenario: lunch
mode: guided
size: 80x24
keys: <Enter>
styles:
| Empty lunchbox - guided                                                 turn 1 |
~ ttttttttttttttttttttttt                                                 dddddd
|   Narrator: He stays at the door, his coat still on.                           |
~   nnnnnnnnn
| Dennis: School again. What did I do this time?                                 |
~ ppppppp
|     Choice 1: You know very well why you are here.                             |
~     lllllllll
|     Choice 2: Thank you for coming. Is this a good moment?                     |
~     lllllllll
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| >                                                                              |
~ o
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
~ lllll dddddd   l dddd   lll ddddd   lllllllll ddddddddd
keys: 3<Enter>
show:
| Empty lunchbox - guided                                                 turn 1 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Choice 1: You know very well why you are here.                             |
|     Choice 2: Thank you for coming. Is this a good moment?                     |
|     Note: Type a number from 1 to 2.                                           |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: 2<Enter>
show:
| Empty lunchbox - guided                                                 turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: Type a number from 1 to 2.                                           |
|                                                                                |
| You: Thank you for coming. Is this a good moment?                              |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|     Choice 1: Then go to bed in time.                                          |
|     Choice 2: On which mornings is it better?                                  |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
log:
= begin lunch guided
= reply 1 Thank you for coming. Is this a good moment?
= turn 1 nights
