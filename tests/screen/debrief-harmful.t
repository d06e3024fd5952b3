# A harmful conversation looked back on in a small window: pages scroll, Enter passes over nothing.
scenario: lunch
mode: exam
size: 40x10
keys: <Enter><Enter><Enter><Enter><Enter><Enter>Tell me, or else I report you.<Enter><Enter><Esc>
show:
| 1 of 12: What Dennis did not say       |
| Dennis: I thought you would take him   |
  ^
|   away.                                |
|                                        |
|                                        |
|                                        |
|                                        |
|                                        |
|────────────────────────────────────────|
| Enter read on   Left/Right page        |
# The columns of the map one after the other, each under its title once.
keys: <Right>
show:
| 2 of 12: The map of this conversation  |
| What we worry about                    |
  ^
| - Nothing has come on the table here   |
|   yet. A question about it may be a    |
|   start.                               |
| What goes well                         |
| - Nothing has come on the table here   |
|   yet. A question about it may be a    |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
keys: <Right><Right>
show:
| 4 of 12: Moments to look back on       |
| Reply 1, A threat: You said what would |
  ^
|   happen otherwise.                    |
| What it may do: That may shut him up.  |
| You could try: What would help you     |
|   most?                                |
|                                        |
| ? Do you recognise this? You were      |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
keys: <Down>
styles:
| 4 of 12: Moments to look back on       |
~ tttttttttttttttttttttttttttttttt
|>Reply 1, A threat: You said what would |
~ llllllllllllllllll fffffffffffffffffff
                     ^
|   happen otherwise.                    |
~   fffffffffffffffff
| What it may do: That may shut him up.  |
~ lllllllllllllll
| You could try: What would help you     |
~ llllllllllllll
|   most?                                |
|                                        |
| ? Do you recognise this? You were      |
|────────────────────────── PgDn: more ──|
~dddddddddddddddddddddddddddddddddddddddd
| Enter I see this differently   ? keys  |
~ lllll dddddddddddddddddddddd   l dddd
keys: <Down>
show:
| 4 of 12: Moments to look back on       |
|   happen otherwise.                    |
  ^
| What it may do: That may shut him up.  |
| You could try: What would help you     |
|   most?                                |
|                                        |
| ? Do you recognise this? You were      |
|   there; the rules only see words.     |
|─────────────────────── PgUp: earlier ──|
| Enter read on   Left/Right page        |
keys: <PgDn>
show:
| 4 of 12: Moments to look back on       |
|   happen otherwise.                    |
  ^
| What it may do: That may shut him up.  |
| You could try: What would help you     |
|   most?                                |
|                                        |
| ? Do you recognise this? You were      |
|   there; the rules only see words.     |
|─────────────────────── PgUp: earlier ──|
| Enter read on   Left/Right page        |
size: 200x60
show:
| 4 of 12: Moments to look back on                                                                                                                                                        Empty lunchbox |
| Reply 1, A threat: You said what would happen otherwise.                                                                                                                                               |
  ^
| What it may do: That may shut him up.                                                                                                                                                                  |
| You could try: What would help you most?                                                                                                                                                               |
|                                                                                                                                                                                                        |
| ? Do you recognise this? You were there; the rules only see words.                                                                                                                                     |
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
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys                                                                                                                                   |
keys: <Up>
show:
| 4 of 12: Moments to look back on                                                                                                                                                        Empty lunchbox |
| Reply 1, A threat: You said what would happen otherwise.                                                                                                                                               |
  ^
| What it may do: That may shut him up.                                                                                                                                                                  |
| You could try: What would help you most?                                                                                                                                                               |
|                                                                                                                                                                                                        |
| ? Do you recognise this? You were there; the rules only see words.                                                                                                                                     |
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
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys                                                                                                                                   |
keys: <Down><Enter>
show:
| I see this differently                                                                                                                                                                  Empty lunchbox |
| Reply 1                                                                                                                                                                                                |
|   "Tell me, or else I report you."                                                                                                                                                                     |
| Heard as: A threat                                                                                                                                                                                     |
| Heard: You said what would happen otherwise.                                                                                                                                                           |
| Rule: screen.yaml:44                                                                                                                                                                                   |
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
| > In your view it was < something else, or nothing in particular >                                                                                                                                     |
  ^
|     (type to find)                                                                                                                                                                                     |
|   Why? (may stay empty):                                                                                                                                                                               |
|   I see this differently                                                                                                                                                                               |
|   leave it as it is                                                                                                                                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read   ? keys   Esc back                                                                                                           |
keys: <Enter><Enter>
show:
| I see this differently                                                                                                                                                                  Empty lunchbox |
| Reply 1                                                                                                                                                                                                |
|   "Tell me, or else I report you."                                                                                                                                                                     |
| Heard as: A threat                                                                                                                                                                                     |
| Heard: You said what would happen otherwise.                                                                                                                                                           |
| Rule: screen.yaml:44                                                                                                                                                                                   |
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
|   In your view it was < something else, or nothing in particular >                                                                                                                                     |
|   Why? (may stay empty):                                                                                                                                                                               |
| > I see this differently                                                                                                                                                                               |
  ^
|   leave it as it is                                                                                                                                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read   ? keys   Esc back                                                                                                           |
size: 40x10
show:
| I see this differently  Empty lunchbox |
| Reply 1                                |
|   "Tell me, or else I report you."     |
| Heard as: A threat                     |
| Heard: You said what would happen      |
|────────────────────────── PgDn: more ──|
|     else, or nothing in particular >   |
|   Why? (may stay empty):               |
| > I see this differently               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <Right><Right><Right><Right><Right><Right><Right><Right><Right><Right><Right><Right>
show:
| I see this differently  Empty lunchbox |
| Reply 1                                |
|   "Tell me, or else I report you."     |
| Heard as: A threat                     |
| Heard: You said what would happen      |
|────────────────────────── PgDn: more ──|
|     else, or nothing in particular >   |
|   Why? (may stay empty):               |
| > I see this differently               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <Enter>
show:
| I see this differently  Empty lunchbox |
| Heard as: A threat                     |
| Heard: You said what would happen      |
|   otherwise.                           |
| Rule: screen.yaml:44                   |
|─────────────────────── PgUp: earlier ──|
|     else, or nothing in particular >   |
|   Why? (may stay empty):               |
| > I see this differently               |
  ^
| Enter read on, do it   Up/Down move    |
keys: <Enter>
show:
| 4 of 12: Moments to look back on       |
|>Reply 1, A threat: You said what would |
                     ^
|   happen otherwise. (you see this      |
|   differently)                         |
| What it may do: That may shut him up.  |
| You could try: What would help you     |
|   most?                                |
|                                        |
|────────────────────────── PgDn: more ──|
| Enter I see this differently   ? keys  |
