# The list of keys in the smallest window, over a question, and in lines.
scenario: lunch
mode: exam
size: 80x24
keys: <Enter><Enter>
size: 40x10
keys: <Esc>
show:
| Empty lunchbox - exam           turn 1 |
| Dennis: School again. What did I do    |
|   this time?                           |
|─────────────────────── PgUp: earlier ──|
| Do you want to leave this              |
| conversation?                          |
| > 1. go on with the conversation       |
  ^
|   2. end here and look back            |
|   3. stop; nothing is kept             |
| Up/Down choose   Enter take it         |
keys: ?
show:
| Keys                                   |
| Search:                                |
| > Up/Down: choose                      |
  ^
|   Enter: take it                       |
|   PgUp/PgDn: read back                 |
|   ?: keys                              |
|                                        |
|                                        |
|────────────────────────────────────────|
| Enter do it   Esc back                 |
keys: go on<Esc><Down><Enter>
show:
| Empty lunchbox - exam           turn 1 |
| Narrator: He stays at the door, his    |
|   coat still on.                       |
| Dennis: School again. What did I do    |
|   this time?                           |
|                                        |
|                                        |
|────────────────────────────────────────|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
keys: <Esc>?<PgDn><PgDn><Up>
show:
| Keys                                   |
| Search:                                |
|   Up/Down: choose                      |
|   Enter: take it                       |
| > PgUp/PgDn: read back                 |
  ^
|   ?: keys                              |
|                                        |
|                                        |
|────────────────────────────────────────|
| Enter do it   Esc back                 |
keys: <Esc><Enter>:help look<Enter>
show:
| Empty lunchbox - exam           turn 1 |
| Narrator: He stays at the door, his    |
|   coat still on.                       |
| Dennis: School again. What did I do    |
|   this time?                           |
| :end: end here and look back           |
|                                        |
|────────────────────────────────────────|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
keys: :help nowhere<Enter>
show:
| Empty lunchbox - exam           turn 1 |
|   coat still on.                       |
| Dennis: School again. What did I do    |
|   this time?                           |
| :end: end here and look back           |
| Note: In this list nothing has to do   |
|   with nowhere.                        |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
