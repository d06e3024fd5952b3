# What a trainee has chosen and what is kept of them; asking makes no file.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ gesprek settings
| address: je (unless you choose otherwise)
|     how the program speaks to you in Dutch: with je or with u
| retention-days: 365 (unless you choose otherwise)
|     a conversation is kept for so many days after your last words in it; 0:
|     until you forget it yourself
| unlocked-level: 3 (unless you choose otherwise)
|     conversations up to this level are open to you; a trainer says when heavier
|     ones may follow
|
|~ what you practise is kept in: /.*/\.local/gesprek/history\.db
| conversations: 0
$ ls .local
! ls: cannot access '.local': No such file or directory
? 2
# A word, a number, and what holds otherwise.
$ gesprek settings address u; gesprek settings retention-days 180; gesprek settings unlocked-level 5
| address: u
| retention-days: 180
| unlocked-level: 5
$ gesprek settings
| address: u
|     how the program speaks to you in Dutch: with je or with u
| retention-days: 180
|     a conversation is kept for so many days after your last words in it; 0:
|     until you forget it yourself
| unlocked-level: 5
|     conversations up to this level are open to you; a trainer says when heavier
|     ones may follow
|
|~ what you practise is kept in: /.*/\.local/gesprek/history\.db
| conversations: 0
| of which unfinished: 0
|~ size: \d+ kB
| days it is kept after your last words: 180
$ gesprek settings address; gesprek settings --reset address; gesprek settings address
| address: u
| address: je (unless you choose otherwise)
| address: je (unless you choose otherwise)
$ gesprek settings retention-days 0; gesprek settings | tail -n 2
| retention-days: 0
|~ size: \d+ kB
| kept: until you forget it yourself
$ gesprek settings --json | $PYTHON -c 'import json, sys; all = json.load(sys.stdin); print(all["settings"]); print({name: value for name, value in all["history"].items() if name not in ("path", "bytes")}, all["history"]["bytes"] > 1000, all["history"]["path"].endswith("/.local/gesprek/history.db"))'
| {'address': 'je', 'retention-days': 0, 'unlocked-level': 5}
| {'conversations': 0, 'unfinished': 0, 'due': 0, 'next': None} True True
$ stat -c %a .local/gesprek $DB
| 700
| 600
# What cannot be, with what can.
$ gesprek settings adres
! gesprek: a setting cannot be 'adres'; choose one of: address, retention-days, unlocked-level
? 2
$ gesprek settings colour
! gesprek: a setting cannot be 'colour'; choose one of: address, retention-days, unlocked-level
? 2
$ gesprek settings address jij
! gesprek: address cannot be 'jij'; choose one of: je, u
? 2
$ gesprek settings address jee
! gesprek: address cannot be 'jee'; did you mean 'je'?
? 2
$ gesprek settings address ""
! gesprek: address cannot be ''; choose one of: je, u
? 2
$ for n in 36501 -- x 1.5 0x10 +3 ' 7' 99999999999999999999; do gesprek settings retention-days "$n"; done; gesprek settings -- retention-days -1
| retention-days: 0
! gesprek: retention-days wants a whole number from 0 to 36500, not '36501'
! gesprek: retention-days wants a whole number from 0 to 36500, not 'x'
! gesprek: retention-days wants a whole number from 0 to 36500, not '1.5'
! gesprek: retention-days wants a whole number from 0 to 36500, not '0x10'
! gesprek: retention-days wants a whole number from 0 to 36500, not '+3'
! gesprek: retention-days wants a whole number from 0 to 36500, not ' 7'
! gesprek: retention-days wants a whole number from 0 to 36500, not '99999999999999999999'
! gesprek: retention-days wants a whole number from 0 to 36500, not '-1'
? 2
$ gesprek settings unlocked-level 0
! gesprek: unlocked-level wants a whole number from 1 to 5, not '0'
? 2
$ gesprek settings unlocked-level 6
! gesprek: unlocked-level wants a whole number from 1 to 5, not '6'
? 2
$ gesprek settings --reset
! gesprek: '--reset' wants the name of one setting
? 2
$ gesprek settings --reset address u
! gesprek: '--reset' wants the name of one setting
? 2
$ gesprek settings a b c
! gesprek: too many words; use: gesprek settings [NAME [VALUE]]
? 2
# None of that changed anything.
$ gesprek settings --json | $PYTHON -c 'import json, sys; print(json.load(sys.stdin)["settings"])'
| {'address': 'je', 'retention-days': 0, 'unlocked-level': 5}
# Where what is practised is kept, how much, and what goes next.
$ practise() { GESPREK_HISTORY=on gesprek play deur --plain --mode exam --seed 1 > /dev/null; }; printf 'Mooi weer.\nOp welke dag lukt het wel?\n' | practise; printf 'Mooi weer.\nOp welke dag lukt het wel?\n' | practise
$ gesprek settings --reset retention-days
| retention-days: 365 (unless you choose otherwise)
|~ the next to be forgotten: [0-9: -]{16}, Bij de deur
$ gesprek settings | sed -n '/^what/,$p'
|~ what you practise is kept in: /.*/\.local/gesprek/history\.db
| conversations: 2
| of which unfinished: 0
|~ size: \d+ kB
| days it is kept after your last words: 365
|~ the next to be forgotten: [0-9: -]{16}, Bij de deur
# One is old, of one the last words are ten days old; while that is unfinished, it stays a month.
$ age() { $PYTHON -c 'import sqlite3, sys, time; db = sqlite3.connect(sys.argv[1]); then = int(time.time()) - 864000; db.execute("UPDATE session SET started = 978346800, ended = 978346800 WHERE id = 1"); db.execute("UPDATE session SET started = 978346800, ended = CASE WHEN cast(? AS INTEGER) THEN 978346800 END WHERE id = 2", sys.argv[2:]); db.execute("UPDATE reply SET said_at = CASE session WHEN 1 THEN 978346800 ELSE ? END", (then,)); db.commit()' $DB $1; }; age 0; gesprek settings retention-days 36500; gesprek settings retention-days 1; age 1; gesprek settings retention-days
| retention-days: 36500
| the next to be forgotten: 2100-12-08 12:00, Bij de deur
| retention-days: 1
| older than that, and forgotten when you practise again: 1
| retention-days: 1
| older than that, and forgotten when you practise again: 2
$ gesprek settings --json | $PYTHON -c 'import json, sys; history = json.load(sys.stdin)["history"]; print(history["conversations"], history["unfinished"], history["due"], history["next"])'
| 2 0 2 {'id': 1, 'at': '2001-01-02T12:00:00+01:00'}
# That many go indeed, when something is kept again.
$ printf 'Mooi weer.\n' | GESPREK_HISTORY=on gesprek play deur --plain --mode exam --seed 1 > /dev/null; gesprek settings | grep '^conversations'; gesprek settings --reset retention-days
| conversations: 1
| retention-days: 365 (unless you choose otherwise)
|~ the next to be forgotten: [0-9: -]{16}, Bij de deur
! gesprek: 2 conversations forgotten, because they are more than 1 day old
$ GESPREK_HISTORY=off gesprek settings | grep -A 1 '^what'
|~ what you practise is kept in: /.*/\.local/gesprek/history\.db
| but GESPREK_HISTORY says that nothing is to be kept
# What a later version may have written counts as never set.
$ $PYTHON -c 'import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", ("address", "thou")); db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", ("retention-days", "-5")); db.commit()' $DB
$ gesprek settings address; gesprek settings --json | grep retention
| address: je (unless you choose otherwise)
|     "retention-days": 365,
# A history that cannot be read or written is told.
$ env -u XDG_DATA_HOME HOME= gesprek settings | tail -n 1; env -u XDG_DATA_HOME HOME= gesprek settings address u
| there is no home folder to keep the history in
! gesprek: this cannot be kept: history: there is no home folder to keep the history in
? 74
$ mkdir -p folder/gesprek/history.db; XDG_DATA_HOME=$PWD/folder gesprek settings address u
!~ gesprek: this cannot be kept: .*/folder/gesprek/history\.db: its file cannot be made or opened: Is a directory
? 74
$ XDG_DATA_HOME=$PWD/folder gesprek settings address u --lang nl
!~ gesprek: dit kan niet bewaard worden: .*/folder/gesprek/history\.db: het bestand kan niet gemaakt of geopend worden: het is een map
? 74
$ printf 'no database' > $DB; gesprek settings
!~ gesprek: the history cannot be read: .*
? 74
$ rm $DB; gesprek settings --lang nl addres
! gesprek: een instelling kan niet 'addres' zijn; bedoelde je 'address'?
? 2
$ gesprek help settings
| gesprek settings [NAME [VALUE]]
|
| show and change your settings, and see what is kept of you
|
| Options:
|   --reset               back to what holds where you have chosen nothing
|   --json                as JSON, for other programs
|   --lang nl|en          speak Dutch or English, whatever the environment says
|   --help                show this help
