# Every problem, each at its line and column, in four formats.
% GESPREK_PATH=$ROOT/tests/cli/content
$ cd $ROOT/tests/cli/content && gesprek check .
! gesprek: 3 files: all is well
# Without a path: the first content folder.
$ gesprek check
! gesprek: 3 files: all is well
$ mkdir -p nl rules .hidden && cp $ROOT/tests/cli/content/rules/*.yaml rules && cp $ROOT/tests/cli/content/nl/deur.yaml nl && sed -i -e 's/hint:/hnit:/' -e 's/go: boos/go: bos/' nl/deur.yaml && echo 'x: [' > .hidden/x.yaml
$ gesprek check .
| nl/deur.yaml:23:5: error: unknown key 'hnit' [unknown-key]
|         hnit: Vraag naar een dag waarop het anders ging.
|         ^^^^
|     hint: did you mean 'hint'?
|~ nl/deur.yaml:27:26: error: .*'bos'.* \[unknown-node\]
|...
! gesprek: 3 files: 2 errors, 0 warnings
? 1
$ gesprek check --format json nl/deur.yaml | $PYTHON -c 'import json,sys; [print(d["path"], d["line"], d["col"], d["level"], d["code"], d.get("hint")) for d in json.load(sys.stdin)]'
| nl/deur.yaml 23 5 error unknown-key did you mean 'hint'?
|~ nl/deur.yaml 27 26 error unknown-node .*
! gesprek: 1 file: 2 errors, 0 warnings
$ gesprek check --format sarif nl/deur.yaml 2>/dev/null | $PYTHON -c 'import json,sys
> log = json.load(sys.stdin)
> run = log["runs"][0]
> print(log["version"], run["tool"]["driver"]["name"], len(run["results"]))
> for result in run["results"]:
>     region = result["locations"][0]["physicalLocation"]["region"]
>     rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
>     print(result["ruleId"], rule == result["ruleId"], result["level"], region)'
| 2.1.0 gesprek 2
| unknown-key True error {'startLine': 23, 'startColumn': 5, 'endColumn': 9}
|~ unknown-node True error .*
$ gesprek check --format github nl/deur.yaml
| ::error file=nl/deur.yaml,line=23,col=5,title=unknown-key::unknown key 'hnit'%0Adid you mean 'hint'?
|~ ::error file=nl/deur.yaml,line=27,col=26,title=unknown-node::.*
! gesprek: 1 file: 2 errors, 0 warnings
? 1
$ gesprek check --format json rules
| []
! gesprek: 2 files: all is well
$ gesprek check nowhere.yaml
! gesprek: cannot read 'nowhere.yaml': No such file or directory
! gesprek: no files were found
? 66
$ mkdir empty; gesprek check empty
! gesprek: no files were found
? 66
# What is missing does not hide what is wrong elsewhere.
$ gesprek check nowhere nl 2>&1 | grep -c 'error:'
| 2
# The same input gives the same bytes.
$ gesprek check . > a 2>&1; gesprek check . > b 2>&1; cmp a b
# A twin that is to be read first, beside the other, has its problems told in its turn.
$ mkdir -p twins/nl && sed 's/^id: deur/&\ntwin: nl\/raam/' $ROOT/tests/cli/content/nl/deur.yaml > twins/nl/deur.yaml && sed -e 's/hint:/hnit:/' -e 's/^id: deur/id: raam/' $ROOT/tests/cli/content/nl/deur.yaml > twins/nl/raam.yaml && gesprek check twins
|~ twins/nl/raam.yaml:.*: error: unknown key 'hnit' \[unknown-key\]
|...
! gesprek: 2 files: 1 error, 0 warnings
? 1
# Files that are none of ours, or no YAML at all.
$ mkdir other && echo 'name: x' > other/a.yaml && printf 'a: [b\n' > other/b.yaml && printf '\377\376x' > other/c.yaml && : > other/d.yaml && head -c 1100000 /dev/zero | tr '\0' a > other/e.yaml
$ gesprek check other 2>&1 | sed -n 's/^\(other[^ ]*\) \([a-z]*\):.* \[\(.*\)\]$/\1 \2 \3/p'
|~ other/a.yaml:1:1: error missing-key
|~ other/b.yaml.* error yaml-bracket
|~ other/c.yaml.* error bad-encoding
|~ other/d.yaml.* error .*
|~ other/e.yaml.* error file-too-large
# A part of a pack is checked with its pack; one without a pack says so.
$ mkdir -p lone && printf 'words: {a: [b]}\n' > lone/words.yaml; gesprek check lone
|~ lone/words.yaml: error: .* \[missing-key\]
|...
! gesprek: 1 file: 1 error, 0 warnings
? 1
$ mkdir -p whole/nl && { cat rules/nl.yaml; echo 'parts: [nl/words.yaml]'; } > whole/nl.yaml && printf 'words: {a: [<b>]}\n' > whole/nl/words.yaml; gesprek check whole/nl/words.yaml
|~ whole/nl/words.yaml:1:\d+: error: .*
|...
! gesprek: 1 file: 1 error, 0 warnings
? 1
# A dictionary that is missing is told once for each language, and is no finding; 'off' is a choice.
$ mkdir -p words/nl && cp $ROOT/tests/cli/content/nl/deur.yaml words/nl && GESPREK_DICT=/nowhere gesprek check words
! gesprek: there is no dictionary for the language 'nl', so spelling was not checked; GESPREK_DICT can name the folder of hunspell's files
! gesprek: 1 file: all is well
$ GESPREK_DICT=off gesprek check words
! gesprek: 1 file: all is well
# With one: each word once, where it stands first; what the author vouches for, names and sounds are passed over.
$ mkdir dict && printf 'SET UTF-8\n' > dict/nl.aff && printf '2\nwat\nnu\n' > dict/nl.dic && printf 'gesprek: 1\nid: w\nlanguage: nl\ntitle: wat nu\nlevel: 1\nminutes: 1\nthemes: [x]\nabout: hm, wat níu\nbriefing: wat nú nuu nuu dennis Ria x1 wa...\nspelling: [níu]\naims: [exceptions]\ncast: {d: {name: Dennis, as: parent, temperament: proud}}\nbegin: a\nnodes:\n  a: {says: [{d: wat}], invites: [exceptions], hint: wat nu, model: "Wanneer gaat het goed?", offers: ["Wanneer gaat het goed?", "Nu?"], replies: [{go: ending}]}\n  b: {says: [{d: wat}], ending: relieved}\n  c: {says: [{d: wat}], ending: angry}\n  e: {says: [{d: wat}], ending: distrust}\nendings: {relieved: b, angry: c, distrust: e}\n' > w.yaml && GESPREK_PATH=$ROOT/tests/cli/content GESPREK_DICT=dict gesprek check w.yaml | grep -o 'w.yaml.*'
| w.yaml:9:18: warning: the dictionary does not know 'nuu' [spelling]
|...
! gesprek: 1 file: 0 errors, 5 warnings
# A folder that holds itself by a link ends.
$ mkdir loop && ln -s ../loop loop/again && cp nl/deur.yaml loop && gesprek check loop 2>&1 | grep file:
|~ gesprek: 1 file: \d errors?, .*
# An escape byte in a file name or text does not reach the terminal.
$ printf 'x\033[31m: 1\n' > "$(printf 'e\033[1m.yaml')"; gesprek check "$(printf 'e\033[1m.yaml')" 2>&1 | grep -c "$(printf '\033')"
| 0
? 1
# Patterns are compiled by no play before they are needed, and by every check.
$ printf "pack: x\nformat: 1\nlanguage: nl\nabout: a\nwords:\n  w: [lukt]\nprinciples:\n  respect:\n    indicators:\n      a: {hears: [{all: [w], regex: '(lukt'}, {all: [w], regex: '(?:(?:a{1,1000}){1,1000}){1,1000}'}]}\n" > patterns.yaml; gesprek check patterns.yaml patterns.yaml | grep -o 'error: .*'
| error: pattern does not compile: missing closing parenthesis [bad-pattern]
| error: pattern does not compile: regular expression is too large [bad-pattern]
! gesprek: 2 files: 2 errors, 1 warning
