# The self-scan: ten marks for oneself, at three moments.
first: scan
now: 1767258000
size: 80x24
show:
| Self-scan                                                                      |
| Ten questions about your own work, for you alone. Give yourself a mark from 1  |
| to 10, or leave a question open. Nothing is scored; later on you can see what  |
| has changed.                                                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > When in the course < at the start >                                          |
  ^
|   How well do I know the signals that a child may not be safe? < skip >        |
|   How well do I notice them, and ask what lies around them? < skip >           |
|   How well do I see the child, and talk with the child? < skip >               |
|   How well do I work with parents, also when we differ? < skip >               |
|   How clear do I make what is needed for the child? < skip >                   |
|   How well do I see the whole: the worries and what goes well? < skip >        |
|   How well do I look for people around the family who can help? < skip >       |
|   How well do I work in small steps, and celebrate what succeeds? < skip >     |
|   How well do I work with other professionals? < skip >                        |
|   How well equipped and supported do I feel in this work? < skip >             |
|   What do you want to be better at?                                            |
|   keep it                                                                      |
|   throw it away                                                                |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down>4<Down><Down>7<Down>
show:
| Self-scan                                                                      |
| Ten questions about your own work, for you alone. Give yourself a mark from 1  |
| to 10, or leave a question open. Nothing is scored; later on you can see what  |
| has changed.                                                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   When in the course < at the start >                                          |
|   How well do I know the signals that a child may not be safe? < 4 >           |
|   How well do I notice them, and ask what lies around them? < skip >           |
|   How well do I see the child, and talk with the child? < 7 >                  |
| > How well do I work with parents, also when we differ? < skip >               |
  ^
|   How clear do I make what is needed for the child? < skip >                   |
|   How well do I see the whole: the worries and what goes well? < skip >        |
|   How well do I look for people around the family who can help? < skip >       |
|   How well do I work in small steps, and celebrate what succeeds? < skip >     |
|   How well do I work with other professionals? < skip >                        |
|   How well equipped and supported do I feel in this work? < skip >             |
|   What do you want to be better at?                                            |
|   keep it                                                                      |
|   throw it away                                                                |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Down><Down><Down><Down>6<Down><Down>Asking about exceptions.<Enter>
show:
| Self-scan                                                                      |
| Ten questions about your own work, for you alone. Give yourself a mark from 1  |
| to 10, or leave a question open. Nothing is scored; later on you can see what  |
| has changed.                                                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   When in the course < at the start >                                          |
|   How well do I know the signals that a child may not be safe? < 4 >           |
|   How well do I notice them, and ask what lies around them? < skip >           |
|   How well do I see the child, and talk with the child? < 7 >                  |
|   How well do I work with parents, also when we differ? < skip >               |
|   How clear do I make what is needed for the child? < skip >                   |
|   How well do I see the whole: the worries and what goes well? < skip >        |
|   How well do I look for people around the family who can help? < skip >       |
|   How well do I work in small steps, and celebrate what succeeds? < skip >     |
|   How well do I work with other professionals? < 6 >                           |
|   How well equipped and supported do I feel in this work? < skip >             |
|   What do you want to be better at? Asking about exceptions.                   |
| > keep it                                                                      |
  ^
|   throw it away                                                                |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Enter>
show:
| Self-scan                                                                      |
| Your own marks, and beside them what can be seen in what you practised. They   |
| need not agree: the difference is what there is to think about.                |
|                                                                                |
| Signals                                                                        |
| Your marks: at the start 4                                                     |
|                                                                                |
| The child                                                                      |
| Your marks: at the start 7                                                     |
|                                                                                |
| Working with others                                                            |
| Your marks: at the start 6                                                     |
|                                                                                |
| What you want to be better at                                                  |
| at the start: Asking about exceptions.                                         |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > close the self-scan                                                          |
  ^
|   take the scan again                                                          |
|   forget the last scan                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <PgDn><PgDn>
show:
| Self-scan                                                                      |
| Your own marks, and beside them what can be seen in what you practised. They   |
| need not agree: the difference is what there is to think about.                |
|                                                                                |
| Signals                                                                        |
| Your marks: at the start 4                                                     |
|                                                                                |
| The child                                                                      |
| Your marks: at the start 7                                                     |
|                                                                                |
| Working with others                                                            |
| Your marks: at the start 6                                                     |
|                                                                                |
| What you want to be better at                                                  |
| at the start: Asking about exceptions.                                         |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > close the self-scan                                                          |
  ^
|   take the scan again                                                          |
|   forget the last scan                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# The next moment is suggested; interrupted, it is kept as far as it came.
now: 1767351600
keys: 2<Enter><Down>6<Down><Down>7<Down><Down><Down><Down><Down>5
show:
| Self-scan                                                                      |
| Ten questions about your own work, for you alone. Give yourself a mark from 1  |
| to 10, or leave a question open. Nothing is scored; later on you can see what  |
| has changed.                                                                   |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
|   When in the course < in the middle >                                         |
|   How well do I know the signals that a child may not be safe? < 6 >           |
|   How well do I notice them, and ask what lies around them? < skip >           |
|   How well do I see the child, and talk with the child? < 7 >                  |
|   How well do I work with parents, also when we differ? < skip >               |
|   How clear do I make what is needed for the child? < skip >                   |
|   How well do I see the whole: the worries and what goes well? < skip >        |
|   How well do I look for people around the family who can help? < skip >       |
| > How well do I work in small steps, and celebrate what succeeds? < 5 >        |
  ^
|   How well do I work with other professionals? < skip >                        |
|   How well equipped and supported do I feel in this work? < skip >             |
|   What do you want to be better at?                                            |
|   keep it                                                                      |
|   throw it away                                                                |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
interrupt:
show:
| Self-scan                                                                      |
| Your own marks, and beside them what can be seen in what you practised. They   |
| need not agree: the difference is what there is to think about.                |
|                                                                                |
| Signals                                                                        |
| Your marks: at the start 4, in the middle 6, higher than the time before       |
|                                                                                |
| The child                                                                      |
| Your marks: at the start 7, in the middle 7, the same as the time before       |
|                                                                                |
| Small steps                                                                    |
| Your marks: in the middle 5                                                    |
|                                                                                |
| Working with others                                                            |
| Your marks: at the start 6                                                     |
|                                                                                |
| What you want to be better at                                                  |
| at the start: Asking about exceptions.                                         |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > close the self-scan                                                          |
  ^
|   take the scan again                                                          |
|   forget the last scan                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <PgDn>
show:
| Self-scan                                                                      |
| Your own marks, and beside them what can be seen in what you practised. They   |
| need not agree: the difference is what there is to think about.                |
|                                                                                |
| Signals                                                                        |
| Your marks: at the start 4, in the middle 6, higher than the time before       |
|                                                                                |
| The child                                                                      |
| Your marks: at the start 7, in the middle 7, the same as the time before       |
|                                                                                |
| Small steps                                                                    |
| Your marks: in the middle 5                                                    |
|                                                                                |
| Working with others                                                            |
| Your marks: at the start 6                                                     |
|                                                                                |
| What you want to be better at                                                  |
| at the start: Asking about exceptions.                                         |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > close the self-scan                                                          |
  ^
|   take the scan again                                                          |
|   forget the last scan                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
# Low and large.
size: 40x10
show:
| Self-scan                              |
| Your own marks, and beside them what   |
| can be seen in what you practised.     |
| They need not agree: the difference is |
| what there is to think about.          |
|────────────────────────── PgDn: more ──|
| > close the self-scan                  |
  ^
|   take the scan again                  |
|   forget the last scan                 |
| Enter read on, do it   Up/Down move    |
keys: <Down><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><Enter>
show:
| Self-scan                              |
| Ten questions about your own work, for |
| you alone. Give yourself a mark from 1 |
| to 10, or leave a question open.       |
| Nothing is scored; later on you can    |
|────────────────────────── PgDn: more ──|
| > When in the course < at the end >    |
  ^
|   How well do I know the signals that  |
|     a child may not be safe? < skip >  |
| Enter read on, do it   Up/Down move    |
size: 200x60
show:
| Self-scan                                                                                                                                                                                              |
| Ten questions about your own work, for you alone. Give yourself a mark from 1 to 10, or leave a question open. Nothing is scored; later on you can see what has changed.                               |
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
| > When in the course < at the end >                                                                                                                                                                    |
  ^
|   How well do I know the signals that a child may not be safe? < skip >                                                                                                                                |
|   How well do I notice them, and ask what lies around them? < skip >                                                                                                                                   |
|   How well do I see the child, and talk with the child? < skip >                                                                                                                                       |
|   How well do I work with parents, also when we differ? < skip >                                                                                                                                       |
|   How clear do I make what is needed for the child? < skip >                                                                                                                                           |
|   How well do I see the whole: the worries and what goes well? < skip >                                                                                                                                |
|   How well do I look for people around the family who can help? < skip >                                                                                                                               |
|   How well do I work in small steps, and celebrate what succeeds? < skip >                                                                                                                             |
|   How well do I work with other professionals? < skip >                                                                                                                                                |
|   How well equipped and supported do I feel in this work? < skip >                                                                                                                                     |
|   What do you want to be better at?                                                                                                                                                                    |
|   keep it                                                                                                                                                                                              |
|   throw it away                                                                                                                                                                                        |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read   ? keys   Esc back                                                                                                           |
# Nothing answered: nothing kept. The last one is forgotten.
keys: <Esc>
show:
| Self-scan                                                                                                                                                                                              |
| Your own marks, and beside them what can be seen in what you practised. They need not agree: the difference is what there is to think about.                                                           |
|                                                                                                                                                                                                        |
| Signals                                                                                                                                                                                                |
| Your marks: at the start 4, in the middle 6, higher than the time before                                                                                                                               |
|                                                                                                                                                                                                        |
| The child                                                                                                                                                                                              |
| Your marks: at the start 7, in the middle 7, the same as the time before                                                                                                                               |
|                                                                                                                                                                                                        |
| Small steps                                                                                                                                                                                            |
| Your marks: in the middle 5                                                                                                                                                                            |
|                                                                                                                                                                                                        |
| Working with others                                                                                                                                                                                    |
| Your marks: at the start 6                                                                                                                                                                             |
|                                                                                                                                                                                                        |
| What you want to be better at                                                                                                                                                                          |
| at the start: Asking about exceptions.                                                                                                                                                                 |
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
| > close the self-scan                                                                                                                                                                                  |
  ^
|   take the scan again                                                                                                                                                                                  |
|   forget the last scan                                                                                                                                                                                 |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read   ? keys   Esc back                                                                                                           |
keys: 3<Enter>
size: 80x24
show:
| Self-scan                                                                      |
| Forget the scan of 2026-01-02 11:00? It leaves no trace.                       |
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
| > no, leave it                                                                 |
  ^
|   yes, forget it                                                               |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
keys: <Down><Enter>
show:
| Self-scan                                                                      |
| Your own marks, and beside them what can be seen in what you practised. They   |
| need not agree: the difference is what there is to think about.                |
|                                                                                |
| Signals                                                                        |
| Your marks: at the start 4                                                     |
|                                                                                |
| The child                                                                      |
| Your marks: at the start 7                                                     |
|                                                                                |
| Working with others                                                            |
| Your marks: at the start 6                                                     |
|                                                                                |
| What you want to be better at                                                  |
| at the start: Asking about exceptions.                                         |
|                                                                                |
|                                                                                |
|                                                                                |
|                                                                                |
|────────────────────────────────────────────────────────────────────────────────|
| > close the self-scan                                                          |
  ^
|   take the scan again                                                          |
|   forget the last scan                                                         |
| Enter read on, do it   Up/Down move   Left/Right change   PgUp/PgDn read       |
