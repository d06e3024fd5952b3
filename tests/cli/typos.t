# Typing help: a mistyped word is heard as what was meant, told, and kept with the reply.
% GESPREK_PATH=$ROOT/tests/cli/content
% GESPREK_DICT=$ROOT/tests/cli/files/dictionary
% GESPREK_HISTORY=on
$ gesprek version | grep dictionary
|~ dictionary nl .*/tests/cli/files/dictionary/nl_NL.dic
|~ dictionary en .*/tests/cli/files/dictionary/en_GB.dic
$ printf '{"id":1,"text":"Waneer lukt het wel?"}\n{"id":2,"text":"Wanneer gaat het goed?"}\n' | gesprek score --typos
| {"id":1,"labels":["exceptions"],"findings":[{"label":"exceptions","indicator":"exceptions.exception-question","kind":"principle","start":0,"end":20,"text":"Waneer lukt het wel?","confidence":0.56}],"score":0.56,"read_as":[{"start":0,"end":6,"text":"Waneer","as":"wanneer"}]}
| {"id":2,"labels":["exceptions"],"findings":[{"label":"exceptions","indicator":"exceptions.exception-question","kind":"principle","start":0,"end":22,"text":"Wanneer gaat het goed?","confidence":0.7}],"score":0.7,"read_as":[]}
$ printf '{"id":1,"text":"Waneer lukt het wel?"}\n' | gesprek score
| {"id":1,"labels":[],"findings":[],"score":0}
# The same with more threads, and what is no word group's stays.
$ i=0; while [ $i -lt 300 ]; do printf '{"id":%d,"text":"Waneer lukt het wle, en wlke dag%c?"}\n' $i $((i % 10)); i=$((i + 1)); done > many; gesprek score --typos < many > one; gesprek score --typos --jobs 3 < many | cmp - one; tail -n 1 one
| {"id":299,"labels":["exceptions"],"findings":[{"label":"exceptions","indicator":"exceptions.exception-question","kind":"principle","start":0,"end":34,"text":"Waneer lukt het wle, en wlke dag9?","confidence":0.56}],"score":0.56,"read_as":[{"start":0,"end":6,"text":"Waneer","as":"wanneer"}]}
# Practising: told with the coach, and not in an exam, where it counts as well.
$ printf 'Waneer lukt het wel?\n' | gesprek play deur --plain --mode coach --seed 1 | sed '1,/^$/d;/^$/,$d'
| Dennis: Wat is er nu weer?
| You: Waneer lukt het wel?
| Read as: "wanneer"
| Dennis: Dinsdag. Op dinsdag lukt het.
| Coach: 'Waneer lukt het wel?': Je vroeg wanneer het lukt. Zo komt er een oplossing in beeld die er al is.
$ printf 'Waneer lukt het wel?\n' | gesprek play deur --plain --mode exam --seed 1 | sed '1,/^$/d;/^$/,$d'
| Dennis: Wat is er nu weer?
| You: Waneer lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
# What was read is kept beside what was typed, so that resuming asks no dictionary; and where it is
# missing, nothing is read.
% DB=.local/gesprek/history.db
$ kept() { $PYTHON -c 'import os,sqlite3; print(sqlite3.connect(os.environ["DB"]).execute("SELECT text, read_as FROM reply WHERE session = (SELECT max(id) FROM session)").fetchall())'; }; talk() { $PYTHON $ROOT/tests/cli/terminal.py 'gesprek play deur --plain --mode coach --seed 1' '<aim' '>' '<on the way' '>' '<10?' '>' '<You' "$@" > out; tail -n 1 out; }; talk '>Hm, waneer? Gaat geod.' '<Hoe bedoelt' '!KILL'; kept; printf ':stop\n' | GESPREK_DICT=off gesprek resume | grep -A 1 '^You:'
| signal 9
| [(b'Hm, waneer? Gaat geod.', '4 10 wanneer\n')]
| You: Hm, waneer? Gaat geod.
| Read as: "wanneer"
$ talk() { $PYTHON $ROOT/tests/cli/terminal.py 'gesprek play deur --plain --mode coach --seed 1' '<aim' '>' '<on the way' '>' '<10?' '>' '<You' "$@" > out; tail -n 1 out; }; GESPREK_DICT=off talk '>Hm, waneer? Gaat geod.' '<Hoe bedoelt' '!KILL'; printf ':stop\n' | gesprek resume | grep -A 1 '^You:'
| signal 9
| You: Hm, waneer? Gaat geod.
| Dennis: Hoe bedoelt u?
# A stranger's history: what does not fit is passed over.
$ GESPREK_DICT=off $PYTHON $ROOT/tests/cli/terminal.py 'gesprek play deur --plain --mode coach --seed 1' '<aim' '>' '<on the way' '>' '<10?' '>' '<You' '>Hm.' '<Hoe bedoelt' '!KILL' > out; $PYTHON -c 'import os,sqlite3; db = sqlite3.connect(os.environ["DB"]); db.execute("UPDATE reply SET read_as = ?", ("0 99999999999999999999999 x\n-1 2 y\n0 1 \n1 0 z\n0 2 wan\x1b[31mneer\nsun\n0 2\n0 2 ahum\n",)); db.commit()'; printf ':stop\n' | gesprek resume | grep -A 1 '^You:'
| You: Hm.
| Read as: "ahum"
# Without a dictionary: asked for, that is said.
% GESPREK_DICT=off
$ gesprek version | grep dictionary
| dictionary nl none: typing help is off
| dictionary en none: typing help is off
$ printf '{"id":1,"text":"Waneer lukt het wel?"}\n' | gesprek score --typos
| {"id":1,"labels":[],"findings":[],"score":0,"read_as":[]}
! gesprek: there is no dictionary for the language 'nl', so typing help is off; GESPREK_DICT can name the folder of hunspell's files
# Measuring the same.
$ printf 'a1\tparent\t\tWaneer lukt het wel?\texceptions\n' > typo.tsv; gesprek measure typo.tsv --misses exceptions | tail -n 1; GESPREK_DICT=$ROOT/tests/cli/files/dictionary gesprek measure typo.tsv --typos --misses exceptions
| exceptions misses: 1
| exceptions misses: 0
$ gesprek measure typo.tsv --typos --misses exceptions | tail -n 1
| exceptions misses: 1
! gesprek: there is no dictionary for the language 'nl', so typing help is off; GESPREK_DICT can name the folder of hunspell's files
