"""program_test.py PROGRAM GENERATED [--number N] [--from SEED]: scenarios made by dice, given to the program itself.

Where `check` finds no error, play, simulate, test, graph and explain do their work; where it does,
they say so. Nothing is ended by a signal, takes long, or writes an escape byte.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RULES = os.path.join(ROOT, "tests", "unit", "talk")
SECONDS = 30
SCENARIO = os.path.join("nl", "proef.yaml")
REPLIES = ["bedankt", "", "dan meld ik dat", ":stil", "hoe ziet u dat", "\x1b[31m", "vertel eens", ":overleg",
           "ik maak me zorgen", "blabla", "een kleine stap morgen", "zeker boos, hè?"] * 3
# A command, what it reads, and how it may end where the scenario has no errors.
COMMANDS = [
    (["play", SCENARIO, "--plain", "--seed", "1"], "\n".join(REPLIES) + "\n", {0}),
    (["simulate", SCENARIO, "-n", "2"], "", {0}),
    (["simulate", SCENARIO, "-n", "2", "--json", "--jobs", "2"], "", {0}),
    (["test", SCENARIO], "", {0, 1}),
    (["graph", SCENARIO], "", {0}),
    (["graph", SCENARIO, "--format", "dot"], "", {0}),
    (["graph", SCENARIO, "--format", "mermaid"], "", {0}),
    (["explain", SCENARIO + "@n0", "bedankt, en wat nu"], "", {0}),
]


def run(program, folder, words, text):
    """Return the exit status and all that was written; None where it did not end by itself."""
    env = dict(os.environ, HOME=folder, GESPREK_PATH=folder, GESPREK_LANG="en", GESPREK_DICT="off",
               LC_ALL="C.UTF-8")
    try:
        done = subprocess.run([os.path.abspath(program)] + words, cwd=folder, env=env, timeout=SECONDS,
                              input=text.encode(), capture_output=True, check=False)
    except subprocess.TimeoutExpired:
        return None, b"it takes too long"
    return done.returncode, done.stdout + done.stderr


def problem(program, folder, words, text, allowed):
    """Return what went wrong, or None."""
    status, output = run(program, folder, words, text)
    if status is None or status < 0 or status > 127 or b"Sanitizer" in output:
        return f"breaks down ({status})", output
    if b"\x1b" in output:
        return "writes an escape byte", output
    if allowed and status not in allowed:
        return f"ends with {status}", output
    return None


def try_seed(program, generated, folder, seed):
    """Return the problems with the scenario of a seed, and how many commands were fine."""
    made = subprocess.run([generated, "--write", str(seed)], cwd=ROOT, capture_output=True, check=True)
    with open(os.path.join(folder, SCENARIO), "wb") as file:
        file.write(made.stdout)
    status, output = run(program, folder, ["check", SCENARIO], "")
    has_errors = b": error: " in output
    found = []
    if status not in (0, 1) or (status == 0 and has_errors):
        found.append((["check"], f"ends with {status}", output))
    for words, text, allowed in COMMANDS:
        wrong = problem(program, folder, words, text, None if has_errors else allowed)
        if wrong:
            found.append((words,) + wrong)
    return found, len(COMMANDS) + 1 - len(found)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("generated")
    parser.add_argument("--number", type=int, default=8)
    parser.add_argument("--from", type=int, default=1, dest="first")
    asked = parser.parse_args()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "nl"))
        os.mkdir(os.path.join(folder, "rules"))
        shutil.copy(os.path.join(RULES, "pack.yaml"), os.path.join(folder, "rules", "nl.yaml"))
        shutil.copy(os.path.join(RULES, "temperaments.yaml"), os.path.join(folder, "rules"))
        # What may be carried into a conversation comes from here.
        shutil.copy(os.path.join(RULES, "child.yaml"), os.path.join(folder, "nl"))
        for seed in range(asked.first, asked.first + asked.number):
            found, fine = try_seed(asked.program, os.path.abspath(asked.generated), folder, seed)
            passed += fine
            failed += len(found)
            for words, what, output in found:
                print(f"scenario of '--write {seed}': gesprek {' '.join(words)} {what}")
                print(output.decode(errors="replace")[-2000:])
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
