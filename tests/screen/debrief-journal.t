# From the debrief to a page about it, and back.
scenario: lunch
mode: exam
now: 1767258000
size: 80x24
keys: <Enter>Hello<Enter>:end<Enter><Down><Down><Enter>3
show:
| Looking back                                                    Empty lunchbox |
| What Dennis did not say                                                        |
| Dennis: I thought you would take him away.                                     |
|                                                                                |
| The map of this conversation                                                   |
| What we worry about       What goes well            What is needed             |
| - Nothing has come on     - Nothing has come on     - Nothing has come on      |
|   the table here yet. A     the table here yet. A     the table here yet. A    |
|   question about it may     question about it may     question about it may    |
|   be a start.               be a start.               be a start.              |
|                                                                                |
| The eight principles in your own words                                         |
| Respect: too little occasion in this conversation                              |
| person: too little occasion in this conversation                               |
| strengths: too little occasion in this conversation                            |
| safety: too little occasion in this conversation                               |
| Details and exceptions: too little occasion in this conversation               |
| wishes: too little occasion in this conversation                               |
| choices: too little occasion in this conversation                              |
| small-steps: too little occasion in this conversation                          |
|                                                                                |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 3. write in the journal >                                        |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys               |
keys: <Enter>
show:
| Journal                                                         Empty lunchbox |
| This is yours alone: it is never scored, no rule hears it, and it is in no     |
| export unless you choose so.                                                   |
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
| > What did I feel, and when?                                                   |
| >                                                                              |
    ^
|   Which norm of mine was touched?                                              |
|   What do I ask a colleague?                                                   |
|   keep it                                                                      |
|   throw it away                                                                |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
keys: Afraid of him.<Enter><Enter><Enter><Enter>
show:
| Looking back                                                    Empty lunchbox |
| What Dennis did not say                                                        |
| Dennis: I thought you would take him away.                                     |
|                                                                                |
| The map of this conversation                                                   |
| What we worry about       What goes well            What is needed             |
| - Nothing has come on     - Nothing has come on     - Nothing has come on      |
|   the table here yet. A     the table here yet. A     the table here yet. A    |
|   question about it may     question about it may     question about it may    |
|   be a start.               be a start.               be a start.              |
|                                                                                |
| The eight principles in your own words                                         |
| Respect: too little occasion in this conversation                              |
| person: too little occasion in this conversation                               |
| strengths: too little occasion in this conversation                            |
| safety: too little occasion in this conversation                               |
| Details and exceptions: too little occasion in this conversation               |
| wishes: too little occasion in this conversation                               |
| choices: too little occasion in this conversation                              |
| small-steps: too little occasion in this conversation                          |
|                                                                                |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >                                                |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys               |
# Interrupted there: what was typed is kept.
now: 1767261600
keys: 3<Enter>Half a
first: journal
interrupt:
show:
| Journal                                                                        |
| This is yours alone: it is never scored, no rule hears it, and it is in no     |
| export unless you choose so.                                                   |
|                                                                                |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 10:00 - Half a                                                   |
| 2: 2026-01-01 09:00 - Afraid of him.                                           |
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
|   Page < 1 >                                                                   |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
