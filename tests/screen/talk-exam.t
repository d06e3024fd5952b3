# An exam: on your own. Nothing is taken back, hinted or coached; stopping is always possible.
scenario: lunch
mode: exam
size: 80x20
keys: <Enter>Is this a good moment?<Enter>:hint<Enter>:back<Enter>:coach<Enter>
show:
| Empty lunchbox - exam                                                   turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Note: In the exam you are on your own: :hint is for the other ways.        |
|     Note: In the exam you are on your own: :back is for the other ways.        |
|     Note: In the exam you are on your own: :coach is for the other ways.       |
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
keys: :help<Enter>
show:
| Empty lunchbox - exam                                                   turn 2 |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Note: In the exam you are on your own: :hint is for the other ways.        |
|     Note: In the exam you are on your own: :back is for the other ways.        |
|     Note: In the exam you are on your own: :coach is for the other ways.       |
|     :stop: stop at once: no score, nothing is kept                             |
|     :end: end here and look back                                               |
|     :disagree [N]: see differently what was recognised in your last turn       |
|     :notes: your notebook: what the child told                                 |
|     :help [WORD]: this list, or what in it has to do with a word               |
|     :wait: wait a moment and say nothing                                       |
|     :pause: offer a short break                                                |
|     :consult: ask a colleague for advice                                       |
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: :stop<Enter>
show:
| A message                                                                      |
|                                                                                |
| You have stopped. There is no score, and nothing was kept. Talk it over with a |
 ^
| colleague if it stays with you.                                                |
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
| Enter go on   Up/Down read                                                     |
log:
= begin lunch exam
= reply 1 Is this a good moment?
= turn 1 nights
= end stopped
keys: <Enter>
show:
= done 0
