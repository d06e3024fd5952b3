# A list longer than the window: what is chosen stays in sight, with the heading of its level.
more-cards: 10
size: 60x12
show:
| Practise                                    type to filter |
| Conversations, level 1                                     |
| > Empty lunchbox                                           |
  ^
| Conversations, level 2 (nl)                                |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 10 minutes.                                                |
|                                                            |
| Up/Down choose   Enter open   Esc quit   ? keys            |
keys: <Down><Down><Down><Down><Down><Down>
show:
| Practise                                    type to filter |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|   Slippers in de gang (nl)                                 |
| Conversations, level 3 (nl)                                |
| > Conversation 05 (nl)                                     |
  ^
|────────────────────────────────────────────────────────────|
| Themes: armoede.                                           |
|                                                            |
| Up/Down choose   Enter open   Esc quit   ? keys            |
keys: <PgDn><PgDn>
show:
| Practise                                    type to filter |
|   Conversation 05 (nl)                                     |
|   Conversation 06 (nl)                                     |
|   Conversation 07 (nl)                                     |
|   Conversation 08 (nl)                                     |
| Conversations, level 4 (nl)                                |
|   Conversation 09 (nl) (locked)                            |
| > Conversation 10 (nl) (locked)                            |
  ^
|────────────────────────────────────────────────────────────|
| Themes: armoede. 5 minutes. Milan draagt slippers in       |
| januari.                                                   |
| Up/Down choose   Enter open   Esc quit   ? keys            |
keys: <Up><Up><Up><Up><Up><Up><Up><Up>
show:
| Practise                                    type to filter |
| > Conversation 03 (nl)                                     |
  ^
|   Conversation 04 (nl)                                     |
|   Slippers in de gang (nl)                                 |
| Conversations, level 3 (nl)                                |
|   Conversation 05 (nl)                                     |
|   Conversation 06 (nl)                                     |
|   Conversation 07 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 5 minutes. Milan draagt slippers in januari.               |
|                                                            |
| Up/Down choose   Enter open   Esc quit   ? keys            |
keys: <PgUp><PgUp><PgUp>
show:
| Practise                                    type to filter |
| Conversations, level 1                                     |
| > Empty lunchbox                                           |
  ^
| Conversations, level 2 (nl)                                |
|   Conversation 01 (nl)                                     |
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|────────────────────────────────────────────────────────────|
| 10 minutes.                                                |
|                                                            |
| Up/Down choose   Enter open   Esc quit   ? keys            |
