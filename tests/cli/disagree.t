# What a trainee sees differently is kept as feedback on the rule, in the conversation and after it.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
$ gesprek history --disagreements; gesprek history --disagreements --json
| []
! gesprek: nothing was seen differently
# From the list of what to do next, in plain lines: which of all that was heard, what it was instead, and why. The debrief is read out once.
$ printf '#!/bin/sh\nexec "$PYTHON" "$ROOT/tests/cli/terminal.py" "gesprek play deur --plain --mode exam --seed 1" "<aim" ">" "<meet on the way" ">" "<10?" ">" "<You" "$@"' > talking; chmod +x talking
$ ./talking '>Mooi weer.' '<bedoelt' '>Op welke dag lukt het wel?' '<over' '>1' '<10' '>' '<over' '>' '<5: see something' '<What now?' '>5' '<1: Reply 2: "Op welke dag lukt het wel?" (Details en uitzonderingen)' '<differently?' '>1' '<Heard as: Details en uitzonderingen' '<Rule: ' '<2: person' '<Words make this list shorter.' '<In your view it was' '>SMALL' '<7: small-steps' '<In your view it was' '>qqq' '<number from 1 to' '<In your view it was' '>2' '<Why' '>Ik was nieuwsgierig.' '<What now' '>1' '<noted' '<What now' '=One thing to try' '>6'
| 1
| exit 0
$ gesprek history --disagreements
| rule: exceptions.exception-question
| conversation: 1, reply 2
| words: Op welke dag lukt het wel?
| in their view: person
| why: Ik was nieuwsgierig.
# The command alone shows what was heard by number; a number right after it is one of those and no reply. Later it is one again.
$ printf 'Is this a good moment?\n:disagree\n1\n:disagree\n9\n:disagree\nWell.\n1\n' | GESPREK_HISTORY=off gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 | sed -n '/^Heard 1/,/^$/p'
| Heard 1: You asked whether it was a good moment. "Is this a good moment?"
| Note: Type the number of what you see differently.
| Note: Thank you, noted: you see this differently. It helps to improve the rules.
| Heard 1: You asked whether it was a good moment. "Is this a good moment?"
| Note: Type the number of what you see differently.
| Heard 1: You asked whether it was a good moment. "Is this a good moment?"
| Note: Type the number of what you see differently.
| Heard 1: You asked whether it was a good moment. "Is this a good moment?"
| Note: Type the number of what you see differently.
| You: Well.
| Dennis: How do you mean?
| You: 1
| Dennis: How do you mean?
|
# Said with a command it has no reason; the last time it is said about the same words holds.
$ printf 'Is this a good moment?\n:disagree 1\n:disagree 1\nWell.\n' | GESPREK_HISTORY=on gesprek play $ROOT/tests/screen/lunch.yaml --plain --mode exam --seed 1 > /dev/null; gesprek history --disagreements
| rule: respect.permission
| conversation: 2, reply 1
| words: Is this a good moment?
|
| rule: exceptions.exception-question
| conversation: 1, reply 2
| words: Op welke dag lukt het wel?
| in their view: person
| why: Ik was nieuwsgierig.
$ gesprek history --disagreements 2; gesprek history --disagreements 3
| rule: respect.permission
| conversation: 2, reply 1
| words: Is this a good moment?
! gesprek: there is no conversation 3; 'gesprek history' shows which there are
? 66
# For other programs; the conversation has them beside its lines.
$ gesprek history --disagreements --json 1 | grep -v '"begun"'
| [
|   {
|     "conversation": 1,
|     "scenario": "deur",
|     "turn": 2,
|     "indicator": "exceptions.exception-question",
|     "words": "Op welke dag lukt het wel?",
|     "as": "person",
|     "why": "Ik was nieuwsgierig."
|   }
| ]
$ gesprek history --json 1 | sed -n '/"notes"/,/]/p'
|   "notes": [
|     {
|       "kind": "disagree",
|       "turn": 2,
|       "number": 0,
|       "indicator": "exceptions.exception-question",
|       "words": "Op welke dag lukt het wel?",
|       "as": "person",
|       "why": "Ik was nieuwsgierig."
|     }
|   ],
$ GESPREK_LANG=nl gesprek history --disagreements 1
| regel: exceptions.exception-question
| gesprek: 1, antwoord 2
| woorden: Op welke dag lukt het wel?
| volgens de oefenaar: person
| waarom: Ik was nieuwsgierig.
# Notes of an earlier version name the rule only: then the words are the whole reply.
$ $PYTHON -c 'import sqlite3; db=sqlite3.connect(".local/gesprek/history.db"); db.execute("UPDATE note SET text = ? WHERE session = 2", ("respect.permission",)); db.commit()'; gesprek history --disagreements 2
| rule: respect.permission
| conversation: 2, reply 1
| words: Is this a good moment?
# Forgotten with the conversation.
$ gesprek forget --all > out; gesprek history --disagreements
! gesprek: nothing was seen differently
