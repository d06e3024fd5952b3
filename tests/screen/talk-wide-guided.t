# Guided, wide: a choice of replies beside the sheet; two ways back to the beginning.
scenario: lunch
mode: guided
size: 100x24
keys: <Enter><Enter>2<Enter>
show:
| Empty lunchbox - guided                                                                     turn 2 |
|   Narrator: He stays at the door, his coat still on.       │ Mood: Dennis seems calm.              |
| Dennis: School again. What did I do this time?             │                                       |
|                                                            │ What we worry about                   |
| You: Thank you for coming. Is this a good moment?          │ - Three mornings without lunch (new)  |
| Dennis: Well, I am here now. It is the nights. I come home │                                       |
|   at seven and fall over, and then the boy has to get      │ What goes well                        |
|   himself ready.                                           │ not on the table yet                  |
|     Coach: 'Is this a good moment?': You asked whether it  │                                       |
|       was a good moment. That leaves him the choice.       │ What is needed                        |
|     Choice 1: Then go to bed in time.                      │ - Somebody for the other mornings     |
|     Choice 2: On which mornings is it better?              │   (new)                               |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 200x60
show:
| Empty lunchbox - guided                                                                                                                                                                         turn 2 |
|   Narrator: He stays at the door, his coat still on.                                     │ Mood: Dennis seems calm.                                                                                    |
| Dennis: School again. What did I do this time?                                           │                                                                                                             |
|                                                                                          │ What we worry about                 What goes well                      What is needed                      |
| You: Thank you for coming. Is this a good moment?                                        │ - Three mornings without lunch                                          - Somebody for the other mornings   |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and   │   (new)                                                                   (new)                             |
|   then the boy has to get himself ready.                                                 │                                                                                                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment. That leaves │                                                                                                             |
|       him the choice.                                                                    │                                                                                                             |
|     Choice 1: Then go to bed in time.                                                    │                                                                                                             |
|     Choice 2: On which mornings is it better?                                            │                                                                                                             |
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
| >                                                                                                                                                                                                      |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace                                                                                                                   |
size: 40x10
show:
| Empty lunchbox - guided         turn 2 |
| You: Thank you for coming. Is this a   |
|   good moment?                         |
| Dennis: Well, I am here now. It is the |
|   nights. I come home at seven and     |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
|────────────────────────── PgDn: more ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
