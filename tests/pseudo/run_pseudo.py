"""run_pseudo.py PROGRAM [PART...]: is every sentence of the program one that can be translated?

The program runs with a catalogue in which each message is marked letter by letter (marks.py), and
with conversations in marked letters, to which people reply in Greek. So a word in plain letters was
written into the code, past the catalogue and the texts of packs. Names that stay as they are in every
language (of commands, options, labels, files) are looked past; JSON and the like is not for people.
"""
import concurrent.futures
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import marks

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.dirname(os.path.abspath(__file__))
TIMEOUT_S = 60
REPLY = "γεια σου. ποτε παει καλα;"

# What is data, not said by the program: the file of a problem, what a table explains, what is quoted,
# a path, a code, what a command line takes.
DATA = re.compile(rf"^[^\n]*?: (?={marks.mark('error')}|{marks.mark('warning')})|^gesprek [a-z]+|^ *\S+  +(?=\S*[^\x00-\x7f])"
                  r"|(?<!\w)'[^'\n]*'(?!\w)|\"[^\"\n]*\"|`[^`\n]*`|\[[a-z-]+\]|\S*/\S*|\S+\.(?:yaml|db|tsv)\b"
                  r"|(?<!\w)--?[a-z]\S*|\b[A-Z][A-Z0-9_]+\b(?:=\w+)?|(?<!\S):[a-z-]+|\bslot\.\S+|0x\w+|U\+\w+"
                  rf"|(?<={marks.mark('this is not JSON')}: ).*",
                  re.MULTILINE)
SOURCE_LINE = re.compile(r"^.*\n +\^+$", re.MULTILINE)
WORD = re.compile(r"(?a:\b[A-Za-z][\w.-]*\w)")
SENTENCE = re.compile(rf"{WORD.pattern}(?: (?:a|{WORD.pattern}))+")
# Words for command lines that no table has, of libraries, and what other programs read: the sum of `test`.
NAMES = {"gesprek", "nl", "en", "guided", "coach", "exam", "all", "seen", "unseen", "calm", "Dennis", "Milan",
         "libyaml", "pcre2", "sqlite", "jansson", "passed", "failed", "kB"}


class Stage:
    """A copy of the program with the marked catalogue and content beside it."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="gesprek-pseudo-")
        self.program = os.path.join(self.folder, "bin", "gesprek")
        self.content = os.path.join(self.folder, "content")
        catalogue = os.path.join(self.folder, "bin/locale/nl/LC_MESSAGES/gesprek.mo")
        os.makedirs(os.path.dirname(catalogue))
        shutil.copy(program, self.program)
        marks.make_catalogue([os.path.join(ROOT, "tools/po/extract")],
                             [os.path.join(ROOT, "tools/po/screen-texts"), "--template"], catalogue)
        shutil.copytree(os.path.join(HERE, "content"), self.content)
        os.mkdir(os.path.join(self.content, "rules/nl"))
        texts = marks.make_texts(sorted(glob.glob(os.path.join(ROOT, "engine/*/*texts.def"))))
        with open(os.path.join(self.content, "rules/nl/texts.yaml"), "w", encoding="utf-8") as file:
            file.write(texts)
        kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        self.env = {"PATH": "/usr/bin:/bin", "HOME": self.folder, "TZ": "UTC", "TERM": "dumb", "LC_ALL": "C.UTF-8",
                    "GESPREK_LANG": "nl", "GESPREK_DICT": "off", "GESPREK_PATH": self.content,
                    "INPUTRC": "/dev/null", **kept}

    def run(self, *args, typed="", **env):
        done = subprocess.run([self.program, *args], input=typed.encode(), capture_output=True, check=False,
                              timeout=TIMEOUT_S, cwd=self.folder, env={**self.env, **env})
        return (done.stdout + done.stderr).decode("utf-8", "backslashreplace")

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def read_names(stage):
    """What the tables of the program, and the content, call things in every language."""
    names = set(NAMES)
    for path in glob.glob(os.path.join(ROOT, "**/*.def"), recursive=True):
        names.update(re.findall(r'"([a-z][\w.-]*)"', read(path)))
    names.update(re.findall(r"^C\((\w+),", read(os.path.join(ROOT, "tools/commands.def")), re.MULTILINE))
    for topic in topics(stage):
        names.update(re.findall(r"^([a-z][\w-]*) ", stage.run("help", topic), re.MULTILINE))
    for path in glob.glob(os.path.join(HERE, "content/**/*.yaml"), recursive=True):
        names.update(WORD.findall(re.sub(r"#.*", "", read(path))))
    return names


def find_plain(text, names):
    """The lines that hold a word in plain letters that is no name, or names in a row like a sentence."""
    rest = DATA.sub("|", SOURCE_LINE.sub("", text))
    for line in rest.split("\n"):
        words = [word for word in WORD.findall(line) if not names.issuperset([word]) and
                 not names.issuperset(word.split("."))] + SENTENCE.findall(line)
        if words:
            yield line.strip(), words


def first_words(text):
    return re.findall(r"^  ([a-z]+)  ", text, re.MULTILINE)


def commands(stage):
    return first_words(stage.run("help").split("\n\n")[1])


def topics(stage):
    return first_words(stage.run("help").split("\n\n")[2])


def run_help(stage):
    """The manual: overview, commands and topics."""
    yield "help", stage.run("help")
    for name in commands(stage):
        yield f"{name} --help", stage.run(name, "--help")
    for name in topics(stage):
        yield f"help {name}", stage.run("help", name)
    yield "help --man", re.sub(r"^\.(?:TH|SH|SS|TP|B)\b.*|\\f[IRB]|\\(?=-)", "", stage.run("help", "--man"),
                               flags=re.MULTILINE)


def run_reading(stage):
    """Commands that read conversations and rules, with what they say when all is well or not."""
    nowhere, lint = os.path.join(stage.folder, "nowhere"), os.path.join(ROOT, "tests/lint")
    tsv = os.path.join(stage.folder, "rows.tsv")
    with open(tsv, "w", encoding="utf-8") as file:
        file.write(f"a\tparent\t\tγεια σου\trespect\nb\tparent\t\tτιποτα\tthreat\nc\t{REPLY}\n")
    bad = os.path.join(stage.folder, "bad.talk")
    with open(bad, "w", encoding="utf-8") as file:
        file.write("scenario: parent\nseed: 1\n\n> γεια σου\n+ threat\n= walks-out\n")
    for args in (["list"], ["check"], ["check", stage.content], ["check", nowhere], ["check", lint],
                 ["check", os.path.join(ROOT, "tests/hear")], ["check", os.path.join(ROOT, "tests/cli/files")],
                 ["test"], ["test", stage.content], ["test", nowhere], ["test", lint], ["test", bad],
                 ["explain", REPLY], ["explain", "--all", REPLY], ["explain", "parent@nights", REPLY], ["explain", "child", "πες μου, ε"],
                 ["explain", "parent@nowhere", REPLY], ["explain", "nowhere", "ναι"],
                 ["explain", "--all", "--rules", os.path.join(stage.content, "rules/misses.yaml"), "--said", "σου", "γεια σου."],
                 ["explain", "--rules", "nowhere", "ναι"], ["explain", "--to", "child", "αλλιως, πες μου"],
                 ["measure", tsv], ["measure", "--misses", "respect", tsv], ["measure", "--alarms", "threat", tsv],
                 ["measure", "--vary", "all", tsv], ["measure", nowhere], ["measure", "--floor", nowhere, tsv],
                 ["version"], ["schema", "--nowhere"], ["help", "nowhere"], ["nowhere"], ["--nowhere"],
                 ["list", "--lang", "fr"], ["play", "nowhere"], ["play", "a", "b"], ["explain"],
                 ["play", "parent", "--mode", "nowhere"], ["play", "parent", "--seed", "x"],
                 ["play", "parent", "--at", "nowhere"], ["play", "parent", "--set", "nowhere=1"],
                 ["list", "--json=1"], ["play", "--mode"], ["history", "9"], ["history", "x"], ["history"],
                 ["forget"], ["forget", "9"], ["resume"], ["resume", "9"]):
        # Nothing is kept here: no conversation of the others may be taken up.
        yield " ".join(args), stage.run(*args, XDG_DATA_HOME=os.path.join(stage.folder, "nothing-kept"))
    yield "score", stage.run("score", typed='{"id": 1}\nx\n{"text": "γεια σου", "to": "x"}\n')


PLAIN_TALK = ["γεια σου", ":help", ":hint", ":coach", ":oneens", ":oneens 1", ":notities", ":pauze", ":overleg",
              ":stilte", ":nowhere", ":terug", ":hint", "", "Μαρια 06-12345678", "1", "τιποτα", "ισως", "θα δεις",
              ":terug 2", "γεια σου", "ποτε παει καλα;", "8", "1", ""]


def run_plain(stage):
    """Conversations in plain lines: each way, parent and child, to the end and stopped, kept and resumed."""
    for scenario in ("parent", "child"):
        for mode in ("guided", "coach", "exam"):
            yield f"play {scenario} {mode}", stage.run("play", scenario, "--plain", "--mode", mode, "--seed", "1",
                                                      typed="\n".join(PLAIN_TALK), GESPREK_HISTORY="on")
    for words in (["πες μου", "το παλτο ε", "πες μου για το παλτο", ":tekenen", ":notities", ":lopen"],
                  ["θα δεις"], [":stop"], []):
        for scenario in ("parent", "child"):
            yield f"play {scenario}: {words}", stage.run("play", scenario, "--plain", "--seed", "1",
                                                         typed="\n".join(words), GESPREK_HISTORY="on")
    yield "play", stage.run("play", "--plain", typed="9\nx\n1\n\n\nγεια σου\n:stop\n")
    for args in (["history"], ["history", "1"], ["history", "99"], ["resume"], ["resume", "1"], ["settings"],
                 ["settings", "address", "u"], ["settings", "nowhere"], ["settings", "address", "x"],
                 ["settings", "retention-days", "x"], ["settings", "--reset"], ["settings", "retention-days", "0"],
                 ["settings"], ["forget", "1"]):
        yield " ".join(args), stage.run(*args)


def run_broken(stage):
    """What is said when the history cannot be had: a folder stands there, or another file."""
    for kind in ("a folder", "no database"):
        data = os.path.join(stage.folder, kind)
        history = os.path.join(data, "gesprek/history.db")
        os.makedirs(os.path.dirname(history) if kind == "no database" else history)
        if kind == "no database":
            with open(history, "w", encoding="ascii") as file:
                file.write("no database" * 1000)
        for args in (["history"], ["resume"], ["forget", "--all"], ["settings"], ["settings", "address", "u"],
                     ["play", "parent", "--plain", "--seed", "1"]):
            yield f"{' '.join(args)}, {kind}", stage.run(*args, typed="γεια σου\n", GESPREK_HISTORY="on",
                                                         XDG_DATA_HOME=data)


UP, DOWN, RIGHT, LEFT, ESCAPE, PAGE_DOWN = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b", "\x1b[6~"
# Enter until this is seen.
TALK, DEBRIEF = "turn 1", "What now?"
WALKS = {
    "home": ((), [DOWN, DOWN, DOWN, "?", DOWN, ESCAPE, "\x1b[F", "\r", DOWN, ESCAPE, UP, "\r", ESCAPE, "ζζ", ESCAPE, "\x1b[H", "\r", "?", ESCAPE, ESCAPE, ESCAPE]),
    "locked": ((), ["5", "\r", DOWN, "\r", ESCAPE, ESCAPE, ESCAPE]),
    "coach": (("parent", "--mode", "coach"),
              ["?", ESCAPE, RIGHT, DOWN, RIGHT, PAGE_DOWN, TALK, "?", PAGE_DOWN, ESCAPE, "γεια σου\r", ":hint\r",
               ":coach\r", ":help\r", ":oneens\r", ":nowhere\r", ":terug\r", "τιποτα\r", "Μαρια 06-12345678\r", "\r",
               ESCAPE, DOWN, UP, "\r", "γεια σου\r", "ποτε παει καλα;\r", "\r", "8", "?", ESCAPE, DEBRIEF,
               *[PAGE_DOWN] * 6, "?", ESCAPE, RIGHT, RIGHT, LEFT, "\r"]),
    "guided": (("parent", "--mode", "guided"), [TALK, "1\r", "9\r", "θα δεις\r", ESCAPE, DOWN, DOWN, "\r"]),
    "child": (("child", "--mode", "coach"),
              [TALK, "πες μου για το παλτο\r", ":notities\r", "το παλτο ε\r", ":stil\r", "\x04", DEBRIEF,
               *[PAGE_DOWN] * 6]),
    "plain": (("--plain",), ["9\r", "1\r", "\r", "\r", "x\r", "\r", "γεια σου\r", "\r", ":terug\r", ":help\r", "Μαρια 06-1\r",
                            "\x04", *["\r"] * 4, "2\r"]),
    "exam": (("child", "--mode", "exam"), [TALK, ":hint\r", ":stop\r", "\r"]),
}
# One of each kind of screen must have been met, or this would show nothing.
MET = ["Due today", "Yourself", "Settings", "Progress", "Start the conversation", "turn 1", "Do you want to leave this conversation?", "What now?",
       "complete a command", "Keys"]
ENTERS_MOST = 20


def settle(terminal):
    """What stands on the screen once the program has answered and is quiet, for longer than it waits to tell
    Enter from a paste; at most half a second for a key that does nothing."""
    end = time.monotonic() + 0.5
    while terminal.child.isalive() and time.monotonic() < end:
        if terminal.read(0.03):
            while terminal.read(0.15):
                pass
            break
    return terminal.text()


def walk(terminal, keys):
    """Each screen that these keys lead to."""
    while not set(marks.MARKED) & set(settle(terminal)):
        pass
    yield terminal.text()
    for key in keys:
        wanted = marks.mark(key) if key in (TALK, DEBRIEF) else None
        for _ in range(ENTERS_MOST if wanted else 1):
            if not terminal.child.isalive() or (wanted and wanted in terminal.text()):
                break
            terminal.keys("\r" if wanted else key)
            yield settle(terminal)


def run_walk(terminal_class, stage, name, cols, rows):
    args, keys = WALKS[name]
    # A home of its own, so that no two write into one history.
    env = {key: value for key, value in stage.env.items() if key not in ("HOME", "TERM")}
    terminal = terminal_class(["play", *args], cols, rows, stage.program, **env)
    try:
        return f"{name} at {cols}x{rows}", "\n".join(walk(terminal, keys))
    finally:
        terminal.close()


def run_screens(stage):
    """The full screen: every kind of screen, at two sizes. They wait more than they work, so all at once."""
    sys.path.insert(0, os.path.join(ROOT, "tests/screen"))
    from terminal import Terminal
    jobs = [(Terminal, stage, name, cols, rows) for cols, rows in ((100, 30), (44, 12)) for name in WALKS]
    with concurrent.futures.ThreadPoolExecutor(len(jobs)) as pool:
        walks = list(pool.map(lambda job: run_walk(*job), jobs))
    yield from walks
    shown = "\n".join(text for _, text in walks)
    yield "kinds of screens that were not met", "\n".join(text for text in MET if marks.mark(text) not in shown)


PARTS = {"help": run_help, "reading": run_reading, "plain": run_plain, "broken": run_broken, "screens": run_screens}


def has_terminals():
    try:
        for end in os.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def judge(stage, part, names):
    """Return how much of it is fine, and what is not."""
    fine, complaints = 0, []
    for name, text in PARTS[part](stage):
        # A screen may be shown many times.
        plain = list({line: words for line, words in find_plain(text, names)}.items())
        fine += not plain
        complaints += ["\n".join(f"{name}: not translated: {', '.join(words)}: {line}" for line, words in plain)
                       ] if plain else []
    return fine, complaints


def main():
    parts = sys.argv[2:] or list(PARTS)
    if "screens" in parts and not has_terminals():
        print("screens: left out, this system gives no pseudo-terminals (is /dev/pts mounted?)")
        parts.remove("screens")
    stage = Stage(os.path.abspath(sys.argv[1]))
    passed = failed = 0
    try:
        names = read_names(stage)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            for fine, complaints in pool.map(lambda part: judge(stage, part, names), parts):
                passed += fine
                failed += len(complaints)
                for complaint in complaints:
                    print(complaint)
    finally:
        stage.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
