# Replies that nobody should have typed: the conversation goes on, and no byte of them commands a terminal.
% GESPREK_PATH=$ROOT/tests/cli/content
$ { head -c 10000 /dev/zero | tr '\0' 'z'; echo; printf '\377\376\n'; printf 'a\033[31mb\033]0;x\007\n'; printf '?!?!...---\n'; printf '\n'; printf '\342\200\256omgekeerd\n'; printf 'Wanneer lukt het?\n'; } > replies; gesprek play deur --plain --seed 1 --mode exam < replies > out 2> err
$ grep -c "$(printf '[\033\007\302\233]')" out
| 0
? 1
$ grep -c 'Op dinsdag lukt het' out
|~ [1-9]\d*
$ iconv -f UTF-8 -t UTF-8 out > /dev/null
# The same replies and seed: the same bytes.
$ gesprek play deur --plain --seed 1 --mode exam < replies > again 2> err; cmp out again
# A pasted word without end is heard, or refused, at once.
$ for n in 16000 65000; do head -c $n /dev/zero | tr '\0' a | timeout 10 gesprek play deur --plain --seed 1 --mode exam > out 2> err; echo $?; done
| 0
| 0
# Input that ends early, or is not there, ends in the debrief.
$ gesprek play deur --plain --seed 1 --mode exam < /dev/null > out 2> err
$ printf 'Mooi weer.' | gesprek play deur --plain --seed 1 --mode exam > out 2> err
$ gesprek play deur --plain --seed 1 --mode exam < replies > /dev/full 2> err
? 74
$ tail -n 1 err
|~ .*(the output).*
