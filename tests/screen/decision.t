# After an ending, before looking back: what happens next, and why; then how a colleague sees it.
scenario: gang
mode: exam
keys: <Enter>Mag ik je iets vragen?<Enter>Vertel eens.<Enter>Vertel eens wat over je jas.<Enter>Vertel.<Enter><Enter>
show:
| What happens next?                                         Slippers in de gang |
| The conversation is over, the case is not. There is no model answer:           |
| afterwards you read how an experienced colleague sees your choice.             |
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
| > What you would do now < skip >                                               |
  ^
|   Why? (in your own words; may stay empty):                                    |
|   go on                                                                        |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Right><Right><Right><Right><Down>Hij zei 'jas', en ik bel morgen<Down>
show:
| What happens next?                                         Slippers in de gang |
| The conversation is over, the case is not. There is no model answer:           |
| afterwards you read how an experienced colleague sees your choice.             |
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
|   What you would do now < report it to the child-protection service >          |
|   Why? (in your own words; may stay empty): Hij zei 'jas', en ik bel morgen    |
| > go on                                                                        |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
log:
= begin gang exam
= reply 1 Mag ik je iets vragen?
= turn 1 gang
= reply 2 Vertel eens.
= turn 2 gang
= reply 3 Vertel eens wat over je jas.
= turn 3 gang
= reply 4 Vertel.
= turn 4 gehoord
= end finished
keys: <Enter>
show:
| Looking back                                               Slippers in de gang |
| You first                                                                      |
| ? How do you look back on this conversation, in a word or two?                 |
| ? What mark from 1 to 10 do you give yourself, and what makes it that and not  |
|   one lower?                                                                   |
| ? A few of your own lines. Which would you say again just like that?           |
|   "Mag ik je iets vragen?"                                                     |
|   "Vertel eens wat over je jas."                                               |
|   "Vertel."                                                                    |
| ? Which one line would you like to say over?                                   |
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
| > Your own mark, from 1 to 10 < skip >                                         |
  ^
|   The line you would like to say over < none >                                 |
|   look back                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
log:
= note decision turn=0 number=0 report
= note reason turn=0 number=0 Hij zei 'jas', en ik bel morgen
keys: <Esc><Right><Right><Right><Right><Right><Right>
show:
| 7 of 11: What happens next                                 Slippers in de gang |
| Your choice: report it to the child-protection service                         |
  ^
| In your own words: "Hij zei 'jas', en ik bel morgen"                           |
| How an experienced colleague sees that choice here: Prikkende naden zijn geen  |
|   gevaar.                                                                      |
| An experienced colleague would sooner think of this here: keep helping         |
|   yourself, with the family and the people around them                         |
| Een jas zonder naden, daar kom je samen uit.                                   |
| ? What would you have to hear or see to choose otherwise?                      |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
size: 40x10
show:
| 7 of 11: What happens next             |
| Your choice: report it to the          |
  ^
|   child-protection service             |
| In your own words: "Hij zei 'jas', en  |
|   ik bel morgen"                       |
| How an experienced colleague sees that |
|   choice here: Prikkende naden zijn    |
|   geen gevaar.                         |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
