# What is due, what was left, and how each principle stands, in three sizes.
now: 8640000
reply: Hello
reply: Is this a good moment?
left: lunch
practised: wishes 40 0.2 parent
practised: exceptions 9 0.9 parent
practised: safety 5 0.5 child
practised: choices 1 0.2 parent
practised: respect 0 0.9 parent
size: 80x24
show:
| Practise                                                        type to filter |
| Due today                                                                      |
| > Drill: the person, not the problem                                           |
  ^
|   Drill: strengths                                                             |
|   Drill: small steps                                                           |
| Unfinished                                                                     |
|   Empty lunchbox, 1970-04-11 00:00, replies: 2                                 |
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
|────────────────────────────────────────────────────────────────────────────────|
| not practised yet; due today                                                   |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
size: 40x10
show:
| Practise                type to filter |
| Due today                              |
| > Drill: the person, not the problem   |
  ^
|   Drill: strengths                     |
|   Drill: small steps                   |
| Unfinished                             |
|────────────────────────────────────────|
|                                        |
|                                        |
| Up/Down choose   Enter open   Esc quit |
keys: <Down><Down>
show:
| Practise                type to filter |
| Due today                              |
|   Drill: the person, not the problem   |
|   Drill: strengths                     |
| > Drill: small steps                   |
  ^
| Unfinished                             |
|────────────────────────────────────────|
| not practised yet; due today           |
|                                        |
| Up/Down choose   Enter open   Esc quit |
size: 200x60
show:
| Practise                                                                                                                                                                                type to filter |
| Due today                                                                                                                                                                                              |
|   Drill: the person, not the problem                                                                                                                                                                   |
|   Drill: strengths                                                                                                                                                                                     |
| > Drill: small steps                                                                                                                                                                                   |
  ^
| Unfinished                                                                                                                                                                                             |
|   Empty lunchbox, 1970-04-11 00:00, replies: 2                                                                                                                                                         |
| Conversations, level 1                                                                                                                                                                                 |
|   Empty lunchbox                                                                                                                                                                                       |
| Conversations, level 2 (nl)                                                                                                                                                                            |
|   Slippers in de gang (nl)                                                                                                                                                                             |
| Yourself                                                                                                                                                                                               |
|   a drill of five minutes                                                                                                                                                                              |
|   journal                                                                                                                                                                                              |
|   self-scan                                                                                                                                                                                            |
|   progress                                                                                                                                                                                             |
|   settings                                                                                                                                                                                             |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|────────────────────────────────────────────────────────────────────────────────────────── How each principle stands ───────────────────────────────────────────────────────────────────────────────────|
| not practised yet; due today                                                              the person, not the problem: not practised yet                                                               |
|                                                                                           strengths: not practised yet                                                                                 |
|                                                                                           small steps: not practised yet                                                                               |
|                                                                                           wishes and goals: a beginning; due today                                                                     |
|                                                                                           choices: a beginning; due today                                                                              |
|                                                                                           focus on safety: visible; due today                                                                          |
|                                                                                           details and exceptions: solid; due today                                                                     |
|                                                                                           respect: solid; due tomorrow                                                                                 |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter                                                                                                                                       |
# The conversation that was left goes on.
size: 80x24
keys: <Down><Enter>
show:
| Empty lunchbox                                                        Level: 1 |
| Minutes: 10                                                                    |
| What you can practise here: Details and exceptions; Respect                    |
|                                                                                |
| Mind: neglect                                                                  |
| You can stop at any time by typing :stop. Then there is no score, and nothing  |
| is kept.                                                                       |
| Is this close to you today? Then choose a lighter one, or do it together with  |
| a colleague.                                                                   |
|                                                                                |
| Your role: school counsellor                                                   |
| What you know: Jay is eight. Three mornings this month he came without lunch,  |
|   and twice he slept in class. His father Dennis works nights.                 |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > Go on with the conversation                                                  |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
show:
| Empty lunchbox - guided                                                 turn 3 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello                                                                     |
| Dennis: How do you mean?                                                       |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|     Coach: It could also be said like this: 'Thank you for coming, Dennis. Is  |
|       this a good moment?'                                                     |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|     Choice 1: Then go to bed in time.                                          |
|     Choice 2: On which mornings is it better?                                  |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
# Back in the list the focus is where it was, and how it stands can be read in full.
keys: <Esc>3
show:
| Practise                                                        type to filter |
| Due today                                                                      |
|   Drill: the person, not the problem                                           |
|   Drill: strengths                                                             |
|   Drill: small steps                                                           |
| Unfinished                                                                     |
| > Empty lunchbox, 1970-04-11 00:00, replies: 2                                 |
  ^
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
|────────────────────────────────────────────────────────────────────────────────|
| It goes on where you left it.                                                  |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
keys: <End><Up><Enter>
show:
| Progress                                                                       |
| Today                                                                          |
| the person, not the problem: a drill, five minutes                             |
| strengths: a drill, five minutes                                               |
| small steps: a drill, five minutes                                             |
|                                                                                |
| The eight principles, in the order of the plan                                 |
| the person, not the problem: not practised yet; due today                      |
| strengths: not practised yet; due today                                        |
| small steps: not practised yet; due today                                      |
| wishes and goals: a beginning; practised 40 days ago; due today                |
| choices: a beginning; practised yesterday; due today                           |
| focus on safety: visible; practised 5 days ago; due today                      |
| details and exceptions: solid; practised 9 days ago; due today                 |
| respect: solid; practised today; due tomorrow                                  |
|                                                                                |
| Days of practice: 5                                                            |
| Conversations: 0                                                               |
| Drills: 0                                                                      |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > to the list                                                                  |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc>
show:
| Practise                                                        type to filter |
| Due today                                                                      |
|   Drill: the person, not the problem                                           |
|   Drill: strengths                                                             |
|   Drill: small steps                                                           |
| Unfinished                                                                     |
|   Empty lunchbox, 1970-04-11 00:00, replies: 2                                 |
| Conversations, level 1                                                         |
|   Empty lunchbox                                                               |
| Conversations, level 2 (nl)                                                    |
|   Slippers in de gang (nl)                                                     |
| Yourself                                                                       |
|   a drill of five minutes                                                      |
|   journal                                                                      |
|   self-scan                                                                    |
| > progress                                                                     |
  ^
|   settings                                                                     |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| How each principle stands, and when it comes again.                            |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
