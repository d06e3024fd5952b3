# Without a history: the conversations by level, what the chosen one is about, keys, and out again.
size: 80x24
styles:
| Practise                                                        type to filter |
~ tttttttt                                                        dddddddddddddd
| Conversations, level 1                                                         |
~ llllllllllllllllllllll
| > Empty lunchbox                                                               |
~fffffffffffffffff
  ^
| Conversations, level 2 (nl)                                                    |
~ lllllllllllllllllllllllllll
|   Slippers in de gang (nl)                                                     |
| Yourself                                                                       |
~ llllllll
|   a drill of five minutes                                                      |
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
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| 10 minutes. A father comes to school again. He expects to be told off once     |
| more.                                                                          |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
~ lllllll dddddd   lllll dddd   lll dddd   l dddd   lllllll dddddd
keys: <Down>
show:
| Practise                                                        type to filter |
| Conversations, level 1                                                         |
|   Empty lunchbox                                                               |
| Conversations, level 2 (nl)                                                    |
| > Slippers in de gang (nl)                                                     |
  ^
| Yourself                                                                       |
|   a drill of five minutes                                                      |
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
| 5 minutes. Milan draagt slippers in januari.                                   |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
keys: ?
show:
| Keys                                                                           |
| Search:                                                                        |
| > Up/Down: choose                                                              |
  ^
|   Enter: open                                                                  |
|   Esc: quit                                                                    |
|   ?: keys                                                                      |
|   letters: filter                                                              |
|   letters: words of a title, an aim, a theme, parent or child, a language      |
|   level 2: conversations of that level                                         |
|   PgUp/PgDn: several at a time                                                 |
|   Home/End: first, last                                                        |
|   Ctrl-D: quit                                                                 |
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
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: <Esc><Up><Enter>
show:
| Empty lunchbox                                                        Level: 1 |
| Minutes: 10                                                                    |
| What you can practise here: Details and exceptions; Respect                    |
|                                                                                |
| Mind: neglect                                                                  |
| You can stop at any time by typing :stop. Then there is no score, and nothing  |
| is kept.                                                                       |
| Is this close to you today? Then choose a lighter one, or do it together with  |
| a colleague.                                                                   |
|                                                                                |
| Your role: school counsellor                                                   |
| What you know: Jay is eight. Three mornings this month he came without lunch,  |
|   and twice he slept in class. His father Dennis works nights.                 |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Way < coach: a short word after a turn >                                     |
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc>
show:
| Practise                                                        type to filter |
| Conversations, level 1                                                         |
| > Empty lunchbox                                                               |
  ^
| Conversations, level 2 (nl)                                                    |
|   Slippers in de gang (nl)                                                     |
| Yourself                                                                       |
|   a drill of five minutes                                                      |
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
| 10 minutes. A father comes to school again. He expects to be told off once     |
| more.                                                                          |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
keys: <Esc>
show:
= done 0
log:
