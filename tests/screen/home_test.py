"""home_test.py PROGRAM: from the list to the first line of a conversation.

Three keys at most, for every conversation that is shipped, and nobody starts without having had its
notice on the screen. What is heavy or close has something lighter beside it, and who chose to be
spoken to with u is, from the first screen.
"""
import contextlib
import glob
import os
import re
import subprocess
import tempfile

from terminal import DOWN, FOLDER, PROGRAM, SCENARIO, Terminal, run

SCENARIOS = os.path.join(os.path.dirname(os.path.dirname(FOLDER)), "scenarios")
KEYS_MOST = 3
TALKING = re.compile(r" (beurt|turn) 1 *$")


def value_in(path, key):
    with open(path, encoding="utf-8") as file:
        return re.search(rf"^{key}: ['\"]?(.*?)['\"]?$", file.read(), re.MULTILINE)[1]


def settings(terminal, *args):
    """As the trainee of this terminal: its home folder."""
    env = {"PATH": os.environ["PATH"], "HOME": terminal.home.name, "LC_ALL": "C.UTF-8",
           **{name: os.environ[name] for name in ("ASAN_OPTIONS",) if name in os.environ}}
    subprocess.run([PROGRAM, "settings", *args], env=env, check=True, capture_output=True)


@contextlib.contextmanager
def at_home(language, chosen=(), **env):
    """The first of two programs only makes the home folder, so that something can be chosen in it."""
    first = Terminal(["version"])
    for name, value in chosen:
        settings(first, name, value)
    second = Terminal(["play"], GESPREK_LANG=language, **{"HOME": first.home.name, **env})
    with contextlib.closing(first), contextlib.closing(second):
        second.settle()
        yield second


def count_keys(terminal):
    """Enter until the conversation has begun; all that was on the screen until then."""
    seen = terminal.text()
    for n in range(1, KEYS_MOST + 1):
        terminal.keys("\r")
        terminal.settle()
        if TALKING.search(terminal.screen.display[0]):
            return n, seen
        seen += terminal.text()
    raise AssertionError(terminal.text())


def scenario_begins(path):
    language, title = value_in(path, "language"), value_in(path, "title")
    with at_home(language, [("unlocked-level", "5")], GESPREK_PATH=SCENARIOS) as terminal:
        terminal.keys(title[:20])
        terminal.settle()
        for _ in range(20):
            if title in terminal.cursor_row():
                break
            terminal.keys(DOWN)
            terminal.settle()
        assert title in terminal.cursor_row(), terminal.text()
        n, seen = count_keys(terminal)
        assert n <= KEYS_MOST
        for theme in value_in(path, "themes").strip("[]").split(", "):
            assert theme in seen, seen
        assert ":stop" in seen


def first_thing_begins(language):
    with at_home(language, GESPREK_PATH=SCENARIOS) as terminal:
        assert count_keys(terminal)[0] <= KEYS_MOST


def write_lunch(folder, name, level, title):
    with open(SCENARIO, encoding="utf-8") as file:
        text = file.read()
    # More aims in common than with any that is shipped.
    aims = "[exceptions, respect, wishes, choices, closing, network]"
    for key, value in (("id", name), ("level", level), ("title", title), ("aims", aims)):
        text = re.sub(rf"^{key}: .*", f"{key}: {value}", text, count=1, flags=re.MULTILINE)
    with open(os.path.join(folder, name + ".yaml"), "w", encoding="utf-8") as file:
        file.write(text)


def long_briefing_begins():
    """What has to be seen is seen first, and one page of the rest is turned."""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(FOLDER, "rules"), os.path.join(folder, "rules"))
        write_lunch(folder, "long", 1, "A long talk")
        path = os.path.join(folder, "long.yaml")
        with open(path, encoding="utf-8") as file:
            text = re.sub("^briefing: .*", "briefing: " + "There is much to know. " * 150, file.read(),
                          flags=re.MULTILINE)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        with at_home("en", GESPREK_PATH=folder) as terminal:
            n, seen = count_keys(terminal)
            assert n == KEYS_MOST and "neglect" in seen and "What you can practise" in seen


def has_something_lighter():
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(FOLDER, "rules"), os.path.join(folder, "rules"))
        write_lunch(folder, "heavy", 3, "A heavy talk")
        write_lunch(folder, "light", 2, "A light talk")
        with at_home("en", GESPREK_PATH=folder) as terminal:
            terminal.keys("heavy")
            terminal.settle()
            terminal.keys("\r")
            terminal.until("Start the conversation")
            assert terminal.cursor_row().startswith(" > Start"), terminal.text()
            terminal.keys(DOWN)
            terminal.settle()
            assert terminal.cursor_row().rstrip() == " > something lighter instead: A light talk"
            # A long page is read first, as before every action.
            for _ in range(KEYS_MOST):
                if terminal.screen.display[0].startswith(" A light talk"):
                    break
                terminal.keys("\r")
                terminal.settle()
            assert terminal.screen.display[0].startswith(" A light talk"), terminal.text()
            # Back in the list, and to the one that is open.
            terminal.keys("\x1b")
            terminal.until("filter: heavy")


def speaks_as_was_chosen(address, wanted, unwanted):
    with at_home("nl", [("address", address)], GESPREK_PATH=SCENARIOS) as terminal:
        terminal.keys("trommel")
        terminal.settle()
        terminal.keys("\r")
        terminal.until(wanted)
        assert unwanted not in terminal.text(), terminal.text()


if __name__ == "__main__":
    run([(scenario_begins, path) for path in sorted(glob.glob(os.path.join(SCENARIOS, "??", "*.yaml")))
         if "nodes:" in open(path, encoding="utf-8").read()] +
        [(first_thing_begins, "nl"), (first_thing_begins, "en"), long_briefing_begins, has_something_lighter,
         (speaks_as_was_chosen, "u", "U kunt op elk moment", "Je kunt op elk moment"),
         (speaks_as_was_chosen, "je", "Je kunt op elk moment", "U kunt op elk moment")])
