# What was entered is kept in the trainee's own file, and can be resumed, read and forgotten.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec gesprek play deur --plain --mode exam --seed 1 "$@"'; script terminal 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "$@"'; script talking 'command=$1; shift; exec terminal "$command" "<aim" ">" "<on the way" ">" "<10?" ">" "<You" "$@"'
# Above: practise; terminal COMMAND STEP...; talking COMMAND STEP..., with the briefing behind it.
# Nothing from a pipe, unless asked for; then nothing where that is asked.
$ printf 'Mooi weer.\n' | practise > out; ls .local
! ls: cannot access '.local': No such file or directory
? 2
$ printf 'Mooi weer.\n' | GESPREK_HISTORY=on practise --no-history > out; ls .local
! ls: cannot access '.local': No such file or directory
? 2
$ gesprek history; gesprek history --json; gesprek resume; gesprek forget --all; gesprek history 1
| []
! gesprek: nothing has been kept
! gesprek: there is no unfinished conversation
! gesprek: there is no conversation 1; 'gesprek history' shows which there are
? 66
$ ls .local
! ls: cannot access '.local': No such file or directory
? 2
# The file and its folders are closed to others, whatever the umask.
$ for mask in 000 077 0777; do (umask $mask; printf 'Mooi weer.\nOp welke dag lukt het wel?\n' | GESPREK_HISTORY=on practise > /dev/null); stat -c %a .local .local/gesprek $DB | tr '\n' ' '; done
| 700 700 600 700 700 600 700 700 600 
$ chmod 755 .local/gesprek; chmod 644 $DB; printf ':stop\n' | GESPREK_HISTORY=on practise > out; stat -c %a .local/gesprek $DB
| 700
| 600
# A conversation as it was shown.
$ gesprek history
| number  begun             conversation  mode  replies  ending
|~      3  [0-9: -]{16}  Bij de deur   exam        2  relieved
|~      2  [0-9: -]{16}  Bij de deur   exam        2  relieved
|~      1  [0-9: -]{16}  Bij de deur   exam        2  relieved
$ gesprek history 2
| Bij de deur
|~ begun: [0-9: -]{16}
| mode: exam
| ending: relieved
|
| Dennis: Wat is er nu weer?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
$ gesprek history --json | $PYTHON -c 'import json,re,sys; r = json.load(sys.stdin)[0]; print(r["id"], r["scenario"], r["title"], r["mode"], r["ending"], r["replies"], bool(re.fullmatch(r"\d+-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00", r["begun"])))'
| 3 deur Bij de deur exam relieved 2 True
$ gesprek history --json 2 | $PYTHON -c 'import json,sys; [print(l["turn"], l["who"], l.get("name"), l["text"]) for l in json.load(sys.stdin)["lines"]]'
| 0 person Dennis Wat is er nu weer?
| 1 trainee None Mooi weer.
| 1 person Dennis Hoe bedoelt u?
| 2 trainee None Op welke dag lukt het wel?
| 2 person Dennis Dinsdag. Op dinsdag lukt het.
$ gesprek history zeven
! gesprek: a conversation is named by its number, as 'gesprek history' shows it, not by 'zeven'
? 2
$ gesprek history 99999999999999999999
! gesprek: a conversation is named by its number, as 'gesprek history' shows it, not by '99999999999999999999'
? 2
$ gesprek resume 2
! gesprek: conversation 2 cannot go on; 'gesprek history 2' shows it
? 66
# Forgetting leaves no byte of it.
$ grep -q 'Mooi weer' $DB && echo there; gesprek forget 2; gesprek history | wc -l; gesprek forget --all; gesprek history; grep -c 'Mooi weer' $DB
| there
| 3
| 0
! gesprek: nothing has been kept
? 1
$ gesprek forget
! gesprek: say which conversation to forget, or --all of them
? 2
$ gesprek forget --all 1
! gesprek: say which conversation to forget, or --all of them
? 2
$ gesprek forget 1
! gesprek: there is no conversation 1; 'gesprek history' shows which there are
? 66
# At a terminal everything is kept, without being asked; `:stop` takes it all back.
$ talking practise '>Dit verdwijnt.' '<bedoelt' '>:stop'
| exit 0
$ gesprek history; grep -c 'Dit verdwijnt' $DB
| 0
! gesprek: nothing has been kept
? 1
$ GESPREK_HISTORY=off talking practise '>Mooi weer.' '<bedoelt' '!INT' > out; talking 'practise --no-history' '>Mooi weer.' '<bedoelt' '!INT' > out; gesprek history
! gesprek: nothing has been kept
# Opened and left without a word: nothing to keep.
$ talking practise '!INT' > out; gesprek history
! gesprek: nothing has been kept
# kill -9, at any moment: what was answered is kept, and can be gone on with.
$ talking practise '>Mooi weer.' '<bedoelt u' '>Nog mooier weer.' '<Dennis' '!KILL'
| signal 9
$ gesprek history | tail -n 1 | cut -c 27-
| Bij de deur   exam        2  unfinished
$ terminal 'gesprek resume --plain' '<Mooi weer.' '<bedoelt' '<Nog mooier weer.' '<You' '>Op welke dag lukt het wel?' '<Dinsdag' '<over' '<You' '>1' '<10' '>' '<again' '>' '<: ' '>'
| exit 0
$ gesprek history | tail -n 1 | cut -c 27-
| Bij de deur   exam        3  relieved
$ for n in 1 2 3 4 5; do talking practise ">Slag $n." '!KILL' > out; done; $PYTHON - <<'END'
> import os, sqlite3
> db = sqlite3.connect(os.environ["DB"])
> print(db.execute("PRAGMA integrity_check").fetchone()[0])
> # An answer never stands without the reply it is to.
> print(db.execute("SELECT count(*) FROM shown WHERE turn > 0 AND NOT EXISTS"
>                  " (SELECT 1 FROM reply WHERE reply.session = shown.session AND reply.turn = shown.turn)").fetchone()[0])
> END
| ok
| 0
$ gesprek forget --all
# Killed between a reply and its answer: the answer comes back with the next reply.
$ talking practise '>Mooi weer.' '<bedoelt u' '!KILL' > out; $PYTHON -c 'import os,sqlite3; db = sqlite3.connect(os.environ["DB"]); db.execute("DELETE FROM shown WHERE turn = 1"); db.commit()'; id=$(gesprek history | tail -n 1 | awk '{print $1}'); printf 'Op welke dag lukt het wel?\n' | gesprek resume > out; gesprek history $id | tail -n 4
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
$ gesprek forget --all
# Ctrl-C, and a line that drops: resumed later. Several: the trainee chooses.
$ talking practise '>Mooi weer.' '<bedoelt u' '!INT'; talking practise '>Regen.' '<bedoelt u' '!HANGUP'
| exit 130
|~ exit 129|signal 1
$ gesprek resume | cut -c 27-
| conversation  mode  replies  ending
| Bij de deur   exam        1  unfinished
| Bij de deur   exam        1  unfinished
! gesprek: there are several; 'gesprek resume' and a number goes on with one
# The full screen keeps and resumes the same conversations.
$ TERM=xterm terminal 'gesprek play deur --mode exam --seed 1' '<Bij de deur' '>' '<turn' '>Sneeuw.' '<bedoelt' '!KILL'; gesprek history | sed -n 2p | cut -c 27-
| signal 9
| Bij de deur   exam        1  unfinished
$ id=$(gesprek history | sed -n 2p | awk '{print $1}'); TERM=xterm terminal "gesprek resume $id" '<Bij de deur' '>' '<Sneeuw' '<bedoelt' '>Op welke dag lukt het wel?' '<Dinsdag' '!INT'; gesprek history $id | sed -n '/^$/,$p'; gesprek forget $id
| exit 130
|
| Dennis: Wat is er nu weer?
| You: Sneeuw.
| Dennis: Hoe bedoelt u?
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
# Taken back is not said again, and a reply after it stands in its place.
$ talking 'gesprek play deur --plain --mode coach --seed 1' '>Mooi weer.' '<bedoelt u' '>Regen.' '<Nou ja' '!INT'; id=$(gesprek resume 2> out | sed -n 2p | awk '{print $1}'); printf ':terug\nMorgen zon.\n:stil\n' | gesprek resume $id > out; gesprek history $id | sed -n '/^$/,$p'
| exit 130
|
| Dennis: Wat is er nu weer?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| first said: Regen.
| You: Morgen zon.
| Dennis: Nou ja.
| You: :stil
| (It is quiet for a moment.)
$ gesprek resume > out; gesprek history | cut -c 27-
| conversation  mode   replies  ending
| Bij de deur   coach        3  ended early
| Bij de deur   exam         1  unfinished
| Bij de deur   exam         1  unfinished
! gesprek: there are several; 'gesprek resume' and a number goes on with one
# Forgetting asks at a terminal.
$ terminal 'gesprek forget --all' '<y/n' '>n'; gesprek history | wc -l; terminal 'gesprek forget --all' '<y/n' '>ja'; gesprek history
| exit 0
| 4
| exit 0
! gesprek: nothing has been kept
# The scenario and the rules changed since, or are gone.
$ cp -R $ROOT/tests/cli/content own; export GESPREK_PATH=$PWD/own; talking practise '>Mooi weer.' '<bedoelt u' '!INT' > out; sed -i 's/Hoe bedoelt u/Wat bedoelt u/; s/Dinsdag. Op/Woensdag. Op/' own/nl/deur.yaml; echo '# later' >> own/rules/nl.yaml; printf 'Op welke dag lukt het?\n' | gesprek resume | grep -c Woensdag
| 2
# Moved: what has its id now is taken; gone: what was said can still be read.
$ export GESPREK_PATH=$PWD/own; talking practise '>Mooi weer.' '<edoelt u' '!INT' > out; mv own other; GESPREK_PATH=$PWD/other gesprek resume < /dev/null | grep -c 'Mooi weer'; gesprek history | sed -n 2p | cut -c 27-
| 3
| Bij de deur   exam        1  ended early
$ export GESPREK_PATH=$PWD/other; talking practise '>Mooi weer.' '<edoelt u' '!INT' > out; rm other/nl/deur.yaml; gesprek resume
!~ the scenario 'deur' is not there any more; 'gesprek history \d+' shows what was said
? 66
$ gesprek forget --all
# A scenario named by a path is found again from another folder.
$ mkdir elders; cp -R $ROOT/tests/cli/content/* elders; cd elders; talking 'gesprek play nl/deur.yaml --plain --mode exam --seed 1' '>Mooi weer.' '<bedoelt u' '!INT' > out; cd ..; GESPREK_PATH=/nowhere gesprek resume < /dev/null | grep -c 'Mooi weer'; rm -r elders; gesprek forget --all
| 3
# A database of the first version; a linked folder on the way to it.
$ rm -r .local; mkdir -p real/gesprek; ln -s real .local; $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).executescript(open(os.environ["ROOT"] + "/tests/cli/files/history-v1.sql").read())'; gesprek history; gesprek history 7 | tail -n 5; printf 'Op welke dag lukt het?\n' | gesprek resume > out; gesprek history
| number  begun             conversation  mode  replies  ending
|      7  2026-01-01 01:00  deur          exam        1  unfinished
| first said: Kom je nog?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
|
| your own mark beforehand: 6
| number  begun             conversation  mode  replies  ending
|      7  2026-01-01 01:00  deur          exam        2  relieved
# And of the third.
$ rm $DB; $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).executescript(open(os.environ["ROOT"] + "/tests/cli/files/history-v3.sql").read())'; gesprek history; gesprek history 3 | tail -n 7; printf 'Op welke dag lukt het?\n' | gesprek resume > out 2>&1; gesprek history 4 | tail -n 2
| number  begun             conversation  mode   replies  ending
|      4  2026-01-02 01:00  Bij de deur   coach        1  unfinished
|      3  2026-01-01 01:00  Bij de deur   coach        2  relieved
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
|
| your own mark beforehand: 6
| seen differently: reply 2, heard as exceptions.exception-question
| You: Op welke dag lukt het?
| Dennis: Dinsdag. Op dinsdag lukt het.
# Killed between the last reply and its answer: it is over, and that is kept when it is taken up.
$ gesprek forget --all; printf 'Op welke dag lukt het wel?\n' | GESPREK_HISTORY=on practise > out; $PYTHON -c 'import os,sqlite3; db = sqlite3.connect(os.environ["DB"]); db.execute("DELETE FROM shown WHERE turn = 1"); db.execute("UPDATE session SET ended = NULL"); db.commit()'; gesprek resume < /dev/null > out; gesprek history | cut -c 27-; gesprek history --json | $PYTHON -c 'import json,sys; print(json.load(sys.stdin)[0]["ending"])'
| conversation  mode  replies  ending
| Bij de deur   exam        1  relieved
| relieved
# After a year, or as many days as is set, it is forgotten when the next one is kept; what is unfinished waits.
$ cat > .bin/age <<'END'; chmod +x .bin/age
> #!/usr/bin/env python3
> import os, sqlite3, sys
> days, *sql = sys.argv[1:]
> with sqlite3.connect(os.environ["DB"]) as db:
>     db.execute("UPDATE session SET started = started - ? * 86400, ended = ended - ? * 86400", (days, days))
>     db.execute("UPDATE reply SET said_at = said_at - ? * 86400", (days,))
>     for statement in sql:
>         db.execute(statement)
> END
$ gesprek forget --all; for n in 1 2; do printf 'Mooi weer.\n' | GESPREK_HISTORY=on practise > out; done; age 360; printf ':stop\n' | GESPREK_HISTORY=on practise > out; gesprek history | wc -l; age 6; printf ':stop\n' | GESPREK_HISTORY=on practise > out; gesprek history; grep -c 'Mooi weer' $DB
| 3
| 0
! gesprek: 2 conversations forgotten, because they are more than 365 days old
! gesprek: nothing has been kept
? 1
$ printf 'Mooi weer.\n' | GESPREK_HISTORY=on practise > out; age 20 "INSERT INTO setting VALUES ('retention-days', '10')" "UPDATE session SET ended = NULL"; printf ':stop\n' | GESPREK_HISTORY=on practise > out; gesprek history | wc -l; age 400 "UPDATE setting SET value = '0'"; printf ':stop\n' | GESPREK_HISTORY=on practise > out; gesprek history | wc -l; gesprek forget --all
| 2
| 2
# No byte of what was kept commands the terminal.
$ printf 'Mooi \033[31mweer.\n' | GESPREK_HISTORY=on practise > out; id=$(gesprek history | sed -n 2p | awk '{print $1}'); { gesprek history $id; gesprek history --json $id; } | grep -c "$(printf '\033')"
| 0
? 1
# A database from a stranger: a view in place of a table could hold rows without end.
$ $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).executescript("DROP TABLE reply; CREATE VIEW reply AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT 1 AS session, n AS turn, 0 AS said_at, 1 AS text, 0 AS is_taken_back FROM r")'; timeout 20 gesprek history
!~ gesprek: the history cannot be read: .*/history\.db: could not use the history: .*
? 74
