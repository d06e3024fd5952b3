# Rules, scenarios and conversations are proved by the examples their authors wrote.
% GESPREK_PATH=$ROOT/tests/cli/content
$ gesprek test $GESPREK_PATH
|~ \d+ passed, 0 failed
$ mkdir -p nl rules && cp $ROOT/tests/cli/content/rules/*.yaml rules && cp $ROOT/tests/cli/content/nl/deur.yaml nl && gesprek test . | tail -n 1
|~ \d+ passed, 0 failed
# A failure is told at the line that expects otherwise.
$ sed -i 's/goes: boos}/goes: opgelucht}/; s/- Wanneer komt u weer?/- Wanneer lukt het u?/' nl/deur.yaml rules/nl.yaml; gesprek test .
|~ nl/deur.yaml:34:\d+: error: .* \[test-failed\]
|...
|~ rules/nl.yaml:\d+:\d+: error: .* \[example-heard\]
|...
|~ \d+ passed, 2 failed
? 1
$ cp $ROOT/tests/cli/content/rules/*.yaml rules; cp $ROOT/tests/cli/content/nl/deur.yaml nl
# Transcripts: --update writes what comes out, and a second run then passes.
$ printf '# Een drempel.\nscenario: nl/deur.yaml\nseed: 1\nmode: exam\n> Mooi weer vandaag.\n- threat\n> Op welke dag lukt het wel?\n~ trust 0..100\n' > a.talk
$ gesprek test --update a.talk
| 0 passed, 0 failed
! gesprek: 'a.talk' is up to date again
$ grep -E '^([#>+=~-]|ending|scenario)' a.talk
| # Een drempel.
| scenario: nl/deur.yaml
| > Mooi weer vandaag.
| = aankomst
| - threat
| > Op welke dag lukt het wel?
|~ [+] exceptions.*
|...
| ending: relieved
$ gesprek test a.talk
|~ \d+ passed, 0 failed
$ gesprek test --update a.talk
| 0 passed, 0 failed
$ sed -i 's/^ending: relieved/ending: angry/' a.talk; gesprek test a.talk
|~ a.talk:\d+:\d+: error: .* \[test-failed\]
|...
|~ \d+ passed, 1 failed
? 1
$ printf 'scenario: nergens\n> x\n' > b.talk; gesprek test b.talk
|~ nergens: error: there is no scenario 'nergens' .*
| 0 passed, 1 failed
? 1
# Lines that must, and must not, be heard.
$ printf 'principle\n    Wanneer lukt het wel?\n  ! Het lukt.\npitfall\n  ! Wanneer lukt het wel?\n' > kind.hear; gesprek test --rules rules/nl.yaml kind.hear
| 3 passed, 0 failed
$ printf 'exceptions.exception-question\n    Wanneer lukt het wel?\n  ! Het lukt.\n    Morgen is er weer een dag.\n' > a.hear; gesprek test --rules rules/nl.yaml a.hear
|~ a.hear:4:\d+: error: .*
|...
| 2 passed, 1 failed
? 1
# Fixtures of mistakes: the expectation stands on the line.
$ mkdir lint && printf 'gesprek: 1\ntitel: x   # expect: error unknown-key\n' > lint/a.yaml; gesprek test lint | tail -n 1
|~ \d passed, [1-9]\d* failed
$ mkdir lint/yaml && printf 'a: 1\na: 2   # expect: error duplicate-key\n' > lint/yaml/a.yaml; gesprek test lint/yaml
| 1 passed, 0 failed
$ printf 'a: 1\nb: 2   # expect: error duplicate-key\n' > lint/yaml/a.yaml; gesprek test lint/yaml
|~ lint/yaml/a.yaml:2:8: error: expected 'duplicate-key' in line 2, but it was not reported \[test-failed\]
|...
| 0 passed, 1 failed
? 1
# YAML in Markdown is run too; other blocks are left alone.
$ { printf '# Voorbeeld\n\n```yaml scenario\n'; cat nl/deur.yaml; printf '```\n\n```\nvrij\n```\n\n```yaml node\nphase: opening\nsays:\n  - rosa: Hallo.\nreplies:\n  - {if: threat, go: elders}\n  - {go: stay}\ntests:\n  - {reply: Anders meld ik het., finds: [threat], goes: elders}\n```\n'; } > a.md; gesprek test a.md
|~ \d+ passed, 0 failed
$ sed -i 's/finds: .threat., goes: elders/finds: [blame], goes: elders/; s/^phase: opening/fase: opening/' a.md; gesprek test a.md | grep -o '^a.md:[0-9]*:[0-9]*: error: unknown key .fase.'
|~ a.md:\d+:1: error: unknown key 'fase'
$ gesprek test nowhere
! gesprek: cannot read 'nowhere': No such file or directory
! gesprek: no files were found
| 0 passed, 0 failed
? 66
$ gesprek test . > a 2>&1; gesprek test . > b 2>&1; cmp a b
