# The journal: pages of the trainee's own, to write, to read and to forget.
first: journal
now: 1767258000
size: 80x24
show:
| Journal                                                                        |
| This is yours alone: it is never scored, no rule hears it, and it is in no     |
| export unless you choose so.                                                   |
| Nothing was written yet.                                                       |
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
| > write a page                                                                 |
  ^
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# A page of its own. What was left open is no answer.
keys: <Enter>
show:
| Journal                                                                        |
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
| > What did I feel, and when?                                                   |
| >                                                                              |
    ^
|   Which norm of mine was touched?                                              |
|   What do I ask a colleague?                                                   |
|   keep it                                                                      |
|   throw it away                                                                |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
keys: Tired, and close to tears.<Enter><Enter>How do you stay calm at such a moment?<Enter>
show:
| Journal                                                                        |
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
|   What did I feel, and when? Tired, and close to tears.                        |
|   Which norm of mine was touched?                                              |
|   What do I ask a colleague? How do you stay calm at such a moment?            |
| > keep it                                                                      |
  ^
|   throw it away                                                                |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 09:00 - Tired, and close to tears.                               |
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
|   Page 1                                                                       |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# Esc keeps what was typed, like the first action.
now: 1767351600
keys: <Enter><Down>That a child waits for nobody.<Esc>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-02 11:00 - That a child waits for nobody.                           |
| 2: 2026-01-01 09:00 - Tired, and close to tears.                               |
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
|   Page < 1 >                                                                   |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# Reading one, and forgetting it after a second thought.
keys: <Up><Right><Down><Down><Enter>
show:
| Journal                                                                        |
| 2026-01-01 09:00                                                               |
| ? What did I feel, and when?                                                   |
| Tired, and close to tears.                                                     |
| ? What do I ask a colleague?                                                   |
| How do you stay calm at such a moment?                                         |
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
| > back to the list                                                             |
  ^
|   forget this page                                                             |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Enter>
show:
| Journal                                                                        |
| Forget this page? It leaves no trace.                                          |
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
| > no, leave it                                                                 |
  ^
|   yes, forget it                                                               |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter><Down><Enter><Down><Enter>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-02 11:00 - That a child waits for nobody.                           |
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
|   Page 1                                                                       |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# Interrupted half-way: what was typed is kept.
now: 1767438000
keys: <Enter>Half a
interrupt:
show:
| Journal                                                                        |
| This is yours alone: it is never scored, no rule hears it, and it is in no     |
| export unless you choose so.                                                   |
|                                                                                |
| What you wrote, the newest first                                               |
| 1: 2026-01-03 11:00 - Half a                                                   |
| 2: 2026-01-02 11:00 - That a child waits for nobody.                           |
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
# Thrown away on purpose: nothing is kept.
keys: <Enter>Not this<Enter><Enter><Enter><Down><Enter>
show:
| Journal                                                                        |
| What you wrote, the newest first                                               |
| 1: 2026-01-03 11:00 - Half a                                                   |
| 2: 2026-01-02 11:00 - That a child waits for nobody.                           |
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
|   Page < 1 >                                                                   |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc>
show:
= done 0
