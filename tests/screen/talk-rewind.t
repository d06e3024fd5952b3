# A reply said differently: choose the moment, see both versions side by side, and go on with either.
scenario: lunch
mode: coach
size: 80x24
keys: <Enter>Is this a good moment?<Enter>You are a bad father.<Enter>
keys: :terug<Enter>
show:
| Saying it differently                                                          |
| Choose a moment to go back to. What you said there stays; afterwards you see   |
| both versions beside each other.                                               |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > reply 1: "Is this a good moment?"                                            |
  ^
|   reply 2: "You are a bad father."                                             |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|     Note: Turns taken back: 1. We are here now.                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: When is it better?<Enter>
show:
| Saying it differently                                                          |
| The first time                          This time                              |
| - "You are a bad father."               - "When is it better?"                 |
| - After this, little changed for        - Details and exceptions               |
|   Dennis.                               - After this, Dennis grew calmer.      |
| - Dennis: How do you mean?              - Dennis: Tuesdays. Then Henk drives,  |
|                                           and I am home at six.                |
|                                                                                |
| New the second time: Details and exceptions.                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > go on from here                                                              |
  ^
|   go on with the first version                                                 |
|   say it once more                                                             |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
log:
= begin lunch coach
= reply 1 Is this a good moment?
= turn 1 nights
= reply 2 You are a bad father.
= turn 2 nights
= rewind 1
= reply 2 When is it better?
= turn 2 tuesday
keys: <Down><Enter>
show:
| Empty lunchbox - coach                                                  turn 3 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|     Note: Turns taken back: 1. We are here now.                                |
|     Note: Turns taken back: 1. We are here now.                                |
|                                                                                |
| You: You are a bad father.                                                     |
| Dennis: How do you mean?                                                       |
|     Coach: It could also be said like this: 'On which mornings is it better?'  |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
log:
= rewind 1
= reply 2 You are a bad father.
= turn 2 nights
