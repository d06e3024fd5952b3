# Not asked where there was no ending; passed over; small; and kept when the program ends over it.
scenario: gang
mode: exam
keys: <Enter>Vertel eens.<Enter>:end<Enter>
show:
| Looking back                                               Slippers in de gang |
| You first                                                                      |
| ? How do you look back on this conversation, in a word or two?                 |
| ? What mark from 1 to 10 do you give yourself, and what makes it that and not  |
|   one lower?                                                                   |
| ? A few of your own lines. Which would you say again just like that?           |
|   "Vertel eens."                                                               |
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
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > Your own mark, from 1 to 10 < skip >                                         |
  ^
|   The line you would like to say over < none >                                 |
|   look back                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
interrupt:
log:
= begin gang exam
= reply 1 Vertel eens.
= turn 1 gang
= end finished
keys: <Enter>Vertel.<Enter>Vertel eens wat over je jas.<Enter>Vertel.<Enter>Vertel.<Enter><Enter>
size: 40x10
show:
| What happens next? Slippers in de gang |
| The conversation is over, the case is  |
| not. There is no model answer:         |
| afterwards you read how an experienced |
| colleague sees your choice.            |
|────────────────────────────────────────|
| > What you would do now < skip >       |
  ^
|   Why? (in your own words; may stay    |
|     empty):                            |
| Enter read on, do it   Up/Down move    |
keys: <Esc>
show:
| Looking back       Slippers in de gang |
| You first                              |
| ? How do you look back on this         |
|   conversation, in a word or two?      |
| ? What mark from 1 to 10 do you give   |
|────────────────────────── PgDn: more ──|
| > Your own mark, from 1 to 10 < skip > |
  ^
|   The line you would like to say over  |
|     < none >                           |
| Enter read on, do it   Up/Down move    |
log:
= begin gang exam
= reply 1 Vertel.
= turn 1 gang
= reply 2 Vertel eens wat over je jas.
= turn 2 gang
= reply 3 Vertel.
= turn 3 gang
= reply 4 Vertel.
= turn 4 gehoord
= end finished
size: 80x24
interrupt:
keys: <Enter>Vertel.<Enter>Vertel eens wat over je jas.<Enter>Vertel.<Enter>Vertel.<Enter><Enter><Right><Down>zomaar
interrupt:
log:
= begin gang exam
= reply 1 Vertel.
= turn 1 gang
= reply 2 Vertel eens wat over je jas.
= turn 2 gang
= reply 3 Vertel.
= turn 3 gang
= reply 4 Vertel.
= turn 4 gehoord
= end finished
= note decision turn=0 number=0 self-help
= note reason turn=0 number=0 zomaar
