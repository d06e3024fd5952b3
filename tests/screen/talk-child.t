# A child: a notebook, and the words of a Dutch pack.
scenario: gang
mode: coach
size: 80x18
keys: <Enter><Enter>:notities<Enter>Vertel eens over je jas.<Enter>:notes<Enter>
show:
| Slippers in de gang - coach                                             turn 2 |
| Milan: Ik heb het nooit koud.                                                  |
|     Note: Je notitieboekje is nog leeg.                                        |
|                                                                                |
| Jij: Vertel eens over je jas.                                                  |
| Milan: De jas prikt. Hier.                                                     |
|     Van het kind: De naden van zijn jas prikken.                               |
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
keys: ?
show:
| Keys                                                                           |
| Search:                                                                        |
| > Enter: say it                                                                |
  ^
|   ?: keys                                                                      |
|   Esc: leave                                                                   |
|   PgUp/PgDn: read back                                                         |
|   ? on an empty line: this list                                                |
|   Up/Down: your earlier lines                                                  |
|   Tab after a colon: complete a command                                        |
|   Ctrl-D on an empty line: end here and look back                              |
|   a number and Enter: take that choice                                         |
|   :stop: stop at once: no score, nothing is kept                               |
|   :einde: end here and look back                                               |
|   :terug [N]: say one of your replies differently; with N: take the last N     |
|     turns back                                                                 |
|   :hint: a hint for this moment; after an own attempt also one way to say it   |
|────────────────────────────────────────────────────────────────── PgDn: more ──|
| Enter do it   Esc back   Up/Down choose   letters search                       |
