# A wide window with the coach: what fills beside the conversation. What is new is so for one turn,
# and is gone when the turn is taken back.
scenario: lunch
mode: coach
size: 100x24
keys: <Enter><Enter>
styles:
| Empty lunchbox - coach                                                                      turn 1 |
~ tttttttttttttttttttttt                                                                      dddddd
|   Narrator: He stays at the door, his coat still on.       │ Mood: Dennis seems calm.              |
~   nnnnnnnnn                                                d lllll
| Dennis: School again. What did I do this time?             │                                       |
~ ppppppp                                                    d
|                                                            │ What we worry about                   |
~                                                            d lllllllllllllllllll
|                                                            │ not on the table yet                  |
~                                                            d dddddddddddddddddddd
|                                                            │                                       |
~                                                            d
|                                                            │ What goes well                        |
~                                                            d llllllllllllll
|                                                            │ not on the table yet                  |
~                                                            d dddddddddddddddddddd
|                                                            │                                       |
~                                                            d
|                                                            │ What is needed                        |
~                                                            d llllllllllllll
|                                                            │ not on the table yet                  |
~                                                            d dddddddddddddddddddd
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|────────────────────────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| >                                                                                                  |
~ o
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
~ lllll dddddd   l dddd   lll ddddd   lllllllll ddddddddd   lllll dddddddddddddddddddd
keys: Is this a good moment?<Enter>
styles:
| Empty lunchbox - coach                                                                      turn 2 |
~ tttttttttttttttttttttt                                                                      dddddd
|   Narrator: He stays at the door, his coat still on.       │ Mood: Dennis seems calm.              |
~   nnnnnnnnn                                                d lllll
| Dennis: School again. What did I do this time?             │                                       |
~ ppppppp                                                    d
|                                                            │ What we worry about                   |
~                                                            d lllllllllllllllllll
| You: Is this a good moment?                                │ - Three mornings without lunch (new)  |
~ ooooooooooooooooooooooooooo                                d
| Dennis: Well, I am here now. It is the nights. I come home │                                       |
~ ppppppp                                                    d
|   at seven and fall over, and then the boy has to get      │ What goes well                        |
~                                                            d llllllllllllll
|   himself ready.                                           │ not on the table yet                  |
~                                                            d dddddddddddddddddddd
|     Coach: 'Is this a good moment?': You asked whether it  │                                       |
~     cccccc                                                 d
|       was a good moment. That leaves him the choice.       │ What is needed                        |
~                                                            d llllllllllllll
|                                                            │ - Somebody for the other mornings     |
~                                                            d
|                                                            │   (new)                               |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|                                                            │                                       |
~                                                            d
|────────────────────────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| >                                                                                                  |
~ o
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
~ lllll dddddd   l dddd   lll ddddd   lllllllll ddddddddd   lllll dddddddddddddddddddd
keys: When is it better?
show:
| Empty lunchbox - coach                                                                      turn 2 |
|   Narrator: He stays at the door, his coat still on.       │ Mood: Dennis seems calm.              |
| Dennis: School again. What did I do this time?             │                                       |
|                                                            │ What we worry about                   |
| You: Is this a good moment?                                │ - Three mornings without lunch (new)  |
| Dennis: Well, I am here now. It is the nights. I come home │                                       |
|   at seven and fall over, and then the boy has to get      │ What goes well                        |
|   himself ready.                                           │ not on the table yet                  |
|     Coach: 'Is this a good moment?': You asked whether it  │                                       |
|       was a good moment. That leaves him the choice.       │ What is needed                        |
|                                                            │ - Somebody for the other mornings     |
|                                                            │   (new)                               |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| > When is it better?                                                                               |
                      ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
keys: <Ctrl-U>:back 1<Enter>:map<Enter>
show:
| Empty lunchbox - coach                                                                      turn 1 |
|   Narrator: He stays at the door, his coat still on.       │ Mood: Dennis seems calm.              |
| Dennis: School again. What did I do this time?             │                                       |
|     Note: Turns taken back: 1. We are here now.            │ What we worry about                   |
|     Note: Nothing has come on the table yet.               │ not on the table yet                  |
|                                                            │                                       |
|                                                            │ What goes well                        |
|                                                            │ not on the table yet                  |
|                                                            │                                       |
|                                                            │ What is needed                        |
|                                                            │ not on the table yet                  |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
# Few rows: air and empty places go first, then what is furthest from what is new.
size: 100x12
keys: Is this a good moment?<Enter>
show:
| Empty lunchbox - coach                                                                      turn 2 |
|     Note: Turns taken back: 1. We are here now.            │ Mood: Dennis seems calm.              |
|     Note: Nothing has come on the table yet.               │ What we worry about                   |
| You: Is this a good moment?                                │ - Three mornings without lunch (new)  |
| Dennis: Well, I am here now. It is the nights. I come home │ What goes well                        |
|   at seven and fall over, and then the boy has to get      │ not on the table yet                  |
|   himself ready.                                           │ What is needed                        |
|     Coach: 'Is this a good moment?': You asked whether it  │ - Somebody for the other mornings     |
|       was a good moment. That leaves him the choice.       │   (new)                               |
|─────────────────────────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 100x10
show:
| Empty lunchbox - coach                                                                      turn 2 |
| You: Is this a good moment?                                │ Mood: Dennis seems calm.              |
| Dennis: Well, I am here now. It is the nights. I come home │ What we worry about                   |
|   at seven and fall over, and then the boy has to get      │ - Three mornings without lunch (new)  |
|   himself ready.                                           │ What is needed                        |
|     Coach: 'Is this a good moment?': You asked whether it  │ - Somebody for the other mornings     |
|       was a good moment. That leaves him the choice.       │   (new)                               |
|─────────────────────────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 99x12
show:
| Empty lunchbox - coach                                                                     turn 2 |
| Dennis: School again. What did I do this time?                                                    |
|     Note: Turns taken back: 1. We are here now.                                                   |
|     Note: Nothing has come on the table yet.                                                      |
| You: Is this a good moment?                                                                       |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and            |
|   then the boy has to get himself ready.                                                          |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment. That leaves          |
|       him the choice.                                                                             |
|────────────────────────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                                                 |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace              |
# The mood stands in the panel; where there is none it is told, when it changes.
size: 100x16
keys: Talk, or else<Enter>
show:
| Empty lunchbox - coach                                                                      turn 3 |
| You: Is this a good moment?                                │ Mood (new): Dennis seems tense.       |
| Dennis: Well, I am here now. It is the nights. I come home │                                       |
|   at seven and fall over, and then the boy has to get      │ What we worry about                   |
|   himself ready.                                           │ - Three mornings without lunch        |
|     Coach: 'Is this a good moment?': You asked whether it  │                                       |
|       was a good moment. That leaves him the choice.       │ What goes well                        |
|                                                            │ not on the table yet                  |
| You: Talk, or else                                         │                                       |
| Dennis: How do you mean?                                   │ What is needed                        |
|     Coach: 'Talk, or else': You said what would happen     │ - Somebody for the other mornings     |
|       otherwise. That may shut him up.                     │                                       |
|     Coach: You could try: What would help you most?        │                                       |
|─────────────────────────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 80x16
show:
| Empty lunchbox - coach                                                  turn 3 |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|                                                                                |
| You: Talk, or else                                                             |
| Dennis: How do you mean?                                                       |
|   Mood: Dennis seems tense.                                                    |
|     Coach: 'Talk, or else': You said what would happen otherwise. That may     |
|       shut him up.                                                             |
|     Coach: You could try: What would help you most?                            |
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
