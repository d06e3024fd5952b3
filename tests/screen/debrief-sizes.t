# The debrief in the smallest window, the columns one after the other, and in a wide one, side by side.
scenario: lunch
mode: exam
size: 40x10
keys: <Enter><Enter><Enter><Enter><Enter><Enter>Is this a good moment?<Enter>When is it better?<Enter>
show:
| Empty lunchbox - exam           turn 3 |
|   fall over, and then the boy has to   |
|   get himself ready.                   |
| You: When is it better?                |
| Dennis: Tuesdays. Then Henk drives,    |
|   and I am home at six.                |
|─────────────────────── PgUp: earlier ──|
| This conversation is over.             |
| > 1. look back                         |
  ^
| Up/Down choose   Enter take it         |
keys: <Enter>
show:
| Looking back            Empty lunchbox |
| You first                              |
| ? How do you look back on this         |
|   conversation, in a word or two?      |
| ? What mark from 1 to 10 do you give   |
|────────────────────────── PgDn: more ──|
| > Your own mark, from 1 to 10 < skip > |
  ^
|   The line you would like to say over  |
|     < none >                           |
| Enter read on, do it   Up/Down move    |
keys: <Right><Right><Left><Enter>
show:
| Looking back            Empty lunchbox |
| You first                              |
| ? How do you look back on this         |
|   conversation, in a word or two?      |
| ? What mark from 1 to 10 do you give   |
|────────────────────────── PgDn: more ──|
|   Your own mark, from 1 to 10 < 1 >    |
| > The line you would like to say over  |
  ^
|     < none >                           |
| Enter read on, do it   Up/Down move    |
keys: <Esc>
show:
| 1 of 11: Your view beside the rules'   |
| Your own mark afterwards: 1.           |
  ^
| Examples of the principles that the    |
| rules saw: 2; principles they belong   |
| to: 2 of the eight. This only lays two |
| views side by side; a mark counts      |
| nowhere.                               |
| ? Which example fits the mark you gave |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
# Enter reads on within the page, then to the next one; a title that does not fit beside the place begins the page.
keys: <Enter>
show:
| 1 of 11: Your view beside the rules'   |
| nowhere.                               |
  ^
| ? Which example fits the mark you gave |
|   best?                                |
|                                        |
| What Dennis did not say                |
| Dennis: I thought you would take him   |
|   away.                                |
|─────────────────────── PgUp: earlier ──|
| Enter read on   Left/Right page        |
keys: <Enter><Enter><Enter>
show:
| 3 of 11                 Empty lunchbox |
| safety: too little occasion in this    |
  ^
|   conversation                         |
| Details and exceptions: visible        |
|   "When is it better?"                 |
| wishes: too little occasion in this    |
|   conversation                         |
| choices: too little occasion in this   |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
keys: ?
show:
| Keys                                   |
| Search:                                |
| > Enter: read on                       |
  ^
|   Left/Right: page                     |
|   Up/Down: to what was heard           |
|   ?: keys                              |
|   PgUp/PgDn: read                      |
|   a digit: go to what to do next       |
|────────────────────────── PgDn: more ──|
| Enter do it   Esc back                 |
# In a low window the course of the conversation is words only.
keys: <Esc><Right><Right>
show:
| 5 of 11                 Empty lunchbox |
| The course of the conversation         |
  ^
| At the start: trust low; tension       |
|   middling.                            |
| Reply 1: trust stays low; tension      |
|   falls a little. The conversation     |
|   turned here.                         |
| Reply 2: trust stays low; tension      |
|────────────────────────── PgDn: more ──|
| Enter read on   Left/Right page        |
# Where there is room it is drawn, also for eyes that want no more than ASCII.
size: 80x24
show:
| 5 of 11: The course of the conversation                         Empty lunchbox |
| high │                                                                         |
  ^
|      │                                                                         |
|      │                                                                         |
|      │                                                                         |
|      │○···········○···········○                                                |
|      │●───────────●───────────●                                                |
|      │                                                                         |
| low  │                                                                         |
|      └─────────────────────────                                                |
|                   1           2                                                |
|                   ▲                                                            |
| ● trust   ○ tension                                                            |
| ▲ here the conversation turned: reply 1                                        |
|                                                                                |
| At the start: trust low; tension middling.                                     |
| Reply 1: trust stays low; tension falls a little. The conversation turned      |
|   here.                                                                        |
| Reply 2: trust stays low; tension falls, now low.                              |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
size: 200x60
show:
| 5 of 11: The course of the conversation                                                                                                                                                 Empty lunchbox |
| high │                                                                                                                                                                                                 |
  ^
|      │                                                                                                                                                                                                 |
|      │                                                                                                                                                                                                 |
|      │                                                                                                                                                                                                 |
|      │○···········○···········○                                                                                                                                                                        |
|      │●───────────●───────────●                                                                                                                                                                        |
|      │                                                                                                                                                                                                 |
| low  │                                                                                                                                                                                                 |
|      └─────────────────────────                                                                                                                                                                        |
|                   1           2                                                                                                                                                                        |
|                   ▲                                                                                                                                                                                    |
| ● trust   ○ tension                                                                                                                                                                                    |
| ▲ here the conversation turned: reply 1                                                                                                                                                                |
|                                                                                                                                                                                                        |
| At the start: trust low; tension middling.                                                                                                                                                             |
| Reply 1: trust stays low; tension falls a little. The conversation turned here.                                                                                                                        |
| Reply 2: trust stays low; tension falls, now low.                                                                                                                                                      |
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
| Enter read on   Left/Right page   ? keys   Esc leave                                                                                                                                                   |
ascii: yes
show:
| 5 of 11: The course of the conversation                                                                                                                                                 Empty lunchbox |
| high |                                                                                                                                                                                                 |
  ^
|      |                                                                                                                                                                                                 |
|      |                                                                                                                                                                                                 |
|      |                                                                                                                                                                                                 |
|      |o...........o...........o                                                                                                                                                                        |
|      |*-----------*-----------*                                                                                                                                                                        |
|      |                                                                                                                                                                                                 |
| low  |                                                                                                                                                                                                 |
|      +-------------------------                                                                                                                                                                        |
|                   1           2                                                                                                                                                                        |
|                   ^                                                                                                                                                                                    |
| * trust   o tension                                                                                                                                                                                    |
| ^ here the conversation turned: reply 1                                                                                                                                                                |
|                                                                                                                                                                                                        |
| At the start: trust low; tension middling.                                                                                                                                                             |
| Reply 1: trust stays low; tension falls a little. The conversation turned here.                                                                                                                        |
| Reply 2: trust stays low; tension falls, now low.                                                                                                                                                      |
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
|--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------|
| Enter read on   Left/Right page   ? keys   Esc leave                                                                                                                                                   |
# The last page: what to do next has the focus as soon as it is in sight.
size: 40x10
keys: <Right><Right><Right><Right><Right><Right><Right><Right><Right>
show:
| 11 of 11: What now?     Empty lunchbox |
|>  1. try choice 1: On which mornings   |
    ^
|      is it better?                     |
|   2. once more                         |
|   3. see something differently         |
|   4. quit                              |
|                                        |
|                                        |
|----------------------------------------|
| Enter do it   Up/Down choose   ? keys  |
keys: <Down><Down>
show:
| 11 of 11: What now?     Empty lunchbox |
|   1. try choice 1: On which mornings   |
|      is it better?                     |
|   2. once more                         |
|>  3. see something differently         |
    ^
|   4. quit                              |
|                                        |
|                                        |
|----------------------------------------|
| Enter do it   Up/Down choose   ? keys  |
