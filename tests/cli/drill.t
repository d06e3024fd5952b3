# Five moments to reply to: a line of the input is a reply, and what is heard comes at once.
# The lines themselves come from whatever scenarios there are: only what is around them stands here.
# Somebody Dutch practises here: a drill takes the conversations of the trainee's language.
% GESPREK_PATH=$ROOT/tests/cli/content
% TZ=Europe/Amsterdam
% DB=.local/gesprek/history.db
$ cd .bin; script() { printf '#!/bin/sh\n%s\n' "$2" > $1; chmod +x $1; }; script drill 'GESPREK_LANG=${DRILL_LANG:-nl} exec gesprek drill --plain --seed 1 "$@"'; script terminal 'exec "$PYTHON" "$ROOT/tests/cli/terminal.py" "$@"'
$ printf 'Wanneer lukt het wel?\n\nMooi weer.\nAls u niet meewerkt, meld ik het.\nOp welke dag lukt het?\nTja.\nte veel\n' | drill exceptions > out; grep -e '^Jij' -e '^Gehoord' -e '^Ook gehoord' -e '^Waar deze' -e '^Moment' -e '^In ' -e '^Niet' out | cut -c 1-90; grep -c '^Zo kan het ook' out
| Moment one
| Jij: Wanneer lukt het wel?
| Gehoord: "Wanneer lukt het wel?": Je vroeg wanneer het lukt. Zo komt er een oplossing in b
| Moment twee
| Jij: Mooi weer.
| Waar deze oefening om draait, is niet herkend. Dat zegt niets over hoe goed het was.
| Moment drie
| Jij: Als u niet meewerkt, meld ik het.
| Ook gehoord: "Als u niet meewerkt, meld ik het.": Je verbond een gevolg aan wat de ander n
| Waar deze oefening om draait, is niet herkend. Dat zegt niets over hoe goed het was.
| Moment vier
| Jij: Op welke dag lukt het?
| Gehoord: "Op welke dag lukt het?": Je vroeg wanneer het wél lukt. Zo komt er een oplossin
| Moment vijf
| Jij: Tja.
| Waar deze oefening om draait, is niet herkend. Dat zegt niets over hoe goed het was.
| In twee van de vijf antwoorden was het te horen.
| Niet herkend is iets anders dan niet gedaan.
| 3
# It ends where the input ends, and looks back at what there was.
$ printf 'Mooi weer.\n' | drill exceptions | sed -n '/^Jij: Mooi/,$p' | grep -v '^Zo kan' | head -n 8; drill exceptions < /dev/null | tail -n 1
| Jij: Mooi weer.
| Wat er te horen was
| -------------------
| Waar deze oefening om draait, is niet herkend. Dat zegt niets over hoe goed het was.
| Moment twee
| -----------
| Lege trommel: Jaylano (8) mist ochtenden en heeft vaak geen eten bij zich. Zijn vader komt naar school en verwacht weer een standje.
| Jouw rol: intern begeleider op de basisschool
|
# Words that lead out; details of real people are pointed out, and nothing is refused.
$ printf ':stop\nMooi weer.\n' | drill exceptions | grep -c '^Jij'
| 0
? 1
$ printf 'mijn cliënt, bsn 123456789\n:terug\nMooi weer.\n' | drill exceptions | grep -e '^Jij' -e '^Note' -e '^Bericht' -e '^In '
| Jij: mijn cliënt, bsn 123456789
| Bericht: Deze zin lijkt gegevens van echte mensen te bevatten. Oefen alleen met verzonnen namen en plaatsen. Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht.
# A principle by its id, its Dutch or its English name, as it comes.
$ for name in exceptions Uitzonderingen 'details en uitzonderingen' 'kleine stappen' Small-Steps; do drill "$name" < /dev/null 2>&1 | head -n 1; done; drill kleine stappen < /dev/null > out; head -n 1 out
| Drill: Details en uitzonderingen
| Drill: Details en uitzonderingen
| Drill: Details en uitzonderingen
| Oefening: Kleine stappen
| Oefening: Kleine stappen
| Oefening: Kleine stappen
# Whoever practises in English gets the English conversations, as long as there are any.
$ DRILL_LANG=en drill 'details and exceptions' < /dev/null | grep -o -e '^Drill: .*' -e '^Your role'
| Drill: Details and exceptions
| Your role
$ drill uitzonderinge
! gesprek: onbekend uitgangspunt 'uitzonderinge'; bedoelde je 'uitzonderingen'?
? 2
$ drill tea
! gesprek: onbekend uitgangspunt 'tea'
? 2
# Without a name: what needs it most, of what there are moments for. The same seed, the same lines.
$ drill < /dev/null > out; head -n 1 out; printf 'a\nb\n' | drill > one; printf 'a\nb\n' | drill > two; cmp one two
| Oefening: Respect
# Nothing from a pipe is kept, unless asked for; then each reply at once, and the practice at the end.
$ printf 'Wanneer lukt het wel?\n' | drill exceptions > out; ls .local
! ls: cannot access '.local': No such file or directory
? 2
$ printf 'Wanneer lukt het wel?\nMooi weer.\nOp welke dag lukt het?\nTja.\nMooi hoor.\n' | GESPREK_HISTORY=on drill exceptions > out; cat > kept.py <<'END'
> import os, sqlite3
> db = sqlite3.connect(os.environ["DB"])
> print(*db.execute("SELECT id, indicator FROM drill"))
> for number, said, text, heard in db.execute("SELECT number, said, text, heard FROM drill_reply"):
>     print(number, said != "", text.decode(), "exceptions.exception-question" in heard.split())
> print(*db.execute("SELECT session, principle, value, findings, is_drill, with_child FROM practice"))
> END
$ $PYTHON kept.py
| (1, 'exceptions.exception-question')
| 1 True Wanneer lukt het wel? True
| 2 True Mooi weer. False
| 3 True Op welke dag lukt het? True
| 4 True Tja. False
| 5 True Mooi hoor. False
| (None, 'exceptions', 0.4, 2, 1, 0)
# Two replies are kept, but are no practice of a principle.
$ printf 'Wanneer lukt het wel?\nMooi weer.\n' | GESPREK_HISTORY=on drill exceptions > out; $PYTHON kept.py | tail -n 3
| 1 True Wanneer lukt het wel? True
| 2 True Mooi weer. False
| (None, 'exceptions', 0.4, 2, 1, 0)
# kill -9: every reply is there that something was said about.
$ terminal 'drill exceptions' '<Your sentence' '>' '<You' '>Slag een.' '<Moment' '!KILL' > out; $PYTHON kept.py | tail -n 2
| 1 True Slag een. False
| (None, 'exceptions', 0.4, 2, 1, 0)
# `:stop` takes it all back, and leaves no byte of it.
$ printf 'Dit verdwijnt.\n:stop\n' | GESPREK_HISTORY=on drill exceptions | grep -v '^|' > out; tail -n 1 out; $PYTHON kept.py | grep -c verdwijnt; grep -c verdwijnt $DB
| Je bent gestopt. Er is geen score en er is niets bewaard. Blijft het bij je hangen, praat er dan over met een collega. Gaat het om een echt kind? Veilig Thuis, 0800-2000, denkt mee, dag en nacht. Is er nu gevaar? Bel 112.
| 0
| 0
? 1
# A person is not told again what they typed.
$ terminal 'drill exceptions' '<Your sentence' '>Mijn zin.' '<You' '>Mooi weer.' '<herkend' '<Jij' '>:terug' '<proberen' '=Mooi weer' '=Mijn zin' '!INT'
| 0
| 1
| exit 130
$ gesprek progress | sed -n '/^  details/p;/Days/,$p'
|   details and exceptions: visible; practised today; due tomorrow
| Days of practice: 1
| Conversations: 0
| Drills: 1
# What cannot be stored is told once, and the drill goes on; half a drill is no practice.
$ before=$($PYTHON kept.py | tail -n 1); $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).execute("ALTER TABLE drill_reply RENAME TO elsewhere")'; printf 'Mooi weer.\nWanneer lukt het wel?\nTja.\n' | GESPREK_HISTORY=on drill exceptions > out; grep -c '^Jij: ' out; $PYTHON -c 'import os,sqlite3; sqlite3.connect(os.environ["DB"]).execute("ALTER TABLE elsewhere RENAME TO drill_reply")'; [ "$before" = "$($PYTHON kept.py | tail -n 1)" ] && echo same
| 3
| same
! Dit kon niet worden bewaard: dit lukte niet: de geschiedenis gebruiken: no such table: drill_reply. De oefening gaat gewoon door.
# Rules that cannot be read are told.
$ printf 'pack: x\n' > broken.yaml; drill exceptions --rules broken.yaml < /dev/null
! broken.yaml:1:1: fout: de sleutel 'format' ontbreekt [missing-key]
!     pack: x
!     ^
! er is nog geen gesprek om 'details en uitzonderingen' mee te oefenen
? 66
