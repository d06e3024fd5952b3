"""The real program under a pseudo-terminal: what the tests of this folder are made with.

A test is a function, or a function and its arguments; run() does several at a time, each with a
terminal, a home folder and so a history of its own.
"""
import contextlib
import multiprocessing
import os
import select
import signal
import sqlite3
import sys
import tempfile
import termios
import time
import traceback

import pexpect
import pyte

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
FOLDER = os.path.dirname(os.path.abspath(__file__))
SCENARIO = os.path.join(FOLDER, "lunch.yaml")
TIMEOUT_S = 20
TEST_S = 120
PROCESSES = 8
UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"


class Screen(pyte.Screen):
    """With what curses sends and pyte does not know: scrolling between margins, repeating."""

    last = " "

    def draw(self, data):
        self.last = data[-1:] or self.last
        super().draw(data)

    def repeat(self, times=1):
        super().draw(self.last * (times or 1))

    def scroll(self, times, row, move):
        self.save_cursor()
        top, bottom = self.margins or (0, self.lines - 1)
        self.cursor.y = (top, bottom)[row]
        for _ in range(times or 1):
            move()
        self.restore_cursor()

    def scroll_up(self, times=1):
        self.scroll(times, 1, self.index)

    def scroll_down(self, times=1):
        self.scroll(times, 0, self.reverse_index)


class Stream(pyte.ByteStream):
    csi = {**pyte.ByteStream.csi, "S": "scroll_up", "T": "scroll_down", "b": "repeat"}
    events = pyte.ByteStream.events | {"scroll_up", "scroll_down", "repeat"}


class Terminal:
    """The program in a terminal of so many columns and rows; `screen` is what a person would see."""

    def __init__(self, args, cols=80, rows=24, command=None, **env):
        self.home = tempfile.TemporaryDirectory()
        whole = {"PATH": os.environ["PATH"], "HOME": self.home.name, "TERM": "xterm-256color",
                 "LC_ALL": "C.UTF-8", "GESPREK_LANG": "en", "INPUTRC": "/dev/null", "TZ": "UTC",
                 "GESPREK_DICT": "off", "GESPREK_HISTORY": "on"}
        if "ASAN_OPTIONS" in os.environ:
            whole["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        whole.update(env)
        self.bytes = b""
        self.at = 0
        self.screen = Screen(cols, rows)
        self.stream = Stream(self.screen)
        self.child = pexpect.spawn(command or PROGRAM, args, env=whole, dimensions=(rows, cols),
                                   timeout=TIMEOUT_S)
        self.child.delaybeforesend = None

    def read(self, wait_s=0.05):
        try:
            data = self.child.read_nonblocking(65536, timeout=wait_s)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.bytes += data
        self.stream.feed(data)
        return True

    def settle(self, quiet_s=0.1, first_s=2):
        """Read until nothing comes for a while. @return the bytes that came."""
        before = len(self.bytes)
        if self.read(first_s):
            while self.read(quiet_s):
                pass
        return self.bytes[before:]

    def text(self):
        return "\n".join(self.screen.display)

    def cursor_row(self):
        """The row that the hardware cursor stands in, if it shows."""
        return "" if self.screen.cursor.hidden else self.screen.display[self.screen.cursor.y]

    def until(self, wanted):
        """Wait for a text on the screen."""
        end = time.monotonic() + TIMEOUT_S
        while wanted not in self.text():
            self.read()
            assert time.monotonic() < end, f"never saw {wanted!r} in:\n{self.text()}"
        while self.read(0.02):
            pass

    def without(self, unwanted):
        end = time.monotonic() + TIMEOUT_S
        while unwanted in self.text():
            self.read()
            assert time.monotonic() < end, f"still {unwanted!r} in:\n{self.text()}"

    def until_sent(self, wanted):
        """Wait for a text in what was sent, since the last time it was waited for."""
        end = time.monotonic() + TIMEOUT_S
        wanted = wanted.encode()
        while wanted not in self.bytes[self.at:]:
            self.read()
            assert time.monotonic() < end, f"never saw {wanted!r} in {self.bytes[self.at:]!r}"
        self.at = self.bytes.index(wanted, self.at) + len(wanted)

    def keys(self, keys):
        """Whole: what does not fit into the terminal's buffer waits until there is room."""
        rest = keys.encode() if isinstance(keys, str) else keys
        while rest:
            _, can_write, _ = select.select([], [self.child.child_fd], [], 0.01)
            if can_write:
                rest = rest[os.write(self.child.child_fd, rest[:1024]):]
            else:
                self.read(0)

    def enter(self, line="", quiet_s=0.1):
        """Type a line and send it; what comes of it has come. Its end apart: text that follows a line
        end at once would make it a paste, and what came of the text would be taken for the rest."""
        if line:
            self.keys(line)
            self.settle()
        self.keys("\r")
        self.settle(quiet_s)

    def history(self, query):
        """Rows of the history file; none when there is no such file or table yet."""
        path = os.path.join(self.home.name, ".local/share/gesprek/history.db")
        if not os.path.exists(path):
            return []
        with contextlib.closing(sqlite3.connect(path, timeout=5)) as database:
            return database.execute(query).fetchall()

    def replies(self):
        """What was said, as it is stored: bytes."""
        return [text for text, in self.history("SELECT text FROM reply ORDER BY rowid")]

    def end(self):
        """Wait for the program to end; its exit status, negative for a signal."""
        end = time.monotonic() + TIMEOUT_S
        while self.child.isalive():
            self.read()
            assert time.monotonic() < end, f"did not end; it shows:\n{self.text()}"
        while self.read():
            pass
        status = self.child.exitstatus
        return -self.child.signalstatus if status is None else status

    def local_modes(self):
        return termios.tcgetattr(self.child.child_fd)[3]

    def close(self):
        self.child.close(force=True)
        self.home.cleanup()


@contextlib.contextmanager
def playing(*args, **settings):
    terminal = Terminal(["play", SCENARIO, "--seed", "1", *args], **settings)
    try:
        yield terminal
    finally:
        terminal.close()


def start(terminal, shown="turn 1"):
    """From the briefing, which a low window shows in parts, to the conversation."""
    terminal.settle()
    for _ in range(30):
        if shown in terminal.text():
            return
        terminal.keys("\r")
        terminal.settle(first_s=0.5)
    raise AssertionError(f"no conversation, but:\n{terminal.text()}")


def start_plain(terminal):
    """The same in plain lines: nothing is chosen that can be left open."""
    for _ in range(30):
        terminal.settle(quiet_s=0.15)
        if terminal.bytes.endswith(b"You: "):
            terminal.at = len(terminal.bytes)
            return
        terminal.keys("\r")
    raise AssertionError(f"no conversation, but {terminal.bytes!r}")


def has_line_modes(terminal):
    modes = terminal.local_modes()
    assert modes & termios.ICANON and modes & termios.ECHO and modes & termios.ISIG, hex(modes)


def screen_is_given_back(sent):
    """The other screen and bracketed paste are off, the cursor shows."""
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?2004h", b"\x1b[?2004l")):
        assert sent.rfind(off) > sent.rfind(on) >= 0, off
    assert sent.rfind(b"\x1b[?25h") >= sent.rfind(b"\x1b[?25l")


def is_given_back(terminal):
    has_line_modes(terminal)
    screen_is_given_back(terminal.bytes)


@contextlib.contextmanager
def in_a_shell(*args, **settings):
    """The program as a job of a shell, which can stop it and take it up again."""
    shell = Terminal(["--norc", "--noprofile", "-i"], command="/bin/bash", PS1="ready> ",
                     HISTFILE="", **settings)
    try:
        shell.until("ready>")
        shell.keys(" ".join([PROGRAM, "play", SCENARIO, "--seed 1 --mode exam", *args, "\r"]))
        yield shell
    finally:
        shell.close()


def name_of(test):
    if not isinstance(test, tuple):
        return test.__name__
    return " ".join([test[0].__name__, *map(str, test[1:])])


def outcome(test):
    """None when it passed, else what went wrong; also when it goes on for ever."""
    signal.alarm(TEST_S)
    try:
        if isinstance(test, tuple):
            test[0](*test[1:])
        else:
            test()
        return None
    except Exception:  # a failure of one is no reason to skip the others
        return traceback.format_exc(limit=-4)
    finally:
        signal.alarm(0)


def give_up(number, frame):
    raise TimeoutError(f"not done in {TEST_S} s")


def run(tests):
    """All of them, or those whose names hold the words behind the program's. Ends the process."""
    if not PROGRAM:
        sys.exit("use: " + sys.argv[0] + " PROGRAM [WORDS OF A NAME]")
    wanted = " ".join(sys.argv[2:])
    tests = [test for test in tests if wanted in name_of(test)]
    signal.signal(signal.SIGALRM, give_up)
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        outcomes = pool.map(outcome, tests, chunksize=1)
    for test, problem in zip(tests, outcomes):
        if problem:
            print(f"{sys.argv[0]}: {name_of(test)} failed\n{problem}")
    failed = sum(1 for problem in outcomes if problem)
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not tests else 0)
