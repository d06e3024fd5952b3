# A paste never sends, whatever is in it, and nothing in it acts as a key.
scenario: lunch
mode: exam
size: 60x12
keys: <Enter><Enter><Enter><Enter><Paste>first line<x0d>second<x0a>third<x1b>[A :stop<x09>end<EndPaste>
show:
| Empty lunchbox - exam                               turn 1 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| > first line second third�[A :stop end                     |
                                        ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
keys: <Enter>
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
| You: first line second third�[A :stop end                  |
| Dennis: How do you mean?                                   |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| >                                                          |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
log:
= begin lunch exam
= reply 1 first line second third�[A :stop end
= turn 1 arrival
