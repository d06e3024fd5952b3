# Lines drawn with what every terminal has.
ascii: yes
size: 60x12
show:
| Conversations                                     aim: any |
| Level 1                                                    |
| > Empty lunchbox                                           |
  ^
| Level 2                                                    |
|   Slippers in de gang (nl)                                 |
|                                                            |
|                                                            |
|                                                            |
|------------------------------------------------------------|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   q quit   ? keys              |
