"""run_cli.py PROGRAM [--update] [--preloadable PROGRAM] [FILE.t...]: the program's command line, as text
fixtures. Those with LD_PRELOAD in them run the second program, where the first is linked whole.

    $ gesprek help nosuch           a command for sh; each is a test
    > --more                        the command goes on
    | text                          a line of stdout
    |~ regex                        a line of stdout that matches whole
    ! text   !~ regex               the same for stderr
    ? 2                             the exit status, where it is not 0
    % NAME=value                    an environment variable for the rest of the file
    # text                          a comment

Lines of a stream must be all there are, in order; `|...` and `!...` stand for any number of lines.
All commands of a file run in one empty folder, which is HOME too. $ROOT is the project, and
`gesprek` the program. A failure shows file:line and what came out; --update writes it into the file.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT_S = 120


class Command:
    """One command of a fixture, with what is expected of it."""

    def __init__(self, line, text):
        self.line, self.text = line, text
        self.out, self.err, self.status = [], [], 0
        self.settings = []  # variables set after it
        self.tail = []  # those lines, comments and empty lines, kept by --update


def read(path):
    """Return the lines before the first command, the variables they set, and the commands."""
    head, commands, settings = [], [], []
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines and not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, 1):
        now = commands[-1] if commands else None
        if line.startswith("$ "):
            commands.append(Command(number, line[2:]))
        elif not now or not line or line[0] in "#%":
            if line.startswith("% "):
                (now.settings if now else settings).append(line[2:].split("=", 1))
            (now.tail if now else head).append(line)
        elif line.startswith(">"):
            now.text += "\n" + line[2:]
        elif line[0] in "|!":
            (now.out if line[0] == "|" else now.err).append(line[1:])
        elif line.startswith("? "):
            now.status = int(line[2:])
        else:
            sys.exit(f"{path}:{number}: cannot be read: {line}")
    return head, settings, commands


def matches(expected, lines):
    """Do the lines fit what is expected? '...' takes any number."""
    if not expected:
        return not lines
    first, rest = expected[0], expected[1:]
    if first == "...":
        return any(matches(rest, lines[skip:]) for skip in range(len(lines) + 1))
    if not lines:
        return False
    if first.startswith("~ "):
        fits = re.fullmatch(first[2:], lines[0]) is not None
    else:
        fits = first == (" " + lines[0] if lines[0] else "")
    return fits and matches(rest, lines[1:])


def environment(program, home):
    """Nothing of the machine comes in but the way to its programs."""
    links = os.path.join(home, ".bin")
    os.mkdir(links)
    os.symlink(program, os.path.join(links, "gesprek"))
    kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
    return {"PATH": links + ":/usr/local/bin:/usr/bin:/bin", "HOME": home, "TZ": "UTC", "TERM": "dumb",
            "LC_ALL": "C.UTF-8", "GESPREK_LANG": "en", "ROOT": ROOT, "PYTHON": sys.executable,
            "XDG_DATA_HOME": os.path.join(home, ".local"), "GESPREK_DICT": "off", **kept}


def apply(settings, env):
    for name, value in settings:
        env[name] = value.replace("$ROOT", ROOT)


def split(data):
    text = data.decode("utf-8", "backslashreplace")
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def run(command, env, home):
    try:
        done = subprocess.run(["/bin/sh", "-c", command.text], env=env, cwd=home, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired:
        return [], [f"(no end after {TIMEOUT_S} seconds)"], 124
    return split(done.stdout), split(done.stderr), done.returncode


def marked(mark, lines):
    return [f"{mark} {line}" if line else mark for line in lines]


def describe(path, command, out, err, status):
    shown = "\n".join(["$ " + command.text.replace("\n", "\n> ")] + marked("|", out) + marked("!", err) +
                      ([f"? {status}"] if status else []))
    return f"{path}:{command.line}: came out otherwise:\n{shown}"


def run_file(program, path, is_update):
    """Return (passed, failures)."""
    head, settings, commands = read(path)
    home = tempfile.mkdtemp(prefix="gesprek-cli-")
    failures, text = [], list(head)
    try:
        env = environment(program, home)
        apply(settings, env)
        for command in commands:
            out, err, status = run(command, env, home)
            apply(command.settings, env)
            fits = matches(command.out, out) and matches(command.err, err) and status == command.status
            if not fits:
                failures.append(describe(path, command, out, err, status))
            keeps_out = fits or matches(command.out, out)
            keeps_err = fits or matches(command.err, err)
            text += ["$ " + command.text.replace("\n", "\n> ")]
            text += ["|" + line for line in command.out] if keeps_out else marked("|", out)
            text += ["!" + line for line in command.err] if keeps_err else marked("!", err)
            text += ([f"? {status}"] if status else []) + command.tail
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if is_update and failures:
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(text) + "\n")
    return len(commands) - len(failures), failures


def holds(path, text):
    with open(path, encoding="utf-8") as file:
        return text in file.read()


def program_for(path, options):
    is_preloading = options.preloadable and holds(path, "LD_PRELOAD")
    return options.preloadable if is_preloading else options.program


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--preloadable", type=os.path.abspath)
    return parser.parse_intermixed_args()


def main():
    options = parse_arguments()
    folder = os.path.dirname(os.path.abspath(__file__))
    paths = options.paths or sorted(os.path.join(folder, name) for name in os.listdir(folder)
                                    if name.endswith(".t"))
    passed, failed = 0, 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        for good, failures in pool.map(lambda path: run_file(program_for(path, options), path, options.update), paths):
            passed += good
            failed += len(failures)
            for failure in failures:
                print(failure)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
