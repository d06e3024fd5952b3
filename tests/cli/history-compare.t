# Two conversations beside each other, what was taken back, and notes in words.
% GESPREK_PATH=own
% TZ=UTC
% DB=.local/gesprek/history.db
$ cp -R $ROOT/tests/cli/content own; cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec env GESPREK_HISTORY=on gesprek play ${SCENARIO-deur} --plain --seed 1 "$@" > out'; script sql 'exec "$PYTHON" -c "import os, sqlite3, sys; db = sqlite3.connect(os.environ[\"DB\"]); db.executescript(sys.argv[1]); db.commit()" "$1"'; script wide 'exec "$PYTHON" -c "import os, pexpect, sys; c = pexpect.spawn(\"gesprek\", sys.argv[2:], encoding=\"utf-8\", dimensions=(24, int(sys.argv[1])), env=dict(os.environ, TERM=os.environ.get(\"WIDE_TERM\", \"xterm\"))); print(c.read().replace(\"\\r\", \"\"), end=\"\")" "$@"'; script dated 'sed -E "s/[0-9]{4}-[0-9-]{5} [0-9:]{5}/DATE/g"'
# Above: practise, of $SCENARIO; sql TEXT; wide COLUMNS ARGUMENT..., at a terminal; dated: DATE for each date.
$ gesprek history 1 2
! gesprek: there is no conversation 1; 'gesprek history' shows which there are
? 66
$ printf 'Mooi weer.\nAls u niet meewerkt, meld ik het.\n' | practise --mode exam; printf 'Regen.\n:terug\nMooi \033[31m*weer*.\nOp welke dag lukt het wel?\n' | practise --mode coach
# Not at a terminal: one after the other. What an exam hid while it went on may be seen now.
$ gesprek history 1 2 | dated
| conversation 1
| Bij de deur
| begun: DATE
| mode: exam
| ending: angry
| conversation 2
| Bij de deur
| begun: DATE
| mode: coach
| ending: relieved
|
| reply 1
| conversation 1
| Mooi weer.
| Dennis seems calm.
| conversation 2
| Mooi �[31m*weer*.
| Dennis seems calm.
|
| reply 2
| conversation 1
| Als u niet meewerkt, meld ik het.
| heard: Dreigen
| Dennis seems tense.
| conversation 2
| Op welke dag lukt het wel?
| heard: Details en uitzonderingen
| Dennis seems calm.
|
| the eight principles
| conversation 1
| respect: too little occasion in this conversation
| person: too little occasion in this conversation
| strengths: too little occasion in this conversation
| safety: too little occasion in this conversation
| Details en uitzonderingen: not seen yet
| wishes: too little occasion in this conversation
| choices: too little occasion in this conversation
| small-steps: too little occasion in this conversation
| conversation 2
| respect: too little occasion in this conversation
| person: too little occasion in this conversation
| strengths: too little occasion in this conversation
| safety: too little occasion in this conversation
| Details en uitzonderingen: a beginning
| wishes: too little occasion in this conversation
| choices: too little occasion in this conversation
| small-steps: too little occasion in this conversation
$ gesprek history 1 2 --json > both.json; $PYTHON -c 'import json; d = json.load(open("both.json")); print([c["id"] for c in d["conversations"]], [c["heard_again"] for c in d["conversations"]]); [print(t["turn"], [[s["text"], s["heard"], s["mood"]] for s in t["said"]]) for t in d["turns"]]; print([p for p in d["principles"] if any(p["levels"])])'
| [1, 2] [True, True]
| 1 [['Mooi weer.', [], 'calm'], ['Mooi �[31m*weer*.', [], 'calm']]
| 2 [['Als u niet meewerkt, meld ik het.', ['threat'], 'tense'], ['Op welke dag lukt het wel?', ['exceptions'], 'calm']]
| [{'principle': 'exceptions', 'levels': ['not-seen', 'beginning']}]
# At a terminal that is wide enough: side by side, so that no conversation is named.
$ wide 80 history 1 2 | dated | head -n 14; wide 60 history 1 2 | grep -c '^conversation'; GESPREK_PLAIN=1 wide 80 history 1 2 | grep -c "^conversation"; WIDE_TERM=dumb wide 80 history 1 2 | grep -c "^conversation"
| Bij de deur                              Bij de deur
| begun: DATE                  begun: DATE
| mode: exam                               mode: coach
| ending: angry                            ending: relieved
|
| reply 1
| Mooi weer.                               Mooi �[31m*weer*.
| Dennis seems calm.                       Dennis seems calm.
|
| reply 2
| Als u niet meewerkt, meld ik het.        Op welke dag lukt het wel?
| heard: Dreigen                           heard: Details en uitzonderingen
| Dennis seems tense.                      Dennis seems calm.
|
| 8
| 8
| 8
# The same conversation twice is no mistake; words that are none are.
$ gesprek history 1 1 | grep -c meewerkt; gesprek history 1 x
| 2
! gesprek: a conversation is named by its number, as 'gesprek history' shows it, not by 'x'
? 2
$ gesprek history 1 2 3
! gesprek: too many words; use: gesprek history [NUMBER [NUMBER]]
? 2
$ gesprek history 1 2 --disagreements
! gesprek: '--disagreements' wants one conversation at most
? 2
$ gesprek history 1 2 --jsn
! gesprek: unknown option '--jsn'; did you mean '--json'?
? 2
# What was taken back, and what the trainee added; a kind that a later version may write.
$ sql "INSERT INTO note VALUES (2, 'rating-before', 0, 4, ''), (2, 'rating-after', 0, 7, ''), (2, 'aim', 0, 0, 'exceptions'), (2, 'redo', 1, 0, ''), (2, 'redo', 9, 0, ''), (2, 'disagree', 2, 0, 'exceptions.a' || char(10) || 'words: welke dag' || char(10) || 'as: wishes' || char(10) || 'why: ik vroeg iets anders'), (2, 'try', 0, 0, 'Wachten'), (2, 'hypothesis', 0, 2, 'Geen geld' || char(27)), (2, 'revised', 0, 2, 'more'), (2, 'later', 0, 0, 'nog iets')"; sql "UPDATE session SET attempt_of = 1, from_turn = 2 WHERE id = 2"; gesprek history 2 | dated
| Bij de deur
| begun: DATE
| mode: coach
| ending: relieved
| another attempt of: 1, from reply 2 on
|
| Dennis: Wat is er nu weer?
| first said: Regen.
| You: Mooi �[31m*weer*.
| Dennis: Hoe bedoelt u?
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
|
| your own mark beforehand: 4
| your own mark afterwards: 7
| your aim: details and exceptions
| to say once more, differently: Mooi �[31m*weer*.
| to say once more, differently: reply 9
| seen differently: "welke dag", heard as exceptions.a, and to you wishes and goals: ik vroeg iets anders
| one thing to try: Wachten
| possible explanation: 2, Geen geld�
| that explanation: 2, more likely since
| later: nog iets
$ gesprek history 2 --json | $PYTHON -c 'import json, sys; d = json.load(sys.stdin); print([[a["turn"], a["taken_back"], a["text"]] for a in d["attempts"]], d["attempt_of"], len(d["notes"]))'
| [[1, True, 'Regen.'], [1, False, 'Mooi �[31m*weer*.'], [2, False, 'Op welke dag lukt het wel?']] {'id': 1, 'turn': 2} 10
# Taken back with nothing in its place.
$ printf 'Mooi weer.\nRegen.\n' | practise; sql "UPDATE reply SET is_taken_back = 1 WHERE session = 3 AND turn = 2; UPDATE shown SET is_taken_back = 1 WHERE session = 3 AND turn = 2"; gesprek history 3 | tail -n 2
| Dennis: Hoe bedoelt u?
| taken back: Regen.
# Two scenarios: how they ended and the principles, no replies.
$ sed 's/^id: deur/id: raam/; s/^title: .*/title: Bij het raam/' own/nl/deur.yaml > own/nl/raam.yaml; printf 'Mooi weer.\n' | SCENARIO=raam practise; gesprek history 2 4 | grep -c '^reply'; gesprek history 2 4 --json 2> /dev/null | grep -c '"turns"'
| 0
| 0
! gesprek: these are conversations of two scenarios, so their replies are not set beside each other
? 1
# The scenario was edited: it is told from where it goes another way, and what was said stays.
$ sed -i 's/Dinsdag. Op dinsdag/Woensdag. Op woensdag/' own/nl/deur.yaml; gesprek history 1 2 | grep -c -e Woensdag -e 'lukt het wel'; echo '# later' >> own/nl/deur.yaml; gesprek history 1 1 | wc -l
| 1
| 48
! gesprek: the scenario or the rules of conversation 1 were edited since: what is heard is as it would be now
! gesprek: conversation 2 goes another way from reply 2 on, since it was edited: what is heard is as it would be now
! gesprek: the scenario or the rules of conversation 1 were edited since: what is heard is as it would be now
! gesprek: the scenario or the rules of conversation 1 were edited since: what is heard is as it would be now
# It is gone, or no scenario any more: what was said, without what was heard.
$ echo 'geen: [scenario' > own/nl/deur.yaml; gesprek history 1 2 > out; rm own/nl/deur.yaml; gesprek history 1 2 | dated; gesprek history 1 2 --json 2> /dev/null | $PYTHON -c 'import json, sys; d = json.load(sys.stdin); print(d["conversations"][0]["heard_again"], d["turns"][1]["said"], d["principles"][0])'
| conversation 1
| Bij de deur
| begun: DATE
| mode: exam
| ending: angry
| conversation 2
| Bij de deur
| begun: DATE
| mode: coach
| ending: relieved
|
| reply 1
| conversation 1
| Mooi weer.
| conversation 2
| Mooi �[31m*weer*.
|
| reply 2
| conversation 1
| Als u niet meewerkt, meld ik het.
| conversation 2
| Op welke dag lukt het wel?
| False [{'text': 'Als u niet meewerkt, meld ik het.'}, {'text': 'Op welke dag lukt het wel?'}] {'principle': 'respect', 'levels': [None, None]}
! gesprek: the scenario of conversation 1 cannot be read any more: what was heard in it is left out
! gesprek: the scenario of conversation 2 cannot be read any more: what was heard in it is left out
! gesprek: the scenario of conversation 1 cannot be read any more: what was heard in it is left out
! gesprek: the scenario of conversation 2 cannot be read any more: what was heard in it is left out
$ gesprek history 1 2 --lang nl 2>&1 | sed -n 1,4p
| gesprek: het scenario van gesprek 1 is niet meer te lezen; wat daarin gehoord is, blijft weg
| gesprek: het scenario van gesprek 2 is niet meer te lezen; wat daarin gehoord is, blijft weg
| gesprek 1
| Bij de deur
