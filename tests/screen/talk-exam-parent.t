# With a parent there is no notebook: in an exam the conversation has the window to itself, in lines
# that still read well.
scenario: lunch
mode: exam
size: 200x60
keys: <Enter><Enter>Is this a good moment?<Enter>
show:
| Empty lunchbox - exam                                                                                                                                                                           turn 2 |
|   Narrator: He stays at the door, his coat still on.                                                                                                                                                   |
| Dennis: School again. What did I do this time?                                                                                                                                                         |
|                                                                                                                                                                                                        |
| You: Is this a good moment?                                                                                                                                                                            |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and                                                                                                                 |
|   then the boy has to get himself ready.                                                                                                                                                               |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                                                                                                                      |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace                                                                                                                   |
size: 100x24
show:
| Empty lunchbox - exam                                                                       turn 2 |
|   Narrator: He stays at the door, his coat still on.                                               |
| Dennis: School again. What did I do this time?                                                     |
|                                                                                                    |
| You: Is this a good moment?                                                                        |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and             |
|   then the boy has to get himself ready.                                                           |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|                                                                                                    |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 40x10
show:
| Empty lunchbox - exam           turn 2 |
|   this time?                           |
| You: Is this a good moment?            |
| Dennis: Well, I am here now. It is the |
|   nights. I come home at seven and     |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
