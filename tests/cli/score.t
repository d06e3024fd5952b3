# Replies in, findings out: one JSON object a line, in order.
$ cp $ROOT/tests/cli/content/rules/nl.yaml rules.yaml; printf '{"id":1,"text":"Zeg eens. Op welke dagen lukt het?"}\n{"id":"b","text":"Als u niet meewerkt, meld ik het."}\n{"id":null,"text":"Mooi weer."}\n' > in; gesprek score --rules rules.yaml < in
| {"id":1,"labels":["exceptions"],"findings":[{"label":"exceptions","indicator":"exceptions.exception-question","kind":"principle","start":10,"end":34,"text":"Op welke dagen lukt het?","confidence":0.7}],"score":0.7}
| {"id":"b","labels":["threat"],"findings":[{"label":"threat","indicator":"threat.report","kind":"pitfall","start":0,"end":33,"text":"Als u niet meewerkt, meld ik het.","confidence":0.7}],"score":0}
| {"id":null,"labels":[],"findings":[],"score":0}
# Offsets count bytes of UTF-8 in what was sent, whatever was normalised on the way.
$ printf '{"id":1,"text":"Zé é. ‘Ja’, OP WELKE   dagen lukt het?"}\n{"id":2,"text":"Ne\u0301 \ud83d\ude00! Op welke dag lukt het?"}\n' > utf8; gesprek score --rules rules.yaml < utf8 > out; $PYTHON - <<'END'
> import json
> for line, said in zip(open("out", encoding="utf-8"), open("utf8", encoding="utf-8")):
>     text = json.loads(said)["text"].encode()
>     found = json.loads(line)["findings"]
>     print(len(found) > 0, all(text[f["start"]:f["end"]].decode() == f["text"] for f in found))
> END
| True True
| True True
# A bad line is told with its number, the rest goes on.
$ printf '{"id":1,"text":"Wanneer lukt het?"}\nniets\n[]\n{"id":4}\n{"id":5,"text":7}\n{"id":6,"text":"x","to":"oma"}\n{"id":7,"text":"x","node":"geen/plek"}\n{"id":8,"text":"a","text":"b"}\n{"id":9,"text":"Wanneer lukt het?"}' > bad; gesprek score --rules rules.yaml < bad | $PYTHON -c 'import json,sys; print([json.loads(l)["id"] for l in sys.stdin])'
| [1, 9]
!~ \{"line":2,"error":"this is not JSON: .*"\}
! {"line":3,"error":"a line must be an object"}
! {"line":4,"id":4,"error":"'text' must be there, and be a text"}
! {"line":5,"id":5,"error":"'text' must be there, and be a text"}
! {"line":6,"id":6,"error":"'to' must be parent, child or youth"}
! {"line":7,"id":7,"error":"there is no such node"}
!~ \{"line":8,"error":"this is not JSON: duplicate .*"\}
$ gesprek score --rules rules.yaml < bad > out 2> err
? 65
$ $PYTHON -c 'import json; [json.loads(line)["line"] for line in open("err")]; print("errors are JSON")'
| errors are JSON
# Bytes that are no UTF-8, a NUL, lines that are too long, empty ones, and none at all.
$ printf '{"id":1,"text":"\377"}\n\n   \n{"id":2,"text":"\\u0000"}\n{"id":3,"text":"x\000"}\n{"id":4,"text":"\\ud800"}\n' | gesprek score --rules rules.yaml
! {"line":1,"error":"the line is not UTF-8"}
!~ \{"line":4,"error":"this is not JSON: .*"\}
! {"line":5,"error":"the line is not UTF-8"}
!~ \{"line":6,"error":"this is not JSON: .*"\}
? 65
$ { printf '{"id":1,"text":"'; head -c 3000000 /dev/zero | tr '\0' a; printf '"}\n{"id":2,"text":"Wanneer lukt het?"}\n'; } | gesprek score --rules rules.yaml | cut -c 1-26
| {"id":2,"labels":["excepti
! {"line":1,"error":"the line is longer than 1 MiB"}
$ gesprek score --rules rules.yaml < /dev/null
# A reply beyond the cap is heard up to the cap; brackets in brackets do not topple it.
$ { printf '{"id":1,"text":"Wanneer lukt het? '; head -c 500000 /dev/zero | tr '\0' a; printf '"}\n'; head -c 900000 /dev/zero | tr '\0' '['; echo; } | gesprek score --rules rules.yaml | cut -c 1-31
| {"id":1,"labels":["exceptions"]
!~ \{"line":2,"error":"this is not JSON: .*"\}
# What a terminal might obey comes back escaped, and says the same.
$ printf '{"id":"\\u009b5m\\u202e","text":"\\u202eWanneer lukt het \\u009b5m\\u2066?"}\n{"id":["\\u009b",1],"text":"x"}\n{"id":"\\u009b","text":1}\n' > c1; gesprek score --rules rules.yaml < c1
| {"id":"\u009b5m\u202e","labels":["exceptions"],"findings":[{"label":"exceptions","indicator":"exceptions.exception-question","kind":"principle","start":3,"end":28,"text":"Wanneer lukt het \u009b5m\u2066?","confidence":0.7}],"score":0.7}
| {"id":["\u009B",1],"labels":[],"findings":[],"score":0}
! {"line":3,"id":"\u009b","error":"'text' must be there, and be a text"}
? 65
# Any number of threads gives the same bytes, on both streams.
$ $PYTHON - > many <<'END'
> import json
> for i in range(30000):
>     print(json.dumps({"id": i, "text": f"Op welke dag {i} lukt het? Anders meld ik het. Mooi weer." * (i % 7)}) if i % 11 else "{")
> END
$ for n in 1 2 3 8; do gesprek score --rules rules.yaml --jobs $n < many > out$n 2> err$n; echo $?; done; cmp out1 out2; cmp out1 out3; cmp out1 out8; cmp err1 err2; cmp err1 err3; cmp err1 err8; wc -l < out1; wc -l < err1
| 65
| 65
| 65
| 65
| 27272
| 2728
$ cat many | gesprek score --rules rules.yaml --jobs 4 2> err4 | cmp - out1; cmp err1 err4
# Whoever writes one line and waits is answered before writing the next.
$ $PYTHON - <<'END'
> import subprocess
> score = subprocess.Popen(["gesprek", "score", "--rules", "rules.yaml"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
> for _ in range(3):
>     score.stdin.write(b'{"id":1,"text":"Wanneer lukt het?"}\n')
>     score.stdin.flush()
>     print(score.stdout.readline()[:8].decode())
> score.stdin.close()
> print(score.wait())
> END
| {"id":1,
| {"id":1,
| {"id":1,
| 0
# A node brings its words; what the other said and who it is may be given.
% GESPREK_PATH=$ROOT/tests/cli/content
$ printf '{"id":1,"text":"Op welke dag lukt het, die trommel?","node":"deur/aankomst"}\n{"id":2,"text":"Op welke dag lukt het, die trommel?","node":"nl/deur/aankomst","to":"parent","said":"x"}\n{"id":3,"text":"Op welke dag lukt het, die trommel?"}\n' | gesprek score | grep -o '"confidence":[0-9.]*'
| "confidence":1
| "confidence":1
| "confidence":0.7
# Rules that are not there, wrong, or laid over others.
$ gesprek score --rules nergens < in
! gesprek: there are no rules 'nergens'
? 66
$ echo 'pack: x' > wrong.yaml; gesprek score --rules wrong.yaml < in 2>&1 | grep -o 'wrong.yaml:1:1: error: missing key .format.'
| wrong.yaml:1:1: error: missing key 'format'
$ gesprek score --rules wrong.yaml < in 2> err
? 65
$ printf 'pack: own\nformat: 1\nprinciples: {exceptions: {indicators: {exception-question: {off: true, why: Voor deze oefening.}}}}\n' > own.yaml; gesprek score --rules rules.yaml --rules own.yaml < in | $PYTHON -c 'import json,sys; print([json.loads(l)["labels"] for l in sys.stdin])'
| [[], ['threat'], []]
# An output that is full or closed is told, and ends it.
$ gesprek score --rules rules.yaml < many > /dev/full 2> err
? 74
$ tail -n 1 err
|~ gesprek: cannot write the output: .*
$ { gesprek score --rules rules.yaml --jobs 4 < many 2> err; echo $? > status; } | head -n 1 > one; cat status
| 74
