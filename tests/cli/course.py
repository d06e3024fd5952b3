"""course.py FILE.md: run what the author's course shows, in its order and in one empty folder.

    ```console              commands for sh (`$ `) with what they print, stdout before stderr;
    ```                     a line `...` stands for any number of lines
    ```diff NAME            an edit of the file NAME: a line with ` ` stays, `-` goes and `+` comes
    ```

Numbers may come out otherwise, and with them the width of the blanks: the rules that hear keep
growing, and the course is about what a figure means. A command under which nothing is shown may
print anything. Every command must end with 0, unless its block is ```console problems.
"""
import re
import subprocess
import sys

FENCE = re.compile(r"```(console|diff)(?: (\S+))?$")


def blocks(text):
    """Yield (line number, kind, argument, lines) of each block that is run."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        fence = FENCE.match(lines[number])
        start = number + 1
        number += 1
        if fence:
            while lines[number] != "```":
                number += 1
            yield start, fence[1], fence[2], lines[start:number]
            number += 1
        elif lines[number - 1].startswith("```"):
            while lines[number] != "```":
                number += 1
            number += 1


def blurred(line):
    return re.sub(r"\s+", " ", re.sub(r"\d+(\.\d+)?", "0", line)).strip()


def matches(expected, lines):
    """Do the lines fit what is shown? '...' takes any number."""
    if not expected:
        return not lines
    if expected[0] == "...":
        return any(matches(expected[1:], lines[skip:]) for skip in range(len(lines) + 1))
    return bool(lines) and blurred(expected[0]) == blurred(lines[0]) and matches(expected[1:], lines[1:])


def run(command, expected, has_problems):
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False,
                          stdin=subprocess.DEVNULL, timeout=120)
    lines = (done.stdout + done.stderr).rstrip("\n").split("\n")
    if (done.returncode != 0) == has_problems and (not expected or matches(expected, lines)):
        return []
    return [f"$ {command}", *lines, f"(status {done.returncode})"]


def edit(name, lines):
    with open(name, encoding="utf-8") as file:
        text = file.read()
    before = "".join(line[1:] + "\n" for line in lines if line[:1] in " -")
    after = "".join(line[1:] + "\n" for line in lines if line[:1] in " +")
    if text.count(before) != 1:
        return [f"these lines are {text.count(before)} times in {name}:", before]
    with open(name, "w", encoding="utf-8") as file:
        file.write(text.replace(before, after))
    return []


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    commands = edits = failed = 0
    for number, kind, argument, lines in blocks(text):
        if kind == "diff":
            failures = [edit(argument, lines)]
            edits += 1
        else:
            starts = [at for at, line in enumerate(lines) if line.startswith("$ ")] + [len(lines)]
            failures = [run(lines[at][2:], lines[at + 1:end], argument == "problems")
                        for at, end in zip(starts, starts[1:])]
            commands += len(failures)
        for failure in filter(None, failures):
            print(f"{sys.argv[1]}:{number}: came out otherwise:", *failure, sep="\n")
            failed += 1
    print(f"{commands} commands and {edits} edits, {failed} failed")
    sys.exit(failed > 0)


main()
