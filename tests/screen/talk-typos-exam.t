# In an exam the same word is heard, and nothing is said of it.
scenario: lunch
mode: exam
size: 72x22
dictionary: tests/cli/files/dictionary/en_GB
keys: <Up><Up><Up><Right><Down><Down>7<Down><Enter><Enter>
keys: When does it get bettre?<Enter>
show:
| Empty lunchbox - exam                                           turn 2 |
|   Narrator: He stays at the door, his coat still on.                   |
| Dennis: School again. What did I do this time?                         |
|                                                                        |
| You: When does it get bettre?                                          |
| Dennis: Just say it.                                                   |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|                                                                        |
|────────────────────────────────────────────────────────────────────────|
| >                                                                      |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                |
log:
= begin lunch exam
= note rating-before turn=0 number=7 
= note aim turn=0 number=0 exceptions
= reply 1 When does it get bettre? (17-23 better)
= turn 1 arrival
