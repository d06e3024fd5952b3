# All that is kept of a trainee as one JSON file; what is private only when they say so.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec env GESPREK_HISTORY=on gesprek play deur --plain --seed 1 "$@" > out'; script sql 'exec "$PYTHON" -c "import os, sqlite3, sys; db = sqlite3.connect(os.environ[\"DB\"]); db.executescript(sys.argv[1]); db.commit()" "$1"'; script get 'exec "$PYTHON" -c "import json, sys; d = json.load(sys.stdin); print(json.dumps(eval(sys.argv[1]), ensure_ascii=False))" "$1"'; script dated 'sed -E "s/[0-9]{4}-[0-9-]{5} [0-9:]{5}/DATE/g; s/[0-9a-f]{16}/HASH/"'
# Above: practise; sql TEXT; get EXPRESSION, of the JSON d on standard input; dated: DATE for each date.
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
! gesprek: uw logboek is niet meegenomen; '--with-journal' neemt het mee
! gesprek: uw zelfscans zijn niet meegenomen; '--with-scans' neemt ze mee
# One conversation as JSON, and as a card for a team: how far the principles were, unless more is chosen.
$ gesprek export 1 | get '[d["id"], len(d["attempts"])]'; gesprek export 1 --markdown | dated
| [1, 3]
| # Bij de deur
|
| - **practised on**: DATE
| - **mode**: coach
| - **ending**: relieved
| - **what was practised**: details and exceptions
| - **shared**: how the principles came out, without the conversation
|
| > Before you pass this on: does it name real people? Then take their names out first.
|
| ## Own view
|
| - **own aim**: details and exceptions
| - **own mark afterwards**: 7
|
| ## The eight principles, with own sentences
|
| - **respect**: too little occasion in this conversation
| - **person**: too little occasion in this conversation
| - **strengths**: too little occasion in this conversation
| - **safety**: too little occasion in this conversation
| - **Details en uitzonderingen**: a beginning
|   - “Op welke dag lukt het wel?”
| - **wishes**: too little occasion in this conversation
| - **choices**: too little occasion in this conversation
| - **small-steps**: too little occasion in this conversation
|
| ## Three questions for the team
|
| 1. Which questions help us find the times when it did work out?
| 2. Who of us knows a conversation like this one, and what helped then?
| 3. What else could be said at the hardest moment?
|
| ---
|
| This comes from a training aid: no proof of competence, and no verdict on anyone. The rules did not recognise many of the longer replies: what they did not see may well have been there.
|
| rules: nl HASH
# All of it: what was typed is shown as it was typed, whatever Markdown, HTML or a terminal would make of it.
$ gesprek export 1 --markdown --share transcript | sed -n '/^## What was said/,/^## The/p'
| ## What was said
|
| **Dennis:** Wat is er nu weer?
|
| **Trainee:** �\[31m\*Regen\* "en" \<b\> � �om k
|
| **Dennis:** Hoe bedoelt u?
|
| **Trainee:** Op welke dag lukt het wel?
|
| **Dennis:** Dinsdag. Op dinsdag lukt het.
|
| ## The eight principles, with own sentences
$ printf '# kop\n- lijst\n1. een\n> citaat\n`code` | a\\b ![x](y) ~~z~~ &lt; $m$\n    ' | GESPREK_HISTORY=on gesprek play deur --plain --mode exam --seed 1 > out; printf 'http://x.nl www.x.nl a@b.nl #12\n12) twee\n+ drie\n' | practise --mode exam; for n in 3 4; do gesprek export $n --markdown --share transcript | grep '^\*\*Trainee'; done
| **Trainee:** \# kop
| **Trainee:** \- lijst
| **Trainee:** 1\. een
| **Trainee:** \> citaat
| **Trainee:** \`code\` \| a\\b !\[x\](y) \~\~z\~\~ \&lt; \$m\$
| **Trainee:** http\://x.nl www\.x.nl a\@b.nl \#12
| **Trainee:** 12\) twee
| **Trainee:** \+ drie
# A fragment: that, what it was said to, and nothing about the rest; the questions are then about none of the principles.
$ gesprek export 1 --markdown --share fragment:2 | dated
| # Bij de deur
|
| - **practised on**: DATE
| - **mode**: coach
| - **ending**: relieved
| - **what was practised**: details and exceptions
| - **shared**: reply 2
|
| > Before you pass this on: does it name real people? Then take their names out first.
|
| ## Own view
|
| - **own aim**: details and exceptions
| - **own mark afterwards**: 7
|
| ## What was said
|
| **Dennis:** Hoe bedoelt u?
|
| **Trainee:** Op welke dag lukt het wel?
|
| **Dennis:** Dinsdag. Op dinsdag lukt het.
|
| ## Three questions for the team
|
| 1. Who of us knows a conversation like this one, and what helped then?
| 2. What else could be said at the hardest moment?
| 3. What can we do for each other, before and after a conversation like this one?
|
| ---
|
| This comes from a training aid: no proof of competence, and no verdict on anyone.
$ sql "UPDATE session SET dilemma = 'trust' WHERE id = 1"; gesprek export 1 --markdown | grep '^[123]\.'; gesprek export 1 --markdown --share fragment:1-2 | grep -e '^[123]\.' -e '^- \*\*shared'
| 1. What do we do when someone loses trust in one of us, and who stays in touch then?
| 2. Which questions help us find the times when it did work out?
| 3. Who of us knows a conversation like this one, and what helped then?
| - **shared**: replies 1 to 2
| 1. What do we do when someone loses trust in one of us, and who stays in touch then?
| 2. Who of us knows a conversation like this one, and what helped then?
| 3. What else could be said at the hardest moment?
$ gesprek export 1 --markdown --share fragment:2-1; gesprek export 1 --markdown --share fragment:0-1; gesprek export 1 --markdown --share fragment:1-99999999999999999999; gesprek export 1 --markdown --share fragment:x; gesprek export 1 --markdown --share transcrpt
! gesprek: this conversation has the replies 1 to 2, so no '2-1'
! gesprek: this conversation has the replies 1 to 2, so no '0-1'
! gesprek: this conversation has the replies 1 to 2, so no '1-99999999999999999999'
! gesprek: a fragment is the numbers of its first and last reply, such as 'fragment:2-4', not 'x'
! gesprek: --share cannot be 'transcrpt'; did you mean 'transcript'?
? 2
$ gesprek export --markdown; gesprek export 1 --share scores; gesprek export 1 --with-journal; gesprek export --force; gesprek export 9 --markdown; gesprek export een
! gesprek: '--markdown' wants the number of a conversation
! gesprek: '--share' goes with '--markdown'
! gesprek: '--with-journal' and '--with-scans' go with the export of everything
! gesprek: '--force' goes with '--output'
! gesprek: there is no conversation 9; 'gesprek history' shows which there are
! gesprek: a conversation is named by its number, as 'gesprek history' shows it, not by 'een'
? 2
$ gesprek export 1 --markdown --output card.md; stat -c %a card.md; gesprek export 1 --markdown --output card.md
| 600
! gesprek: 'card.md' is there already; '--force' writes over it
? 74
# In Dutch. The scenario was edited, and is gone: without what was heard, and with questions all the same.
$ gesprek export 1 --markdown --lang nl | dated | sed -n '3,9p'; cp -R $GESPREK_PATH own; export GESPREK_PATH=own; printf 'Op welke dag lukt het wel?\n' | practise --mode coach; sed -i 's/Dinsdag. Op/Woensdag. Op/' own/nl/deur.yaml; echo '# later' >> own/rules/nl.yaml; gesprek export 5 --markdown --share transcript | grep -e dag -e '^rules' | dated; rm own/nl/deur.yaml; gesprek export 5 --markdown --share transcript --lang nl | dated
| - **geoefend op**: DATE
| - **vorm**: coach
| - **einde**: opgelucht
| - **waarin geoefend is**: details en uitzonderingen
| - **gedeeld**: wat er van de uitgangspunten te zien was, zonder het gesprek zelf
|
| > Voor u dit doorgeeft: staan er namen van echte mensen in? Haal die er dan eerst uit.
| **Trainee:** Op welke dag lukt het wel?
| **Dennis:** Dinsdag. Op dinsdag lukt het.
|   - “Op welke dag lukt het wel?”
| rules: nl HASH (edited since this conversation)
| # Bij de deur
|
| - **geoefend op**: DATE
| - **vorm**: coach
| - **einde**: opgelucht
| - **gedeeld**: het hele gesprek
|
| > Voor u dit doorgeeft: staan er namen van echte mensen in? Haal die er dan eerst uit.
|
| ## Wat er gezegd is
|
| **Dennis:** Wat is er nu weer?
|
| **Oefenaar:** Op welke dag lukt het wel?
|
| **Dennis:** Dinsdag. Op dinsdag lukt het.
|
| ## Drie vragen voor het team
|
| 1. Who of us knows a conversation like this one, and what helped then?
| 2. What else could be said at the hardest moment?
| 3. What can we do for each other, before and after a conversation like this one?
|
| ---
|
| This comes from a training aid: no proof of competence, and no verdict on anyone.
! gesprek: conversation 5 goes another way from reply 1 on, since it was edited: what is heard is as it would be now
! gesprek: het scenario van gesprek 5 is niet meer te lezen; wat daarin gehoord is, blijft weg
# A history that cannot be read is no empty one.
$ echo 'no database at all, but long enough to be looked at as one by the library' > $DB; gesprek export
!~ gesprek: the history cannot be read: .*
? 74
