# Readline's searches ask in a prompt that is not drawn here: their keys do nothing, and leave no trace.
scenario: lunch
mode: exam
size: 60x12
keys: <Enter><Enter><Enter><Enter>Hello<Enter><Ctrl-R>x<Ctrl-X><xff><Alt-p>y
show:
| Empty lunchbox - exam                               turn 2 |
|   Narrator: He stays at the door, his coat still on.       |
| Dennis: School again. What did I do this time?             |
| You: Hello                                                 |
| Dennis: How do you mean?                                   |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| > xy                                                       |
      ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
