# Ctrl-D on an empty line ends here and looks back; without a word said there is nothing to rate.
scenario: lunch
mode: coach
size: 80x16
keys: <Enter><Enter><Enter><Ctrl-D>
show:
| 1 of 8: What Dennis did not say                                 Empty lunchbox |
| Dennis: I thought you would take him away.                                     |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
log:
= begin lunch coach
= end finished
# Enter goes on to the next page; on the last one a digit goes to a choice.
keys: <Enter>
show:
| 2 of 8: The map of this conversation                            Empty lunchbox |
| What we worry about       What goes well            What is needed             |
  ^
| - Nothing has come on     - Nothing has come on     - Nothing has come on      |
|   the table here yet. A     the table here yet. A     the table here yet. A    |
|   question about it may     question about it may     question about it may    |
|   be a start.               be a start.               be a start.              |
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
keys: <Right><Right><Right><Right><Right><Right><Right><Right><Right><Right>2<Enter>
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
|────────────────────────────────────────────────────────────────── PgDn: more ──|
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
