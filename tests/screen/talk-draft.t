# A line that is typed and not sent is handed to the log as it stands, once for each change.
scenario: lunch
mode: exam
reply: Hello
draft: Is this a
size: 60x12
keys: <Enter><Enter>
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
| > Is this a                                                |
             ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
log:
= begin lunch exam
# It has this already.
keys: <Keep>
log:
keys: <x20>good<Keep>
log:
= draft Is this a good
keys: <Keep><x20>moment?<Keep>
log:
= draft Is this a good moment?
# Help lies over it.
keys: <Ctrl-A><Ctrl-K>?<Keep><Esc>
log:
= draft 
keys: Is this a good moment?<Enter><Keep>
log:
= reply 2 Is this a good moment?
= turn 2 nights
# What waits for an answer to a question is not sent yet; deleted, it is gone.
keys: My client lives at 12 Church Street<Enter><Keep>
log:
= draft My client lives at 12 Church Street
keys: <Enter><Keep>
log:
= draft 
