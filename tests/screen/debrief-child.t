# A child's conversation looked back on: safety and energy are what is drawn, and there is a notebook.
scenario: gang
mode: exam
keys: <Enter>Mag ik je iets vragen?<Enter>Vertel eens.<Enter>Vertel eens wat over je jas.<Enter>Vertel.<Enter><Enter><Esc><Esc><Right>
show:
| 2 of 10: The eight principles in your own words            Slippers in de gang |
| Respect: visible                                                               |
  ^
|   "Mag ik je iets vragen?"                                                     |
| person: too little occasion in this conversation                               |
| strengths: too little occasion in this conversation                            |
| safety: too little occasion in this conversation                               |
| exceptions: too little occasion in this conversation                           |
| wishes: too little occasion in this conversation                               |
| choices: too little occasion in this conversation                              |
| small-steps: too little occasion in this conversation                          |
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
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
keys: <Right><Right>
show:
| 4 of 10: The course of the conversation                    Slippers in de gang |
| high │○···········                                                             |
  ^
|      │            ○···········○·······                                         |
|      │                                ····○···········○                        |
|      │                                ────●───────────●                        |
|      │●───────────●───────────●───────                                         |
|      │                                                                         |
|      │                                                                         |
| low  │                                                                         |
|      └─────────────────────────────────────────────────                        |
|                   1           2           3           4                        |
|                               ▲                                                |
| ● feeling of safety   ○ energy                                                 |
| ▲ here the conversation turned: reply 2                                        |
|                                                                                |
| At the start: feeling of safety middling; energy very high.                    |
| Reply 1: feeling of safety stays middling; energy falls a little.              |
| Reply 2: feeling of safety rises a little; energy falls a little. The          |
|   conversation turned here.                                                    |
| Reply 3: feeling of safety rises a little; energy falls, now high.             |
| Reply 4: feeling of safety rises a little; energy falls a little.              |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right><Right><Right><Right>
show:
| 8 of 10: All that you said                                 Slippers in de gang |
| Reply 1: [Mag ik] (Respect) je iets vragen?                                    |
  ^
| Reply 2: [Vertel] (Uitnodigen) eens.                                           |
| Reply 3: [Vertel] (Uitnodigen) eens wat over je jas.                           |
| Reply 4: [Vertel] (Uitnodigen).                                                |
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
keys: <Right><Right><Right>
show:
| 10 of 10: What now?                                        Slippers in de gang |
|>  1. once more                                                                 |
    ^
|   2. see something differently                                                 |
|   3. quit                                                                      |
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
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
keys: <Right><Right><Right>
show:
| 10 of 10: What now?                                        Slippers in de gang |
|>  1. once more                                                                 |
    ^
|   2. see something differently                                                 |
|   3. quit                                                                      |
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
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
size: 40x10
show:
| 10 of 10: What now?                    |
|>  1. once more                         |
    ^
|   2. see something differently         |
|   3. quit                              |
|                                        |
|                                        |
|                                        |
|                                        |
|────────────────────────────────────────|
| Enter do it   Up/Down choose   ? keys  |
size: 200x60
show:
| 10 of 10: What now?                                                                                                                                                                Slippers in de gang |
|>  1. once more                                                                                                                                                                                         |
    ^
|   2. see something differently                                                                                                                                                                         |
|   3. quit                                                                                                                                                                                              |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave                                                                                                                                    |
keys: <Left><Left>
styles:
| 8 of 10: All that you said                                                                                                                                                         Slippers in de gang |
~ tttttttttttttttttttttttttt                                                                                                                                                         ddddddddddddddddddd
| Reply 1: [Mag ik] (Respect) je iets vragen?                                                                                                                                                            |
~ llllllll hhhhhhhh
  ^
| Reply 2: [Vertel] (Uitnodigen) eens.                                                                                                                                                                   |
~ llllllll hhhhhhhh
| Reply 3: [Vertel] (Uitnodigen) eens wat over je jas.                                                                                                                                                   |
~ llllllll hhhhhhhh
| Reply 4: [Vertel] (Uitnodigen).                                                                                                                                                                        |
~ llllllll hhhhhhhh
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys                                                                                                                                   |
~ lllll ddddddd   llllllllll dddd   lllllll ddddddddddddddddd   l dddd
