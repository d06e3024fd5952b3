# Ctrl-D on an empty line ends here and looks back; without a word said there is nothing to rate.
scenario: lunch
mode: coach
size: 80x16
keys: <Enter><Enter><Enter><Ctrl-D>
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
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >                                                |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys               |
log:
= begin lunch coach
= end finished
# Enter reads on as long as there is more; a choice that was picked is done at once.
keys: <Enter>
show:
| Looking back                                                    Empty lunchbox |
| Respect: too little occasion in this conversation                              |
| person: too little occasion in this conversation                               |
| strengths: too little occasion in this conversation                            |
| safety: too little occasion in this conversation                               |
| Details and exceptions: too little occasion in this conversation               |
| wishes: too little occasion in this conversation                               |
| choices: too little occasion in this conversation                              |
| small-steps: too little occasion in this conversation                          |
|                                                                                |
| Looking back on this ending                                                    |
| The conversation is not over yet. This is what there was so far.               |
| [ ] I asked what Dennis wants, and how that would help                         |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >                                                |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys               |
keys: 2<Enter>
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
|────────────────────────────────────────────────────────────────── PgDn: more ──|
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
