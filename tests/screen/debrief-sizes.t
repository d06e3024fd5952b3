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
| Your own view                          |
| Rating: 1                              |
|                                        |
| What Dennis did not say                |
| Dennis: I thought you would take him   |
|   away.                                |
|────────────────────────── PgDn: more ──|
| > What now? < 1. try choice 1 >        |
  ^
| Up/Down read   Left/Right choose       |
keys: <PgDn><PgDn>
show:
| Looking back            Empty lunchbox |
| - What goes well: On Tuesdays he is    |
|   home at six                          |
| - What is needed: Somebody for the     |
|   other mornings                       |
|                                        |
| The eight principles in your own words |
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
| To think about                                                                                                                                                                                         |
| ? What would you want to be asked in his place?                                                                                                                                                        |
| ? What surprised you in this conversation?                                                                                                                                                             |
| ? Which norm of your own was touched? Is it a difference, or a risk?                                                                                                                                   |
|                                                                                                                                                                                                        |
| For your own journal                                                                                                                                                                                   |
| ? What did I feel, and when?                                                                                                                                                                           |
| ? What do I find hard to hear, and where does that come from?                                                                                                                                          |
| ? What do I ask a colleague tomorrow?                                                                                                                                                                  |
|                                                                                                                                                                                                        |
| And now                                                                                                                                                                                                |
| Take a breath. If this case touched you: call a colleague, or go for a walk first.                                                                                                                     |
| Worried about a real child? Consult the child-protection service of your country, also without naming names.                                                                                           |
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── PgDn: more ──|
| > What now? < 2. once more >                                                                                                                                                                           |
  ^
| Up/Down read   Left/Right choose   Enter read on, do it   ? keys                                                                                                                                       |
