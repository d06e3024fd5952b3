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
| Looking back            Empty lunchbox |
| Your view beside the rules'            |
| Your own mark afterwards: 1.           |
| Examples of the principles that the    |
| rules saw: 2; principles they belong   |
| to: 2 of the eight. This only lays two |
| views side by side; a mark counts      |
|────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >        |
  ^
| Up/Down read   Left/Right choose       |
keys: <PgDn><PgDn>
show:
| Looking back            Empty lunchbox |
| What Dennis did not say                |
| Dennis: I thought you would take him   |
|   away.                                |
|                                        |
| The map of this conversation           |
| - What we worry about: Three mornings  |
|────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >        |
  ^
| Up/Down read   Left/Right choose       |
keys: <Right>?
show:
| Keys                                   |
  ^
| Up/Down: read                          |
| Left/Right: choose                     |
| Enter: read on, do it                  |
| ?: keys                                |
| PgUp/PgDn: read by the page            |
| a digit: go to that choice             |
| Esc: leave                             |
|────────────────────────────────────────|
| Esc back   Up/Down read                |
keys: <Esc>
size: 200x60
show:
| Looking back                                                                                                                                                                            Empty lunchbox |
| - Three mornings without lunch                                    - On Tuesdays he is home at six                                   - Somebody for the other mornings                                  |
|                                                                                                                                                                                                        |
| The eight principles in your own words                                                                                                                                                                 |
| Respect: visible                                                                                                                                                                                       |
| person: too little occasion in this conversation                                                                                                                                                       |
| strengths: too little occasion in this conversation                                                                                                                                                    |
| safety: too little occasion in this conversation                                                                                                                                                       |
| Details and exceptions: visible                                                                                                                                                                        |
|   "When is it better?"                                                                                                                                                                                 |
| wishes: too little occasion in this conversation                                                                                                                                                       |
| choices: too little occasion in this conversation                                                                                                                                                      |
| small-steps: too little occasion in this conversation                                                                                                                                                  |
|                                                                                                                                                                                                        |
| Looking back on this ending                                                                                                                                                                            |
| Dennis leaves with some relief. What did you do that helped?                                                                                                                                           |
| [ ] I listened, and gave back what I heard                                                                                                                                                             |
| [ ] I paid attention to what goes well                                                                                                                                                                 |
| [ ] I gave a compliment about something concrete                                                                                                                                                       |
| [ ] I asked what Dennis worries about                                                                                                                                                                  |
| [ ] I asked what Dennis would like to change, and for own ideas                                                                                                                                        |
| [-] I asked how the conversation was                                                                                                                                                                   |
|                                                                                                                                                                                                        |
| The course of the conversation                                                                                                                                                                         |
| At the start: trust low; tension middling.                                                                                                                                                             |
| Reply 1: trust stays low; tension falls, now middling. The conversation turned here.                                                                                                                   |
| Reply 2: trust stays low; tension falls, now low.                                                                                                                                                      |
|                                                                                                                                                                                                        |
| Where the conversation turned                                                                                                                                                                          |
|   "Is this a good moment?"                                                                                                                                                                             |
| After this, Dennis grew calmer.                                                                                                                                                                        |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall over, and then the boy has to get himself ready.                                                                          |
|                                                                                                                                                                                                        |
| One thing to try                                                                                                                                                                                       |
| Choose one of these two, and say it in your own words in the next conversation (Details and exceptions).                                                                                               |
| 1. On which mornings is it better?                                                                                                                                                                     |
|                                                                                                                                                                                                        |
| What the rules recognised                                                                                                                                                                              |
| The rules recognised nearly all of your longer replies.                                                                                                                                                |
| Connection: a beginning                                                                                                                                                                                |
| Clarity: a beginning                                                                                                                                                                                   |
| Own strength: visible                                                                                                                                                                                  |
| As a whole: in development                                                                                                                                                                             |
| - The worry could be named sooner and more concretely: it is for the child's sake that you are there.                                                                                                  |
| - How Dennis sees it was not asked yet, as far as the rules could see.                                                                                                                                 |
| - The child's own side has not been on the table yet, as far as the rules could see.                                                                                                                   |
| - Who does what and when is still open. 'We are not there yet' may be said too.                                                                                                                        |
| - How this conversation was for Dennis was not asked yet.                                                                                                                                              |
| You gave back what was said 0 times, and asked 2 questions, 0 of them open.                                                                                                                            |
| This is a training aid: no proof of competence, and no verdict on you.                                                                                                                                 |
|                                                                                                                                                                                                        |
| All that you said                                                                                                                                                                                      |
| Reply 1: [Is this a good moment] (Respect)?                                                                                                                                                            |
| Reply 2: When is it [better] (Details and exceptions)?                                                                                                                                                 |
|                                                                                                                                                                                                        |
| To think about                                                                                                                                                                                         |
| ? What would you want to be asked in his place?                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 2. once more >                                                                                                                                                                           |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys                                                                                                                                       |
