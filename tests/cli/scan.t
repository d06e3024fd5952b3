# The self-scan: ten own marks, beside what practice shows.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=UTC
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script scanning 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "gesprek scan --plain" "$@"'; script sql 'exec "$PYTHON" -c "import sqlite3, sys; db = sqlite3.connect(\".local/gesprek/history.db\"); db.executescript(sys.argv[1]); db.commit()" "$1"'
# Above: scanning STEP...; sql TEXT.
$ gesprek scan; gesprek scan --json; ls .local
| []
! gesprek: nothing has been kept
! ls: cannot access '.local': No such file or directory
? 2
# In plain lines: one question after the other; an empty line leaves it open, a wrong number is asked again.
$ scanning '<Ten questions' '<1: at the start' '<When in the course' '>' '<signals' '>4' '<lies around' '>11' '<from 1 to 10' '>7' '<the child' '>' '<parents' '>5' '<needed' '>6' '<whole' '>' '<family' '>' '<small steps' '>3' '<professionals' '>' '<supported' '>' '<better at?' '>Pausing.' '<1: keep it' '<What now?' '>' '<1: close' '<What now?' '>'
| exit 0
$ gesprek scan
| Self-scan
| Your own marks, and beside them what can be seen in what you practised. They need not agree: the difference is what there is to think about.
| Signals
| -------
| Your marks: at the start 4
| Noticing
| --------
| Your marks: at the start 7
| Partnership
| -----------
| Your marks: at the start 5
| What is needed
| --------------
| Your marks: at the start 6
| Small steps
| -----------
| Your marks: at the start 3
| What you want to be better at
| -----------------------------
| at the start: Pausing.
|
$ gesprek scan --json | sed 's/"taken": "[^"]*"/"taken": "TIME"/'
| [
|   {
|     "taken": "TIME",
|     "moment": "start",
|     "marks": {
|       "signals": 4,
|       "noticing": 7,
|       "child": null,
|       "partnership": 5,
|       "change": 6,
|       "safety": null,
|       "network": null,
|       "small-steps": 3,
|       "colleagues": null,
|       "support": null
|     },
|     "texts": {
|       "support": "Pausing."
|     }
|   }
| ]
# Halfway: trend in words. Beside it what was practised: levels of principles, and how often something was done.
$ printf 'Mooi weer.\n:overleg\n' | GESPREK_HISTORY=on gesprek play deur --plain --mode exam --seed 1 > out; sql "INSERT INTO practice (session, day, principle, value, findings, is_drill, with_child) VALUES (1, 20000, 'small-steps', 0.5, 2, 0, 0), (1, 20000, 'respect', 0.05, 0, 0, 1); INSERT INTO note (session, kind, turn, number, text) VALUES (1, 'hypothesis', 0, 1, 'Geen geld')"; scanning '<What now?' '>2' '<When in the course' '>' '<signals' '>6' '<lies around' '>7' '<the child' '>' '<parents' '>4' '<needed' '!HANGUP'; sleep 1; gesprek scan
| exit 129
| Self-scan
| Your own marks, and beside them what can be seen in what you practised. They need not agree: the difference is what there is to think about.
| Signals
| -------
| Your marks: at the start 4, in the middle 6, higher than the time before
| In practice: possible explanations written down before a conversation: once
| Noticing
| --------
| Your marks: at the start 7, in the middle 7, the same as the time before
| The child
| ---------
| In practice: practised with a child: once
| Partnership
| -----------
| Your marks: at the start 5, in the middle 4, lower than the time before
| In practice: respect: not seen yet
| What is needed
| --------------
| Your marks: at the start 6
| Small steps
| -----------
| Your marks: at the start 3
| In practice: small steps: visible
| Working with others
| -------------------
| In practice: asked a colleague during a conversation: once
| What you want to be better at
| -----------------------------
| at the start: Pausing.
|
# In Dutch.
$ GESPREK_LANG=nl gesprek scan | sed -n 1,6p
| Zelfscan
| Je eigen cijfers, met ernaast wat er in je oefeningen te zien is. Dat hoeft niet gelijk op te gaan: juist het verschil geeft stof tot nadenken.
| Signalen
| --------
| Jouw cijfers: aan het begin 4, halverwege 6, hoger dan de vorige keer
| In je oefeningen: vooraf mogelijke verklaringen opgeschreven: één keer
# Forgetting the last one.
$ scanning '<What now?' '>3' '<no trace' '<What now?' '>2' '<What now?' '>'; gesprek scan --json | grep -c taken
| exit 0
| 1
