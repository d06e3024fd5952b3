# What `check` says of rules that load, and still are not as their author means.
$ cp $ROOT/tests/cli/files/careless.yaml .; gesprek check careless.yaml 2>&1 | grep careless.yaml:
| careless.yaml:11:3: warning: no rule uses the word group 'spare' [unused-group]
| careless.yaml:20:13: warning: this rule adds nothing to careless.yaml:19, of 'respect.one' [rival-rule]
| careless.yaml:25:13: warning: this rule always holds together with careless.yaml:19, of 'respect.one' [rival-rule]
| careless.yaml:26:13: warning: no word is needed for this rule, so it is tried on every sentence [slow-pattern]
| careless.yaml:26:21: warning: the pattern hit a limit 4 times [pattern-limit]
| careless.yaml:27:13: warning: no word is needed for this rule, so it is tried on every sentence [slow-pattern]
| careless.yaml:36:15: warning: 'judgement.lazy' is still heard when it is denied: "Ik zeg niet dat u bent lui." [denied-heard]
| careless.yaml:36:28: warning: 'judgement.lazy' is still heard when it is denied: "Ik zeg niet dat u was laks" [denied-heard]
| careless.yaml:36:40: warning: 'judgement.lazy' is still heard when it is denied: "Ik zeg niet dat je bent lui" [denied-heard]
| careless.yaml:36:53: warning: 'judgement.lazy' is still heard when it is denied: "Ik zeg niet dat ge zijt laks" [denied-heard]
| careless.yaml:36:67: warning: 'judgement.lazy' is still heard when it is denied: "Ik zeg niet dat jij bent lui" [denied-heard]
