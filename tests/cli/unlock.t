# Heavy conversations are opened with a trainer, on every way to them.
% GESPREK_LANG=nl
% GESPREK_HISTORY=on
$ mkdir own; cp -r $ROOT/tests/cli/content/rules own; mkdir own/nl; sed 's/^level: .*/level: 4/; s/^id: .*/id: zwaar/; s/^title: .*/title: Zware deur/; s/^themes:/content-notice: Het gaat er hard aan toe.\nthemes:/' $ROOT/tests/cli/content/nl/deur.yaml > own/nl/zwaar.yaml; GESPREK_PATH=own gesprek check own/nl
! gesprek: 1 bestand: alles in orde
# The list says so, and what is open to everyone as it was.
$ GESPREK_PATH=own gesprek list | grep -A 1 -e '^zwaar' -e '^lege-trommel'
| lege-trommel: Lege trommel
|   niveau: 1, 10 minuten, nl
| --
| zwaar: Zware deur
|   niveau: 4, gaat open met een trainer, 5 minuten, nl
# By its id and by its file: who cannot be asked is told, and nothing is kept.
$ printf 'Wanneer lukt het?\n' | GESPREK_PATH=own gesprek play zwaar --plain --mode exam --seed 1
| Zware deur
| Niveau: 4
| Een gesprek bij de deur van de klas.
| Dit gesprek is zwaarder dan wat nu voor je openstaat: tot en met niveau 3. Een trainer kan het samen met je openzetten: bij de instellingen, of met 'gesprek settings unlocked-level 4'.
|
? 66
$ gesprek history; printf 'Wanneer lukt het?\n' | gesprek play own/nl/zwaar.yaml --plain --mode exam --seed 1 | head -n 1
| Zware deur
! gesprek: er is niets bewaard
# An author at work, or a test: nobody at the keyboard and nothing kept.
$ printf 'Wanneer lukt het?\n' | GESPREK_HISTORY=off GESPREK_PATH=own gesprek play zwaar --plain --mode exam --seed 1 | grep -e '^U kunt' -e '^Jij:' -e '^Gaat over' -e 'You:' -e '^Mind'
| Mind: verwaarlozing
| Mind: Het gaat er hard aan toe.
| You: Wanneer lukt het?
# A trainer opens it: then it plays, and is kept.
$ gesprek settings unlocked-level 4; printf 'Mooi weer.\n' | GESPREK_PATH=own gesprek play zwaar --plain --mode exam --seed 1 > out; grep -c 'Mooi weer' out; gesprek history | wc -l
| unlocked-level: 4
| 3
| 2
$ GESPREK_PATH=own gesprek list | grep -A 1 '^zwaar'
| zwaar: Zware deur
|   niveau: 4, 5 minuten, nl
# Closed again, one that was left does not go on; the plan and drills leave it out.
$ $PYTHON -c 'import sqlite3; db = sqlite3.connect(".local/gesprek/history.db"); db.execute("UPDATE session SET ended = NULL"); db.commit()'; gesprek settings unlocked-level 3; GESPREK_PATH=own gesprek resume 1 < /dev/null | head -n 3
| unlocked-level: 3
| Zware deur
| Niveau: 4
| Een gesprek bij de deur van de klas.
$ GESPREK_PATH=own gesprek progress | grep -c zwaar; printf 'x\n' | GESPREK_PATH=own gesprek drill exceptions --plain --seed 1 | grep -c 'Zware deur'
| 0
| 0
? 1
$ gesprek settings unlocked-level 4; GESPREK_PATH=own gesprek resume 1 < /dev/null | grep -c 'Mooi weer'
| unlocked-level: 4
| 3
