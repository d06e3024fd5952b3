# In an exam nothing shows what the rules heard: no mood, no columns, and a notebook that does not
# say whose a fact is.
scenario: gang
mode: exam
size: 100x24
keys: <Enter>Vertel eens over je jas.<Enter>Je hebt het koud, hè?<Enter>
show:
| Slippers in de gang - exam                                                                  turn 3 |
| Milan: Ik heb het nooit koud.                              │ Notebook                              |
|                                                            │ - De naden van zijn jas prikken.      |
| Jij: Vertel eens over je jas.                              │ - Hij heeft het altijd koud. (new)    |
| Milan: De jas prikt. Hier.                                 │                                       |
|                                                            │                                       |
| Jij: Je hebt het koud, hè?                                 │                                       |
| Milan: Ja. Best koud.                                      │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|────────────────────────────────────────────────────────────────────────────────────────────────────|
| >                                                                                                  |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back   :stop stop without a trace               |
keys: :notities<Enter>:kaart<Enter>
show:
| Slippers in de gang - exam                                                                  turn 3 |
| Milan: Ik heb het nooit koud.                              │ Notebook                              |
|                                                            │ - De naden van zijn jas prikken.      |
| Jij: Vertel eens over je jas.                              │ - Hij heeft het altijd koud. (new)    |
| Milan: De jas prikt. Hier.                                 │                                       |
|                                                            │                                       |
| Jij: Je hebt het koud, hè?                                 │                                       |
| Milan: Ja. Best koud.                                      │                                       |
|     Notebook: De naden van zijn jas prikken.               │                                       |
|     Notebook: Hij heeft het altijd koud.                   │                                       |
|     Note: In the exam you are on your own: :kaart is for   │                                       |
|       the other ways.                                      │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
|                                                            │                                       |
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
| Slippers in de gang - exam                                                                                                                                                                      turn 3 |
| Milan: Ik heb het nooit koud.                                                            │ Notebook                                                                                                    |
|                                                                                          │ - De naden van zijn jas prikken.                                                                            |
| Jij: Vertel eens over je jas.                                                            │ - Hij heeft het altijd koud. (new)                                                                          |
| Milan: De jas prikt. Hier.                                                               │                                                                                                             |
|                                                                                          │                                                                                                             |
| Jij: Je hebt het koud, hè?                                                               │                                                                                                             |
| Milan: Ja. Best koud.                                                                    │                                                                                                             |
|     Notebook: De naden van zijn jas prikken.                                             │                                                                                                             |
|     Notebook: Hij heeft het altijd koud.                                                 │                                                                                                             |
|     Note: In the exam you are on your own: :kaart is for the other ways.                 │                                                                                                             |
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
size: 40x10
show:
| Slippers in de gang - exam      turn 3 |
| Milan: Ja. Best koud.                  |
| Notebook: De naden van zijn jas        |
|   prikken.                             |
| Notebook: Hij heeft het altijd koud.   |
| Note: In the exam you are on your own: |
|   :kaart is for the other ways.        |
|─────────────────────── PgUp: earlier ──|
| >                                      |
    ^
| Enter say it   ? keys   Esc leave      |
