# Bytes that would command a terminal, typed with Ctrl-V or as C1 controls, are shown as what they
# are not; sequences of unknown keys are no text.
scenario: lunch
mode: exam
size: 60x14
keys: <Enter><Enter><Enter><Ctrl-V><x07>[31mred<Ctrl-V><x08> <Esc[99;5~><EscOQ>ok <xc29b>31m<Enter>
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
| You: �[31mred� ok �31m                                     |
| Dennis: How do you mean?                                   |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| >                                                          |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
keys: <xff><xfe>bad<Enter>
show:
| Empty lunchbox - exam                               turn 3 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
| You: �[31mred� ok �31m                                     |
| Dennis: How do you mean?                                   |
| You: ��bad                                                 |
|   Narrator: (Those characters could not be read. Nothing   |
|     has happened; type it once more.)                      |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| >                                                          |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
