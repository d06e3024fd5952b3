# An organisation's own rules over the shipped ones: they add, re-weigh and leave out; nothing grave goes silent without a reason.
$ cp $ROOT/tests/cli/files/organisation.yaml .; cp -r $ROOT/scenarios/rules .; gesprek test --rules rules/nl.yaml --rules organisation.yaml organisation.yaml
|~ \d+ passed, 0 failed
$ printf '{"id":1,"text":"Dan vullen we de groene lijst in."}\n{"id":2,"text":"Hoe vond u dit gesprek?"}\n' > in; gesprek score --rules rules/nl.yaml < in | $PYTHON -c 'import json,sys; [print(sorted({f["indicator"] for f in json.loads(l)["findings"]} & {"jargon.house", "closing.after-check"})) for l in sys.stdin]'
| []
| ['closing.after-check']
$ gesprek score --rules rules/nl.yaml --rules organisation.yaml < in | $PYTHON -c 'import json,sys; [print(sorted({f["indicator"] for f in json.loads(l)["findings"]} & {"jargon.house", "closing.after-check"})) for l in sys.stdin]'
| ['jargon.house']
| []
$ printf 'pack: o\nformat: 1\npitfalls:\n  threat:\n    indicators:\n      or-else: {off: true}\n' > quiet.yaml; gesprek score --rules rules/nl.yaml --rules quiet.yaml < in
! quiet.yaml:6:16: error: 'threat.or-else' has severity 3: say 'why:' [needs-why]
!...
? 65
