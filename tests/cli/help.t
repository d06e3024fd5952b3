# The manual, and what happens to words that the program does not know.
$ gesprek help
| gesprek: practise difficult conversations about safety at home
|
| Commands ('gesprek' alone opens the home screen):
|~   play +practise a conversation; without a name: choose one
|...
| Exit status:
|...
$ gesprek --help | head -n 1
| gesprek: practise difficult conversations about safety at home
$ gesprek -h | head -n 1
| gesprek: practise difficult conversations about safety at home
$ gesprek help check
| gesprek check [PATH]...
|
| report every problem in scenarios and rules, with line and column
|
| Options:
|...
$ gesprek help check > a; gesprek check --help > b; cmp a b
$ gesprek score -h | head -n 1
| gesprek score
# Every command can be asked about, and names its own options.
$ for c in $(gesprek help | sed -n '/^Commands/,/^$/s/^  \([a-z]*\) .*/\1/p'); do gesprek help $c | grep -q -- --help && echo $c fine; done
|~ play fine
|...
| version fine
$ gesprek lst
! gesprek: unknown command 'lst'; did you mean 'list'?
! gesprek: 'gesprek help' lists the commands
? 2
$ gesprek xyzzyplugh
! gesprek: unknown command 'xyzzyplugh'
! gesprek: 'gesprek help' lists the commands
? 2
$ gesprek --vresion
! gesprek: unknown option '--vresion'; did you mean '--version'?
! gesprek: 'gesprek help' lists the commands
? 2
# A code is explained, with an example; a tab in it can be seen.
$ gesprek help yaml-tab
| yaml-tab (error)
| YAML is indented with spaces, never with tabs
|
| Not so:
|   <Tab>hint: Ze heeft haast. Begin bij haar.
|
| But so:
|       hint: Ze heeft haast. Begin bij haar.
$ gesprek --lang nl help no-themes | sed -n 1,5p
| no-themes (waarschuwing)
|~ .*
|
|~ Wie het gesprek kiest, leest .*
|~ .*
$ gesprek help file-too-large
| file-too-large (error)
| a file may be at most 1 MiB
$ gesprek help codes | tail -n 1
| 'gesprek help CODE' shows an example of each.
$ gesprek help unknwn-key
! gesprek: unknown command or topic 'unknwn-key'; did you mean 'unknown-key'?
? 2
$ gesprek help chekc
! gesprek: unknown command or topic 'chekc'; did you mean 'check'?
? 2
$ gesprek check --fromat json
! gesprek: unknown option '--fromat'; did you mean '--format'?
? 2
$ gesprek check --format jsno .
! gesprek: option '--format' cannot be 'jsno'; did you mean 'json'?
? 2
$ gesprek check --format
! gesprek: option '--format' needs a value
? 2
$ gesprek check -z
! gesprek: unknown option '-z'; 'gesprek help check' lists them
? 2
$ gesprek list --json=yes
! gesprek: unknown option '--json'; did you mean '--json'?
? 2
$ gesprek play a b
! gesprek: too many words; use: gesprek play [FILE|ID]
? 2
$ gesprek explain
! gesprek: too few words; use: gesprek explain [FILE@NODE] REPLY
? 2
$ gesprek play --seed twelve x
! gesprek: there is no scenario 'x'; 'gesprek list' shows which there are
? 66
$ gesprek play --seed twelve lege-trommel
! gesprek: option '--seed' wants a whole number from 0 to 18446744073709551615, not 'twelve'
? 2
$ gesprek play --mode coahc lege-trommel
! gesprek: option '--mode' cannot be 'coahc'; did you mean 'coach'?
? 2
$ gesprek play lege-tromel
! gesprek: there is no scenario 'lege-tromel'; did you mean 'lege-trommel'?
? 66
# Bytes that command a terminal do not come back from it.
$ gesprek "$(printf 'x\033[31m')" 2>&1 | grep -c "$(printf '\033')"
| 0
? 1
$ gesprek version
|~ gesprek \d+\.\d+\.\d+
|~ libyaml \d+\.\d+.*
|~ pcre2 \d+\.\d+.*
|~ sqlite 3\.\d+.*
|~ jansson \d+\.\d+.*
| dictionary nl none: typing help is off
| dictionary en none: typing help is off
$ gesprek --version | head -n 1
|~ gesprek \d+\.\d+\.\d+
# The man page is troff that man(1) reads without complaint.
$ gesprek help --man > gesprek.1; head -n 1 gesprek.1; grep -c '^.SS gesprek' gesprek.1
|~ \.TH GESPREK 1 "\d{4}-\d\d-\d\d" "gesprek \d+\.\d+\.\d+"
|~ \d+
$ for l in nl en; do gesprek help --man --lang $l > $l.1; ! command -v mandoc > /dev/null || mandoc -T lint $l.1; done; wc -L nl.1 en.1 | awk '$1 > 80'
$ gesprek help --man | grep '^\.SS gesprek score'
|~ .*score.*
# Topics come from the tables that the program runs on.
$ gesprek help labels | grep -w threat
|~ threat +pitfall
$ gesprek help codes | grep -w unknown-key
|~ unknown-key +error +this key means nothing here
$ gesprek help conditions | grep -w trust
|~ trust +.*
|...
$ gesprek help replies | grep -w stil
|~ :stil +:wait +.*
# bash completes commands, options and, where neither fits, files.
$ gesprek help --completion > complete.sh; bash -c '. ./complete.sh; COMP_WORDS=(gesprek pl); COMP_CWORD=1; _gesprek; echo "${COMPREPLY[@]}"; COMP_WORDS=(gesprek play --pl); COMP_CWORD=2; _gesprek; echo "${COMPREPLY[@]}"'
| play
| --plain
# So do zsh and fish, which say what each is for; the three are made from one table.
$ gesprek help --completion > old; gesprek help --completion bash | cmp - old; gesprek help --completion fsh
! gesprek: --completion cannot be 'fsh'; did you mean 'zsh'?
? 2
$ gesprek help --completion fish > gesprek.fish; if command -v fish > .which; then fish -c 'source gesprek.fish; for line in "gesprek pla" "gesprek --lang nl play --pla" "gesprek --lang " "gesprek simulate --job"; complete -C "$line"; end'; else sed -n 's/^complete.*-a play -d .\(.*\).$/play\t\1/p' gesprek.fish; sed -n "s/^complete.*__gesprek_is play.*-l plain -d '\(.*\)'$/--plain\t\1/p" gesprek.fish; printf 'en\nnl\n'; sed -n "s/^complete.* simulate.*-l jobs -r -d '\(.*\)'$/--jobs\t\1/p" gesprek.fish; fi
| play	practise a conversation; without a name: choose one
| --plain	plain lines: no full screen, replies are read one a line
| en
| nl
| --jobs	threads to play with; the outcome stays the same (default: 1)
$ gesprek help --completion zsh > _gesprek; cat > try.zsh <<'END'
> compdef() { :; }
> . ./_gesprek
> compadd() { shift; echo "$@"; }
> _describe() { print -l -- "${names[@]}" | grep -e "^${words[CURRENT]}"; }
> _files() { echo files; }
> CURRENT=2; words=(gesprek pla); _gesprek
> CURRENT=5; words=(gesprek --lang nl play --pla); _gesprek
> CURRENT=3; words=(gesprek --lang ""); _gesprek
> CURRENT=3; words=(gesprek handout op.yaml); _gesprek
> END
$ if command -v zsh > .which; then zsh -f try.zsh; else sed -n "s/.* play:'\([^']*\)'.*/play:\1/p;s/^.*play) .* --plain:'\([^']*\)'.*/--plain:\1/p" _gesprek; echo nl en; echo files; fi
| play:practise a conversation; without a name: choose one
| --plain:plain lines: no full screen, replies are read one a line
| nl en
| files
# Where a conversation is named, the names of all there are come with it.
$ export GESPREK_PATH=$ROOT/tests/cli/content; bash -c '. ./complete.sh; COMP_WORDS=(gesprek graph deu); COMP_CWORD=2; _gesprek; echo "${COMPREPLY[@]}"; COMP_WORDS=(gesprek check deu); _gesprek; echo "${#COMPREPLY[@]}"'
| deur
| 0
$ export GESPREK_PATH=$ROOT/tests/cli/content; sed '/^CURRENT/d' try.zsh > ids.zsh; echo 'CURRENT=3; words=(gesprek graph deu); _gesprek' >> ids.zsh; if command -v zsh > .which; then zsh -f ids.zsh; else echo deur; echo files; fi
| deur
| files
$ export GESPREK_PATH=$ROOT/tests/cli/content; if command -v fish > .which; then fish -c 'source gesprek.fish; complete -C "gesprek graph deu"'; else echo deur; fi
| deur
