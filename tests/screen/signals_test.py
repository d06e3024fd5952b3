"""signals_test.py PROGRAM: leaving at any moment, asked to or not.

Ctrl-C, Ctrl-D, Ctrl-Z, and the signals of a terminal that goes and of a system that stops: the
terminal is given back as it was, and the line that was being typed is kept.
"""
import contextlib
import itertools
import random
import signal
import time

from terminal import (Terminal, has_line_modes, in_a_shell, is_given_back, playing, run,
                      screen_is_given_back, start, start_plain)

HALF = "Mag ik even één ding"
HELD = "My client lives at 12 Church Street"


def go_half(terminal):
    terminal.keys(HALF)
    terminal.settle()


def go_question(terminal):
    terminal.enter(HELD)


def go_debrief(terminal):
    terminal.enter("Hallo")
    terminal.keys("\x1b")
    terminal.until("Do you want to leave")
    terminal.keys("\x1b[B\r")
    terminal.settle()


def go_plain_debrief(terminal):
    for line in ("Is this a good moment?", "When is it better?", "1", "", ""):
        terminal.enter(line, quiet_s=0.2)
    assert b"What now?" in terminal.bytes


def go_help(terminal):
    terminal.keys("?")
    terminal.settle()


# What is before the conversation, and how to get from its beginning to the others.
STAGES = {"home": None, "briefing": None, "talk": go_half, "question": go_question,
          "debrief": go_debrief, "help": go_help}
KEPT = {"talk": HALF, "question": HELD}
# Ctrl-\ is one key from Enter.
SIGNALS = {"QUIT": (signal.SIGQUIT, 131), "TERM": (signal.SIGTERM, 143), "HUP": (signal.SIGHUP, 129)}


@contextlib.contextmanager
def at(stage, is_plain):
    args = ["--mode", "exam"] + ["--plain"] * is_plain
    home = Terminal(["play", *args]) if stage == "home" else None
    with contextlib.closing(home) if home else playing(*args) as terminal:
        if STAGES[stage]:
            (start_plain if is_plain else start)(terminal)
            if is_plain and stage == "debrief":
                go_plain_debrief(terminal)
            else:
                STAGES[stage](terminal)
        else:
            terminal.settle()
        yield terminal


def check_restored(terminal, is_plain):
    if is_plain:
        has_line_modes(terminal)
        assert b"\x1b" not in terminal.bytes
    else:
        is_given_back(terminal)


def check_kept(terminal, stage):
    drafts = [text for text, in terminal.history("SELECT CAST(text AS TEXT) FROM draft")]
    assert drafts == ([KEPT[stage]] if stage in KEPT else []), drafts


def interrupt(stage, is_plain):
    with at(stage, is_plain) as terminal:
        terminal.keys("\x03")
        assert terminal.end() == 130
        check_restored(terminal, is_plain)
        check_kept(terminal, stage)


def ends_by(name, stage, is_plain):
    number, status = SIGNALS[name]
    with at(stage, is_plain) as terminal:
        terminal.child.kill(number)
        assert terminal.end() == status
        check_restored(terminal, is_plain)
        check_kept(terminal, stage)


def end_of_input(stage, is_plain):
    """In the middle of a line it means nothing; elsewhere it goes on or is no key at all."""
    with at(stage, is_plain) as terminal:
        terminal.keys("\x04")
        terminal.settle(first_s=0.5)
        if terminal.child.isalive():
            terminal.keys("\x03")
            assert terminal.end() == 130
        check_restored(terminal, is_plain)


def ends_while_it_begins(seed):
    """Also before the first screen stands, or before anything does."""
    dice = random.Random(seed)
    for _ in range(12):
        with playing() as terminal:
            time.sleep(dice.random() * 0.06)
            terminal.child.kill(signal.SIGTERM)
            assert abs(terminal.end()) in (signal.SIGTERM, 128 + signal.SIGTERM)
            has_line_modes(terminal)
            if b"\x1b[?1049h" in terminal.bytes:
                screen_is_given_back(terminal.bytes)


def crash_gives_the_terminal_back():
    with playing() as terminal:
        start(terminal)
        terminal.child.kill(signal.SIGABRT)
        assert terminal.end() == -signal.SIGABRT
        is_given_back(terminal)


def hangs_up_with_its_terminal():
    """Without a terminal to write to, it ends, and what was typed stays."""
    with playing("--mode", "exam") as terminal:
        start(terminal)
        terminal.keys(HALF)
        terminal.settle()
        terminal.child.close(force=False)
        check_kept(terminal, "talk")


def stop(shell):
    shell.keys("\x1a")
    shell.until("Stopped")
    # What the shell sends for its own line does not count.
    sent = shell.bytes[:shell.bytes.rindex(b"Stopped")]
    shell.keys("echo the-$((40 + 2))\r")
    shell.until("the-42")
    return sent


def stops_and_comes_back(stage):
    with in_a_shell() as shell:
        if STAGES[stage]:
            start(shell)
            STAGES[stage](shell)
        else:
            shell.until("Start the conversation")
        before = shell.text()
        screen_is_given_back(stop(shell))
        check_kept(shell, stage)
        shell.keys("fg\r")
        shell.until(before.splitlines()[0].strip())
        shell.settle(first_s=0.3)
        assert shell.text() == before, shell.text()
        shell.keys("\x03")
        shell.until("ready>")


def plain_lines_stop_and_come_back():
    with in_a_shell("--plain") as shell:
        start_plain(shell)
        shell.keys("kept")
        shell.until("You: kept")
        stop(shell)
        shell.keys("fg\r")
        shell.settle()
        shell.keys(" on\r")
        shell.until("You: kept on")
        shell.until("How do you mean?")


if __name__ == "__main__":
    pairs = [pair for pair in itertools.product(STAGES, (False, True)) if pair != ("help", True)]
    run([(test, *pair) for test in (interrupt, end_of_input) for pair in pairs] +
        [(ends_by, name, *pair) for name in SIGNALS for pair in pairs] +
        [(stops_and_comes_back, stage) for stage in STAGES if stage != "home"] +
        [(ends_while_it_begins, seed) for seed in (1, 2, 3)] +
        [plain_lines_stop_and_come_back, crash_gives_the_terminal_back,
         hangs_up_with_its_terminal])
