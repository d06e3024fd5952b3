# A log that cannot be written is told once; the conversation goes on.
scenario: lunch
mode: exam
log: broken
size: 80x18
keys: <Enter><Enter>Hello<Enter>Hello again<Enter>
show:
| Empty lunchbox - exam                                                   turn 3 |
|     Note: This could not be stored: the disk is full. The conversation goes    |
|       on.                                                                      |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello                                                                     |
| Dennis: How do you mean?                                                       |
|                                                                                |
| You: Hello again                                                               |
| Dennis: Just say it.                                                           |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
