# Letters filter: a title, an aim, a theme, parent or child, a level, a language, without case or accents.
size: 60x12
more-cards: 10
keys: BÓX
show:
| Practise                                       filter: BÓX |
| Conversations, level 1                                     |
| > Empty lunchbox                                           |
  ^
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| 10 minutes. A father comes to school again. He expects to  |
| be told off once more.                                     |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
# All words, wherever they stand; a number belongs to the word before it.
keys: <Esc>kind LEVEL 2
show:
| Practise                              filter: kind LEVEL 2 |
| Conversations, level 2 (nl)                                |
| > Conversation 01 (nl)                                     |
  ^
|   Conversation 02 (nl)                                     |
|   Conversation 03 (nl)                                     |
|   Conversation 04 (nl)                                     |
|   Slippers in de gang (nl)                                 |
|                                                            |
|────────────────────────────────────────────────────────────|
| 5 minutes. Milan draagt slippers in januari.               |
|                                                            |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
keys: <Backspace>4
show:
| Practise                              filter: kind LEVEL 4 |
| Conversations, level 4 (nl)                                |
| > Conversation 09 (nl) (locked)                            |
  ^
|   Conversation 10 (nl) (locked)                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Themes: armoede. 5 minutes. Milan draagt slippers in       |
| januari.                                                   |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
keys: <PgDn><Down><Up>
show:
| Practise                              filter: kind LEVEL 4 |
| Conversations, level 4 (nl)                                |
| > Conversation 09 (nl) (locked)                            |
  ^
|   Conversation 10 (nl) (locked)                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Themes: armoede. 5 minutes. Milan draagt slippers in       |
| januari.                                                   |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
# Nothing has them; Backspace takes back what was typed.
keys: qq
show:
| Practise                            filter: kind LEVEL 4qq |
|                                                            |
| nothing here has all of these words                        |
  ^
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
|                                                            |
|                                                            |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
keys: <Enter><Backspace><Backspace>
show:
| Practise                              filter: kind LEVEL 4 |
| Conversations, level 4 (nl)                                |
| > Conversation 09 (nl) (locked)                            |
  ^
|   Conversation 10 (nl) (locked)                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Themes: armoede. 5 minutes. Milan draagt slippers in       |
| januari.                                                   |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
# Help lies over it, and what was typed is still there; what is about oneself can be found as well.
keys: ?<Esc><Esc>five m
show:
| Practise                                    filter: five m |
| Yourself                                                   |
| > a drill of five minutes                                  |
  ^
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
| Five lines to reply to, on the principle that needs it     |
| most.                                                      |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
# What is pasted filters too, as far as a filter goes.
keys: <Esc><Paste>Empty lunchbox and a great deal more than that<EndPaste>
show:
| Practise            filter: Empty lunchbox and a great dea |
|                                                            |
| nothing here has all of these words                        |
  ^
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|                                                            |
|────────────────────────────────────────────────────────────|
|                                                            |
|                                                            |
| Up/Down choose   Enter open   Esc all of it   ? keys       |
# No key but Escape and Ctrl-D quits: q is a letter.
keys: <Esc>q<Ctrl-D>
show:
= done 0
