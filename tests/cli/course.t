# The author's course: what it shows of the program is what the program does, in the order of the page.
% GESPREK_LANG=nl
$ $PYTHON $ROOT/tests/cli/course.py $ROOT/scenarios/README.md
| 20 commands and 5 edits, 0 failed
