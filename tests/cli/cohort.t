# A cohort that outgrows one run: the same bytes out, by threads, by processes, by hosts, by parts.
$ $PYTHON - <<'END'
> import json, random
> random.seed(5)
> parts = ["Op welke dagen lukt het?", "Als u niet meewerkt, meld ik het.", "Ik zie dat u moe bent.", "Hoe gaat het thuis?",
>          "Wat zou u het liefst anders willen?", "Mooi weer.", "Kunt u vertellen hoe de ochtend gaat?", "Zé é 😀 ‘ja’."]
> with open("in", "w", encoding="utf-8") as file:
>     for i in range(4000):
>         text = " ".join(random.choice(parts) for _ in range(random.randint(1, 4)))
>         print(json.dumps({"id": i, "text": text, "to": random.choice(["parent", "child", "youth"])}, ensure_ascii=False), file=file)
> END
$ gesprek score --rules nl < in > whole; wc -l < whole
| 4000
$ for jobs in 2 3 8; do gesprek score --rules nl --jobs $jobs < in | cmp - whole && echo same; done
| same
| same
| same
$ gesprek score --rules nl --jit --jobs 2 < in | cmp - whole && echo same
| same
# GNU parallel cuts between lines and puts the answers back in order.
$ parallel --will-cite --jobs 2 --pipe --keep-order --block 60k gesprek score --rules nl < in 2> err | cmp - whole && echo same; cat err
| same
# Over two hosts: this one, and one behind ssh.
$ cat > two-hosts <<'END'
> parallel --will-cite --pipe --keep-order --block 60k --sshlogin "1/:" --sshlogin "1/$HOST" "$1 score --rules $2/scenarios/rules/nl.yaml" < in | cmp - whole && echo same
> END
$ $ROOT/tests/cli/files/second-host sh two-hosts $(command -v gesprek) $ROOT || test $? -eq 77
|~ (same|no .*)
# As an array of batch jobs does it: cut into so many parts, each scored on its own, joined in order.
$ split --number=l/5 --numeric-suffixes --suffix-length=3 in part.; for n in 000 001 002 003 004; do gesprek score --rules nl < part.$n > scored.$n; done; cat scored.* | cmp - whole && echo same
| same
# As an engine with a `pipe` does it: lines to the input of a process for each partition.
$ $PYTHON - <<'END'
> import subprocess
> lines = open("in", "rb").readlines()
> out = b"".join(subprocess.run(["gesprek", "score", "--rules", "nl"], input=b"".join(lines[i:i + 700]), stdout=subprocess.PIPE, check=True).stdout
>                for i in range(0, len(lines), 700))
> print(out == open("whole", "rb").read())
> END
| True
