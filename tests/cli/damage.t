# What can be wrong with the history: told in plain words, and the conversation goes on.
% GESPREK_PATH=$ROOT/tests/cli/content
% GESPREK_HISTORY=on
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script practise 'exec gesprek play deur --plain --mode exam --seed 1 "$@"'; script said 'grep -E "could not be stored|stored now|Dinsdag. Op" | sed "s:$PWD/::" | sort -u'; script failing 'at=$1 error=$2; shift 2; FAIL_FOLDER=$PWD/.local FAIL_AT=$at FAIL_ERROR=$error LD_PRELOAD=$(dirname $(readlink $PWD/.bin/gesprek))/tests/store/fail_write.so ASAN_OPTIONS=$ASAN_OPTIONS:verify_asan_link_order=0 exec "$@"'; printf 'Mooi weer.\nZon.\nOp welke dag lukt het wel?\n' > ../talk; cat > talking <<'END'; chmod +x talking
> #!/usr/bin/env python3
> # talking CODE [CODE]: three replies; the code is run after the first, and the second after the second.
> import os, sqlite3, subprocess, sys
> play = subprocess.Popen(os.environ.get("PLAY", "practise").split(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
> path, said = os.environ["DB"], ""
> def wait(text):
>     global said
>     while text not in said:
>         said += play.stdout.read(1)
> waits = os.environ.get("WAIT", "nu weer?|bedoelt u?|Nou ja.").split("|")
> for number, reply in enumerate(os.environ.get("SAY", "Mooi weer.|Zon.|Op welke dag lukt het wel?").split("|")):
>     wait(waits[number])
>     if 0 < number < len(sys.argv):
>         exec(sys.argv[number])
>     play.stdin.write(reply + "\n")
> play.stdin.close()
> said += play.stdout.read()
> print("exit", play.wait())
> for line in said.split("\n"):
>     if "could not be stored" in line or "stored now" in line or "Dinsdag. Op" in line and "Dennis" in line:
>         print(line.replace(os.getcwd() + "/", ""))
> END
# Missing: it is made.
$ practise < talk | said; gesprek history | cut -c 27-
| Dennis: Dinsdag. Op dinsdag lukt het.
| conversation  mode  replies  ending
| Bij de deur   exam        3  relieved
# Of a newer program.
$ $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).execute("PRAGMA user_version = 99")'; gesprek history 2>&1 | sed "s:$PWD/::"; practise < talk | said
| gesprek: the history cannot be read: .local/gesprek/history.db: this history was written by a newer version of the program
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: this history was written by a newer version of the program. The conversation goes on.
# No database at all, a damaged one, one that was cut off.
$ echo 'no database, but long enough to be looked at as one; really, it is not' > $DB; gesprek history 2>&1 | sed "s:$PWD/::"; gesprek forget --all 2>&1 | sed "s:$PWD/::"; practise < talk | said; cat $DB
| gesprek: the history cannot be read: .local/gesprek/history.db: could not open the history: this file is no history; keep it under another name, and a new one is made
| gesprek: the history cannot be read: .local/gesprek/history.db: could not open the history: this file is no history; keep it under another name, and a new one is made
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: could not open the history: this file is no history; keep it under another name, and a new one is made. The conversation goes on.
| no database, but long enough to be looked at as one; really, it is not
$ rm $DB; practise < talk > out; $PYTHON -c 'import os; f = open(os.environ["DB"], "r+b"); f.seek(4096); f.write(b"x" * 40960)'; gesprek history 2>&1 | sed "s:$PWD/::"; practise < talk | said
| gesprek: the history cannot be read: .local/gesprek/history.db: could not read the history: the file is damaged; keep it under another name, and a new one is made
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: the file is damaged; keep it under another name, and a new one is made. The conversation goes on.
$ rm $DB; practise < talk > out; truncate -s 5000 $DB; gesprek history 2>&1 | sed "s:$PWD/::"; practise < talk | said
| gesprek: the history cannot be read: .local/gesprek/history.db: could not open the history: the file is damaged; keep it under another name, and a new one is made
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: could not open the history: the file is damaged; keep it under another name, and a new one is made. The conversation goes on.
# No file, or no folder.
$ rm $DB; mkdir $DB; practise < talk | said; rmdir $DB
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: its file cannot be made or opened: Is a directory. The conversation goes on.
$ : > file; XDG_DATA_HOME=$PWD/file practise < talk | said
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: file/gesprek/history.db: its file cannot be made or opened: Not a directory. The conversation goes on.
$ XDG_DATA_HOME=/proc/self practise < talk | said | sed 's/opened: .*/opened/'
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: /proc/self/gesprek/history.db: its file cannot be made or opened
$ rm -f $DB; ln -s elsewhere $DB; practise < talk | said; rm $DB
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: its file cannot be made or opened: Too many levels of symbolic links. The conversation goes on.
# Locked by another program: for a moment, and for good.
$ talking 'global lock; lock = sqlite3.connect(path, isolation_level=None); lock.execute("BEGIN EXCLUSIVE")' 'lock.execute("ROLLBACK")'; gesprek history 1 | tail -n 6
| exit 0
| Note: This could not be stored: could not write to the history: another program is writing in it at this moment. The conversation goes on.
| Note: What could not be stored is stored now.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Dennis: Dinsdag. Op dinsdag lukt het.
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| You: Zon.
| Dennis: Nou ja.
| You: Op welke dag lukt het wel?
| Dennis: Dinsdag. Op dinsdag lukt het.
$ talking 'global lock; lock = sqlite3.connect(path, isolation_level=None); lock.execute("BEGIN EXCLUSIVE")'; gesprek history | tail -n 1 | cut -c 27-; gesprek history 2 | tail -n 3
| exit 0
| Note: This could not be stored: could not write to the history: another program is writing in it at this moment. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Bij de deur   exam        3  relieved
| Dennis: Wat is er nu weer?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
$ $PYTHON -c 'import os,sqlite3,subprocess; lock = sqlite3.connect(os.environ["DB"], isolation_level=None); lock.execute("BEGIN EXCLUSIVE"); subprocess.run("practise < talk | said; gesprek history 2>&1 | sed s:$PWD/::", shell=True)'
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: could not open the history: another program is writing in it at this moment. The conversation goes on.
| gesprek: the history cannot be read: .local/gesprek/history.db: could not open the history: another program is writing in it at this moment
# Taken back while it was locked: that is kept with the next reply, or at the end.
$ rm $DB; export PLAY='gesprek play deur --plain --mode coach --seed 1'; SAY='Mooi weer.|:terug|Regen.|Zon.' WAIT='nu weer?|bedoelt u?|taken back|bedoelt u?' talking 'global lock; lock = sqlite3.connect(path, isolation_level=None); lock.execute("BEGIN EXCLUSIVE")' '' 'lock.execute("ROLLBACK")'; gesprek history 1 | sed '1,/^$/d'; SAY='Mooi weer.|:terug' talking 'global lock; lock = sqlite3.connect(path, isolation_level=None, check_same_thread=False); lock.execute("BEGIN EXCLUSIVE"); import threading; threading.Timer(3, lock.close).start()'; gesprek history 2 | sed '1,/^$/d'
| exit 0
| Note: This could not be stored: could not write to the history: another program is writing in it at this moment. The conversation goes on.
| Note: What could not be stored is stored now.
| Dennis: Wat is er nu weer?
| first said: Mooi weer.
| You: Regen.
| Dennis: Hoe bedoelt u?
| You: Zon.
| Dennis: Nou ja.
| exit 0
| Note: This could not be stored: could not write to the history: another program is writing in it at this moment. The conversation goes on.
| Note: What could not be stored is stored now.
| Dennis: Wat is er nu weer?
| taken back: Mooi weer.
# While another writes, what is kept can be read.
$ $PYTHON -c 'import os,sqlite3,subprocess; lock = sqlite3.connect(os.environ["DB"], isolation_level=None); lock.execute("BEGIN IMMEDIATE"); print(subprocess.run("gesprek history | wc -l", shell=True).returncode)'
| 3
| 0
# Moved away, removed, damaged in the middle of a conversation.
$ talking 'os.rename(path, path + ".moved")'; ls .local/gesprek; mv $DB.moved $DB; gesprek history | sed -n 2p | cut -c 27- | tr -s ' '
| exit 0
| Note: This could not be stored: its file was moved or removed. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Dennis: Dinsdag. Op dinsdag lukt het.
| history.db-journal
| history.db.moved
| Bij de deur exam 1 unfinished
$ talking 'os.remove(path)'; ls .local/gesprek
| exit 0
| Note: This could not be stored: its file was moved or removed. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Dennis: Dinsdag. Op dinsdag lukt het.
| history.db-journal
$ talking 'open(path, "wb").write(b"x" * 40960)'; rm $DB
| exit 0
| Note: This could not be stored: could not write to the history: this file is no history; keep it under another name, and a new one is made. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Dennis: Dinsdag. Op dinsdag lukt het.
# Full at once and in the middle, or broken. What is kept is the beginning of it, and can be gone on with.
$ failing 1- ENOSPC practise < talk | said; ls .local/gesprek
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: .local/gesprek/history.db: its file cannot be made or opened: No space left on device. The conversation goes on.
| history.db-journal
$ practise < talk > out; for at in 1- 3- 10- 31-; do failing $at ENOSPC practise < talk | said; done | sort -u
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: the disk is full. The conversation goes on.
| Note: This could not be stored: its file cannot be made or opened: No space left on device. The conversation goes on.
$ failing 30- EDQUOT practise < talk | said; failing 30- EIO practise < talk | said; gesprek history --json | $PYTHON -c 'import json,sys; print({r["ending"] for r in json.load(sys.stdin)} <= {"", "relieved"})'
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: the disk is full. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: the disk refuses to read or to write. The conversation goes on.
| True
# Read-only: no conversation is kept, but what is there can be read.
$ for at in 1- 2-; do failing $at EROFS practise < talk | said; done; failing 1- EROFS gesprek history | head -n 1 | cut -c 27-; failing 1- EACCES gesprek history 1 | tail -n 1
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: it may be read, but not written. The conversation goes on.
| Dennis: Dinsdag. Op dinsdag lukt het.
| Note: This could not be stored: could not write to the history: it may be read, but not written. The conversation goes on.
| conversation  mode  replies  ending
| Dennis: Dinsdag. Op dinsdag lukt het.
$ failing 1- EROFS gesprek forget 1 2>&1 | sed "s:$PWD/::"; gesprek history 1 | tail -n 1
| gesprek: .local/gesprek/history.db: could not write to the history: it may be read, but not written
| Dennis: Dinsdag. Op dinsdag lukt het.
# Stopped, but it cannot be removed: that is said, and how it can be.
$ rm -r .local; SAY='Mooi weer.|Zon.|:stop' talking '' 'global lock; lock = sqlite3.connect(path, isolation_level=None); lock.execute("BEGIN EXCLUSIVE")'; gesprek history | cut -c 27-; gesprek forget 1; gesprek history
| exit 0
| conversation  mode  replies  ending
| Bij de deur   exam        2  unfinished
! gesprek: what you stopped is still kept: could not write to the history: another program is writing in it at this moment; 'gesprek forget 1' removes it
! gesprek: nothing has been kept
# Forgotten, but the disk is full before the file is written anew: it is told, and done the next time.
$ practise < talk > out; mv .local kept; for at in $(seq 1 9 200); do rm -rf .local; cp -R kept .local; failing $at- ENOSPC gesprek forget 2 2>&1; gesprek history > out 2>&1; case $(cat out) in *relieved*) ;; *) grep -c 'Mooi weer' $DB;; esac; done | sed "s:$PWD/::" | sed 's,: the disk .*,,' | sort -u
| 0
| gesprek: .local/gesprek/history.db: could not write to the history
| gesprek: .local/gesprek/history.db: what was forgotten is gone, but the file could not be cleaned of it yet: could not write to the history
| gesprek: the history cannot be read: .local/gesprek/history.db: its file cannot be made or opened: No space left on device
