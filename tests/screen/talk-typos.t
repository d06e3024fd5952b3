# Typing help: what a mistyped word was read as stands under the line, and goes into the log with it.
# The line itself stays as it was typed.
scenario: lunch
mode: coach
size: 72x22
dictionary: tests/cli/files/dictionary/en_GB
keys: <Up><Up><Up><Right><Down><Down>7<Down><Enter><Enter>
keys: When does it get bettre?<Enter>
show:
| Empty lunchbox - coach                                          turn 2 |
|   Narrator: He stays at the door, his coat still on.                   |
| Dennis: School again. What did I do this time?                         |
|                                                                        |
| You: When does it get bettre?                                          |
|     Read as: "better"                                                  |
| Dennis: Just say it.                                                   |
|     Coach: 'When does it get bettre?': You asked when it works. So     |
|       what is there already comes into view.                           |
|     Coach: One small step: He does not know yet why you asked him to   |
|       come.                                                            |
|     Coach: It could also be said like this: 'Thank you for coming,     |
|       Dennis. Is this a good moment?'                                  |
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
= begin lunch coach
= note rating-before turn=0 number=7 
= note aim turn=0 number=0 exceptions
= reply 1 When does it get bettre? (17-23 better)
= turn 1 arrival
