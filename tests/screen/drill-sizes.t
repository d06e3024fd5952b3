# The smallest window: Enter reads on before the line is sent, and what was typed stays.
first: drill exceptions
size: 40x10
keys: <Enter>
show:
| Drill: Details and exceptions   1 of 5 |
| What it is about                       |
| Solutions hide in details.             |
| Good to read here in a moment: You     |
|   asked when it works. So what is      |
|────────────────────────── PgDn: more ──|
| > You                                  |
| >                                      |
    ^
|   Say it                               |
| Enter next   Up/Down move   Esc back   |
keys: When is it better?<Enter>
show:
| Drill: Details and exceptions   1 of 5 |
|   asked when it works. So what is      |
|   there already comes into view.       |
|                                        |
| Moment one                             |
|────────────────────────── PgDn: more ──|
| > You                                  |
| > When is it better?                   |
                      ^
|   Say it                               |
| Enter next   Up/Down move   Esc back   |
keys: <Enter>
show:
| Drill: Details and exceptions   1 of 5 |
| Moment one                             |
| Empty lunchbox: A father comes to      |
|   school again. He expects to be told  |
|   off once more.                       |
|────────────────────────── PgDn: more ──|
| > You                                  |
| > When is it better?                   |
                      ^
|   Say it                               |
| Enter next   Up/Down move   Esc back   |
keys: <Enter>
show:
| Drill: Details and exceptions   1 of 5 |
|   off once more.                       |
| Your role: school counsellor           |
| Dennis: Well, I am here now. It is the |
|   nights. I come home at seven and     |
|────────────────────────── PgDn: more ──|
| > You                                  |
| > When is it better?                   |
                      ^
|   Say it                               |
| Enter next   Up/Down move   Esc back   |
# A large one; without a file of the trainee's own all of it works as well.
size: 200x60
show:
| Drill: Details and exceptions                                                                                                                                                                   1 of 5 |
| What it is about                                                                                                                                                                                       |
| Solutions hide in details.                                                                                                                                                                             |
| Good to read here in a moment: You asked when it works. So what is there already comes into view.                                                                                                      |
|                                                                                                                                                                                                        |
| Moment one                                                                                                                                                                                             |
| Empty lunchbox: A father comes to school again. He expects to be told off once more.                                                                                                                   |
| Your role: school counsellor                                                                                                                                                                           |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.                                                                          |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| > You                                                                                                                                                                                                  |
| > When is it better?                                                                                                                                                                                   |
                      ^
|   Say it                                                                                                                                                                                               |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                                                                                                                                                  |
keys: <Ctrl-U>:stop<Enter>
show:
| A message                                                                                                                                                                                              |
|                                                                                                                                                                                                        |
| You have stopped. There is no score, and nothing was kept. Talk it over with a colleague if it stays with you.                                                                                         |
 ^
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────|
| Enter go on   Up/Down read                                                                                                                                                                             |
