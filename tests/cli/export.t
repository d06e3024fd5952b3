# All that is kept of a trainee as one JSON file; what is private only when they say so.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec env GESPREK_HISTORY=on gesprek play deur --plain --seed 1 "$@" > out'; script sql 'exec "$PYTHON" -c "import os, sqlite3, sys; db = sqlite3.connect(os.environ[\"DB\"]); db.executescript(sys.argv[1]); db.commit()" "$1"'; script get 'exec "$PYTHON" -c "import json, sys; d = json.load(sys.stdin); print(json.dumps(eval(sys.argv[1]), ensure_ascii=False))" "$1"'
# Above: practise; sql TEXT; get EXPRESSION, of the JSON d on standard input.
# Nothing was ever kept: an export all the same, and no file is made.
$ gesprek export | get '[d["gesprek_export"], sorted(d), d["conversations"], d["drills"], d["settings"]["address"]]'; ls .local
| [1, ["conversations", "drills", "exported", "gesprek_export", "left_out", "practice", "program", "settings"], [], [], "je"]
! gesprek: your journal was left out; '--with-journal' takes it along
! gesprek: your self-scans were left out; '--with-scans' takes them along
! ls: cannot access '.local': No such file or directory
? 2
# A conversation with a reply taken back, and bytes that would command a terminal or break a text.
$ printf 'Mooi weer.\n:terug\n\033[31m*Regen* "en" <b> \302\233 \342\200\256om\tk\nOp welke dag lukt het wel?\n' | practise --mode coach
$ sql "INSERT INTO note VALUES (1, 'rating-after', 0, 7, ''), (1, 'aim', 0, 0, 'exceptions'), (1, 'disagree', 2, 0, 'exceptions.a' || char(10) || 'words: welke dag' || char(10) || 'why: zomaar'); INSERT INTO setting VALUES ('address', 'u'); INSERT INTO draft VALUES (1, CAST('half ' || char(27) || 'zin' AS BLOB)); INSERT INTO drill VALUES (1, 1767225600, 'exceptions.a'); INSERT INTO drill_reply VALUES (1, 1, 'deur', 'drempel', 'Wat is er?', CAST('Wanneer wel?' AS BLOB), 'exceptions exceptions.a'); INSERT INTO journal VALUES (1, 1, 'felt', CAST('Geheim' AS BLOB), 1767225600); INSERT INTO scan VALUES (1, 1767225600, 'start'); INSERT INTO scan_answer VALUES (1, 0, 4, 'Privé'), (1, 1, 0, '')"
$ gesprek export > all.json 2> /dev/null; get '[d["left_out"], d["settings"]["address"], [c["id"] for c in d["conversations"]], d["practice"][0]["principle"]]' < all.json; grep -c -e Geheim -e Priv all.json
| [["scans", "journal"], "u", [1], "exceptions"]
| 0
? 1
$ get '[[a["turn"], a["number"], a["taken_back"], a["text"]] for a in d["conversations"][0]["attempts"]]' < all.json; get '[l["who"] + ": " + l["text"] for l in d["conversations"][0]["lines"]][2:]' < all.json; get 'd["conversations"][0]["notes"]' < all.json; get 'd["conversations"][0]["draft"]' < all.json; get 'd["drills"]' < all.json
| [[1, 1, true, "Mooi weer."], [1, 2, false, "�[31m*Regen* \"en\" <b> � �om k"], [2, 1, false, "Op welke dag lukt het wel?"]]
| ["person: Hoe bedoelt u?", "trainee: Op welke dag lukt het wel?", "person: Dinsdag. Op dinsdag lukt het."]
| [{"kind": "rating-after", "turn": 0, "number": 7, "text": ""}, {"kind": "aim", "turn": 0, "number": 0, "text": "exceptions"}, {"kind": "disagree", "turn": 2, "number": 0, "indicator": "exceptions.a", "words": "welke dag", "as": "", "why": "zomaar"}]
| "half �zin"
| [{"id": 1, "begun": "2026-01-01T01:00:00+01:00", "indicator": "exceptions.a", "replies": [{"number": 1, "scenario": "deur", "node": "drempel", "said": "Wat is er?", "text": "Wanneer wel?", "heard": ["exceptions", "exceptions.a"]}]}]
$ gesprek export --with-journal --with-scans | get '[d["left_out"], d["journal"], d["scans"][0]["moment"], d["scans"][0]["marks"]["signals"], d["scans"][0]["marks"]["noticing"], d["scans"][0]["texts"]]'
| [[], [{"id": 1, "conversation": 1, "written": "2026-01-01T01:00:00+01:00", "prompt": "felt", "text": "Geheim"}], "start", 4, null, {"signals": "Privé"}]
$ gesprek export --with-journal 2>&1 > all.json | cat; get '"scans" in d' < all.json
| gesprek: your self-scans were left out; '--with-scans' takes them along
| false
# What typing help read; one conversation is the same in `history --json`.
$ sql "UPDATE reply SET read_as = '0 2 of' WHERE turn = 2"; gesprek export 2> /dev/null | get '[d["conversations"][0]["attempts"][2]["read_as"]]'; gesprek history 1 --json > one.json; gesprek export 2> /dev/null | get 'd["conversations"][0] == json.load(open("one.json"))'
| [[{"text": "Op", "as": "of"}]]
| true
# Every key is told about, and every key that is told of is there.
$ gesprek export --with-journal --with-scans > all.json; gesprek help json | sed -n '3,$s/ .*//p' > told; $PYTHON - <<'END'
> import json
> told, seen = set(open("told").read().split()), set()
> def walk(where, value):
>     for one in value if isinstance(value, list) else [value]:
>         if isinstance(one, dict):
>             for key, below in one.items():
>                 seen.add(where + "." + key if where else key)
>                 if key not in ("settings", "set", "marks", "texts", "attempt_of"):
>                     walk(key, below)
> walk("", json.load(open("all.json")))
> print(sorted(seen - told), sorted(told - seen))
> END
| [] []
# Another attempt names what it parts from; values that were set, and a number that JSON would round.
$ printf ':stil\n' | practise --seed 18446744073709551615 --set trust=20; sql "UPDATE session SET attempt_of = 1, from_turn = 2 WHERE id = 2"; gesprek export 2> /dev/null | get '[[c["attempt_of"], c["seed"], c["set"]] for c in d["conversations"]]'
| [[null, "1", {}], [{"id": 1, "turn": 2}, "18446744073709551615", {"trust": 20}]]
# To a file: closed to others, whole, and never over another unless that is asked for.
$ umask 022; gesprek export --output mine.json 2> /dev/null; stat -c %a mine.json; get 'len(d["conversations"])' < mine.json; ls mine.json*
| 600
| 2
| mine.json
$ echo other > mine.json; gesprek export --output mine.json; cat mine.json; gesprek export --output mine.json --force 2> /dev/null; get 'len(d["conversations"])' < mine.json; stat -c %a mine.json; ls mine.json*
| other
| 2
| 600
| mine.json
! gesprek: 'mine.json' is there already; '--force' writes over it
$ ln -s mine.json link; gesprek export --force --output link; gesprek export --force --output /dev/null; gesprek export --output nowhere/x
! gesprek: 'link' is no ordinary file; it is left as it is
! gesprek: '/dev/null' is no ordinary file; it is left as it is
! gesprek: cannot write 'nowhere/x': No such file or directory
? 74
$ gesprek export > /dev/full
! gesprek: cannot write 'standard output': No space left on device
? 74
$ gesprek export --ouput x
! gesprek: unknown option '--ouput'; did you mean '--output'?
? 2
$ gesprek export --lang nl > out
! gesprek: je logboek is niet meegenomen; '--with-journal' neemt het mee
! gesprek: je zelfscans zijn niet meegenomen; '--with-scans' neemt ze mee
# A history that cannot be read is no empty one.
$ echo 'no database at all, but long enough to be looked at as one by the library' > $DB; gesprek export
!~ gesprek: the history cannot be read: .*
? 74
