# The journal in a low window and in a large one; long words, and many pages.
first: journal
now: 1767258000
size: 40x10
keys: <PgDn><Enter>
show:
| Journal                                |
|                                        |
|────────────────────────────────────────|
| > What did I feel, and when?           |
| >                                      |
    ^
|   Which norm of mine was touched?      |
|   What do I ask a colleague?           |
|   keep it                              |
|   throw it away                        |
| Enter next   Up/Down move   Esc back   |
keys: What I felt was long enough to need more than one row of this window, and then some.
show:
| Journal                                |
|────────────────────────────────────────|
| > What did I feel, and when?           |
| > What I felt was long enough to need  |
|   more than one row of this window,    |
|   and then some.                       |
                  ^
|   Which norm of mine was touched?      |
|   What do I ask a colleague?           |
|   keep it                              |
| Enter next   Up/Down move   Esc back   |
keys: <Esc>
show:
| Journal                                |
| What you wrote, the newest first       |
| 1: 2026-01-01 09:00 - What I felt was  |
|   long enough to need more than one    |
|   row of...                            |
|────────────────────────────────────────|
|   Page 1                               |
| > write a page                         |
  ^
|   read that page                       |
| Enter read on, do it   Up/Down move    |
keys: <PgDn><Down><Enter>
show:
| Journal                                |
| 2026-01-01 09:00                       |
| ? What did I feel, and when?           |
| What I felt was long enough to need    |
| more than one row of this window, and  |
| then some.                             |
|────────────────────────────────────────|
| > back to the list                     |
  ^
|   forget this page                     |
| Enter read on, do it   Up/Down move    |
keys: <PgDn>
show:
| Journal                                |
| 2026-01-01 09:00                       |
| ? What did I feel, and when?           |
| What I felt was long enough to need    |
| more than one row of this window, and  |
| then some.                             |
|────────────────────────────────────────|
| > back to the list                     |
  ^
|   forget this page                     |
| Enter read on, do it   Up/Down move    |
keys: <Enter>
size: 200x60
show:
| Journal                                                                                                                                                                                                |
| What you wrote, the newest first                                                                                                                                                                       |
| 1: 2026-01-01 09:00 - What I felt was long enough to need more than one row of...                                                                                                                      |
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
|   Page 1                                                                                                                                                                                               |
| > write a page                                                                                                                                                                                         |
  ^
|   read that page                                                                                                                                                                                       |
|   close the journal                                                                                                                                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read   ? keys   Esc back                                                                                                           |
# An eleventh page pushes the oldest one to the next list.
now: 1767258001
keys: <Enter><Enter>Two<Esc>
now: 1767258002
keys: <Enter>Three<Esc>
now: 1767258003
keys: <Enter>Four<Esc>
now: 1767258004
keys: <Enter>Five<Esc>
now: 1767258005
keys: <Enter>Six<Esc>
now: 1767258006
keys: <Enter>Seven<Esc>
now: 1767258007
keys: <Enter>Eight<Esc>
now: 1767258008
keys: <Enter>Nine<Esc>
now: 1767258009
keys: <Enter>Ten<Esc>
now: 1767258010
keys: <Enter>Averylongwordwithoutanyblankinitthatdoesnotfitintotheroomthereisforit<Esc>
size: 80x24
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 09:00 - ...                                                      |
| 2: 2026-01-01 09:00 - Ten                                                      |
| 3: 2026-01-01 09:00 - Nine                                                     |
| 4: 2026-01-01 09:00 - Eight                                                    |
| 5: 2026-01-01 09:00 - Seven                                                    |
| 6: 2026-01-01 09:00 - Six                                                      |
| 7: 2026-01-01 09:00 - Five                                                     |
| 8: 2026-01-01 09:00 - Four                                                     |
| 9: 2026-01-01 09:00 - Three                                                    |
| 10: 2026-01-01 09:00 - Two                                                     |
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
|   show older pages                                                             |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: 3<Enter>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 09:00 - What I felt was long enough to need more than one row    |
|   of...                                                                        |
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
|   Page 1                                                                       |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   show newer pages                                                             |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: 3<Enter>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 09:00 - ...                                                      |
| 2: 2026-01-01 09:00 - Ten                                                      |
| 3: 2026-01-01 09:00 - Nine                                                     |
| 4: 2026-01-01 09:00 - Eight                                                    |
| 5: 2026-01-01 09:00 - Seven                                                    |
| 6: 2026-01-01 09:00 - Six                                                      |
| 7: 2026-01-01 09:00 - Five                                                     |
| 8: 2026-01-01 09:00 - Four                                                     |
| 9: 2026-01-01 09:00 - Three                                                    |
| 10: 2026-01-01 09:00 - Two                                                     |
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
|   show older pages                                                             |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
