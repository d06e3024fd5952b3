# A colleague is asked along, twice: in general words first, then in the author's; and looked back on.
scenario: lunch
mode: coach
size: 80x24
keys: <Enter>:consult<Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: :consult                                                                  |
|   Narrator: Your colleague: 'They did not ask for you. Say who you are and why |
|     you come, and ask whether it is a good moment.'                            |
|   Narrator: He does not know yet why you asked him to come.                    |
|     Coach: You asked a colleague to think along. Two see more than one, and    |
|       that is a strength.                                                      |
|     Coach: One small step: He does not know yet why you asked him to come.     |
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
keys: Thank you for coming. Is this a good moment?<Enter>:consult<Enter>
show:
| Empty lunchbox - coach                                                  turn 4 |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: :consult                                                                  |
|   Narrator: Your colleague: 'They did not ask for you. Say who you are and why |
|     you come, and ask whether it is a good moment.'                            |
|   Narrator: He does not know yet why you asked him to come.                    |
|     Coach: You asked a colleague to think along. Two see more than one, and    |
|       that is a strength.                                                      |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|                                                                                |
| You: Thank you for coming. Is this a good moment?                              |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|                                                                                |
| You: :consult                                                                  |
|   Narrator: Mo, next door: 'Ask for the morning that works.'                   |
|     Coach: You asked a colleague to think along. Two see more than one, and    |
|       that is a strength.                                                      |
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: On which mornings is it better?<Enter>
show:
| Empty lunchbox - coach                                                  turn 5 |
|     Coach: You asked a colleague to think along. Two see more than one, and    |
|       that is a strength.                                                      |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|                                                                                |
| You: Thank you for coming. Is this a good moment?                              |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|                                                                                |
| You: :consult                                                                  |
|   Narrator: Mo, next door: 'Ask for the morning that works.'                   |
|     Coach: You asked a colleague to think along. Two see more than one, and    |
|       that is a strength.                                                      |
|                                                                                |
| You: On which mornings is it better?                                           |
| Dennis: You asked somebody first, I can tell.                                  |
| Dennis: Tuesdays. Then Henk drives, and I am home at six.                      |
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| This conversation is over.                                                     |
| > 1. look back                                                                 |
  ^
|   2. say a reply differently                                                   |
| Up/Down choose   Enter take it   PgUp/PgDn read back   ? keys                  |
log:
= begin lunch coach
= reply 1 :consult
= turn 1 arrival
= reply 2 Thank you for coming. Is this a good moment?
= turn 2 nights
= reply 3 :consult
= turn 3 nights
= reply 4 On which mornings is it better?
= turn 4 tuesday
keys: <Enter><Enter><Enter><Enter>
keys: <Right><Right><Right><Right><Right>
show:
| 6 of 11: Where the conversation turned                          Empty lunchbox |
|   "Thank you for coming. Is this a good moment?"                               |
  ^
| After this, Dennis grew calmer.                                                |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
| A kind of question fits here too that you have not used yet, as far as the     |
| rules heard. Might one suit you?                                               |
| - About keeping going: 'How do you manage to keep going, day after day?'       |
| - Through someone else's eyes: 'What would your child say about this?'         |
|                                                                                |
| What the advice changed                                                        |
| - Your colleague: 'They did not ask for you. Say who you are and why you come, |
|   and ask whether it is a good moment.'                                        |
| What you said next: Reply 2                                                    |
|   "Thank you for coming. Is this a good moment?"                               |
| - Mo, next door: 'Ask for the morning that works.'                             |
| What you said next: Reply 4                                                    |
|   "On which mornings is it better?"                                            |
| After this, Dennis grew calmer.                                                |
| ? Which word of this advice do you take along to a real conversation?          |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
