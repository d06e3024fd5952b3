# A scenario to begin with: it plays, and check and test find nothing in it.
$ gesprek new < /dev/null
! gesprek: 'new-conversation.yaml' is ready to write in. 'gesprek play new-conversation.yaml' plays it, 'gesprek check new-conversation.yaml' tells what is still to be done
$ gesprek new --language nl --with child --title "Stil na 't weekend" --name Noor --level 2 --aims 'veiligheid, Kleine Stappen' < /dev/null 2> /dev/null; grep -E '^(id|title|level|aims|language|  noor):?' stil-na-t-weekend.yaml
| id: stil-na-t-weekend
| language: nl
| title: 'Stil na ''t weekend'
| level: 2
| aims: [safety, small-steps]
|   noor: {name: Noor, as: child, age: 8, temperament: child-7-9}
$ for with in parent child; do for language in nl en; do gesprek new $with-$language.yaml --with $with --language $language --aims respect,person,strengths,safety,exceptions,wishes,choices,small-steps < /dev/null 2> /dev/null || echo no; done; done; gesprek check . && gesprek test .
| 111 passed, 0 failed
! gesprek: 6 files: all is well
# A heavy one has the notice that belongs to it.
$ mkdir heavy; for with in parent child; do for language in nl en; do for level in 4 5; do gesprek new heavy/$with-$language-$level.yaml --with $with --language $language --level $level < /dev/null 2> /dev/null; done; done; done; gesprek check heavy
! gesprek: 8 files: all is well
$ printf 'Dag.\n' | gesprek play parent-nl.yaml --plain --mode exam 2> /dev/null | grep -c Robin
|~ [1-9]\d*
# Nothing is written over, and nothing is written that would not load.
$ gesprek new parent-nl.yaml < /dev/null
! gesprek: 'parent-nl.yaml' is there already; '--force' writes over it
? 74
$ gesprek new other.yaml --name Narrator < /dev/null 2>&1 | grep -c name-taken; ls other.yaml 2> /dev/null
| 1
? 2
$ gesprek new 'Een Naam.yaml' < /dev/null
! gesprek: call the file by small letters, digits and '-', such as 'new-talk.yaml'
? 2
$ gesprek new --name "O'Neil: x" < /dev/null
! gesprek: 'O'Neil: x' is no first name: use letters, '-' and blanks
? 2
$ gesprek new --level 6 < /dev/null
! gesprek: a level is a number from 1 to 5, not '6'
? 2
$ gesprek new --aims moed < /dev/null
! gesprek: unknown principle 'moed'
? 2
$ gesprek new --with ouder < /dev/null
! gesprek: option '--with' cannot be 'ouder'; choose one of: parent, child
? 2
$ gesprek new nowhere/talk.yaml < /dev/null
! gesprek: cannot write 'nowhere/talk.yaml': No such file or directory
? 74
