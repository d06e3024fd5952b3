# Leaving by Escape: three ways, and Escape once more is none of them. Stopping leaves no trace, and the list is back.
mode: exam
size: 60x16
keys: <Enter><Enter><Enter><Enter>Hello<Enter>half a line<Esc>
styles:
| Empty lunchbox - exam                               turn 2 |
~ ttttttttttttttttttttt                               dddddd
|   Narrator: He stays at the door, his coat still on.       |
~   nnnnnnnnn
| Dennis: School again. What did I do this time?             |
~ ppppppp
|                                                            |
| You: Hello                                                 |
~ oooooooooo
| Dennis: How do you mean?                                   |
~ ppppppp
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Do you want to leave this conversation?                    |
~ iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
| > 1. go on with the conversation                           |
~ffffffffffffffffffffffffffffffffff
  ^
|   2. end here and look back                                |
|   3. stop; nothing is kept                                 |
| Up/Down choose   Enter take it   PgUp/PgDn read back       |
~ lllllll dddddd   lllll ddddddd   lllllllll ddddddddd
keys: <Down>
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
|                                                            |
| You: Hello                                                 |
| Dennis: How do you mean?                                   |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Do you want to leave this conversation?                    |
|   1. go on with the conversation                           |
| > 2. end here and look back                                |
  ^
|   3. stop; nothing is kept                                 |
| Up/Down choose   Enter take it   PgUp/PgDn read back       |
keys: <Esc>
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
|                                                            |
| You: Hello                                                 |
| Dennis: How do you mean?                                   |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| > half a line                                              |
               ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
keys: <Esc>3
show:
| A message                                                  |
|                                                            |
| You have stopped. There is no score, and nothing was kept. |
 ^
| Talk it over with a colleague if it stays with you.        |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Enter go on   Up/Down read                                 |
log:
= begin lunch exam
= reply 1 Hello
= turn 1 arrival
= draft half a line
= end stopped
keys: <Enter>
show:
| Practise                                    type to filter |
| Conversations, level 1                                     |
| > Empty lunchbox                                           |
  ^
| Conversations, level 2 (nl)                                |
|   Slippers in de gang (nl)                                 |
| Yourself                                                   |
|   a drill of five minutes                                  |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   Esc quit   ? keys            |
