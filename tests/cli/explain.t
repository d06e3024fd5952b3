# Why a reply is heard as it is.
% GESPREK_PATH=$ROOT/tests/cli/content
$ gesprek explain deur@aankomst "Op welke dag lukt het wél, die trommel? En anders meld ik het."
| sentence 1: Op welke dag lukt het wél, die trommel?
|~   as the rules see it: op welke dag lukt het w.l, die trommel\?
|   frames: asks
|...
| sentence 2: En anders meld ik het.
|...
| rules that fired
|~   exceptions.exception-question \(sentence 1\)  .*content/rules/nl.yaml:21:13
|     welke dag | lukt
|...
| findings
|   exceptions.exception-question (confidence 1.00): Op welke dag lukt het wél, die trommel?
|   threat.report (confidence 0.70): En anders meld ik het.
|
| at node aankomst
|...
|   trust: 35 -> 28
|   arousal: 45 -> 63
|...
|~   goes to: boos  .*content/nl/deur.yaml:27:9
|...
$ gesprek explain --all --rules nl "Op welke dag lukt het." | sed -n '/nearly fired/,/^$/p'
| rules that nearly fired
|~   exceptions.exception-question .*:21:13
|~     .*asks.*
|...
$ gesprek explain --rules nl "Mooi weer." | tail -n 1
|   none: for the trainee that is neutral, never a penalty
$ gesprek explain --json deur "Wanneer lukt het? Anders meld ik het." | $PYTHON -c 'import json,sys
> why = json.load(sys.stdin)
> print(sorted(why))
> print([(r["indicator"], r["verdict"], r["line"]) for r in why["rules"] if r["verdict"] == "fired"])
> print(why["turn"]["node"], why["turn"]["goes"], why["turn"]["before"]["trust"], why["turn"]["after"]["trust"])'
| ['findings', 'is_valid', 'near', 'reply', 'rules', 'sentences', 'turn']
| [('exceptions.exception-question', 'fired', 21), ('threat.report', 'fired', 46)]
| aankomst boos 35 28
$ gesprek explain --to oma x
! gesprek: option '--to' cannot be 'oma'; choose one of: parent, child, youth
? 2
$ gesprek explain deur@aankomts x
! gesprek: there is no node 'aankomts'; did you mean 'aankomst'?
? 66
# The node by an option as well, and the state it is heard in.
$ gesprek explain deur@aankomst "Op welke dag lukt het wél?" > a; gesprek explain deur --at aankomst "Op welke dag lukt het wél?" | cmp - a
$ gesprek explain deur --at aankomst --set trust=20 --set arousal=10 "Anders meld ik het." | sed -n '/^at node/,/mood/p' | grep -E 'node|: [0-9]'
| at node aankomst
|   trust: 20 -> 8
|   arousal: 10 -> 28
$ gesprek explain deur@aankomst --at boos x
! gesprek: the node is named twice: 'aankomst' and 'boos'
? 2
$ gesprek explain deur --set trust=120 x
! gesprek: 'trust=120' sets nothing; write it as trust=20
? 2
$ gesprek explain --at aankomst x
! gesprek: '--at' and '--set' want a scenario before the reply
? 2
$ gesprek explain nergens@x y
! gesprek: there is no scenario 'nergens'; 'gesprek list' shows which there are
? 66
$ gesprek explain "$(printf '\377\376')"
| the reply is not UTF-8: nothing is heard in it
$ gesprek explain "$(printf 'Kijk \033[31m hier.')" | grep -c "$(printf '\033')"
| 0
? 1
$ gesprek explain -- "--plain" | tail -n 1
|   none: for the trainee that is neutral, never a penalty
# Each condition says in the program's language what it lacked, or what was in its way.
$ gesprek explain --all --lang nl --rules $ROOT/tests/pseudo/content/rules/misses.yaml --said "σου" "γεια σου." | sed -n '/^regels die bijna/,/^gehoord/s/^    \([^γ]\)/\1/p'
| minstens één nodig van: works
| minstens één nodig van: works
| minstens één nodig van: works
| 1 gezien, minstens 2 gevraagd van: you, works
| you komt voor ('σου')
| de ander zei geen van deze: works
| de ander zei geen van deze, of ontkende ze: works
| de ander zei een van deze: you
| woorden van de ander: 1, minstens 9 gevraagd
| woorden: 2, minstens 9 gevraagd
| woorden: 2, hooguit 1 gevraagd
| het is geen vraag
| begint met geen van deze: you
| ontbreekt: works
| niet dicht bij elkaar in deze volgorde, of met een ontkenning erbij: you, hello
| ontbreekt: works
| geen ontkenning bij de gevonden woorden
| heeft geen van deze vormen: asks
| heeft een van deze vormen: greets
| geen patroon van 'regex' past
| een patroon van 'not-regex' past
| geldt niet voor: parent
| vervallen door 'after' of 'unless'
| vervallen door 'after' of 'unless'
| vragen: 0, minstens 2 gevraagd
# What nearly was heard, in plain words above the rules: the nearest one of each principle.
$ gesprek explain --lang nl --rules nl "Op welke dag lukt het." | sed -n '/^bijna/,/^gehoord/p'
| bijna gehoord
|   details en uitzonderingen: 'welke dag' | 'lukt', maar het was geen vraag
|     dan had er gestaan: Je vroeg wanneer het lukt.
|
| regels die bijna aansloegen
|~   exceptions.exception-question \(zin 1\)  .*content/rules/nl.yaml:21:13
|     heeft geen van deze vormen: asks
|     welke dag | lukt
|
| gehoord
# Each way to miss has its words; a closed question is one. At most five, and none that only shares a "you".
$ cat > own.yaml <<'END'
> pack: own
> format: 1
> language: nl
> words: {negation: [niet], you: [u], how: [hoe], hold: [volhoudt], want: [wil], choose: [kiest, kiezen], now: [nu], team: [buurvrouw]}
> frames: {asks: '\?$'}
> question-frames: [asks]
> principles:
>   strengths: {title: K, indicators: {how: {noticed: Je vroeg hoe het lukt., hears: [{all: [hold], start: [how]}]}}}
>   wishes: {title: W, indicators: {want: {noticed: Je vroeg wat iemand wil., hears: [{all: [want], negated: no}]}}}
>   choices: {title: C, indicators: {seq: {noticed: Je gaf een keuze., hears: [{any: [choose], seq: [you, choose], within: 2}]}}}
>   safety: {title: S, indicators: {not: {noticed: Je noemde een feit., hears: [{all: [team], not: [now]}]}}}
>   respect: {title: R, indicators: {long: {noticed: Je erkende het., hears: [{all: [team], min-words: 30}]}}}
>   person: {title: P, indicators: {you: {noticed: Je zag de persoon., hears: [{all: [you], asks: true}]}}}
>   exceptions: {title: E, indicators: {when: {noticed: Je vroeg wanneer., hears: [{all: [team], after: wishes}]}}}
> skills:
>   closed-question: {title: Q, indicators: {yes: {hears: [{asks: true, not: [how]}]}}}
> END
$ gesprek explain --rules own.yaml "Is het zo dat u het volhoudt? Ik zei dat ik niet wil. U mag met de buurvrouw thuis vanavond rustig nu kiezen." | sed -n '/^nearly heard/,/^$/p'
| nearly heard
|   choices: 'kiezen', but the words stand too far apart, or in another order
|     it would have been: Je gaf een keuze.
|   wishes and goals: 'wil', but a word of negation stands by it
|     it would have been: Je vroeg wat iemand wil.
|   strengths: 'volhoudt', but as a closed question
|     it would have been: Je vroeg hoe het lukt.
|   focus on safety: 'buurvrouw', but something else in the sentence stood in its way
|     it would have been: Je noemde een feit.
|   respect: 'buurvrouw', but the sentence was too short or too long
|     it would have been: Je erkende het.
|
$ gesprek explain --json --rules own.yaml "Is het zo dat u het volhoudt?" | $PYTHON -c 'import json,sys; print([[n["label"], n["plain"], n["noticed"], n["line"]] for n in json.load(sys.stdin)["near"]])'
| [['strengths', 'but as a closed question', 'Je vroeg hoe het lukt.', 8]]
$ gesprek explain --rules own.yaml "Mooi weer." | grep -c nearly
| 0
? 1
