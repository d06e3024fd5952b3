# Lines drawn with what every terminal has.
ascii: yes
size: 60x12
show:
| Practise                                    type to filter |
| Conversations, level 1                                     |
| > Empty lunchbox                                           |
  ^
| Conversations, level 2 (nl)                                |
|   Slippers in de gang (nl)                                 |
| Yourself                                                   |
|   a drill of five minutes                                  |
|                                                            |
|------------------------------------------------------------|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   Esc quit   ? keys            |
