# Files of a megabyte from a stranger get their verdict soon, whatever is in them.
% GESPREK_PATH=$ROOT/tests/cli/content
$ $PYTHON - <<'END'
> MOST = 1 << 20
> def make(name, text, head=""):
>     with open(name, "w", encoding="utf-8") as file:
>         file.write((head + text)[:MOST])
> def lines(pattern, n):
>     return "".join(pattern.replace("N", str(i)) for i in range(n))
> pack = "pack: x\nformat: 1\nlanguage: nl\nabout: a\n"
> sign = "principles:\n  respect:\n    indicators:\n      i: {hears: [%s], yes: [" + "a" * 3000 + "], no: [b]}\n"
> kinds = "temperaments: 1\nevents: {parent: [], child: []}\nkinds:\n  k:\n    as: parent\n    reactions:\n      nl:\n"
> make("brackets.yaml", "[" * MOST)
> make("keys.yaml", lines("kN: N\n", 100000), "gesprek: 1\n")
> make("aliases.yaml", lines("aN: [" + ", ".join(["*b"] * 20) + "]\n", 10000), "gesprek: 1\nb: &b [x, x, x, x, x, x]\n")
> make("line.yaml", "w" * MOST, pack + "words:\n  a: [")
> make("mistakes.yaml", lines("w N!, ", 130000)[:1000000] + "]\n", pack + "words:\n  a: [")
> make("chain.yaml", lines("  gN: [<gN1>]\n", 30000), pack + "words:\n")
> make("backtrack.yaml", sign % "{regex: '(a+)+$'}, {regex: '(.*)(.*)(.*)(.*)(.*)x'}", pack)
> make("repeat.yaml", sign % "{regex: '(?:(?:a{1,1000}){1,1000}){1,1000}'}", pack)
> make("circle.yaml", "words:\n  a: [<b>, x]\n  b: [<a>, y]\n", pack)
> make("reactions.yaml", lines("        eN: [ja]\n", 60000), kinds)
> make("replies.talk", "> \n" * 340000, "scenario: deur\n")
> make("signs.hear", "respct\n    x\n" * 80000)
> END
$ for file in *.yaml *.talk *.hear; do timeout 10 gesprek test $file > out 2> err; echo $file $?; done
| aliases.yaml 1
| backtrack.yaml 0
| brackets.yaml 1
| chain.yaml 1
| circle.yaml 1
| keys.yaml 1
| line.yaml 1
| mistakes.yaml 1
| reactions.yaml 0
| repeat.yaml 1
| replies.talk 1
| signs.hear 1
$ for file in *.yaml; do timeout 10 gesprek check $file > out 2> err; echo $file $?; done
| aliases.yaml 1
| backtrack.yaml 1
| brackets.yaml 1
| chain.yaml 1
| circle.yaml 1
| keys.yaml 1
| line.yaml 1
| mistakes.yaml 1
| reactions.yaml 1
| repeat.yaml 1
