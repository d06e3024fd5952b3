"""expect_test.py PROGRAM: rules are read while home is looked at, and nothing shows of it.

What is wrong with them is told when a conversation is opened that needs them, and not before; who
leaves at once leaves cleanly.
"""
import os
import tempfile

from terminal import FOLDER, Terminal, run


def content(more_rules):
    """A folder with a conversation that stands first of all, so that its rules are expected."""
    folder = tempfile.TemporaryDirectory()
    os.mkdir(os.path.join(folder.name, "rules"))
    for name in "screen.yaml", "temperaments.yaml":
        with open(os.path.join(FOLDER, "rules", name), encoding="utf-8") as file:
            text = file.read() + (more_rules if name == "screen.yaml" else "")
        with open(os.path.join(folder.name, "rules", name), "w", encoding="utf-8") as file:
            file.write(text)
    with open(os.path.join(FOLDER, "lunch.yaml"), encoding="utf-8") as file:
        text = file.read().replace("id: lunch", "id: a-lunch")
    with open(os.path.join(folder.name, "lunch.yaml"), "w", encoding="utf-8") as file:
        file.write(text.replace("title: Empty lunchbox", "title: A pear for lunch"))
    return folder


def opens(more_rules, wanted):
    with content(more_rules) as folder:
        terminal = Terminal(["play"], 90, 30, GESPREK_PATH=folder)
        try:
            terminal.until("A pear for lunch")
            assert "wrods" not in terminal.text(), terminal.text()
            terminal.keys("pear")
            terminal.until("> A pear for lunch")
            terminal.keys("\r")
            terminal.until(wanted)
        finally:
            terminal.close()


def sound_rules_open():
    opens("", "Start the conversation")


def broken_rules_are_told():
    opens("\nwrods: {}\n", "unknown key 'wrods'")


def leaving_at_once_is_clean():
    with content("") as folder:
        terminal = Terminal(["play"], 90, 30, GESPREK_PATH=folder)
        try:
            terminal.keys("\x1b")
            assert terminal.end() == 0
        finally:
            terminal.close()


run([(sound_rules_open,), (broken_rules_are_told,), (leaving_at_once_is_clean,)])
