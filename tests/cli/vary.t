# The same reply typed otherwise: what is heard should stay the same.
% GESPREK_DICT=$ROOT/tests/cli/files/dictionary
$ cp $ROOT/tests/cli/files/vary.* .; gesprek measure --rules ./vary.yaml --vary all vary.tsv
| variation        changed  the same  share
| no-punctuation         6         5  0.833
| no-last-mark           5         4  0.800
| lower-case             6         6  1.000
| formal-informal        2         1  0.500
| double-spaces          6         6  1.000
| polite-prefix          6         5  0.833
| filler                 6         6  1.000
| typo                   4         4  1.000
| curly-quotes           1         1  1.000
$ gesprek measure --rules ./vary.yaml --vary formal-informal --vary polite-prefix --vary curly-quotes --differing vary.tsv
| v3, vary.tsv:3, parent: -choices
|   - Heb jij het, en wil jij dat?
|   + Heb u het, en wil u dat?
| v2, vary.tsv:2, parent: -wishes
|   - Roep maar, meneer
|   + Met permissie, roep maar, meneer
| variation        changed  the same  share
| formal-informal        2         1  0.500
| polite-prefix          6         5  0.833
| curly-quotes           1         1  1.000
# Without capitals and blanks nothing is lost that was not said: no row to show.
$ gesprek measure --rules ./vary.yaml --vary double-spaces --vary lower-case --differing vary.tsv
| variation      changed  the same  share
| double-spaces        6         6  1.000
| lower-case           6         6  1.000
$ gesprek measure --rules ./vary.yaml --vary no-punctuation --differing --json vary.tsv
| {
|   "no-punctuation": {
|     "changed": 6,
|     "same": 5,
|     "share": 0.833333
|   },
|   "differing": {
|     "no-punctuation": [
|       {
|         "id": "v1",
|         "path": "vary.tsv",
|         "line": 1,
|         "reply": "Wanneer was dat?",
|         "changed": "Wanneer was dat",
|         "lost": [
|           "exceptions"
|         ],
|         "gained": []
|       }
|     ]
|   }
| }
# A word of six letters or more has a slip in it, the same one every time.
$ gesprek measure --rules ./vary.yaml --vary typo vary.tsv > one; gesprek measure --rules ./vary.yaml --vary typo vary.tsv | cmp - one; GESPREK_DICT=off gesprek measure --rules ./vary.yaml --vary typo --differing vary.tsv
| v1, vary.tsv:1, parent: -exceptions
|   - Wanneer was dat?
|   + Wannrer was dat?
| v5, vary.tsv:5, parent: -safety
|   - U heeft bezoeken gehad.
|   + U heeft bezoken gehad.
| variation  changed  the same  share
| typo             4         2  0.500
! gesprek: there is no dictionary for the language 'nl', so typing help is off; GESPREK_DICT can name the folder of hunspell's files
# Floors.
$ printf 'filler same 0.9\npolite-prefix same 1 # all\n' > floor; gesprek measure --rules ./vary.yaml --vary all --floor floor vary.tsv > out
! floor:2: polite-prefix same: 0.833, wanted at least 1
? 1
$ printf 'filler same 0.9\npolite-perfix same 1\nfiller recall 1\n' > floor; gesprek measure --rules ./vary.yaml --vary filler --floor floor vary.tsv > out
! floor:2:1: error: there is no variation 'polite-perfix' [unknown-label]
!     polite-perfix same 1
!     ^
! floor:3:1: error: there is no such figure: 'recall' [bad-value]
!     filler recall 1
!     ^
? 65
$ printf 'typo same 0.5\n' > floor; gesprek measure --rules ./vary.yaml --vary filler --floor floor vary.tsv > out
! floor:1: typo same: no row says anything about it, wanted 0.5
? 1
$ gesprek measure --rules ./vary.yaml --vary fillr vary.tsv
! gesprek: there is no variation 'fillr'; did you mean 'filler'?
? 2
$ gesprek help variations | grep -c .
| 9
# A pack says how, or nothing is changed; what it says wrongly is told.
$ printf 'pack: p\nformat: 1\nvariations: {filler: [a], address: [u, [u, je, jij]], polite-prefx: x}\n' > bad.yaml; gesprek check bad.yaml
| bad.yaml:3:22: error: 'filler' wants a text [wrong-type]
|     variations: {filler: [a], address: [u, [u, je, jij]], polite-prefx: x}
|                          ^
| bad.yaml:3:37: error: a pair is [formal, informal] [wrong-type]
|     variations: {filler: [a], address: [u, [u, je, jij]], polite-prefx: x}
|                                         ^
| bad.yaml:3:40: error: a pair is [formal, informal] [wrong-type]
|     variations: {filler: [a], address: [u, [u, je, jij]], polite-prefx: x}
|                                            ^
| bad.yaml:3:55: error: unknown key 'polite-prefx' [unknown-key]
|     variations: {filler: [a], address: [u, [u, je, jij]], polite-prefx: x}
|                                                           ^^^^^^^^^^^^
! gesprek: 1 file: 4 errors, 0 warnings
? 1
# The shipped rules, over everything that people labelled. The dictionaries are the system's.
$ env -u GESPREK_DICT gesprek measure --vary all --floor $ROOT/tests/corpus/nl.vary $ROOT/tests/corpus/nl_*.tsv > out
$ env -u GESPREK_DICT gesprek measure --rules en --vary all --floor $ROOT/tests/corpus/en.vary $ROOT/tests/corpus/en.tsv > out
