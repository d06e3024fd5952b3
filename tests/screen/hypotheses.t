# Signals: what could explain them is written down before, and looked at again after.
scenario: gang
mode: exam
now: 1767258000
size: 80x24
show:
| Slippers in de gang                                                   Level: 2 |
| Minutes: 5                                                                     |
| What you can practise here: Uitnodigen                                         |
|                                                                                |
| Mind: armoede                                                                  |
| You can stop at any time by typing :stop. Then there is no score, and nothing  |
| is kept.                                                                       |
| Is this close to you today? Then choose a lighter one, or do it together with  |
| a colleague.                                                                   |
|                                                                                |
| What you know: Milan is zeven.                                                 |
| Way: exam: on your own, looking back afterwards                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
|   First write down possible explanations                                       |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# A mark given in the briefing is still there after the sheet.
keys: <Up><Right><Right><Down><Down><Enter>
show:
| Possible explanations                                      Slippers in de gang |
| A signal can mean many things. Write down what could explain this, before you  |
| hear anything. Leaving it open is fine.                                        |
|                                                                                |
| What was noticed                                                               |
| - Het vriest, en hij draagt slippers.                                          |
| - Hij kijkt weg als je naar zijn jas vraagt.                                   |
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
| > Explanation 1                                                                |
| >                                                                              |
    ^
|   Explanation 2:                                                               |
|   Explanation 3:                                                               |
|   Start the conversation                                                       |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                          |
keys: His shoes are wet.<Enter>Shoes hurt him.<Esc>
show:
| Slippers in de gang                                                   Level: 2 |
| Minutes: 5                                                                     |
| What you can practise here: Uitnodigen                                         |
|                                                                                |
| Mind: armoede                                                                  |
| You can stop at any time by typing :stop. Then there is no score, and nothing  |
| is kept.                                                                       |
| Is this close to you today? Then choose a lighter one, or do it together with  |
| a colleague.                                                                   |
|                                                                                |
| What you know: Milan is zeven.                                                 |
| Way: exam: on your own, looking back afterwards                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < 2 >                         |
| > Start the conversation                                                       |
  ^
|   First write down possible explanations                                       |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
log:
keys: <Down><Enter><Down><Down>There is no money now.<Enter>
show:
| Possible explanations                                      Slippers in de gang |
| A signal can mean many things. Write down what could explain this, before you  |
| hear anything. Leaving it open is fine.                                        |
|                                                                                |
| What was noticed                                                               |
| - Het vriest, en hij draagt slippers.                                          |
| - Hij kijkt weg als je naar zijn jas vraagt.                                   |
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
|   Explanation 1: His shoes are wet.                                            |
|   Explanation 2: Shoes hurt him.                                               |
|   Explanation 3: There is no money now.                                        |
| > Start the conversation                                                       |
  ^
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
log:
= begin gang exam
= note rating-before turn=0 number=2 
= note hypothesis turn=0 number=1 His shoes are wet.
= note hypothesis turn=0 number=2 Shoes hurt him.
= note hypothesis turn=0 number=3 There is no money now.
keys: Vertel eens over je jas.<Enter>Dag.<Enter>Tot straks.<Enter>Fijn.<Enter>
keys: <Ctrl-D>
show:
| Looking back                                               Slippers in de gang |
| You first                                                                      |
| ? How do you look back on this conversation, in a word or two?                 |
| ? What mark from 1 to 10 do you give yourself, and what makes it that and not  |
|   one lower?                                                                   |
| ? A few of your own lines. Which would you say again just like that?           |
|   "Dag."                                                                       |
|   "Tot straks."                                                                |
|   "Fijn."                                                                      |
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
|────────────────────────────────────────────────────────────────────────────────|
| > Your own mark, from 1 to 10 < skip >                                         |
  ^
|   The line you would like to say over < none >                                 |
|   look back                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Down><Down><Enter>
show:
| Possible explanations                                      Slippers in de gang |
| This is what you wrote beforehand. How do you see it now?                      |
|                                                                                |
| What was noticed                                                               |
| - Het vriest, en hij draagt slippers.                                          |
| - Hij kijkt weg als je naar zijn jas vraagt.                                   |
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
| > "His shoes are wet." < no idea yet >                                         |
  ^
|   "Shoes hurt him." < no idea yet >                                            |
|   "There is no money now." < no idea yet >                                     |
|   A new explanation:                                                           |
|   look back                                                                    |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Right><Down><Right><Right><Down><Down>He wants to be like Sem.<Enter><Enter>
log:
= reply 1 Vertel eens over je jas.
= turn 1 gang
= reply 2 Dag.
= turn 2 gang
= reply 3 Tot straks.
= turn 3 gang
= reply 4 Fijn.
= turn 4 gang
= end finished
= note revised turn=0 number=1 more
= note revised turn=0 number=2 less
= note hypothesis turn=0 number=4 He wants to be like Sem.
show:
| 1 of 11: Possible explanations                             Slippers in de gang |
| Before: His shoes are wet.                                                     |
  ^
| Now: more likely                                                               |
| Before: Shoes hurt him.                                                        |
| Now: less likely                                                               |
| Before: There is no money now.                                                 |
| Now: no idea yet                                                               |
| A new explanation: He wants to be like Sem.                                    |
| ? Which of these signals did you treat as proof?                               |
| - Het vriest, en hij draagt slippers.                                          |
| - Hij kijkt weg als je naar zijn jas vraagt.                                   |
|                                                                                |
| Your view beside the rules'                                                    |
| Your own mark beforehand: 2.                                                   |
| Examples of the principles that the rules saw: 0; principles they belong to: 0 |
| of the eight. This only lays two views side by side; a mark counts nowhere.    |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| Enter read on   Left/Right page   ? keys   Esc leave                           |
# The sheet in a low window and in a large one; interrupted there, it is kept in the journal.
size: 40x10
keys: 1<Enter><Down><PgDn><PgDn><PgDn><PgDn><Enter>
show:
| Possible explanati Slippers in de gang |
| A signal can mean many things. Write   |
| down what could explain this, before   |
| you hear anything. Leaving it open is  |
| fine.                                  |
|────────────────────────── PgDn: more ──|
| > Explanation 1                        |
| >                                      |
    ^
|   Explanation 2:                       |
| Enter next   Up/Down move   Esc back   |
keys: Cold
size: 200x60
show:
| Possible explanations                                                                                                                                                              Slippers in de gang |
| A signal can mean many things. Write down what could explain this, before you hear anything. Leaving it open is fine.                                                                                  |
|                                                                                                                                                                                                        |
| What was noticed                                                                                                                                                                                       |
| - Het vriest, en hij draagt slippers.                                                                                                                                                                  |
| - Hij kijkt weg als je naar zijn jas vraagt.                                                                                                                                                           |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
|                                                                                                                                                                                                        |
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
| > Explanation 1                                                                                                                                                                                        |
| > Cold                                                                                                                                                                                                 |
        ^
|   Explanation 2:                                                                                                                                                                                       |
|   Explanation 3:                                                                                                                                                                                       |
|   Start the conversation                                                                                                                                                                               |
| Enter next   Up/Down move   PgUp/PgDn read   Esc back                                                                                                                                                  |
first: journal
interrupt:
size: 80x24
show:
| Journal                                                                        |
| This is yours alone: it is never scored, no rule hears it, and it is in no     |
| export unless you choose so.                                                   |
|                                                                                |
| What you wrote, the newest first                                               |
| 1: 2026-01-01 09:00 - Cold                                                     |
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
|   Page 1                                                                       |
| > write a page                                                                 |
  ^
|   read that page                                                               |
|   close the journal                                                            |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
log:
