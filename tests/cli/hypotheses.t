# Signals in a scenario: explanations before, and another look at them after. In plain lines, across an interruption.
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script terminal 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "$@"'; script sql 'exec "$PYTHON" -c "import sqlite3, sys; [print(*row, sep=\"|\") for row in sqlite3.connect(\".local/gesprek/history.db\").execute(sys.argv[1])]" "$1"'
# Above: terminal COMMAND STEP...; sql QUERY.
# An empty line goes straight on.
$ terminal "gesprek play $ROOT/tests/screen/gang.yaml --plain --mode exam --seed 1" '<aim' '>' '<on the way' '>' '<10?' '>' '<2: First write' '<What now?' '>' '<Milan: Ik heb' '>:stop'
| exit 0
$ terminal "gesprek play $ROOT/tests/screen/gang.yaml --plain --mode exam --seed 1" '<aim' '>' '<on the way' '>' '<10?' '>6' '<What now?' '>2' '<What was noticed' '<draagt slippers' '<Explanation 1' '>Wet shoes.' '<Explanation 2' '>' '<Explanation 3' '>No money.' '<Milan: Ik heb' '>Vertel eens over je jas.' '<prikt' '!HANGUP'; sleep 1; sql 'SELECT kind, number, text FROM note'
| exit 129
| rating-before|6|
| hypothesis|1|Wet shoes.
| hypothesis|3|No money.
$ terminal 'gesprek resume --plain' '<Milan: De jas prikt' '<Jij' '>:einde' '<10' '>' '<over' '>' '<wrote beforehand' '<"Wet shoes."' '>1' '<"No money."' '>' '=likely' '<A new explanation' '>Sem.' '<Before: Wet shoes.' '<Now: more likely' '<Now: no idea yet' '<A new explanation: Sem.' '<treat as proof?' '<What now?' '>'; sql "SELECT kind, number, text FROM note WHERE kind IN ('revised', 'hypothesis')"
| 2
| exit 0
| hypothesis|1|Wet shoes.
| hypothesis|3|No money.
| revised|1|more
| hypothesis|4|Sem.
# Interrupted before there is a conversation to keep them with: they are in the journal.
$ terminal "gesprek play $ROOT/tests/screen/gang.yaml --plain --mode exam --seed 1" '<aim' '>' '<on the way' '>' '<10?' '>' '<What now?' '>2' '<Explanation 1' '>Cold feet.' '<Explanation 2' '+Shy' '!INT'; gesprek journal | tail -n 5
| exit 130
| ? A possible explanation
| Cold feet.
| ? A possible explanation
| Shy
|
# In the language of the conversation.
$ terminal 'gesprek play slippers-in-januari --plain --mode exam --seed 1' '<doel' '>' '<onderweg' '>' '<10?' '>' '<2: Eerst mogelijke' '<En nu?' '>2' '<Wat opviel' '<Verklaring 1' '>Naden.' '<Verklaring 2' '>' '<Verklaring 3' '>' '<Jij' '>Hoi Milan.' '<Jij' '>:einde' '<10' '>' '<over' '>' '<vooraf op' '<2: minder waarschijnlijk' '>1' '<Een nieuwe verklaring' '>' '<Vooraf: Naden.' '<Nu: waarschijnlijker' '<zag je als bewijs?' '<En nu?' '>'
| exit 0
