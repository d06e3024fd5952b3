"""focus_test.py PROGRAM: for those who hear or feel what others see.

On every screen the hardware cursor shows and stands where the keys go. Plain lines say nothing
twice but what is asked again.
"""
import collections
import contextlib
import re

from places import PLACES, at
from terminal import DOWN, FOLDER, Terminal, run

TYPED = "Hoe gaat het, één keer echt?"
# What the row under the cursor looks like: the mark of a choice, the line being typed, a text to read.
CHOICE = re.compile(r"^ > \S")
LINE = re.compile(r"^ > ")
FOCUS = {"home": CHOICE, "briefing": CHOICE, "talk": LINE, "talk later": LINE, "talk long": None,
         "question": CHOICE, "own view": CHOICE}


def stands_on_the_focus(place, size):
    with at(place, *size) as terminal:
        screen = terminal.screen
        assert not screen.cursor.hidden, terminal.text()
        row = terminal.cursor_row()
        pattern = FOCUS.get(place, re.compile(r"^ \S"))
        assert not pattern or pattern.match(row), row
        if pattern is not LINE and pattern:
            assert screen.cursor.x <= 1, screen.cursor.x


def follows_a_choice():
    with at("question") as terminal:
        for choice in ("1", "2", "3"):
            assert re.match(rf"^ > {choice}\. ", terminal.cursor_row()), terminal.cursor_row()
            terminal.keys(DOWN)
            terminal.settle()


def follows_what_is_typed():
    with at("talk") as terminal:
        for n, letter in enumerate(TYPED, 1):
            terminal.keys(letter)
            terminal.settle(quiet_s=0.02)
            assert terminal.screen.cursor.x == 3 + n
            assert terminal.cursor_row().startswith(" > " + TYPED[:n])
        for n in range(len(TYPED), len(TYPED) - 5, -1):
            assert terminal.screen.cursor.x == 3 + n
            terminal.keys("\x02")
            terminal.settle(quiet_s=0.02)


def stands_in_the_row_of_a_long_line():
    with at("talk long") as terminal:
        row, x = terminal.cursor_row().rstrip(), terminal.screen.cursor.x
        assert row.endswith("woorden") and x == len(row), (row, x)


# What is asked, and what is answered; all else is left open.
ANSWERS = {"A number, words to filter, or Enter to quit: ": None, "Way: ": "3", "Your own aim: ": "2", "on the way: ": "1",
           "from 1 to 10? ": "4", "from 1 to 10: ": "7", "say over: ": "1"}
SAID = ["Is this a good moment?", "When is it better?", "1"]


def answer(sent, said):
    for asked, reply in ANSWERS.items():
        if sent.endswith(asked):
            # The shipped conversation of that title is another one.
            return reply or re.search(r"(\d+): Empty lunchbox .* A father comes", sent)[1]
    return said.pop(0) if sent.endswith("You: ") else ""


def may_come_again(line):
    """Numbers to choose from, what is asked with nothing behind it, lines that hold no word, and
    quotations."""
    return re.match(r"^(\d+: .*|.*[:?] ?\d*|[\s-]*| +\".*)$", line)


def said_twice(text):
    lines = [line for line in text.split("\n") if not may_come_again(line)]
    assert len(lines) > 10, lines
    return [line for line, n in collections.Counter(lines).items() if n > 1]


def plain_lines_repeat_nothing():
    said = list(SAID)
    with contextlib.closing(Terminal(["play", "--plain"], GESPREK_PATH=FOLDER)) as terminal:
        terminal.settle(quiet_s=0.2)
        for _ in range(30):
            if terminal.child.isalive():
                terminal.enter(answer(terminal.bytes.decode(), said), quiet_s=0.2)
        assert not terminal.child.isalive()
        text = terminal.bytes.decode().replace("\r", "")
    assert not said, said
    # What looks back quotes what was said.
    before, after = text.split("1: look back")
    assert not said_twice(before) and not said_twice(after), (said_twice(before), said_twice(after))


if __name__ == "__main__":
    run([(stands_on_the_focus, place, size) for place in PLACES
         for size in ((80, 24), (40, 10), (200, 60))] +
        [follows_a_choice, follows_what_is_typed, stands_in_the_row_of_a_long_line,
         plain_lines_repeat_nothing])
