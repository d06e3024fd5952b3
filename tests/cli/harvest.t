# What was typed and not understood, to label or to make tests of.
% GESPREK_PATH=$ROOT/tests/cli/content
% GESPREK_HISTORY=on
$ mkdir -p .bin; printf '#!/bin/sh\nexec gesprek play deur --plain --mode exam --seed 1 > /dev/null 2>&1\n' > .bin/practise; chmod +x .bin/practise; gesprek harvest
! gesprek: there is no reply in which nothing was heard
$ printf "Het is mooi weer buiten.\nWanneer lukt het wel?\n" | .bin/practise; printf "Het is  mooi weer buiten.\n\tDaar staan 's avonds fietsen.\n:overleg\n" | .bin/practise; gesprek harvest | tee rows
| deur/aankomst-1	parent	Wat is er nu weer?	Het is mooi weer buiten.	
| deur/aankomst-2	parent	Hoe bedoelt u?	Daar staan 's avonds fietsen.	
$ gesprek measure rows --rules nl 2>&1 | head -n 1
| label                   labelled  found  precision  recall  F1
$ gesprek harvest deur --format tests
| # deur: aankomst
|     tests:
|       - {reply: 'Het is mooi weer buiten.', finds: []} # typed 2 times
|       - {reply: 'Daar staan ''s avonds fietsen.', finds: []}
$ gesprek harvest elders
! gesprek: there is no reply in which nothing was heard
$ gesprek harvest --output rows.tsv && stat -c %a rows.tsv && cmp rows rows.tsv
| 600
$ gesprek harvest --output rows.tsv
! gesprek: 'rows.tsv' is there already; '--force' writes over it
? 74
$ gesprek harvest --format csv
! gesprek: option '--format' cannot be 'csv'; did you mean 'tsv'?
? 2
$ gesprek harvest > /dev/full
! gesprek: cannot write 'standard output': No space left on device
? 74
# The tests are YAML: among a scenario's own they are run.
$ gesprek test $ROOT/tests/cli/content/nl/deur.yaml; gesprek harvest --format tests | grep '^      - ' > stubs; sed '/^    tests:/r stubs' $ROOT/tests/cli/content/nl/deur.yaml > deur.yaml; gesprek test deur.yaml
| 9 passed, 0 failed
| 9 passed, 0 failed
