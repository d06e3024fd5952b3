# What is due today, and how each principle stands: from what was practised on which day.
# Which conversation is suggested depends on which there are: that is left out here.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec gesprek play deur --plain --mode exam --seed 1 "$@"'; cat > practised.py <<'END'
> """practised.py PRINCIPLE DAYS_AGO VALUE drill|parent|child: as if it had been practised then."""
> import datetime, os, sqlite3, sys, zoneinfo
> principle, ago, value, how = sys.argv[1:]
> today = datetime.datetime.now(zoneinfo.ZoneInfo(os.environ["TZ"])).date()
> day = (today - datetime.date(1970, 1, 1)).days - int(ago)
> db = sqlite3.connect(os.environ["DB"])
> db.execute("INSERT INTO practice VALUES (NULL, ?, ?, ?, 1, ?, ?)", (day, principle, float(value), how == "drill", how == "child"))
> db.commit()
> END
# Nothing was practised: how to begin. Looking makes no file.
$ gesprek progress | sed -n '1,4s/: a conversation.*/: a conversation/p'; gesprek progress | sed -n '1,3p'; ls .local
|   respect: a conversation
| Nothing was practised yet. Begin with one of these; after that this tells what comes next.
|
| Today
! ls: cannot access '.local': No such file or directory
? 2
$ gesprek progress --lang nl | head -n 1
| Er is nog niets geoefend. Begin met een van deze; daarna staat hier wat er aan de beurt is.
# A conversation practised what it gave occasion for, or what was heard all the same.
$ printf 'Mooi weer.\nOp welke dag lukt het wel?\n' | GESPREK_HISTORY=on practise > out; $PYTHON -c 'import os,sqlite3; print(*sqlite3.connect(os.environ["DB"]).execute("SELECT session, principle, value > 0, is_drill, with_child FROM practice"))'
| (1, 'exceptions', 1, 0, 0)
$ gesprek progress | sed -n '/^The eight/,$p' | sort -r | grep -e details -e Days -e Conv -e Drills -e wishes
| Drills: 0
| Days of practice: 1
| Conversations: 1
|   wishes and goals: not practised yet; due today
|   details and exceptions: a beginning; practised today; due tomorrow
# Without a word, and where nothing is kept, nothing was practised. Forgetting takes its practice along.
$ GESPREK_HISTORY=on practise < /dev/null > out; printf 'Wanneer lukt het?\n' | practise > out; gesprek progress | grep Days; gesprek forget --all; gesprek progress | head -n 1
| Days of practice: 1
| Nothing was practised yet. Begin with one of these; after that this tells what comes next.
# Weakest first, of what is due; a drill after a conversation, and a conversation after a drill.
$ for row in 'exceptions 9 .9 parent' 'safety 5 .5 child' 'wishes 4 .3 drill' 'choices 1 .2 child' 'respect 0 .9 parent'; do $PYTHON .bin/practised.py $row; done; for p in person strengths small-steps; do $PYTHON .bin/practised.py $p 0 .5 parent; done; gesprek progress | sed 's/: a conversation.*/: a conversation/; s/play .*/play/'
| Today
|   choices: a drill, five minutes
|     gesprek drill choices
|   wishes and goals: a conversation
|     gesprek play
|   focus on safety: a drill, five minutes
|     gesprek drill safety
|
| The eight principles, in the order of the plan
|   choices: a beginning; practised yesterday; due today
|   wishes and goals: a beginning; practised 4 days ago; due today
|   focus on safety: visible; practised 5 days ago; due today
|   details and exceptions: solid; practised 9 days ago; due today
|   the person, not the problem: visible; practised today; due tomorrow
|   strengths: visible; practised today; due tomorrow
|   small steps: visible; practised today; due tomorrow
|   respect: solid; practised today; due tomorrow
|
| Days of practice: 5
| Conversations: 0
| Drills: 1
$ gesprek progress --json > out; $PYTHON - <<'END'
> import datetime, json
> report = json.load(open("out"))
> print(*report)
> day = lambda text: (datetime.date.fromisoformat(text) - datetime.date.fromisoformat(report["today"])).days
> for due in report["due"]: print(due["principle"], due["kind"], (due["scenario"] or due["principle"]) == due["command"].split()[-1])
> for p in report["principles"]: print(p["principle"], p["level"], p["times"], p["last"] and day(p["last"]), day(p["due"]), p["is_due"])
> print(report["next_with"], report["practised"])
> END
| today due unfinished next_with principles practised
| choices drill True
| wishes conversation True
| safety drill True
| choices beginning 1 -1 0 True
| wishes beginning 1 -4 -3 True
| safety visible 1 -5 -4 True
| exceptions solid 1 -9 -8 True
| person visible 1 0 1 False
| strengths visible 1 0 1 False
| small-steps visible 1 0 1 False
| respect solid 1 0 1 False
| child {'days': 5, 'conversations': 0, 'drills': 1}
# Today is the day on the wall, wherever that is.
$ for TZ in Pacific/Kiritimati Europe/Amsterdam Pacific/Pago_Pago; do export TZ; gesprek progress --json | $PYTHON -c 'import datetime,json,os,sys,zoneinfo; print(json.load(sys.stdin)["today"] == str(datetime.datetime.now(zoneinfo.ZoneInfo(os.environ["TZ"])).date()))'; done
| True
| True
| True
# What was not finished is one command away.
$ "$PYTHON" "$ROOT/tests/cli/terminal.py" practise '<aim' '>' '<on the way' '>' '<10?' '>' '<You' '>Mooi weer.' '<bedoelt' '!KILL' > out; gesprek progress | sed -n '/^Unfinished/,/^$/p'; gesprek progress --json | $PYTHON -c 'import json,sys; [print(u["title"], u["replies"], u["command"], u["begun"][10]) for u in json.load(sys.stdin)["unfinished"]]'
| Unfinished
|   Bij de deur
|     gesprek resume 3
|
| Bij de deur 1 gesprek resume 3 T
# All done for today: it says what comes next without asking for it.
$ gesprek forget --all; for p in respect person strengths safety exceptions wishes choices small-steps; do $PYTHON .bin/practised.py $p 0 .8 parent; done; gesprek progress | head -n 4
| Today
|   nothing is due; practising all the same is always fine
|
| The eight principles, in the order of the plan
$ echo broken > $DB; gesprek progress
!~ gesprek: the history cannot be read: .*: this file is no history.*
? 74
