# Who is not well may stop, and nothing stays; going back first leads to the line again.
first: drill exceptions
size: 80x24
now: 86400
keys: <Enter>Ik kan dit niet meer aan<Enter>
show:
| Drill: Details and exceptions                                                  |
| Does this come close to you? It is all right to stop here, without a score and |
| without a trace.                                                               |
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
| > stop; nothing is kept                                                        |
  ^
|   delete this line                                                             |
|   send it as it is                                                             |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc>When is it better?<Enter>
show:
| Drill: Details and exceptions                                           2 of 5 |
| You: When is it better?                                                        |
|                                                                                |
| What was heard                                                                 |
| Heard: "When is it better?": You asked when it works. So what is there already |
|   comes into view.                                                             |
|                                                                                |
| Moment two                                                                     |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
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
| > You                                                                          |
| >                                                                              |
    ^
|   Say it                                                                       |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
keys: Ik kan dit niet meer aan<Enter><Enter>
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
| Enter go on   Up/Down read                                                     |
keys: <Enter>
show:
| Practise                                                        type to filter |
| Due today                                                                      |
| > Empty lunchbox: respect                                                      |
  ^
|   Drill: the person, not the problem                                           |
|   Drill: strengths                                                             |
| Conversations, level 1                                                         |
|   Empty lunchbox                                                               |
| Conversations, level 2 (nl)                                                    |
|   Slippers in de gang (nl)                                                     |
| Yourself                                                                       |
|   a drill of five minutes                                                      |
|   journal                                                                      |
|   self-scan                                                                    |
|   progress                                                                     |
|   settings                                                                     |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| 10 minutes. A father comes to school again. He expects to be told off once     |
| more.                                                                          |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
