# Personas play a scenario, and what comes of it is told: to people and to programs.
% GESPREK_PATH=$ROOT/scenarios
$ gesprek simulate lege-trommel -n 40 > out; head -n 9 out
|~ lege-trommel: 240 conversations, \d+ replies, seed 1
|
|~ persona +well +badly +else +replies +fewest
|~ partner +\d+.\d % .* as expected
|~ lawyer .* as expected
|~ rescuer .* %.*
|~ interrogator .* as expected
|~ silent .*
|~ random .* as expected
$ grep -c . out > /dev/null && grep -n '^well:\|^replies:' out | cut -d: -f2-
| well: at the ending 'relieved', or 'heard' with a child; badly: at any other
| replies: on average; fewest: in the shortest conversation that ended well
$ grep -x 'Endings\|Moments\|How people were.*\|The shortest way.*\|Not used.*\|Nothing was heard.*' out
| Endings
| Moments
| How people were, at least and at most
| The shortest way to a good ending
| Not used, or not left
| Nothing was heard in, most often
# The same seed, the same conversations, by any number of threads; another seed, others.
$ gesprek simulate lege-trommel -n 40 --jobs 3 | cmp - out
$ gesprek simulate lege-trommel --n 40 --seed 1 | cmp - out
$ gesprek simulate lege-trommel -n 40 --seed 2 > other; cmp -s other out
? 1
# Chosen personas, and nothing of others.
$ gesprek simulate lege-trommel -n 5 --persona lawyer --persona silent | sed -n '3,5p' | cut -c 1-8
| persona 
| lawyer  
| silent  
# JSON tells the same, with all of it.
$ gesprek simulate lege-trommel -n 40 --json > json; $PYTHON -c 'import json
> d = json.load(open("json"))
> print(d["scenario"], d["seed"], d["talks"], sorted(d))
> for p in d["personas"]:
>     assert p["well"] + p["badly"] + p["else"] == p["talks"] == 40, p
>     assert sum(p["endings"].values()) + p["else"] == 40, p
> print([p["as_expected"] for p in d["personas"]])
> nodes = {n["node"]: n for n in d["nodes"]}
> print(sum(nodes["aankomst"]["visits"].values()), nodes["aankomst"]["reached"], sorted(nodes["aankomst"]))
> print(sorted(nodes["aankomst"]["edges"][0]), sum(e["uses"] for n in d["nodes"] for e in n["edges"]) <= d["replies"])
> assert len(d["shortest"]["replies"]) == min(p["fewest"] for p in d["personas"] if p["fewest"])
> for person, state in d["states"].items():
>     assert all(0 <= least <= most <= 100 for least, most in state.values()), state'
| lege-trommel 1 240 ['nodes', 'personas', 'replies', 'scenario', 'seed', 'shortest', 'states', 'talks']
| [True, True, None, True, None, True]
| 240 240 ['dead_end', 'edges', 'line', 'node', 'reached', 'stopped', 'unheard', 'visits']
| ['goes', 'line', 'uses'] True
# What nobody comes to, and who goes round in a circle, with the line to look at.
$ mkdir nl rules && cp $ROOT/tests/cli/content/rules/*.yaml rules && sed -e 's/go: wantrouwen/go: stay/' $ROOT/tests/cli/content/nl/deur.yaml > nl/deur.yaml; gesprek simulate nl/deur.yaml -n 20 > out; sed -n '/^Not used/,/^$/p' out
| Not used, or not left
|~ nl/deur.yaml:\d+: nobody came to 'wantrouwen'
|~ nl/deur.yaml:\d+: conversations still at 'aankomst' after 60 replies: \d+
|
# An expectation that is not met is told here, and fails the test, at its line.
$ sed -i 's/^expect: .*/expect: {interrogator: {}, random: {well-at-most: 10}}/' nl/deur.yaml; gesprek simulate nl/deur.yaml -n 20 | grep '^random' | head -n 1
|~ random .* not as expected
$ gesprek test nl/deur.yaml
|~ nl/deur.yaml:\d+:36: error: 'random': \d+ of 200 conversations end well, not 10 percent at most \[test-failed\]
|     expect: {interrogator: {}, random: {well-at-most: 10}}
|~ \s+\^
|~     hint: endings: relieved \d+, .*; 'gesprek simulate' shows more
|~ \d+ passed, 1 failed
? 1
$ gesprek simulate
! gesprek: too few words; use: gesprek simulate FILE|ID
? 2
$ gesprek simulate lege-trommel --persona laywer
! gesprek: a persona cannot be 'laywer'; did you mean 'lawyer'?
? 2
$ gesprek simulate lege-trommel -n many
! gesprek: option '--n' wants a whole number from 0 to 10000000, not 'many'
? 2
$ gesprek simulate lege-tromel
! gesprek: there is no scenario 'lege-tromel'; did you mean 'lege-trommel'?
? 66
$ gesprek simulate lege-trommel -n 0 | head -n 1
| lege-trommel: 0 conversations, 0 replies, seed 1
$ gesprek help personas | cut -c 1-16
| partner         
| lawyer          
| rescuer         
| interrogator    
| silent          
| random          
