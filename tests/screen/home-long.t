# A list longer than the window: what is chosen stays in sight, with the heading of its level.
more-cards: 10
size: 60x12
show:
| Conversations                                     aim: any |
| Level 1                                                    |
| > Empty lunchbox                                           |
  ^
| Level 2                                                    |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   q quit   ? keys              |
keys: <Down><Down><Down><Down><Down><Down>
show:
| Conversations                                     aim: any |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|   Slippers in de gang (nl)                                 |
| Level 3                                                    |
| > Conversation 05 (nl)                                     |
  ^
|────────────────────────────────────────────────────────────|
| 5 minutes. Milan draagt slippers in januari.               |
|                                                            |
| Up/Down choose   Enter open   q quit   ? keys              |
keys: <PgDn><PgDn>
show:
| Conversations                                     aim: any |
|   Conversation 05 (nl)                                     |
|   Conversation 06 (nl)                                     |
|   Conversation 07 (nl)                                     |
|   Conversation 08 (nl)                                     |
| Level 4                                                    |
|   Conversation 09 (nl)                                     |
| > Conversation 10 (nl)                                     |
  ^
|────────────────────────────────────────────────────────────|
| 5 minutes. Milan draagt slippers in januari.               |
|                                                            |
| Up/Down choose   Enter open   q quit   ? keys              |
keys: <Up><Up><Up><Up><Up><Up><Up><Up>
show:
| Conversations                                     aim: any |
| > Conversation 03 (nl)                                     |
  ^
|   Conversation 04 (nl)                                     |
|   Slippers in de gang (nl)                                 |
| Level 3                                                    |
|   Conversation 05 (nl)                                     |
|   Conversation 06 (nl)                                     |
|   Conversation 07 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 5 minutes. Milan draagt slippers in januari.               |
|                                                            |
| Up/Down choose   Enter open   q quit   ? keys              |
keys: <PgUp><PgUp><PgUp>
show:
| Conversations                                     aim: any |
| Level 1                                                    |
| > Empty lunchbox                                           |
  ^
| Level 2                                                    |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   q quit   ? keys              |
