# Rules against labelled replies. The small rules have known gaps, so every figure here can be counted by hand.
% GESPREK_PATH=$ROOT/tests/cli/content
$ cp $ROOT/tests/cli/files/measure.* .; gesprek measure --rules ./measure.yaml measure.tsv > out; grep -E '^(label|  (respect|exceptions|open-q|invitation|option|reflection|threat|blame|\())' out
| label                   labelled  found  precision  recall     F1
|   respect                      1      1      0.000   0.000  0.000
|   exceptions                   2      1      1.000   0.500  0.667
|   (together, micro)            3      2      0.500   0.333  0.400
|   (mean, macro)                                             0.333
|   reflection                   1      0          -   0.000  0.000
|   open-question                2      2      1.000   1.000  1.000
|   (together, micro)            3      2      1.000   0.667  0.800
|   (mean, macro)                                             0.500
|   invitation                   1      1      1.000   1.000  1.000
|   option-posing                1      0          -   0.000  0.000
|   (together, micro)            2      1      1.000   0.500  0.667
|   (mean, macro)                                             0.500
|   blame                        0      0          -       -      -
|   threat                       1      2      0.500   1.000  0.667
|   (together, micro)            1      2      0.500   1.000  0.667
|   (mean, macro)                                             0.667
| label          missed  nothing heard  heard instead
$ sed -n '/^said to/,$p' out
| said to  rows  principles  skills  question types  pitfalls  neutral, alarm  coverage
| all         8       0.333   0.500           0.500     0.667           0.500     0.750
| parent      5       0.667   1.000               -     0.667           0.500     0.800
| child       2           -       -           0.500         -               -     1.000
| youth       1       0.000   0.000               -         -               -     0.000
|
| label          missed  nothing heard  heard instead
| respect             1              1  -
| exceptions          1              0  -
| reflection          1              1  -
| option-posing       1              0  respect 1
# The rows behind a figure, with the rule that was at work.
$ gesprek measure --rules ./measure.yaml --alarms threat --misses exceptions measure.tsv
| a2, measure.tsv:2, parent
|   said: Elke ochtend is het ruzie.
|   reply: Wanneer ging het anders?
|   expected: exceptions, open-question
|   found: open-question.when, ./measure.yaml:35: "Wanneer ging het anders?"
| exceptions misses: 1
| a4, measure.tsv:4, parent
|   reply: Wat weet u van een melding?
|   expected: -
|   found: threat.report, ./measure.yaml:53: "Wat weet u van een melding?"
| threat alarms: 1
$ gesprek measure --rules ./measure.yaml --alarms respect measure.tsv
| a7, measure.tsv:7, child
|   reply: Was je bang?
|   expected: option-posing
|   found: respect.names-feeling, ./measure.yaml:26: "Was je bang?"
| respect alarms: 1
$ gesprek measure --rules ./measure.yaml --misses thraet measure.tsv
! gesprek: there is no label 'thraet'; did you mean 'threat'?
? 2
# The same as JSON; what cannot be said is null.
$ gesprek measure --rules ./measure.yaml --json --misses reflection measure.tsv > json; $PYTHON - <<'END'
> import json
> m = json.load(open("json"))
> print(m["rows"], m["neutral"], m["neutral_alarms"], m["coverage"], m["part"])
> print(m["labels"]["threat"], m["labels"]["blame"]["precision"])
> print(m["kinds"]["pitfalls"]["macro_f1"], m["kinds"]["principles"]["precision"], sorted(m["to"]))
> print(m["instead"]["option-posing"], m["instead"]["reflection"])
> print([(row["id"], row["line"], row["found"]) for row in m["misses"]["reflection"]])
> END
| 8 2 0.5 0.75 all
| {'hits': 1, 'alarms': 1, 'misses': 0, 'precision': 0.5, 'recall': 1.0, 'f1': 0.666667} None
| 0.666667 0.5 ['child', 'parent', 'youth']
| {'respect': 1, 'nothing': 0} {'nothing': 1}
| [('a8', 8, [])]
# A quarter of the rows is kept apart by their ids, as zlib's CRC-32 divides them.
$ $PYTHON - <<'END'
> import subprocess, zlib
> ids = [f"row-{n}" for n in range(400)]
> open("many.tsv", "w").write("".join(f"{name}\tparent\t\tMooi.\tblame\n" for name in ids))
> def rows(part):
>     done = subprocess.run(["gesprek", "measure", "--rules", "./measure.yaml", "--part", part, "--misses", "blame",
>                            "many.tsv"], capture_output=True, text=True)
>     return [line.split(",")[0] for line in done.stdout.split("\n") if line.startswith("row-")]
> unseen = [name for name in ids if zlib.crc32(name.encode()) % 4 == 3]
> print(rows("unseen") == unseen, rows("seen") == [name for name in ids if name not in unseen], rows("all") == ids)
> print(60 < len(unseen) < 140)
> END
| True True True
| True
$ gesprek measure --part half measure.tsv
! gesprek: option '--part' cannot be 'half'; choose one of: all, seen, unseen
? 2
# Floors: what fell is named, and is the exit status.
$ printf '# kept\nthreat recall 1.0\nexceptions recall 0.5 # both\nprinciples macro-f1 0.3\nrows coverage 0.75\nrows neutral-alarms 0.5\n' > floor; gesprek measure --rules ./measure.yaml --floor floor measure.tsv > out
$ printf 'threat precision 0.6\nexceptions recall 0.5\npitfalls micro-f1 0.9\nrows neutral-alarms 0.4\nblame f1 0.1\n' > floor; gesprek measure --rules ./measure.yaml --floor floor measure.tsv > out
! floor:1: threat precision: 0.500, wanted at least 0.6
! floor:3: pitfalls micro-f1: 0.667, wanted at least 0.9
! floor:4: rows neutral-alarms: 0.500, wanted at most 0.4
! floor:5: blame f1: no row says anything about it, wanted 0.1
? 1
$ printf 'threta recall 1\nthreat recal 1\nthreat recall 2\nthreat recall\nrows coverage .\n' > floor; gesprek measure --rules ./measure.yaml --floor floor measure.tsv > out
! floor:1:1: error: 'threta' is no label, kind of label or 'rows' [unknown-label]
!     threta recall 1
!     ^
! floor:2:1: error: there is no such figure: 'recal' [bad-value]
!     threat recal 1
!     ^
! floor:3:1: error: '2' is no number from 0 to 1 [bad-value]
!     threat recall 2
!     ^
! floor:4:1: error: a floor is three words: what, which figure, and its value [bad-transcript]
!     threat recall
!     ^
! floor:5:1: error: '.' is no number from 0 to 1 [bad-value]
!     rows coverage .
!     ^
? 65
$ gesprek measure --rules ./measure.yaml --floor nowhere measure.tsv > out
! gesprek: there is no file 'nowhere'
? 66
# Rows that cannot be read are located; the others are measured.
$ printf 'b1\tparent\t\tx\n\nb2\toma\t\tx\t\nb3\tparent\t\tx\tblame,threta\n\tparent\t\tx\t\nb5\tparent\t\t\377\t\nb6\tparent\t\tWanneer lukt het?\texceptions,open-question\r\nb6\tparent\t\tx\t\n' > bad.tsv; gesprek measure --rules ./measure.yaml bad.tsv | grep -E 'exceptions|all'
| label                   labelled  found  precision  recall     F1
|   exceptions                   1      1      1.000   1.000  1.000
|   small-steps                  0      0          -       -      -
| pitfalls
| said to  rows  principles  skills  question types  pitfalls  neutral, alarm  coverage
| all         2       1.000   1.000               -         -           0.000     0.500
! bad.tsv:1:1: error: a row has 5 columns with tabs between them, this line has 4 [bad-transcript]
!     b1 parent  x
!     ^
!     hint: id, to, said, reply, labels
! bad.tsv:3:4: error: a reply is to a parent, child or youth, not to 'oma' [bad-transcript]
!     b2 oma  x 
!        ^^^
! bad.tsv:4:20: error: there is no label 'threta' [unknown-label]
!     b3 parent  x blame,threta
!                        ^^^^^^
!     hint: did you mean 'threat'?
! bad.tsv:5:1: error: the row has no id [bad-transcript]
!      parent  x 
!     ^
! bad.tsv:6:1: error: the line is not UTF-8 [bad-encoding]
!     b5 parent  � 
!     ^
! bad.tsv:8:1: error: the id 'b6' already stands at bad.tsv:7 [name-taken]
!     b6 parent  x 
!     ^
$ gesprek measure --rules ./measure.yaml bad.tsv > out 2> err
? 65
$ gesprek measure --rules ./measure.yaml nowhere.tsv
! nowhere.tsv: error: cannot read the file: No such file or directory [file-unreadable]
? 66
$ gesprek measure --rules nowhere measure.tsv
! gesprek: there are no rules 'nowhere'
? 66
$ : > empty.tsv; gesprek measure --rules ./measure.yaml empty.tsv | grep '^all'
| all         0           -       -               -         -               -         -
# No byte of a file commands the terminal.
$ printf 'c1\tparent\tq\033[31m\tz\033]0;x\007 melding\t\n' > esc.tsv; gesprek measure --rules ./measure.yaml --alarms threat esc.tsv > out; gesprek measure --rules ./measure.yaml --alarms threat --json esc.tsv >> out; tr -d '\n -~' < out | od -An -c | tr -d ' \n'
| 357277275357277275357277275357277275357277275357277275357277275357277275357277275357277275
# What there is to see in a row, for learning scorecards: a column each, and no tab from a row in between.
$ gesprek measure --rules ./measure.yaml --evidence measure.tsv | sed -n '2p;5p;7p' | tr '\t' '|'
| a2|parent|exceptions,open-question|open-question|1|4|wanneer ging het anders?|moment slot.said|elke ochtend is het ruzie.
| a5|parent|||0|2|mooi weer.||
| a7|child|option-posing|respect|1|3|was je bang?|feeling|
