# A whole conversation with the coach: replies, a hint, a word that is no command, taking back, the
# notebook, disagreeing, the end, looking back, and what the log was told.
scenario: lunch
mode: coach
size: 80x24
keys: <Up><Up><Up><Right><Down><Down>7<Down><Enter>
styles:
| Empty lunchbox - coach                                                  turn 1 |
~ tttttttttttttttttttttt                                                  dddddd
|   Narrator: He stays at the door, his coat still on.                           |
~   nnnnnnnnn
| Dennis: School again. What did I do this time?                                 |
~ ppppppp
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
| >                                                                              |
~ o
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
~ lllll dddddd   l dddd   lll ddddd   lllllllll ddddddddd
log:
= begin lunch coach
= note rating-before turn=0 number=7 
= note aim turn=0 number=0 exceptions
keys: Hello Dennis<Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello Dennis                                                              |
| Dennis: How do you mean?                                                       |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|     Coach: It could also be said like this: 'Thank you for coming, Dennis. Is  |
|       this a good moment?'                                                     |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
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
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: :hint<Enter>:hnit<Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello Dennis                                                              |
| Dennis: How do you mean?                                                       |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|     Coach: It could also be said like this: 'Thank you for coming, Dennis. Is  |
|       this a good moment?'                                                     |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
|     Hint: He does not know yet why you asked him to come.                      |
|     One way to say it: Thank you for coming, Dennis. Is this a good moment?    |
|     Note: The word :hnit is not known here, so it was not sent.                |
|     Note: Did you mean :hint?                                                  |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: :coach<Enter>:disagree<Enter>:notes<Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|                                                                                |
| You: Hello Dennis                                                              |
| Dennis: How do you mean?                                                       |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|     Coach: It could also be said like this: 'Thank you for coming, Dennis. Is  |
|       this a good moment?'                                                     |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
|     Hint: He does not know yet why you asked him to come.                      |
|     One way to say it: Thank you for coming, Dennis. Is this a good moment?    |
|     Note: The word :hnit is not known here, so it was not sent.                |
|     Note: Did you mean :hint?                                                  |
|     Coach: One small step: He does not know yet why you asked him to come.     |
|     Coach: It could also be said like this: 'Thank you for coming, Dennis. Is  |
|       this a good moment?'                                                     |
|     Coach: I did not recognise this; that says nothing about how good it was.  |
|     Note: Nothing was recognised in your last reply, so there is nothing to    |
|       disagree with.                                                           |
|     Note: Your notebook is empty.                                              |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
keys: :back 1<Enter>Is this a good moment?<Enter>:disagree<Enter>:disagree 1<Enter>
show:
| Empty lunchbox - coach                                                  turn 2 |
|   Narrator: He stays at the door, his coat still on.                           |
| Dennis: School again. What did I do this time?                                 |
|     Note: Turns taken back: 1. We are here now.                                |
|                                                                                |
| You: Is this a good moment?                                                    |
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
|       That leaves him the choice.                                              |
|     Heard 1: You asked whether it was a good moment. "Is this a good moment?"  |
|     Note: Type the number of what you see differently.                         |
|     Note: Thank you, noted: you see this differently. It helps to improve the  |
|       rules.                                                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| >                                                                              |
    ^
| Enter say it   ? keys   Esc leave   PgUp/PgDn read back                        |
log:
= reply 1 Hello Dennis
= turn 1 arrival
= rewind 1
= reply 1 Is this a good moment?
= turn 1 nights
= note disagree turn=1 number=0 respect.permission | words: Is this a good moment?
keys: When is it better?<Enter>
styles:
| Empty lunchbox - coach                                                  turn 3 |
~ tttttttttttttttttttttt                                                  dddddd
|   Narrator: He stays at the door, his coat still on.                           |
~   nnnnnnnnn
| Dennis: School again. What did I do this time?                                 |
~ ppppppp
|     Note: Turns taken back: 1. We are here now.                                |
~     iiiii
|                                                                                |
| You: Is this a good moment?                                                    |
~ ooooooooooooooooooooooooooo
| Dennis: Well, I am here now. It is the nights. I come home at seven and fall   |
~ ppppppp
|   over, and then the boy has to get himself ready.                             |
|     Coach: 'Is this a good moment?': You asked whether it was a good moment.   |
~     cccccc
|       That leaves him the choice.                                              |
|     Heard 1: You asked whether it was a good moment. "Is this a good moment?"  |
~     llllllll
|     Note: Type the number of what you see differently.                         |
~     iiiii
|     Note: Thank you, noted: you see this differently. It helps to improve the  |
~     iiiii
|       rules.                                                                   |
|                                                                                |
| You: When is it better?                                                        |
~ ooooooooooooooooooooooo
| Dennis: Tuesdays. Then Henk drives, and I am home at six.                      |
~ ppppppp
|     Coach: 'When is it better?': You asked when it works. So what is there     |
~     cccccc
|       already comes into view.                                                 |
|────────────────────────────────────────────────────────────────────────────────|
~dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
| This conversation is over.                                                     |
~ iiiiiiiiiiiiiiiiiiiiiiiiii
| > 1. look back                                                                 |
~ffffffffffffffff
  ^
|   2. say a reply differently                                                   |
| Up/Down choose   Enter take it   PgUp/PgDn read back   ? keys                  |
~ lllllll dddddd   lllll ddddddd   lllllllll ddddddddd   l dddd
keys: <Enter>
show:
| Looking back                                                    Empty lunchbox |
| You first                                                                      |
| ? How do you look back on this conversation, in a word or two?                 |
| ? What mark from 1 to 10 do you give yourself, and what makes it that and not  |
|   one lower?                                                                   |
| ? A few of your own lines. Which would you say again just like that?           |
|   "Is this a good moment?"                                                     |
|   "When is it better?"                                                         |
| ? Which one line would you like to say over?                                   |
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
| > Your own mark, from 1 to 10 < skip >                                         |
  ^
|   The line you would like to say over < none >                                 |
|   look back                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: 8<Enter><Right><Right><Down>
show:
| Looking back                                                    Empty lunchbox |
| You first                                                                      |
| ? How do you look back on this conversation, in a word or two?                 |
| ? What mark from 1 to 10 do you give yourself, and what makes it that and not  |
|   one lower?                                                                   |
| ? A few of your own lines. Which would you say again just like that?           |
|   "Is this a good moment?"                                                     |
|   "When is it better?"                                                         |
| ? Which one line would you like to say over?                                   |
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
|   Your own mark, from 1 to 10 < 8 >                                            |
|   The line you would like to say over < When is it better? >                   |
| > look back                                                                    |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
show:
| 1 of 11: Your own view                                          Empty lunchbox |
| To say again: "When is it better?"                                             |
  ^
|                                                                                |
| Your view beside the rules'                                                    |
| Your own mark beforehand: 7.                                                   |
| Your own mark afterwards: 8.                                                   |
| Examples of the principles that the rules saw: 2; principles they belong to: 2 |
| of the eight. This only lays two views side by side; a mark counts nowhere.    |
| ? The rules recognised little; they only see words. Which sentence did you     |
|   have in mind?                                                                |
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
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
keys: <Right><Right>
show:
| 3 of 11: The eight principles in your own words                 Empty lunchbox |
| Respect: visible                                                               |
  ^
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
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   Up/Down to what was heard   ? keys           |
keys: <Right><Right><Right><Right><Right><Right><Right><Right><Right><Right>
styles:
| 11 of 11: What now?                                             Empty lunchbox |
~ ttttttttttttttttttt                                             dddddddddddddd
| What you see differently                                                       |
~ tttttttttttttttttttttttt
| - You asked whether it was a good moment. "Is this a good moment?"             |
|                                                                                |
|>  1. try choice 1: On which mornings is it better?                             |
~   ffffffffffffffffffffffffffffffffffffffffffffffff
    ^
|   2. say a reply differently                                                   |
|   3. once more                                                                 |
|   4. see something differently                                                 |
|   5. quit                                                                      |
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
| Enter do it   Up/Down choose   Left/Right page   ? keys   Esc leave            |
~ lllll ddddd   lllllll dddddd   llllllllll dddd   l dddd   lll ddddd
log:
= reply 2 When is it better?
= turn 2 tuesday
= end finished
= note rating-after turn=0 number=8 
= note redo turn=2 number=0 
keys: 1<Enter>
show:
| Empty lunchbox                                                        Level: 1 |
| What you wanted to try: On which mornings is it better?                        |
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
| Way: coach: a short word after a turn                                          |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
