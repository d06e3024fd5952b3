"""Every screen there is, and how to get to it: for tests of what holds on all of them."""
import contextlib

from terminal import DOWN, Terminal, playing, start


def ask_to_leave(terminal):
    terminal.keys("\x1b")
    terminal.until("Do you want to leave")


def look_back(terminal):
    terminal.enter("Hallo")
    ask_to_leave(terminal)
    terminal.keys(DOWN + "\r")
    terminal.settle()


def read_on(terminal):
    """From the own view to the debrief."""
    look_back(terminal)
    for _ in range(12):
        if "Looking back" in terminal.screen.display[0]:
            return
        terminal.keys("\r")
        terminal.settle(first_s=0.3)
    raise AssertionError(terminal.text())


def help_over(terminal):
    terminal.keys("?")
    terminal.settle()


def be_told(terminal):
    """A message, with a word of parting."""
    terminal.keys(":stop\r")
    terminal.until("You have stopped")


def stay(terminal):
    terminal.settle()


def talk_on(terminal):
    for line in ("Is this a good moment?", "Zullen we rustig beginnen?"):
        terminal.enter(line)


def type_long(terminal):
    terminal.keys(" ".join(["woorden"] * 60))
    terminal.settle()


# How to get there from the beginning of a conversation; None: it is before that.
PLACES = {
    "home": None,
    "briefing": None,
    "talk": stay,
    "talk later": talk_on,
    "talk long": type_long,
    "question": ask_to_leave,
    "own view": look_back,
    "debrief": read_on,
    "help": help_over,
    "message": be_told,
}


@contextlib.contextmanager
def at(place, cols=80, rows=24):
    go = PLACES[place]
    size = {"cols": cols, "rows": rows}
    home = Terminal(["play"], **size) if place == "home" else None
    with contextlib.closing(home) if home else playing("--mode", "exam", **size) as terminal:
        if go:
            start(terminal)
            go(terminal)
        else:
            terminal.settle()
        yield terminal
