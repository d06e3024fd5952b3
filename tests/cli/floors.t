# What the shipped rules hear must not get less: each corpus, and the quarter that nobody read.
$ gesprek measure --floor $ROOT/tests/corpus/nl_parent.floor $ROOT/tests/corpus/nl_parent.tsv > out
$ gesprek measure --floor $ROOT/tests/corpus/nl_pitfalls.floor $ROOT/tests/corpus/nl_pitfalls.tsv > out
$ gesprek measure --floor $ROOT/tests/corpus/nl_child.floor $ROOT/tests/corpus/nl_child.tsv > out
$ gesprek measure --rules en --floor $ROOT/tests/corpus/en.floor $ROOT/tests/corpus/en.tsv > out
$ gesprek measure --part unseen --floor $ROOT/tests/corpus/nl_unseen.floor $ROOT/tests/corpus/nl_*.tsv > out
$ gesprek measure --rules en --part unseen --floor $ROOT/tests/corpus/en_unseen.floor $ROOT/tests/corpus/en.tsv > out
# A floor that is not reached is said, and fails.
$ printf 'principles macro-f1 0.99\n' > high.floor; gesprek measure --floor high.floor $ROOT/tests/corpus/nl_parent.tsv > out
!~ high\.floor:1: principles macro-f1: 0\.\d+, wanted at least 0\.99
? 1
