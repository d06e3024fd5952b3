# Practising in plain lines: append only, each thing said once.
% GESPREK_PATH=$ROOT/tests/cli/content
$ printf 'Op welke dag lukt het wel?\n' | gesprek play deur --plain --seed 1 --mode exam > out; grep -c 'Wat is er nu weer' out; grep -c 'You: Op welke dag' out; tail -n 1 out | wc -c
| 1
| 1
|~ [1-9]\d+
$ printf 'Als u niet meewerkt, meld ik het.\n' | gesprek play deur --plain --seed 1 --mode exam | grep -c 'Dan ga ik'
| 1
# Without --seed the seed is shown, so that the conversation can be had again.
$ printf 'Op welke dag lukt het wel?\n' | gesprek play deur --plain --mode exam > out
!~ gesprek: seed \d+
$ printf 'Op welke dag lukt het wel?\n' | gesprek play deur --plain --seed 7 --mode exam > a; printf 'Op welke dag lukt het wel?\n' | gesprek play deur --plain --seed 7 --mode exam > b; cmp a b
# By path, by "language/id", and with the program's own scenarios behind those of GESPREK_PATH.
$ printf 'Wanneer lukt het?\n' | gesprek play $ROOT/tests/cli/content/nl/deur.yaml --plain --seed 7 --mode exam > c; printf 'Wanneer lukt het?\n' | gesprek play nl/deur --plain --seed 7 --mode exam | cmp - c
# Plain lines also by environment, and where input is no terminal; no escape byte in any of them.
$ for v in GESPREK_PLAIN=1 ACCESSIBLE=1 TERM=dumb TERM=xterm; do printf 'Op welke dag lukt het wel?\n' | env $v gesprek play deur --seed 7 --mode exam | cmp - a; done
# A state of one's own, and a node to start at.
$ printf 'x\n' | gesprek play deur --plain --seed 7 --mode exam --at aankomts > out
!...
? 2
$ printf 'x\n' | gesprek play deur --plain --seed 7 --mode exam --set turst=20 > out
!...
? 2
# Along with a scenario that is being written: a script types, saves and types on.
$ await() { until grep -q "$1" out; do sleep 0.1; done; }; cp $ROOT/tests/cli/content/nl/deur.yaml mee.yaml; : > out
> (echo 'Mooi weer.'; await 'You: Mooi'; sed -i 's/Wat is er nu weer/Wat is er nu/' mee.yaml; echo 'Zon.'; await 'You: Zon'; sed -i 's/replies:/repplies:/' mee.yaml; echo 'Regen.'; await 'You: Regen'; rm mee.yaml; echo 'Wind.'; await 'You: Wind') | gesprek play mee.yaml --watch --plain --seed 7 --mode exam > out; sed '1,/^$/d' out | sed '/^$/,$d'
| Dennis: Wat is er nu weer?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| Note: Reloaded: the opening reads "... nu?" now; that was "... nu weer?".
| Dennis: Wat is er nu?
| You: Mooi weer.
| Dennis: Hoe bedoelt u?
| You: Zon.
| Dennis: Nou ja.
| Note: What was saved cannot be played yet; it goes on as it was.
| Note: mee.yaml:26:5: unknown key 'repplies'; did you mean 'replies'?
| You: Regen.
| Dennis: Hoe bedoelt u?
| Note: What was saved cannot be played yet; it goes on as it was.
| Note: mee.yaml: cannot read the file: No such file or directory
| You: Wind.
| Dennis: Nou ja.
$ gesprek play --watch
! gesprek: option '--watch' wants the scenario that is being written
? 2
# A scenario with errors is not played; they are told.
$ sed 's/go: boos/go: bos/' $ROOT/tests/cli/content/nl/deur.yaml > kapot.yaml; gesprek play kapot.yaml --plain --seed 1 < /dev/null 2>&1 | grep -c 'unknown-node'
| 1
$ gesprek play kapot.yaml --plain --seed 1 < /dev/null > out 2> err
? 65
