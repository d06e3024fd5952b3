# Before a line is sent: it may be about real people, or the trainee is not well.
scenario: lunch
mode: exam
size: 80x18
keys: <Enter><Enter>My client lives at 12 Church Street<Enter>
styles:
| Empty lunchbox - exam                                                   turn 1 |
~ ttttttttttttttttttttt                                                   dddddd
|   Narrator: He stays at the door, his coat still on.                           |
~   nnnnnnnnn
| Dennis: School again. What did I do this time?                                 |
~ ppppppp
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
| This line may hold details of real people. Practise with made-up names and     |
~ iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
| places only.                                                                   |
~ iiiiiiiiiiii
| > 1. delete this line                                                          |
~fffffffffffffffffffffff
  ^
|   2. send it as it is                                                          |
| Up/Down choose   Enter take it   PgUp/PgDn read back   ? keys                  |
~ lllllll dddddd   lllll ddddddd   lllllllll ddddddddd   l dddd
keys: <Enter>
show:
| Empty lunchbox - exam                                                   turn 1 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: The line is gone. Say it again without those details.                |
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
keys: <Up>
show:
| Empty lunchbox - exam                                                   turn 1 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: The line is gone. Say it again without those details.                |
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
keys: <Ctrl-U>Mijn cliënt is te bereiken op 06-12345678<Enter>2
show:
| Empty lunchbox - exam                                                   turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: The line is gone. Say it again without those details.                |
|                                                                                |
| You: Mijn cliënt is te bereiken op 06-12345678                                 |
| Dennis: How do you mean?                                                       |
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
keys: I can't do this anymore<Enter>
show:
| Empty lunchbox - exam                                                   turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: The line is gone. Say it again without those details.                |
|                                                                                |
| You: Mijn cliënt is te bereiken op 06-12345678                                 |
| Dennis: How do you mean?                                                       |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Does this come close to you? It is all right to stop here, without a score and |
| without a trace.                                                               |
| > 1. stop; nothing is kept                                                     |
  ^
|   2. delete this line                                                          |
|   3. send it as it is                                                          |
| Up/Down choose   Enter take it   PgUp/PgDn read back   ? keys                  |
log:
= begin lunch exam
= reply 1 Mijn cliënt is te bereiken op 06-12345678
= turn 1 arrival
keys: <Enter>
show:
| A message                                                                      |
|                                                                                |
| You have stopped. There is no score, and nothing was kept. Talk it over with a |
 ^
| colleague if it stays with you.                                                |
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
| Enter go on   Up/Down read                                                     |
log:
= end stopped
