# What there is to practise.
$ GESPREK_PATH=$ROOT/tests/cli/content gesprek list > listed; head -n 5 listed
| deur: Bij de deur
|   level: 1, 5 minutes, nl
|   aims: details and exceptions
|   themes: verwaarlozing
|...
$ GESPREK_PATH=$ROOT/tests/cli/content gesprek list --json | $PYTHON -c 'import json,sys; print([sorted(card) for card in json.load(sys.stdin) if card["id"] == "deur"])'
| [['about', 'aims', 'id', 'language', 'level', 'minutes', 'path', 'themes', 'title']]
# The first folder of GESPREK_PATH wins: an organisation may have its own version.
$ mkdir -p own/nl && sed 's/^title: .*/title: Onze deur/' $ROOT/tests/cli/content/nl/deur.yaml > own/nl/deur.yaml; GESPREK_PATH=own:$ROOT/tests/cli/content gesprek list | grep '^deur'
| deur: Onze deur
# A file that cannot be read is told, and hides no other.
$ printf 'gesprek: 1\nid: [\n' > own/nl/kapot.yaml; GESPREK_PATH=own gesprek list 2>&1 >/dev/null | grep -c 'kapot.yaml.*error'
|~ [1-9]\d*
# Names and titles come from strangers.
$ printf 'gesprek: 1\nid: wit\ntitle: "a\\e[31mb"\nlanguage: nl\nlevel: 1\nminutes: 1\n' > own/nl/wit.yaml; GESPREK_PATH=own gesprek list 2>/dev/null | grep -c "$(printf '\033')"
| 0
? 1
$ printf 'gesprek: 1\nid: c1\ntitle: "a\\u009b31mb\\u202Ec"\nlanguage: nl\nlevel: 1\nminutes: 1\n' > "own/nl/$(printf '\377').yaml"; GESPREK_PATH=own gesprek list --json 2>/dev/null > cards; LC_ALL=C grep -c "$(printf '\302\233\|\342\200\256')" cards
| 0
? 1
$ $PYTHON -c 'import json; print("c1" in [card["id"] for card in json.load(open("cards", encoding="utf-8"))])'
| True
# The schema is JSON, and editors find the one that is kept beside the scenarios up to date.
$ gesprek schema | $PYTHON -c 'import json,sys; print(json.load(sys.stdin)["title"])'
| gesprek scenario
$ gesprek schema | cmp - $ROOT/scenarios/schema/scenario.schema.json
$ gesprek schema --for scenario | cmp - $ROOT/scenarios/schema/scenario.schema.json; gesprek schema --for pack | cmp - $ROOT/scenarios/schema/pack.schema.json
# Every key of a rule that the help tells is a key of the schema, and no other is.
$ gesprek schema --for pack | $PYTHON -c 'import json,sys; print(*sorted(json.load(sys.stdin)["definitions"]["a-rule"]["properties"]), sep="\n")' > keys; gesprek help rules | sed -n '3,$s/ .*//p' | LC_ALL=C sort | diff - keys && wc -l < keys
| 32
# Each shipped file names the schema that it is written by.
$ cd $ROOT/scenarios; for file in nl/*.yaml en/*.yaml rules/nl.yaml rules/en.yaml rules/nl/*.yaml rules/en/*.yaml; do schema=$(sed -n '1s/^# yaml-language-server: $schema=//p' $file); case $file in rules/*) want=pack;; *) want=scenario;; esac; [ "${schema##*/}" = $want.schema.json ] && [ -f "${file%/*}/$schema" ] || echo $file; done
$ gesprek schema --for rules
! gesprek: option '--for' cannot be 'rules'; choose one of: scenario, pack
? 2
$ gesprek schema > /dev/full
! gesprek: cannot write the output
? 74
# Whoever has seen enough is told nothing; the status tells a script.
$ for what in list schema 'score --rules nl'; do rm -f gone; { until [ -e gone ]; do sleep 0.05; done; echo '{"text": "Wat fijn dat u er bent."}' | gesprek $what; echo $? >> status; } 2>> err | { exec <&-; touch gone; }; done; sleep 0.1; cat status err
| 74
| 74
| 74
