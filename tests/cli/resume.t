# Going on after the scenario was edited: it is said from where it goes another way, and both ways are open.
% GESPREK_PATH=own
% DB=.local/gesprek/history.db
$ cp -R $ROOT/tests/cli/content own; cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script terminal 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "$@"'; script left 'terminal "gesprek play deur --plain --mode exam --seed 1" "<aim" ">" "<on the way" ">" "<10?" ">" "<You" ">Mooi weer." "<bedoelt u" ">Regen." "<Nou ja" "!INT" > out'
# Nothing changed: straight on, without a word about it.
$ left; terminal 'gesprek resume --plain' '<Regen.' '<You' '!INT' '=edited'; gesprek forget --all
| 0
| exit 130
# Changed, but not in what was said: told, no more.
$ left; echo '# later' >> own/nl/deur.yaml; terminal 'gesprek resume --plain' '<The scenario was edited since.' '<You' '!INT'; gesprek forget --all
| exit 130
# Now the second reply goes another way. On from before it: the reply is taken back, and stays readable.
$ left; sed -i 's/  - {go: stay}/  - {go: boos}/' own/nl/deur.yaml
$ terminal 'gesprek resume --plain' '<Up to reply 2' '<You: Regen.' '<Then:' '<Now: Dennis: Dan ga ik.' '<1: go on from before reply 2' '<2: go on with all' '<3: leave it' '<What now?' '>1' '<Turns taken back: 1' '<You' '>Wanneer lukt het wel?' '<Dinsdag' '<over' '!INT'; gesprek history | sed -n 2p | cut -c 27-; $PYTHON -c 'import os,sqlite3; print(sqlite3.connect(os.environ["DB"]).execute("SELECT turn, CAST(text AS TEXT), is_taken_back FROM reply ORDER BY rowid").fetchall())'
| exit 130
| Bij de deur   exam        2  unfinished
| [(1, 'Mooi weer.', 0), (2, 'Regen.', 1), (2, 'Wanneer lukt het wel?', 0)]
# With all replies, as it goes now: here that is an ending.
$ gesprek forget --all; cp $ROOT/tests/cli/content/nl/deur.yaml own/nl/; left; sed -i 's/  - {go: stay}/  - {go: boos}/' own/nl/deur.yaml; terminal 'gesprek resume --plain' '<What now?' '>2' '<Dan ga ik' '<over' '<You' '>1' '<10' '!INT'
| exit 130
# Or not now: it stays unfinished.
$ gesprek forget --all; cp $ROOT/tests/cli/content/nl/deur.yaml own/nl/; left; sed -i 's/  - {go: stay}/  - {go: boos}/' own/nl/deur.yaml; terminal 'gesprek resume --plain' '<What now?' '>3'; gesprek history | sed -n 2p | cut -c 27-
| exit 0
| Bij de deur   exam        2  unfinished
# Nobody to ask: it goes on with all replies, and says that something changed.
$ gesprek resume < /dev/null | grep -c 'edited since'
| 1
# The promise that one can stop at any time holds for what is asked before and after, too.
$ gesprek forget --all; terminal 'gesprek play deur --plain --mode exam --seed 1' '<aim' '>:stop'; terminal 'gesprek play deur --plain --mode exam --seed 1' '<aim' '>' '<on the way' '>' '<10?' '>' '<You' '>Wanneer lukt het wel?' '<over' '<You' '>1' '<1 to 10' '>:stop' '<You have stopped'; gesprek history
| exit 0
| exit 0
! gesprek: nothing has been kept
