# Where to go back to was asked, and nothing changed: the conversation is where it was left.
scenario: lunch
mode: coach
size: 60x12
keys: <Enter><Enter><Enter>Hello<Enter>Is this a good moment?<Enter>You are a bad father.<Enter>
keys: :terug<Enter><Esc>
show:
| Empty lunchbox - coach                              turn 4 |
|     Coach: 'Is this a good moment?': You asked whether it  |
|       was a good moment. That leaves him the choice.       |
| You: You are a bad father.                                 |
| Dennis: How do you mean?                                   |
|     Coach: It could also be said like this: 'On which      |
|       mornings is it better?'                              |
|     Coach: I did not recognise this; that says nothing     |
|       about how good it was.                               |
|─────────────────────────────────────────── PgUp: earlier ──|
| >                                                          |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back    |
