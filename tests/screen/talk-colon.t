# Enter came too soon, or a blank too early: what begins a command is never said to the other.
scenario: lunch
mode: exam
size: 60x14
keys: <Enter><Enter><Enter>:<Enter>: stop<Enter>:)<Enter>
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
|     Note: The word : is not known here, so it was not      |
|       sent.                                                |
|     Note: The word : is not known here, so it was not      |
|       sent.                                                |
| You: :)                                                    |
| Dennis: Just say it.                                       |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| >                                                          |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
