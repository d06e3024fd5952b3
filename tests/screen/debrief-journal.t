# From the debrief to a page about it, and back.
scenario: lunch
mode: exam
now: 1767258000
size: 80x24
keys: <Enter>Hello<Enter>:end<Enter><Down><Down><Enter>3
show:
| 10 of 10: What now?                                             Empty lunchbox |
|   1. try choice 1: On which mornings is it better?                             |
|   2. once more                                                                 |
|>  3. write in the journal                                                      |
    ^
|   4. quit                                                                      |
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
| 10 of 10: What now?                                             Empty lunchbox |
|   1. try choice 1: On which mornings is it better?                             |
|   2. once more                                                                 |
|>  3. write in the journal                                                      |
    ^
|   4. quit                                                                      |
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
