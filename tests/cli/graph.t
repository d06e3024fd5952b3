# The shape of a scenario: every moment, where it leads, and what no way leads to.
% GESPREK_PATH=$ROOT/tests/cli/content
$ gesprek graph deur
| deur: Bij de deur (nl)
| 1 moment, 3 endings, 5 ways on
|
| aankomst [opening]
|   "Wat is er nu weer?"
|   -> boos: threat
|   -> opgelucht: exceptions
|   -> wantrouwen: turns >= 4; unheard >= 9
|   -> (stays here): otherwise
|
| boos [angry]
|   "Dan ga ik."
|
| opgelucht [relieved]
|   "Dinsdag. Op dinsdag lukt het."
|
| wantrouwen [distrust]
|   "Ja ja. Is goed."
$ grep -v 'go: opgelucht,' $ROOT/tests/cli/content/nl/deur.yaml > deur.yaml; gesprek graph ./deur.yaml 2>/dev/null | tail -n 5
|
| No way leads to what follows:
|
| opgelucht [relieved]
|   "Dinsdag. Op dinsdag lukt het."
$ gesprek graph deur --format dot
| digraph gesprek {
| 	label="Bij de deur";
| 	node [shape=box, fontname="sans-serif", fontsize=10];
| 	edge [fontname="sans-serif", fontsize=8];
| 	n0 [label="aankomst\nopening\nWat is er nu weer?"];
| 	n2 [label="boos\nangry\nDan ga ik.", peripheries=2];
| 	n1 [label="opgelucht\nrelieved\nDinsdag. Op dinsdag lukt het.", peripheries=2];
| 	n3 [label="wantrouwen\ndistrust\nJa ja. Is goed.", peripheries=2];
| 	n0 -> n2 [label="threat"];
| 	n0 -> n1 [label="exceptions"];
| 	n0 -> n3 [label="turns >= 4\nunheard >= 9"];
| }
$ gesprek graph deur --format mermaid
| flowchart TD
|     n0["aankomst<br>opening<br>Wat is er nu weer?"]
|     n2[["boos<br>angry<br>Dan ga ik."]]
|     n1[["opgelucht<br>relieved<br>Dinsdag. Op dinsdag lukt het."]]
|     n3[["wantrouwen<br>distrust<br>Ja ja. Is goed."]]
|     n0 -->|"threat"| n2
|     n0 -->|"exceptions"| n1
|     n0 -->|"turns #62;= 4<br>unheard #62;= 9"| n3
# Nothing an author wrote is read as anything but text.
$ sed -e 's/^title:.*/title: "a\\"]; x [url=\\"b\\e[31m"/' $ROOT/tests/cli/content/nl/deur.yaml > quote.yaml; gesprek graph quote.yaml --format dot | grep label= | head -n 1
| 	label="a\"]; x [url=\"b�[31m";
# A picture is drawn by dot, which gets the graph on its standard input.
$ mkdir bin && printf '#!/bin/sh\necho "$@"\nhead -n 1\n' > bin/dot && chmod +x bin/dot; PATH=$PWD/bin:$PATH gesprek graph deur --format svg
| -Tsvg
| digraph gesprek {
$ PATH=$PWD/bin:$PATH gesprek graph deur --format svg --output shape.svg; cat shape.svg
| -Tsvg
| digraph gesprek {
$ PATH=$PWD/bin:$PATH gesprek graph deur --format svg --output shape.svg
! gesprek: 'shape.svg' is there already; '--force' writes over it
? 74
# What dot refuses leaves no file behind.
$ printf '#!/bin/sh\ncat > /dev/null\nexit 1\n' > bin/dot; PATH=$PWD/bin:$PATH gesprek graph deur --format svg --output none.svg; echo $?; ls | grep -c none
| 74
| 0
! gesprek: the program 'dot' could not draw this
? 1

$ program=$(command -v gesprek); mkdir alone; PATH=$PWD/alone $program graph deur --format svg
! gesprek: a picture is drawn by the program 'dot', which is not here; install graphviz
? 74
$ gesprek graph deu
! gesprek: there is no scenario 'deu'; did you mean 'deur'?
? 66
$ gesprek graph deur --format png
! gesprek: option '--format' cannot be 'png'; choose one of: text, dot, mermaid, svg
? 2
$ gesprek graph deur > /dev/full
! gesprek: cannot write 'standard output': No space left on device
? 74
# How often each way is taken: the same figures every time, as numbers and as widths.
$ gesprek graph deur --visits 50 | grep -c -- '-> .* ([0-9]*):'; gesprek graph deur --visits 50 | sed -n 3p
| 4
| behind a way, how often it was taken; simulated conversations: 300
$ gesprek graph deur --visits 50 > once; gesprek graph deur --visits 50 | cmp - once
$ gesprek graph deur --visits 50 --format dot | grep -c penwidth; gesprek graph deur --visits 50 --format mermaid | grep linkStyle
| 3
|     linkStyle 0 stroke-width:4px
|     linkStyle 1 stroke-width:4px
|     linkStyle 2 stroke-width:8px
$ gesprek graph deur --visits many
! gesprek: option '--visits' wants a whole number from 0 to 10000000, not 'many'
? 2
