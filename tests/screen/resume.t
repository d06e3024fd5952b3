# A conversation taken up again: what was said is said again, and not told to the log twice.
scenario: lunch
mode: exam
reply: Hello
reply: Is this a good moment?
size: 80x16
keys: <Enter>
show:
| Empty lunchbox - exam                                                   turn 3 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello                                                                     |
| Dennis: How do you mean?                                                       |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: When is it better?<Enter>
show:
| Empty lunchbox - exam                                                   turn 4 |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello                                                                     |
| Dennis: How do you mean?                                                       |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|                                                                                |
| You: When is it better?                                                        |
| Dennis: Tuesdays. Then Henk drives, and I am home at six.                      |
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| This conversation is over.                                                     |
| > 1. look back                                                                 |
  ^
| Up/Down choose   Enter take it   PgUp/PgDn read back   ? keys                  |
log:
= begin lunch exam
= reply 3 When is it better?
= turn 3 tuesday
