"""resize_test.py PROGRAM: the window changes while one types and answers.

Two hundred sizes, each at random but always the same ones, from far too small to very large: the
line and its cursor stay, and every reply is stored as it was typed. RESIZE_SEED chooses others.
"""
import os
import random
import time

from terminal import LEFT, RIGHT, playing, run, start, start_plain

SEED = int(os.environ.get("RESIZE_SEED", "20"))
SIZES = 200
LEAST, LARGEST = (20, 5), (300, 100)
WORDS = "Hoe gaat het thuis, één keer per dag: ça va? 10 € 日本 naïef".split()


class Line:
    """What the line holds if nothing is lost."""

    def __init__(self):
        self.text, self.at = "", 0

    def type(self, text):
        self.text = self.text[:self.at] + text + self.text[self.at:]
        self.at += len(text)

    def delete(self):
        self.text = self.text[:max(self.at - 1, 0)] + self.text[self.at:]
        self.at = max(self.at - 1, 0)

    def move(self, by):
        self.at = min(max(self.at + by, 0), len(self.text))


def columns(text):
    return sum(2 if char in "日本" else 1 for char in text)


def resize(terminal, cols, rows):
    terminal.screen.resize(rows, cols)
    terminal.child.setwinsize(rows, cols)


def press(terminal, dice, line):
    kind = dice.random()
    if kind < 0.7:
        word = dice.choice(WORDS) + " "
        line.type(word)
        terminal.keys(word)
    elif kind < 0.8:
        line.delete()
        terminal.keys("\x7f")
    else:
        by = dice.choice((-1, 1))
        line.move(by)
        terminal.keys(LEFT if by < 0 else RIGHT)


def check_line(terminal, line):
    """In the largest window the whole line is in one row."""
    resize(terminal, *LARGEST)
    terminal.settle(quiet_s=0.2, first_s=0.5)
    wanted = (" > " + line.text).rstrip()
    shown = terminal.cursor_row().rstrip()
    assert shown == wanted, (shown, wanted)
    assert terminal.screen.cursor.x == 3 + columns(line.text[:line.at])


def check_replies(terminal, said):
    end = time.monotonic() + 20
    while len(terminal.replies()) < len(said) and time.monotonic() < end:
        terminal.read()
    assert terminal.replies() == said, (terminal.replies(), said)


def say(terminal, line, said):
    """What is not there is not sent, and the reply is waited for before more is typed."""
    terminal.settle(quiet_s=0.2, first_s=0.2)
    terminal.keys("\r")
    if line.text.strip():
        said.append(line.text.lstrip().encode())
        check_replies(terminal, said)
    terminal.settle(quiet_s=0.1, first_s=0.3)
    line.text, line.at = "", 0


def loses_nothing(seed):
    dice, line, said = random.Random(seed), Line(), []
    with playing("--mode", "exam") as terminal:
        start(terminal)
        for n in range(1, SIZES + 1):
            resize(terminal, dice.randint(LEAST[0], LARGEST[0]),
                   dice.randint(LEAST[1], LARGEST[1]))
            press(terminal, dice, line)
            while terminal.read(0.005):
                pass
            if n % 20 == 0:
                check_line(terminal, line)
            if n % 40 == 0 or len(line.text) > 150:
                say(terminal, line, said)
        check_replies(terminal, said)
        resize(terminal, 80, 24)
        terminal.until(f"turn {len(said) + 1}")


def plain_lines_lose_nothing(seed):
    dice, line, said = random.Random(seed), Line(), []
    with playing("--plain", "--mode", "exam") as terminal:
        start_plain(terminal)
        for n in range(1, SIZES + 1):
            resize(terminal, dice.randint(LEAST[0], LARGEST[0]),
                   dice.randint(LEAST[1], LARGEST[1]))
            press(terminal, dice, line)
            while terminal.read(0.005):
                pass
            if n % 40 == 0:
                say(terminal, line, said)
        check_replies(terminal, said)
        assert b"\x1b" not in terminal.bytes


def follows_a_new_size():
    with playing("--mode", "exam") as terminal:
        start(terminal)
        terminal.keys("half a line")
        terminal.until("half a line")
        for cols, rows in ((40, 10), (30, 8), (120, 40), (40, 10)):
            resize(terminal, cols, rows)
            terminal.until("larger" if cols < 40 else "half a line")
        terminal.keys("\r")
        terminal.until("turn 2")


if __name__ == "__main__":
    run([(loses_nothing, SEED), (loses_nothing, SEED + 1), (plain_lines_lose_nothing, SEED),
         follows_a_new_size])
