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
| Up/Down read   Left/Right choose   Enter do it   ? keys                        |
log:
= begin lunch coach
= end finished
