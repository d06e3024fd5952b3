# The smallest window there may be, one that is too small, and back again.
scenario: lunch
size: 40x10
show:
| Empty lunchbox                Level: 1 |
| Minutes: 10                            |
| What you can practise here: Details    |
|   and exceptions; Respect              |
|                                        |
|────────────────────────── PgDn: more ──|
|   How sure do you feel beforehand,     |
|     from 1 to 10? < skip >             |
| > Start the conversation               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <PgDn>
show:
| Empty lunchbox                Level: 1 |
|                                        |
| Mind: neglect                          |
| You can stop at any time by typing     |
| :stop. Then there is no score, and     |
|────────────────────────── PgDn: more ──|
|   How sure do you feel beforehand,     |
|     from 1 to 10? < skip >             |
| > Start the conversation               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <Enter>
show:
| Empty lunchbox                Level: 1 |
| :stop. Then there is no score, and     |
| nothing is kept.                       |
| Is this close to you today? Then       |
| choose a lighter one, or do it         |
|────────────────────────── PgDn: more ──|
|   How sure do you feel beforehand,     |
|     from 1 to 10? < skip >             |
| > Start the conversation               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <Enter><Enter><Enter><Enter><Enter>
show:
| Empty lunchbox - coach          turn 1 |
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
keys: Is this a good moment?<Enter>
show:
| Empty lunchbox - coach          turn 2 |
| You: Is this a good moment?            |
| Dennis: Well, I am here now. It is the |
|   nights. I come home at seven and     |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
| Coach: 'Is this a good moment?': You   |
|────────────────────────── PgDn: more ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
keys: <PgDn>
show:
| Empty lunchbox - coach          turn 2 |
|   nights. I come home at seven and     |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
| Coach: 'Is this a good moment?': You   |
|   asked whether it was a good moment.  |
|   That leaves him the choice.          |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
keys: This is a longer line than fits in a row of forty columns, and then some more of it
show:
| Empty lunchbox - coach          turn 2 |
|   nights. I come home at seven and     |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
| Coach: 'Is this a good moment?': You   |
|────────────────────────── PgDn: more ──|
| > This is a longer line than fits in   |
|   a row of forty columns, and then     |
|   some more of it                      |
                   ^
| Enter say it   ? keys   Esc leave      |
size: 39x10
show:
| Please make this window larger: at    |
 ^
| least 40 columns and 10 rows.         |
|                                       |
|                                       |
|                                       |
|                                       |
|                                       |
|                                       |
|                                       |
|                                       |
size: 40x9
show:
| Please make this window larger: at     |
 ^
| least 40 columns and 10 rows.          |
|                                        |
|                                        |
|                                        |
|                                        |
|                                        |
|                                        |
|                                        |
size: 12x3
show:
| Please     |
 ^
| make this  |
| window     |
size: 200x60
show:
| Empty lunchbox - coach                                                                                                                                                                          turn 2 |
|   Narrator: He stays at the door, his coat still on.                                     │ Mood: Dennis seems calm.                                                                                    |
| Dennis: School again. What did I do this time?                                           │                                                                                                             |
|                                                                                          │ What we worry about                 What goes well                      What is needed                      |
| You: Is this a good moment?                                                              │ - Three mornings without lunch                                          - Somebody for the other mornings   |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and   │   (new)                                                                   (new)                             |
|   then the boy has to get himself ready.                                                 │                                                                                                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment. That leaves │                                                                                                             |
|       him the choice.                                                                    │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| > This is a longer line than fits in a row of forty columns, and then some more of it                                                                                                                  |
                                                                                       ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace                                                                                                                   |
