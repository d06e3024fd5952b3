# What happens next: kept as notes of the conversation, told in the history and on the card, gone with it.
% GESPREK_HISTORY=on
% GESPREK_PATH=$ROOT/tests/cli/content
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script sql 'exec "$PYTHON" -c "import os, sqlite3, sys; db = sqlite3.connect(os.environ[\"DB\"]); print(*db.execute(sys.argv[1])); db.commit()" "$1"'
# A line of a pipe is asked nothing.
$ printf 'Op welke dag lukt het wel?\n' | gesprek play deur --plain --mode coach --seed 1 > out; grep -c 'What happens next' out; sql "INSERT INTO note VALUES (1, 'decision', 0, 0, 'referral'), (1, 'reason', 0, 0, 'samen' || char(27) || ' *met* oma')"; gesprek history 1 | tail -n 2
| 0
|
| what happens next: bring in other help, together with the family
| why: samen� *met* oma
$ gesprek --lang nl history 1 | tail -n 2
| wat er hierna gebeurt: er andere hulp bij halen, samen met het gezin
| waarom: samen� *met* oma
$ gesprek export 1 --markdown | sed -n '/What happens next/,/^## The/p'; gesprek export 1 --markdown --share fragment:1-1 | grep -c 'What happens next'
| ## What happens next
|
| - **own choice**: bring in other help, together with the family
| - **why**: samen� \*met\* oma
|
| ## The eight principles, with own sentences
| 0
? 1
$ gesprek export 2> /dev/null | $PYTHON -c 'import json, sys; print(json.load(sys.stdin)["conversations"][0]["notes"])'
| [{'kind': 'decision', 'turn': 0, 'number': 0, 'text': 'referral'}, {'kind': 'reason', 'turn': 0, 'number': 0, 'text': 'samen� *met* oma'}]
$ gesprek forget 1; sql "SELECT count(*) FROM note"
| (0,)
