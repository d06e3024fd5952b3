# A drill: first one's own sentence, then five moments, each below what was heard in the reply before.
first: drill exceptions
size: 80x24
now: 86400
show:
| Drill: Details and exceptions                                     five minutes |
| Before there is anything to see: type one sentence with which you would do     |
| this. It may stay empty; nobody judges it.                                     |
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
| > Your sentence                                                                |
| >                                                                              |
    ^
|   Begin                                                                        |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
# Enter in the sentence goes on at once.
keys: When does it go well?<Enter>
show:
| Drill: Details and exceptions                                           1 of 5 |
| What it is about                                                               |
| Solutions hide in details.                                                     |
| Good to read here in a moment: You asked when it works. So what is there       |
|   already comes into view.                                                     |
|                                                                                |
| Moment one                                                                     |
| Empty lunchbox: A father comes to school again. He expects to be told off once |
|   more.                                                                        |
| Your role: school counsellor                                                   |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
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
# Heard: behaviour and effect, with the words. The next moment stands below it; the title counts on.
keys: On which mornings is it better?<Enter>
show:
| Drill: Details and exceptions                                           2 of 5 |
| You: On which mornings is it better?                                           |
|                                                                                |
| What was heard                                                                 |
| Heard: "On which mornings is it better?": You asked when it works. So what is  |
|   there already comes into view.                                               |
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
# Not recognised is neutral, with one way to say it, after the own attempt.
keys: Nice weather today<Enter>
show:
| Drill: Details and exceptions                                           3 of 5 |
| You: Nice weather today                                                        |
|                                                                                |
| What was heard                                                                 |
| What this drill is about was not recognised. That says nothing about how good  |
| it was.                                                                        |
| One way to say it: On which mornings is it better?                             |
|                                                                                |
| Moment three                                                                   |
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
|────────────────────────────────────────────────────────────────────────────────|
| > You                                                                          |
| >                                                                              |
    ^
|   Say it                                                                       |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
styles:
| Drill: Details and exceptions                                           3 of 5 |
~ ttttttttttttttttttttttttttttt                                           dddddd
| You: Nice weather today                                                        |
~ llllqqqqqqqqqqqqqqqqqqq
|                                                                                |
| What was heard                                                                 |
~ tttttttttttttt
| What this drill is about was not recognised. That says nothing about how good  |
| it was.                                                                        |
| One way to say it: On which mornings is it better?                             |
~ llllllllllllllllll
|                                                                                |
| Moment three                                                                   |
~ tttttttttttt
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
~ ppppppp
|   over, and then the boy has to get himself ready.                             |
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
| > You                                                                          |
| >                                                                              |
~ o
    ^
|   Say it                                                                       |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
~ lllll dddd   lllllll dddd   lllllllll dddd   lll dddd
# What stands in the way is told as behaviour and effect; what was good too.
keys: When is it better? Tell me, or else.<Enter>
show:
| Drill: Details and exceptions                                           4 of 5 |
| You: When is it better? Tell me, or else.                                      |
|                                                                                |
| What was heard                                                                 |
| Heard: "When is it better?": You asked when it works. So what is there already |
|   comes into view.                                                             |
| Also heard: "Tell me, or else.": You said what would happen otherwise. That    |
|   may shut him up.                                                             |
|                                                                                |
| Moment four                                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
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
# An empty line is no reply.
keys: <Enter>
show:
| Drill: Details and exceptions                                           4 of 5 |
| You: When is it better? Tell me, or else.                                      |
|                                                                                |
| What was heard                                                                 |
| Heard: "When is it better?": You asked when it works. So what is there already |
|   comes into view.                                                             |
| Also heard: "Tell me, or else.": You said what would happen otherwise. That    |
|   may shut him up.                                                             |
|                                                                                |
| Moment four                                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
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
# Details of real people are asked about before they are kept.
keys: My client lives at 12 Church Street<Enter>
show:
| Drill: Details and exceptions                                                  |
| This line may hold details of real people. Practise with made-up names and     |
| places only.                                                                   |
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
| > delete this line                                                             |
  ^
|   send it as it is                                                             |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: 1<Enter>
show:
| Drill: Details and exceptions                                           4 of 5 |
| You: When is it better? Tell me, or else.                                      |
|                                                                                |
| What was heard                                                                 |
| Heard: "When is it better?": You asked when it works. So what is there already |
|   comes into view.                                                             |
| Also heard: "Tell me, or else.": You said what would happen otherwise. That    |
|   may shut him up.                                                             |
|                                                                                |
| Moment four                                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
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
keys: When does it work?<Enter>
keys: What works at school?<Enter>
# The end: how often, one thing to try, and what next.
show:
| Drill: Details and exceptions                                                  |
| You: What works at school?                                                     |
|                                                                                |
| What was heard                                                                 |
| Heard: "What works at school?": You asked when it works. So what is there      |
|   already comes into view.                                                     |
|                                                                                |
| Looking back at this drill                                                     |
| It was heard in three of five replies.                                         |
| Not recognised is not the same as not done.                                    |
| What it began with: When does it go well?                                      |
| One thing to try: in a next conversation, in your own words: "On which         |
|   mornings is it better?"                                                      |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > five more, the same principle                                                |
  ^
|   another principle                                                            |
|   to the list                                                                  |
|   quit                                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: 2<Enter>
show:
| another principle                                                              |
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
| > Which principle? < Respect >                                                 |
  ^
|   Begin                                                                        |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Right><Enter><Enter>
show:
| A message                                                                      |
|                                                                                |
| there is no conversation yet to drill 'the person, not the problem' with       |
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
| Enter go on   Up/Down read                                                     |
# Back leads out; without a reply there is nothing to look back at.
keys: <Esc>
show:
| another principle                                                              |
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
|   Which principle? < person >                                                  |
| > Begin                                                                        |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
