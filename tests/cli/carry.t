# A child's words on their way to a conversation with a parent: kept where the child agreed, and only there.
% GESPREK_LANG=nl
% GESPREK_PATH=$ROOT/tests/cli/carry
% GESPREK_HISTORY=on
$ gesprek check $ROOT/tests/cli/carry; gesprek test $ROOT/tests/cli/carry
|~ [0-9]+ passed, 0 failed
! gesprek: 2 bestanden: alles in orde
$ printf 'Vertel eens over je tekening.\nVertel eens over zondag.\nVertel.\n' | gesprek play huizen --plain --mode exam --seed 1 > out; sed -n '/^Wat Tess je laat/,/^$/p' out; gesprek history 1 | tail -n 1
| Wat Tess je laat meenemen
| -------------------------
| Wie dit mag horen, is nog aan Tess. Een volgende keer kun je het vragen: wie mag dit zien, en met welke woorden?
|
| Tess: Dag!
$ printf 'Vertel eens over je tekening.\nWie mag dit zien?\n' | gesprek play huizen --plain --mode exam --seed 1 > out; sed -n '/^Wat Tess je laat/,/^$/p' out; gesprek history 2 | tail -n 2
| Wat Tess je laat meenemen
| -------------------------
| Tess vindt het goed dat je dit vertelt, in deze woorden. Je kunt ze meenemen naar een gesprek met de ouders.
| - ‘Dit is mijn droomhuis. Twee voordeuren.’
| - ‘Zondag lig ik wakker.’
|
| wat het kind laat meenemen: ‘Dit is mijn droomhuis. Twee voordeuren.’
| wat het kind laat meenemen: ‘Zondag lig ik wakker.’
# Told in the briefing of the parent; who cannot be asked takes nothing along.
$ printf 'Tess maakte een tekening.\n' | gesprek play thuis --plain --mode exam --seed 1 > out; sed -n '/^Wat Tess/,/^$/p' out; grep -e '^Verteller' -e '^Lotte' out; gesprek export 2> /dev/null | grep '"carried"'
| Wat Tess je meegaf
| ------------------
| In een eerder gesprek vond Tess het goed dat je dit vertelt, in deze woorden. Je kunt het nu meenemen, of laten rusten.
| - ‘Dit is mijn droomhuis. Twee voordeuren.’
| - ‘Zondag lig ik wakker.’
| Manier: zelfstandig: nabespreken aan het eind
|
| Lotte: Zegt u het maar.
| Lotte: Welke tekening?
| Lotte: Tja.
| Lotte gaat weg zonder er veel vertrouwen in te hebben. Wat was er al, en wat kan een volgende keer helpen?
| Lotte: Welke tekening?
|       "carried": "",
|       "carried": "",
|       "carried": "",
# Gone with the conversation it came from.
$ gesprek forget 2; printf 'Tess maakte een tekening.\n' | gesprek play thuis --plain --mode exam --seed 1 | grep -c 'Wat Tess'
| 0
? 1
# What cannot be taken along is told with the file that takes it.
$ cp -r $ROOT/tests/cli/carry own; sed -i 's/facts: \[droom, zorg\]/facts: [droom, dromen]/; s/carried: {droom/carried: {dromen: [x], droom/' own/nl/thuis.yaml; gesprek check own/nl/thuis.yaml; rm own/nl/huizen.yaml; GESPREK_PATH=own gesprek check own/nl/thuis.yaml
| own/nl/thuis.yaml:17:35: fout: 'nl/huizen' laat 'dromen' niet meenemen [unknown-fact]
|     carries: {from: nl/huizen, facts: [droom, dromen]}
|                                       ^
| own/nl/thuis.yaml:17:35: fout: er is geen scenario 'nl/huizen' [file-unreadable]
|     carries: {from: nl/huizen, facts: [droom, dromen]}
|                                       ^
! gesprek: 1 bestand: 1 fout, 0 waarschuwingen
! gesprek: 1 bestand: 1 fout, 0 waarschuwingen
? 1
