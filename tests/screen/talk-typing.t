# Typing: readline's keys, a reply of many rows, wide characters, and emoji.
scenario: lunch
mode: exam
size: 50x14
keys: <Enter><Enter><Enter>one three<Ctrl-A><Alt-f> two
show:
| Empty lunchbox - exam                     turn 1 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > one two three                                  |
           ^
| Enter say it   ? keys   Esc leave                |
keys: <Ctrl-E><Ctrl-W><Ctrl-W><Ctrl-W><Ctrl-Y><Left><Left>!
show:
| Empty lunchbox - exam                     turn 1 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > one two thr!ee                                 |
                ^
| Enter say it   ? keys   Esc leave                |
keys: <Ctrl-E><Ctrl-U>Ik zie dat u moe bent, Dennis, en ik hoor dat de nachten zwaar zijn. Ik wil graag samen met u kijken wat er op dinsdag anders gaat dan op de andere dagen, want toen had Jay wel een trommel mee.
show:
| Empty lunchbox - exam                     turn 1 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > Ik zie dat u moe bent, Dennis, en ik hoor dat  |
|   de nachten zwaar zijn. Ik wil graag samen met  |
|   u kijken wat er op dinsdag anders gaat dan op  |
|   de andere dagen, want toen had Jay wel een     |
|   trommel mee.                                   |
                ^
| Enter say it   ? keys   Esc leave                |
keys: <Ctrl-A>
show:
| Empty lunchbox - exam                     turn 1 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > Ik zie dat u moe bent, Dennis, en ik hoor dat  |
    ^
|   de nachten zwaar zijn. Ik wil graag samen met  |
|   u kijken wat er op dinsdag anders gaat dan op  |
|   de andere dagen, want toen had Jay wel een     |
|   trommel mee.                                   |
| Enter say it   ? keys   Esc leave                |
keys: <Ctrl-K>日本語のテキスト ñandú é 👩‍👧 🙂<Left><Left>
show:
| Empty lunchbox - exam                     turn 1 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > 日本語のテキスト ñandú é 👩‍👧 🙂               |
                                 ^
| Enter say it   ? keys   Esc leave                |
keys: <Enter>
show:
| Empty lunchbox - exam                     turn 2 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
| You: 日本語のテキスト ñandú é 👩‍👧 🙂            |
| Dennis: How do you mean?                         |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| >                                                |
    ^
| Enter say it   ? keys   Esc leave                |
keys: <Up>
show:
| Empty lunchbox - exam                     turn 2 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
| You: 日本語のテキスト ñandú é 👩‍👧 🙂            |
| Dennis: How do you mean?                         |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > 日本語のテキスト ñandú é 👩‍👧 🙂               |
                                    ^
| Enter say it   ? keys   Esc leave                |
keys: <Ctrl-U>:hi<Tab>
show:
| Empty lunchbox - exam                     turn 2 |
| Narrator: He stays at the door, his coat still   |
|   on.                                            |
| Dennis: School again. What did I do this time?   |
| You: 日本語のテキスト ñandú é 👩‍👧 🙂            |
| Dennis: How do you mean?                         |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|                                                  |
|──────────────────────────────────────────────────|
| > :hint                                          |
          ^
| Enter say it   ? keys   Esc leave                |
