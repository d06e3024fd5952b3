# The journal: written in plain lines by a person, printed where nobody can be asked.
% GESPREK_PATH=$ROOT/tests/cli/content
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script writing 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "gesprek journal --plain" "$@"'; script pages 'gesprek journal | sed -E "s/[0-9]{4}-[0-9-]{5} [0-9:]{5}/DATE/"'; script sql 'exec "$PYTHON" -c "import sqlite3, sys; db = sqlite3.connect(\".local/gesprek/history.db\"); db.executescript(sys.argv[1])" "$1"'
# Above: writing STEP...; pages: what is printed, with DATE for each date; sql TEXT.
# To read it makes no file.
$ gesprek journal; ls .local
! gesprek: nothing has been kept
! ls: cannot access '.local': No such file or directory
? 2
# A page: what was left open is no answer. The list has it, by number; an empty line closes.
$ writing '<is never scored' '<Nothing was written' '<1: write a page' '<What now?' '>1' '<and when?' '>Tired, and close to tears.' '<touched?' '>' '<colleague?' '>How do you stay calm?' '<1: keep it' '<What now?' '>' '<1: 20' '<- Tired' '<What now?' '=is never scored' '>'
| 1
| exit 0
$ pages
| Journal
| This is yours alone: it is never scored, no rule hears it, and it is in no export unless you choose so.
| DATE
| ----------------
| ? What did I feel, and when?
| Tired, and close to tears.
| ? What do I ask a colleague?
| How do you stay calm?
|
# Read one, think better of forgetting it, and forget it.
$ writing '<What now?' '>1' '<when?' '>' '<touched?' '>Being on time.' '<colleague?' '>' '<What now?' '>' '<Page' '>2' '<What now?' '>2' '<Tired' '<What now?' '>2' '<no trace' '<1: no' '<What now?' '>1' '<Tired' '<What now?' '>2' '<What now?' '>2' '<- Being' '<What now?' '>'
| exit 0
$ pages
| Journal
| This is yours alone: it is never scored, no rule hears it, and it is in no export unless you choose so.
| DATE
| ----------------
| ? Which norm of mine was touched?
| Being on time.
|
# Interrupted, and the line gone: what was typed is kept, also what was not sent yet.
$ writing '<What now?' '>1' '<when?' '>Half a page.' '<touched?' '+and half a li' '!INT'; writing '<Page' '>' '<What now?' '>1' '<when?' '>Another.' '<touched?' '!HANGUP'; sleep 1; pages
| exit 130
| exit 129
| Journal
| This is yours alone: it is never scored, no rule hears it, and it is in no export unless you choose so.
| DATE
| ----------------
| ? What did I feel, and when?
| Another.
| DATE
| ----------------
| ? What did I feel, and when?
| Half a page.
| ? Which norm of mine was touched?
| and half a li
| DATE
| ----------------
| ? Which norm of mine was touched?
| Being on time.
|
# Thrown away: nothing is kept. Back keeps.
$ writing '<Page' '>' '<What now?' '>1' '<when?' '>Not this one.' '<touched?' '>' '<colleague?' '>' '<What now?' '>2' '<Page' '>' '<What now?' '>1' '<when?' '>But this one.' '<touched?' '>:back' '<But this' '<Page' '>' '<What now?' '>'; gesprek journal | grep 'this one'
| exit 0
| But this one.
# What is refused is told, and stays in the form until it is kept or thrown away.
$ sql 'ALTER TABLE journal RENAME TO gone'; writing '<could not be done' '<What now?' '>1' '<when?' '>Later.' '<touched?' '>' '<colleague?' '>' '<What now?' '>1' '<could not be done' '<when?' '>' '<touched?' '>' '<colleague?' '>' '<What now?' '>2' '<could not be done' '<What now?' '>'; sql 'ALTER TABLE gone RENAME TO journal'; pages | grep -c Later
| exit 0
| 0
? 1
# Nothing is to be kept: it can be read, not written.
$ GESPREK_HISTORY=off $PYTHON $ROOT/tests/cli/terminal.py 'gesprek journal --plain' '<nothing can be written' '<Being on time.' '=write a page'
| 0
| exit 0
# In Dutch.
$ GESPREK_LANG=nl pages | head -n 5
| Logboek
| Dit is van jou alleen: er komt nooit een score, geen regel luistert mee, en het staat in geen export tenzij je dat zelf kiest.
| DATE
| ----------------
| ? Wat voelde ik, en op welk moment?
# From the debrief, about the conversation just held; what was read is not read out again.
$ looking() { $PYTHON $ROOT/tests/cli/terminal.py 'gesprek play deur --plain --mode exam --seed 1' '<aim' '>' '<on the way' '>' '<10?' '>' '<You' '>Mooi weer.' '<Hoe' '>:einde' '<10' '>' '<over' '>' '<4: write in the journal' '<What now?' "$@"; }; looking '>4' '<Journal' '<Bij de deur' '<when?' '>Afraid of him.' '<touched?' '>' '<colleague?' '>' '<What now?' '>' '<5: quit' '<What now?' '=One thing to try' '>5'; pages | sed -n 3,6p
| 1
| exit 0
| DATE, Bij de deur
| -----------------------------
| ? What did I feel, and when?
| Afraid of him.
# It goes with that conversation, to the last byte.
$ gesprek forget 1; pages | grep -c Afraid; grep -c Afraid .local/gesprek/*
| 0
| .local/gesprek/history.db:0
| .local/gesprek/history.db-journal:0
? 1
