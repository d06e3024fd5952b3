# A child: the notebook before the columns, what the child told apart from what was put in its mouth.
scenario: gang
mode: coach
size: 100x24
keys: <Enter>Vertel eens over je jas.<Enter>
show:
| Slippers in de gang - coach                                                                 turn 2 |
| Milan: Ik heb het nooit koud.                              │ Mood: Milan is calm.                  |
|                                                            │                                       |
| Jij: Vertel eens over je jas.                              │ Van het kind                          |
| Milan: De jas prikt. Hier.                                 │ - De naden van zijn jas prikken.      |
|                                                            │   (new)                               |
|                                                            │                                       |
|                                                            │ What we worry about                   |
|                                                            │ - Milan draagt slippers in januari    |
|                                                            │   (new)                               |
|                                                            │                                       |
|                                                            │ What goes well                        |
|                                                            │ - Hij zegt zelf wat er prikt (new)    |
|                                                            │                                       |
|                                                            │ What is needed                        |
|                                                            │ not on the table yet                  |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
keys: Je hebt het koud, hè?<Enter>
show:
| Slippers in de gang - coach                                                                 turn 3 |
| Milan: Ik heb het nooit koud.                              │ Mood: Milan is calm.                  |
|                                                            │                                       |
| Jij: Vertel eens over je jas.                              │ Van het kind                          |
| Milan: De jas prikt. Hier.                                 │ - De naden van zijn jas prikken.      |
|                                                            │                                       |
| Jij: Je hebt het koud, hè?                                 │ Van jou                               |
| Milan: Ja. Best koud.                                      │ - Hij heeft het altijd koud. (new)    |
|                                                            │                                       |
|                                                            │ What we worry about                   |
|                                                            │ - Milan draagt slippers in januari    |
|                                                            │                                       |
|                                                            │ What goes well                        |
|                                                            │ - Hij zegt zelf wat er prikt          |
|                                                            │                                       |
|                                                            │ What is needed                        |
|                                                            │ not on the table yet                  |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
size: 200x60
show:
| Slippers in de gang - coach                                                                                                                                                                     turn 3 |
| Milan: Ik heb het nooit koud.                                                            │ Mood: Milan is calm.                                                                                        |
|                                                                                          │                                                                                                             |
| Jij: Vertel eens over je jas.                                                            │ Van het kind                                                                                                |
| Milan: De jas prikt. Hier.                                                               │ - De naden van zijn jas prikken.                                                                            |
|                                                                                          │                                                                                                             |
| Jij: Je hebt het koud, hè?                                                               │ Van jou                                                                                                     |
| Milan: Ja. Best koud.                                                                    │ - Hij heeft het altijd koud. (new)                                                                          |
|                                                                                          │                                                                                                             |
|                                                                                          │ What we worry about                 What goes well                      What is needed                      |
|                                                                                          │ - Milan draagt slippers in januari  - Hij zegt zelf wat er prikt                                            |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|                                                                                          │                                                                                                             |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                                                                                                                      |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace                                                                                                                   |
size: 200x10
show:
| Slippers in de gang - coach                                                                                                                                                                     turn 3 |
| Milan: Ik heb het nooit koud.                                                            │ Mood: Milan is calm.                                                                                        |
| Jij: Vertel eens over je jas.                                                            │ Van het kind                                                                                                |
| Milan: De jas prikt. Hier.                                                               │ - De naden van zijn jas prikken.                                                                            |
| Jij: Je hebt het koud, hè?                                                               │ Van jou                                                                                                     |
| Milan: Ja. Best koud.                                                                    │ - Hij heeft het altijd koud. (new)                                                                          |
|                                                                                          │ ... :kaart                                                                                                  |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                                                                                                                      |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace                                                                                                                   |
size: 40x10
keys: :kaart<Enter>
show:
| Slippers in de gang - coach     turn 3 |
| Jij: Je hebt het koud, hè?             |
| Milan: Ja. Best koud.                  |
| What we worry about: Milan draagt      |
|   slippers in januari                  |
| What goes well: Hij zegt zelf wat er   |
|   prikt                                |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
size: 40x16
keys: :notities<Enter>
show:
| Slippers in de gang - coach     turn 3 |
| Jij: Vertel eens over je jas.          |
| Milan: De jas prikt. Hier.             |
|                                        |
| Jij: Je hebt het koud, hè?             |
| Milan: Ja. Best koud.                  |
| What we worry about: Milan draagt      |
|   slippers in januari                  |
| What goes well: Hij zegt zelf wat er   |
|   prikt                                |
| Van het kind: De naden van zijn jas    |
|   prikken.                             |
| Van jou: Hij heeft het altijd koud.    |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
