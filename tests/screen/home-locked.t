# A heavy conversation: named before it is opened, and closed until a trainer opens it.
now: 8640000
more-cards: 10
set: unlocked-level 2
size: 80x24
keys: level 3
show:
| Practise                                                       filter: level 3 |
| Conversations, level 3 (nl)                                                    |
| > Conversation 05 (nl) (locked)                                                |
  ^
|   Conversation 06 (nl) (locked)                                                |
|   Conversation 07 (nl) (locked)                                                |
|   Conversation 08 (nl) (locked)                                                |
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
| Themes: armoede. 5 minutes. Milan draagt slippers in januari.                  |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc all of it   ? keys                           |
keys: <Enter>
show:
| Conversation 05                                                       Level: 3 |
| Milan draagt slippers in januari.                                              |
| This conversation is heavier than what is open to you now, up to level 2. A    |
| trainer can open it with you: in the settings, or by 'gesprek settings         |
| unlocked-level 3'.                                                             |
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
| > something lighter instead: Conversation 01                                   |
  ^
|   to the list                                                                  |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
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
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Way < coach: a short word after a turn >                                     |
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
|   First write down possible explanations                                       |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Esc>
show:
| Practise                                                       filter: level 3 |
| Conversations, level 3 (nl)                                                    |
| > Conversation 05 (nl) (locked)                                                |
  ^
|   Conversation 06 (nl) (locked)                                                |
|   Conversation 07 (nl) (locked)                                                |
|   Conversation 08 (nl) (locked)                                                |
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
| Themes: armoede. 5 minutes. Milan draagt slippers in januari.                  |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc all of it   ? keys                           |
# The trainer opens it in the settings, which take no level that there is not.
keys: <Esc><End><Enter>
show:
| Settings                                                                       |
| These hold until you change them. How you are spoken to changes the next time  |
| the program starts.                                                            |
| You are spoken to with: how the program speaks to you in Dutch: with je or     |
|   with u                                                                       |
| Days that a conversation is kept: a conversation is kept for so many days      |
|   after your last words in it; 0: until you forget it yourself                 |
| Open up to level: conversations up to this level are open to you; a trainer    |
|   says when heavier ones may follow                                            |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > You are spoken to with < je >                                                |
  ^
|   Days that a conversation is kept: 365                                        |
|   Open up to level: 2                                                          |
|   keep these settings                                                          |
|   leave them as they were                                                      |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Down><Ctrl-U>9<Enter><Enter>
show:
| A message                                                                      |
|                                                                                |
| unlocked-level wants a whole number from 1 to 5, not '9'                       |
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
keys: <Enter><Up><Ctrl-U>3<Enter><Enter>
show:
| Practise                                                        type to filter |
|   Conversation 02 (nl)                                                         |
|   Conversation 03 (nl)                                                         |
|   Conversation 04 (nl)                                                         |
|   Slippers in de gang (nl)                                                     |
| Conversations, level 3 (nl)                                                    |
|   Conversation 05 (nl)                                                         |
|   Conversation 06 (nl)                                                         |
|   Conversation 07 (nl)                                                         |
|   Conversation 08 (nl)                                                         |
| Conversations, level 4 (nl)                                                    |
|   Conversation 09 (nl) (locked)                                                |
|   Conversation 10 (nl) (locked)                                                |
| Yourself                                                                       |
|   a drill of five minutes                                                      |
|   journal                                                                      |
|   self-scan                                                                    |
|   progress                                                                     |
| > settings                                                                     |
  ^
|────────────────────────────────────────────────────────────────────────────────|
| How you are spoken to, what is kept and what is open.                          |
|                                                                                |
|                                                                                |
| Up/Down choose   Enter open   Esc quit   ? keys   letters filter               |
keys: level 3<Enter>
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
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   Way < coach: a short word after a turn >                                     |
|   Your own aim < none in particular >                                          |
|   A card to meet on the way < no card >                                        |
|   How sure do you feel beforehand, from 1 to 10? < skip >                      |
| > Start the conversation                                                       |
  ^
|   First write down possible explanations                                       |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Enter>
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
