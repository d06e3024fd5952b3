# A good conversation looked back on at 80x24: every page, and one finding that the trainee sees differently.
scenario: lunch
mode: exam
keys: <Enter>Is this a good moment? Tell me.<Enter>When is it better?<Enter><Enter>7<Enter><Enter><Enter>
show:
| 1 of 11: Your view beside the rules'                            Empty lunchbox |
| Your own mark afterwards: 7.                                                   |
  ^
| Examples of the principles that the rules saw: 2; principles they belong to: 2 |
| of the eight. This only lays two views side by side; a mark counts nowhere.    |
| ? Which example fits the mark you gave best?                                   |
|                                                                                |
| What Dennis did not say                                                        |
| Dennis: I thought you would take him away.                                     |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right>
show:
| 2 of 11: The map of this conversation                           Empty lunchbox |
| What we worry about       What goes well            What is needed             |
  ^
| - Three mornings without  - On Tuesdays he is home  - Somebody for the other   |
|   lunch                     at six                    mornings                 |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
# Up and Down go to what was heard; the cursor stands on it, and the keys say what Enter does.
keys: <Right>
styles:
| 3 of 11: The eight principles in your own words                 Empty lunchbox |
~ ttttttttttttttttttttttttttttttttttttttttttttttt                 dddddddddddddd
| Respect: visible                                                               |
~ llllllll
  ^
|   "Is this a good moment?"                                                     |
~   qqqqqqqqqqqqqqqqqqqqqqqq
| person: too little occasion in this conversation                               |
~ lllllll
| strengths: too little occasion in this conversation                            |
~ llllllllll
| safety: too little occasion in this conversation                               |
~ lllllll
| Details and exceptions: visible                                                |
~ lllllllllllllllllllllll
|   "When is it better?"                                                         |
~   qqqqqqqqqqqqqqqqqqqq
| wishes: too little occasion in this conversation                               |
~ lllllll
| choices: too little occasion in this conversation                              |
~ llllllll
| small-steps: too little occasion in this conversation                          |
~ llllllllllll
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
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
~ lllll ddddddd   llllllllll dddd   lllllll ddddddddddddddddd   l dddd
keys: <Down>
styles:
| 3 of 11: The eight principles in your own words                 Empty lunchbox |
~ ttttttttttttttttttttttttttttttttttttttttttttttt                 dddddddddddddd
| Respect: visible                                                               |
~ llllllll
|>  "Is this a good moment?"                                                     |
~   ffffffffffffffffffffffff
    ^
| person: too little occasion in this conversation                               |
~ lllllll
| strengths: too little occasion in this conversation                            |
~ llllllllll
| safety: too little occasion in this conversation                               |
~ lllllll
| Details and exceptions: visible                                                |
~ lllllllllllllllllllllll
|   "When is it better?"                                                         |
~   qqqqqqqqqqqqqqqqqqqq
| wishes: too little occasion in this conversation                               |
~ lllllll
| choices: too little occasion in this conversation                              |
~ llllllll
| small-steps: too little occasion in this conversation                          |
~ llllllllllll
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
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter I see this differently   Up/Down choose   Left/Right page   ? keys       |
~ lllll dddddddddddddddddddddd   lllllll dddddd   llllllllll dddd   l dddd
# Up from the first leaves it again; so does another page.
keys: <Up><Up>
show:
| 3 of 11: The eight principles in your own words                 Empty lunchbox |
| Respect: visible                                                               |
  ^
|   "Is this a good moment?"                                                     |
| person: too little occasion in this conversation                               |
| strengths: too little occasion in this conversation                            |
| safety: too little occasion in this conversation                               |
| Details and exceptions: visible                                                |
|   "When is it better?"                                                         |
| wishes: too little occasion in this conversation                               |
| choices: too little occasion in this conversation                              |
| small-steps: too little occasion in this conversation                          |
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
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
keys: <Right>
show:
| 4 of 11: Looking back on this ending                            Empty lunchbox |
| Dennis leaves with some relief. What did you do that helped?                   |
  ^
| [ ] I listened, and gave back what I heard                                     |
| [ ] I paid attention to what goes well                                         |
| [ ] I gave a compliment about something concrete                               |
| [ ] I asked what Dennis worries about                                          |
| [ ] I asked what Dennis would like to change, and for own ideas                |
| [-] I asked how the conversation was                                           |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right>
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
keys: <Right>
show:
| 6 of 11: Where the conversation turned                          Empty lunchbox |
|   "Is this a good moment? Tell me."                                            |
  ^
| After this, Dennis grew calmer.                                                |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
| A kind of question fits here too that you have not used yet, as far as the     |
| rules heard. Might one suit you?                                               |
| - About keeping going: 'How do you manage to keep going, day after day?'       |
| - Through someone else's eyes: 'What would your child say about this?'         |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right>
show:
| 7 of 11: One thing to try                                       Empty lunchbox |
| Choose one of these two, and say it in your own words in the next conversation |
  ^
| (Details and exceptions).                                                      |
| 1. On which mornings is it better?                                             |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right>
show:
| 8 of 11: What the rules recognised                              Empty lunchbox |
| The rules recognised nearly all of your longer replies.                        |
  ^
| Connection: a beginning                                                        |
| Clarity: a beginning                                                           |
| Own strength: visible                                                          |
| As a whole: in development                                                     |
| - The worry could be named sooner and more concretely: it is for the child's   |
|   sake that you are there.                                                     |
| - How Dennis sees it was not asked yet, as far as the rules could see.         |
| - The child's own side has not been on the table yet, as far as the rules      |
|   could see.                                                                   |
| - Who does what and when is still open. 'We are not there yet' may be said     |
|   too.                                                                         |
| - How this conversation was for Dennis was not asked yet.                      |
| Times that what was said was given back: 0. Questions: 2, of which open: 0.    |
| This is a training aid: no proof of competence, and no verdict on you.         |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
# All that was said, with the words that were heard.
keys: <Right>
styles:
| 9 of 11: All that you said                                      Empty lunchbox |
~ tttttttttttttttttttttttttt                                      dddddddddddddd
| Reply 1: [Is this a good moment] (Respect)? Tell me.                           |
~ llllllll hhhhhhhhhhhhhhhhhhhhhhh
  ^
| Reply 2: When is it [better] (Details and exceptions)?                         |
~ llllllll            hhhhhhhh
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
~ lllll ddddddd   llllllllll dddd   lllllll ddddddddddddddddd   l dddd
keys: <Down><Down>
styles:
| 9 of 11: All that you said                                      Empty lunchbox |
~ tttttttttttttttttttttttttt                                      dddddddddddddd
| Reply 1: [Is this a good moment] (Respect)? Tell me.                           |
~ llllllll hhhhhhhhhhhhhhhhhhhhhhh
|>Reply 2: When is it [better] (Details and exceptions)?                         |
~ llllllll            fffffffffffffffffffffffffffffffff
                      ^
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter I see this differently   Up/Down choose   Left/Right page   ? keys       |
~ lllll dddddddddddddddddddddd   lllllll dddddd   llllllllll dddd   l dddd
log:
= begin lunch exam
= reply 1 Is this a good moment? Tell me.
= turn 1 nights
= reply 2 When is it better?
= turn 2 tuesday
= end finished
= note rating-after turn=0 number=7 
# How the trainee sees it: another label if they want, and why.
keys: <Enter>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
| > In your view it was < something else, or nothing in particular >             |
  ^
|     (type to find)                                                             |
|   Why? (may stay empty):                                                       |
|   I see this differently                                                       |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# Letters find among many: a letter that no choice has is not taken, and steps go to what has them.
keys: PLx<Right>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
| > In your view it was < person >                                               |
  ^
|     (found by: P)                                                              |
|   Why? (may stay empty):                                                       |
|   I see this differently                                                       |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Left><Left><Backspace><Backspace><Right>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
| > In your view it was < person >                                               |
  ^
|     (type to find)                                                             |
|   Why? (may stay empty):                                                       |
|   I see this differently                                                       |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# First the letters go, then the form; it opens again as it was.
keys: t<Esc>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
| > In your view it was < Respect >                                              |
  ^
|     (type to find)                                                             |
|   Why? (may stay empty):                                                       |
|   I see this differently                                                       |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc><Enter>?
show:
| Keys                                                                           |
| Search:                                                                        |
| > Enter: read on, do it                                                        |
  ^
|   Up/Down: move                                                                |
|   Left/Right: change                                                           |
|   PgUp/PgDn: read                                                              |
|   ?: keys                                                                      |
|   Esc: back                                                                    |
|   a digit: go to that choice                                                   |
|   letters: find among many choices                                             |
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
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: <Esc><Up><Up><Right><Right><Down>It was about his shifts<Enter>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
|   In your view it was < person >                                               |
|   Why? (may stay empty): It was about his shifts                               |
| > I see this differently                                                       |
  ^
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
styles:
| 9 of 11: All that you said                                      Empty lunchbox |
~ tttttttttttttttttttttttttt                                      dddddddddddddd
| Reply 1: [Is this a good moment] (Respect)? Tell me.                           |
~ llllllll hhhhhhhhhhhhhhhhhhhhhhh
|>Reply 2: When is it [better] (Details and exceptions) (you see this            |
~ llllllll            fffffffffffffffffffffffffffffffffffffffffffffff
                      ^
|   differently)?                                                                |
~   ffffffffffff
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
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| Enter I see this differently   Up/Down choose   Left/Right page   ? keys       |
~ lllll dddddddddddddddddddddd   lllllll dddddd   llllllllll dddd   l dddd
log:
= note disagree turn=2 number=0 exceptions.exception-question | words: When is it better? | as: person | why: It was about his shifts
keys: <Right>
show:
| 10 of 11: To think about                                        Empty lunchbox |
| ? What would you want to be asked in his place?                                |
  ^
| ? What surprised you in this conversation?                                     |
| ? Which norm of your own was touched? Is it a difference, or a risk?           |
|                                                                                |
| For your own journal                                                           |
| ? What did I feel, and when?                                                   |
| ? What do I find hard to hear, and where does that come from?                  |
| ? What do I ask a colleague tomorrow?                                          |
|                                                                                |
| Look after yourself too                                                        |
| Take a breath. If this case touched you: call a colleague, or go for a walk    |
| first.                                                                         |
| Worried about a real child? Consult the child-protection service of your       |
| country, also without naming names.                                            |
| Danger right now: call the emergency number.                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right>
show:
| 11 of 11: What now?                                             Empty lunchbox |
| What you see differently                                                       |
| - You asked when it works. "When is it better?" In your view it was: person.   |
|   It was about his shifts                                                      |
|                                                                                |
|>  1. try choice 1: On which mornings is it better?                             |
    ^
|   2. once more                                                                 |
|   3. see something differently                                                 |
|   4. quit                                                                      |
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
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
# The same through a list of all that was heard; a second time about the same words replaces the first.
keys: 3<Enter>
show:
| I see this differently                                          Empty lunchbox |
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > What do you see differently? < none >                                        |
  ^
|   go on with this one                                                          |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Up><Right><Right><Enter><Enter>
show:
| I see this differently                                          Empty lunchbox |
| Reply 2                                                                        |
|   "When is it better?"                                                         |
| Heard as: Details and exceptions                                               |
| Heard: You asked when it works.                                                |
| Rule: screen.yaml:32                                                           |
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
| > In your view it was < something else, or nothing in particular >             |
  ^
|     (type to find)                                                             |
|   Why? (may stay empty):                                                       |
|   I see this differently                                                       |
|   leave it as it is                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down>Because<Enter><Enter>
show:
| 11 of 11: What now?                                             Empty lunchbox |
| What you see differently                                                       |
| - You asked when it works. "When is it better?" Because                        |
|                                                                                |
|   1. try choice 1: On which mornings is it better?                             |
|   2. once more                                                                 |
|>  3. see something differently                                                 |
    ^
|   4. quit                                                                      |
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
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
log:
= note disagree turn=2 number=0 exceptions.exception-question | words: When is it better? | why: Because
# Leaving a form changes nothing.
keys: 3<Enter><Esc>
show:
| 11 of 11: What now?                                             Empty lunchbox |
| What you see differently                                                       |
| - You asked when it works. "When is it better?" Because                        |
|                                                                                |
|   1. try choice 1: On which mornings is it better?                             |
|   2. once more                                                                 |
|>  3. see something differently                                                 |
    ^
|   4. quit                                                                      |
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
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
keys: <Home>?
show:
| Keys                                                                           |
| Search:                                                                        |
| > Enter: do it                                                                 |
  ^
|   Up/Down: choose                                                              |
|   Left/Right: page                                                             |
|   ?: keys                                                                      |
|   Esc: leave                                                                   |
|   a digit: go to that choice                                                   |
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
| Enter do it   Esc back   Up/Down choose   letters search                       |
keys: <Esc><Left><Left><Left><Left><Left><Left><Left><Left><Left><Left><Left><Left>
show:
| 1 of 11: Your view beside the rules'                            Empty lunchbox |
| Your own mark afterwards: 7.                                                   |
  ^
| Examples of the principles that the rules saw: 2; principles they belong to: 2 |
| of the eight. This only lays two views side by side; a mark counts nowhere.    |
| ? Which example fits the mark you gave best?                                   |
|                                                                                |
| What Dennis did not say                                                        |
| Dennis: I thought you would take him away.                                     |
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
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Esc>
show:
= done 0
