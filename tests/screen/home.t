# The list: by level, what the chosen one is about, and by aim.
size: 80x24
styles:
| Conversations                                                         aim: any |
~ ttttttttttttt                                                         dddddddd
| Level 1                                                                        |
~ lllllll
| > Empty lunchbox                     details and exceptions, respect           |
~ffffffffffffffffff                    ddddddddddddddddddddddddddddddd
  ^
| Level 2                                                                        |
~ lllllll
|   Slippers in de gang (nl)           inviting a child to tell                  |
~                                      dddddddddddddddddddddddd
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
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   q quit   ? keys   Left/Right by aim              |
~ lllllll dddddd   lllll dddd   l dddd   l dddd   llllllllll dddddd
keys: <Down>
show:
| Conversations                                                         aim: any |
| Level 1                                                                        |
|   Empty lunchbox                     details and exceptions, respect           |
| Level 2                                                                        |
| > Slippers in de gang (nl)           inviting a child to tell                  |
  ^
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
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   q quit   ? keys   Left/Right by aim              |
keys: <Right><Right><Right>
show:
| Conversations                                    aim: inviting a child to tell |
| Level 2                                                                        |
| > Slippers in de gang (nl)           inviting a child to tell                  |
  ^
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
| 5 minutes. Milan draagt slippers in januari.                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   q quit   ? keys   Left/Right by aim              |
keys: ?
show:
| Keys                                                                           |
| Search:                                                                        |
| > Up/Down: choose                                                              |
  ^
|   Enter: open                                                                  |
|   q: quit                                                                      |
|   ?: keys                                                                      |
|   Left/Right: by aim                                                           |
|   PgUp/PgDn: several at a time                                                 |
|   Esc: quit                                                                    |
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
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: <Esc><Left><Left><Left><Enter>
show:
| Empty lunchbox                                                        Level: 1 |
| Minutes: 10                                                                    |
| Your role: school counsellor                                                   |
| What you know: Jay is eight. Three mornings this month he came without lunch,  |
|   and twice he slept in class. His father Dennis works nights.                 |
| What you can practise here: Details and exceptions; Respect                    |
|                                                                                |
| Mind: neglect                                                                  |
| You can stop at any time by typing :stop. Then there is no score, and nothing  |
| is kept.                                                                       |
| Is this close to you today? Then choose a lighter one, or do it together with  |
| a colleague.                                                                   |
|                                                                                |
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
keys: <Esc>q
show:
= done 0
log:
