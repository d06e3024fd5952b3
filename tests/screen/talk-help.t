# The keys as a list to search, whose rows can be done.
scenario: gang
mode: coach
size: 80x24
keys: <Enter>?
styles:
| Keys                                                                           |
~ tttt
| Search:                                                                        |
~ lllllll
| > Enter: say it                                                                |
~fffffffffffffffff
  ^
|   ?: keys                                                                      |
~   ll
|   Esc: leave                                                                   |
~   llll
|   PgUp/PgDn: read back                                                         |
~   llllllllll
|   ? on an empty line: this list                                                |
~   lllllllllllllllllll
|   Up/Down: your earlier lines                                                  |
~   llllllll
|   Tab after a colon: complete a command                                        |
~   llllllllllllllllll
|   Ctrl-D on an empty line: end here and look back                              |
~   llllllllllllllllllllllll
|   a number and Enter: take that choice                                         |
~   lllllllllllllllllll
|   :stop: stop at once: no score, nothing is kept                               |
~   llllll
|   :einde: end here and look back                                               |
~   lllllll
|   :terug [N]: say one of your replies differently; with N: take the last N     |
~   lllllllllll
|     turns back                                                                 |
|   :hint: a hint for this moment; after an own attempt also one way to say it   |
~   llllll
|   :coach: what the coach noticed in your last turn                             |
~   lllllll
|   :oneens [N]: see differently what was recognised in your last turn           |
~   llllllllllll
|   :notities: your notebook: what the child told                                |
~   llllllllll
|   :kaart: what has come on the table: worries, what works, what is needed      |
~   lllllll
|   :help [WORD]: this list, or what in it has to do with a word                 |
~   lllllllllllll
|   :stil: wait a moment and say nothing                                         |
~   llllll
|────────────────────────────────────────────────────────────────── PgDn: more ──|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter do it   Esc back   Up/Down choose   letters search                       |
~ lllll ddddd   lll dddd   lllllll dddddd   lllllll dddddd
# Capitals and accents make no difference, and each word has to be there.
keys: LÓOK  énd
show:
| Keys                                                                           |
| Search: LÓOK énd                                                               |
                  ^
| > Ctrl-D on an empty line: end here and look back                              |
|   :einde: end here and look back                                               |
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
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: x
show:
| Keys                                                                           |
| Search: LÓOK éndx                                                              |
                   ^
|   Nothing in this list has to do with that.                                    |
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter do it   Esc back   Up/Down choose   letters search                       |
# Nothing to do is nothing done.
keys: <Enter>
show:
| Keys                                                                           |
| Search: LÓOK éndx                                                              |
                   ^
|   Nothing in this list has to do with that.                                    |
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter do it   Esc back   Up/Down choose   letters search                       |
# Escape empties the search first, and then goes back.
keys: <Esc><PgDn><Down><Down><Down><Down><Down><Down><Down>
show:
| Keys                                                                           |
| Search:                                                                        |
|   Up/Down: your earlier lines                                                  |
|   Tab after a colon: complete a command                                        |
|   Ctrl-D on an empty line: end here and look back                              |
|   a number and Enter: take that choice                                         |
|   :stop: stop at once: no score, nothing is kept                               |
|   :einde: end here and look back                                               |
|   :terug [N]: say one of your replies differently; with N: take the last N     |
|     turns back                                                                 |
|   :hint: a hint for this moment; after an own attempt also one way to say it   |
|   :coach: what the coach noticed in your last turn                             |
|   :oneens [N]: see differently what was recognised in your last turn           |
|   :notities: your notebook: what the child told                                |
|   :kaart: what has come on the table: worries, what works, what is needed      |
|   :help [WORD]: this list, or what in it has to do with a word                 |
|   :stil: wait a moment and say nothing                                         |
|   :teken: draw together while you talk                                         |
|   :huizen: draw the three houses: good things, worries, dreams                 |
|   :pauze: offer a short break                                                  |
|   :samen-lopen: walk a little way together                                     |
| > :overleg: ask a colleague for advice                                         |
  ^
|─────────────────────────────────────────────────────────────── PgUp: earlier ──|
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: <Esc>
show:
| Slippers in de gang - coach                                             turn 1 |
| Milan: Ik heb het nooit koud.                                                  |
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
# A command is sent; one that can be told more waits in the line.
keys: ?teken<Enter>
show:
| Slippers in de gang - coach                                             turn 2 |
| Milan: Ik heb het nooit koud.                                                  |
|                                                                                |
| Jij: :teken                                                                    |
|   Narrator: (It is quiet for a moment.)                                        |
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
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: ?[N] take<Enter>
show:
| Slippers in de gang - coach                                             turn 2 |
| Milan: Ik heb het nooit koud.                                                  |
|                                                                                |
| Jij: :teken                                                                    |
|   Narrator: (It is quiet for a moment.)                                        |
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
| > :terug                                                                       |
           ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: 1<Enter>
show:
| Slippers in de gang - coach                                             turn 1 |
| Milan: Ik heb het nooit koud.                                                  |
|     Note: Turns taken back: 1. We are here now.                                |
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
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
# Keys too: reading back, a line typed before.
size: 80x10
keys: :help<Enter>?read back<Enter>
show:
| Slippers in de gang - coach                                             turn 1 |
| Milan: Ik heb het nooit koud.                                                  |
|     Note: Turns taken back: 1. We are here now.                                |
|     :stop: stop at once: no score, nothing is kept                             |
|     :einde: end here and look back                                             |
|     :terug [N]: say one of your replies differently; with N: take the last N   |
|       turns back                                                               |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: ?earlier lines<Enter>
show:
| Slippers in de gang - coach                                             turn 1 |
| Milan: Ik heb het nooit koud.                                                  |
|     Note: Turns taken back: 1. We are here now.                                |
|     :stop: stop at once: no score, nothing is kept                             |
|     :einde: end here and look back                                             |
|     :terug [N]: say one of your replies differently; with N: take the last N   |
|       turns back                                                               |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| > :help                                                                        |
         ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: <Ctrl-U>?<Backspace>stop<Backspace><Backspace><Backspace><Backspace><Backspace>:stop<Enter>
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
|────────────────────────────────────────────────────────────────────────────────|
| Enter go on   Up/Down read                                                     |
