# More replies than columns: several share one, and the numbers of turning points stay.
scenario: lunch
mode: exam
size: 40x24
keys: <Enter><Enter>Hello<Enter>Hello<Enter>Hello<Enter>Is this a good moment?<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>Hello<Enter>:end<Enter><Enter><Down><Down><Enter>
keys: <Right><Right><Right><Right>
show:
| 5 of 11                 Empty lunchbox |
| The course of the conversation         |
  ^
| high │                                 |
|      │                                 |
|      │                                 |
|      │                                 |
|      │○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○   |
|      │●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●   |
|      │                                 |
| low  │                                 |
|      └──────────────────────────────   |
|       1 4 7 10 14 19 24 28 33 38 42    |
|         ▲                              |
| ● trust   ○ tension                    |
| ▲ here the conversation turned: reply  |
|   4                                    |
|                                        |
| At the start: trust low; tension       |
|   middling.                            |
| Reply 1: it stays as it was.           |
| Reply 2: it stays as it was.           |
| Reply 3: it stays as it was.           |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
size: 60x24
show:
| 5 of 11: The course of the conversation     Empty lunchbox |
| high │                                                     |
  ^
|      │                                                     |
|      │                                                     |
|      │                                                     |
|      │○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○       |
|      │●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●●       |
|      │                                                     |
| low  │                                                     |
|      └──────────────────────────────────────────────       |
|        1  4 6 8 10 13 16 19 22 25 28 31 34 37 40 43        |
|           ▲                                                |
| ● trust   ○ tension                                        |
| ▲ here the conversation turned: reply 4                    |
|                                                            |
| At the start: trust low; tension middling.                 |
| Reply 1: it stays as it was.                               |
| Reply 2: it stays as it was.                               |
| Reply 3: it stays as it was.                               |
| Reply 4: trust stays low; tension falls a little. The      |
|   conversation turned here.                                |
| Reply 5: it stays as it was.                               |
|────────────────────────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page   ? keys   Esc leave       |
