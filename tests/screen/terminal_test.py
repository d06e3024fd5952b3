"""terminal_test.py PROGRAM: the real program under a pseudo-terminal.

What literal pictures cannot show: that curses shows the canvas, at each size and after a new one,
that the terminal is given back whatever happens, and which terminals get plain lines instead.
"""
import contextlib
import os
import re
import signal
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
COLOUR = re.compile(rb"\x1b\[(?:\d+;)*3[0-7][;m]")


class Screen(pyte.Screen):
    """With the two movements that curses makes and pyte does not know: scrolling between margins."""

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
    csi = {**pyte.ByteStream.csi, "S": "scroll_up", "T": "scroll_down"}
    events = pyte.ByteStream.events | {"scroll_up", "scroll_down"}


class Terminal:
    """The program in a terminal of so many columns and rows; `screen` is what a person would see."""

    def __init__(self, args, cols=80, rows=24, command=None, **env):
        self.home = tempfile.TemporaryDirectory()
        whole = {"PATH": os.environ["PATH"], "HOME": self.home.name, "TERM": "xterm-256color",
                 "LC_ALL": "C.UTF-8", "GESPREK_LANG": "en", "INPUTRC": "/dev/null", "TZ": "UTC"}
        if "ASAN_OPTIONS" in os.environ:
            whole["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        whole.update(env)
        self.bytes = b""
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

    def text(self):
        return "\n".join(self.screen.display)

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

    def keys(self, keys):
        self.child.send(keys)

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


def start(terminal):
    """From the briefing, which a low window shows in parts, to the conversation."""
    terminal.until("Start the conversation")
    terminal.keys("\r\r\r\r\r\r" if terminal.screen.lines < 24 else "\r")
    terminal.until("turn 1")


def is_given_back(terminal):
    """Line mode and echo are on, the other screen and bracketed paste are off."""
    modes = terminal.local_modes()
    assert modes & termios.ICANON and modes & termios.ECHO and modes & termios.ISIG, hex(modes)
    for on, off in ((b"\x1b[?1049h", b"\x1b[?1049l"), (b"\x1b[?2004h", b"\x1b[?2004l")):
        assert terminal.bytes.rfind(off) > terminal.bytes.rfind(on) >= 0, off


def talks_at_every_size():
    for cols, rows in ((80, 24), (40, 10), (200, 60)):
        with playing("--mode", "exam", cols=cols, rows=rows) as terminal:
            start(terminal)
            terminal.keys("Is this a good moment?")
            terminal.until("> Is this a good moment?")
            row = terminal.screen.cursor.y
            assert terminal.screen.display[row].startswith(" > Is"), terminal.text()
            assert terminal.screen.cursor.x == 3 + len("Is this a good moment?")
            terminal.keys("\r")
            terminal.until("turn 2")
            terminal.until("You: Is this a good moment?")
            assert len(terminal.screen.display) == rows


def shows_wide_characters():
    with playing("--mode", "exam") as terminal:
        start(terminal)
        terminal.keys("één 日本 🙂 e\u0301!")
        terminal.until("één 日")
        terminal.until("!")
        assert terminal.screen.cursor.x == 3 + 4 + 5 + 3 + 2, terminal.screen.cursor.x


def works_without_a_locale():
    with playing("--mode", "exam", LC_ALL="C") as terminal:
        start(terminal)
        terminal.keys("één")
        terminal.until("> één")
        assert "─" in terminal.text()


def draws_with_ascii():
    with playing("--ascii") as terminal:
        terminal.until("Start the conversation")
        assert "─" not in terminal.text() and "-----" in terminal.text()


def follows_a_new_size():
    with playing("--mode", "exam") as terminal:
        start(terminal)
        terminal.keys("half a line")
        terminal.until("half a line")
        for cols, rows in ((40, 10), (30, 8), (120, 40), (40, 10)):
            terminal.screen.resize(rows, cols)
            terminal.child.setwinsize(rows, cols)
            terminal.until("larger" if cols < 40 else "half a line")
        terminal.keys("\r")
        terminal.until("turn 2")


def interrupt_gives_the_terminal_back():
    with playing() as terminal:
        start(terminal)
        assert not terminal.local_modes() & termios.ECHO
        terminal.keys("half\x03")
        assert terminal.end() == 130
        is_given_back(terminal)


def every_signal_gives_the_terminal_back():
    for number, status in ((signal.SIGTERM, 143), (signal.SIGHUP, 129),
                           (signal.SIGABRT, -signal.SIGABRT)):
        with playing() as terminal:
            start(terminal)
            terminal.child.kill(number)
            assert terminal.end() == status, number
            is_given_back(terminal)


def quits_by_keys():
    with playing() as terminal:
        start(terminal)
        terminal.keys(":stop\r")
        terminal.until("You have stopped")
        terminal.keys("\r")
        assert terminal.end() == 0
        is_given_back(terminal)


@contextlib.contextmanager
def in_a_shell(*args):
    shell = Terminal(["--norc", "--noprofile", "-i"], command="/bin/bash", PS1="ready> ")
    try:
        shell.until("ready>")
        shell.keys(" ".join([PROGRAM, "play", SCENARIO, "--seed 1 --mode exam", *args, "\r"]))
        yield shell
    finally:
        shell.close()


def goes_and_comes_back(shell):
    shell.keys("\x1a")
    shell.until("Stopped")
    shell.keys("echo the-$((40 + 2))\r")
    shell.until("the-42")
    shell.keys("fg\r")


def stops_and_comes_back():
    with in_a_shell() as shell:
        start(shell)
        shell.keys("kept")
        shell.until("> kept")
        goes_and_comes_back(shell)
        shell.until("> kept")
        shell.keys("\r")
        shell.until("turn 2")


def plain_lines_stop_and_come_back():
    with in_a_shell("--plain") as shell:
        shell.until("Your own aim:")
        shell.keys("\r\r")
        shell.until("You:")
        shell.keys("kept")
        shell.until("You: kept")
        goes_and_comes_back(shell)
        shell.keys(" on\r")
        shell.until("You: kept on")
        shell.until("How do you mean?")


def escape_is_a_key_of_its_own():
    with playing() as terminal:
        start(terminal)
        terminal.keys("\x1b")
        terminal.until("Do you want to leave")
        terminal.keys("\x1b[B\x1b[A\r")
        terminal.without("Do you want to leave")


def escape_belongs_to_vi():
    with tempfile.NamedTemporaryFile("w", suffix=".inputrc") as file:
        file.write("set editing-mode vi\n")
        file.flush()
        with playing("--mode", "exam", INPUTRC=file.name) as terminal:
            start(terminal)
            terminal.keys("abc")
            terminal.until("> abc")
            terminal.keys("\x1b")
            time.sleep(0.3)
            terminal.keys("0x")
            terminal.until("> bc")


def paste_never_sends():
    with playing("--mode", "exam") as terminal:
        start(terminal)
        terminal.keys("\x1b[200~one\rtwo\nthree\x1b[201~")
        terminal.until("> one two three")
        assert "turn 1" in terminal.text()
        terminal.keys("\r")
        terminal.until("turn 2")


def has_colours_unless_told_not_to():
    with playing() as terminal:
        start(terminal)
        assert COLOUR.search(terminal.bytes)
    with playing(NO_COLOR="1") as terminal:
        start(terminal)
        assert not COLOUR.search(terminal.bytes)


def plain(**settings):
    args = settings.pop("args", ())
    with playing("--mode", "coach", *args, **settings) as terminal:
        for wanted, answer in (("Your own aim:", "1\r"), ("from 1 to 10?", "\r"),
                               ("You:", "Is this a good moment?\r"), ("Coach:", ""),
                               ("You:", ":hint\r"), ("You:", ":stop\r")):
            terminal.child.expect_exact(wanted)
            terminal.bytes += terminal.child.before + wanted.encode()
            terminal.keys(answer)
        assert terminal.end() == 0
        assert b"You have stopped" in terminal.bytes
        assert b"\x1b" not in terminal.bytes, terminal.bytes


def dumb_terminals_get_plain_lines():
    plain(TERM="dumb")


def unknown_terminals_get_plain_lines():
    # Curses keeps what it made for a terminal that it then refuses: no leak of ours.
    plain(TERM="nobody-has-this", ASAN_OPTIONS="detect_leaks=0")


def plain_lines_on_request():
    plain(args=["--plain"])
    plain(ACCESSIBLE="1")
    plain(GESPREK_PLAIN="1")


def interrupt_ends_plain_lines():
    with playing("--plain", "--mode", "exam") as terminal:
        terminal.child.expect_exact("Your own aim:")
        terminal.keys("\x03")
        assert terminal.end() == 130
        modes = terminal.local_modes()
        assert modes & termios.ICANON and modes & termios.ECHO


def plain_lines_to_the_end():
    with playing("--plain", "--mode", "coach") as terminal:
        for wanted, answer in (("Your own aim:", "\r"), ("from 1 to 10?", "5\r"),
                               ("You:", "Is this a good moment?\r"),
                               ("You:", "My client lives at 12 Church Street\r"),
                               ("2: send it as it is", "1\r"),
                               ("The line is gone", "When is it better?\r"),
                               ("1: look back", "1\r"), ("Your own mark", "11\r"),
                               ("Type a number from 1 to 10.", "7\r"),
                               ("say over:", "2\r"), ("What now?", "\r")):
            terminal.child.expect_exact(wanted)
            terminal.bytes += terminal.child.before + wanted.encode()
            terminal.keys(answer)
        assert terminal.end() == 0
        text = terminal.bytes.decode()
        assert "Your own mark afterwards: 7." in text and 'To say again: "When is it better?"' in text, text


TESTS = [talks_at_every_size, shows_wide_characters, works_without_a_locale, draws_with_ascii,
         follows_a_new_size, interrupt_gives_the_terminal_back,
         every_signal_gives_the_terminal_back, quits_by_keys, stops_and_comes_back,
         escape_is_a_key_of_its_own, escape_belongs_to_vi, paste_never_sends,
         has_colours_unless_told_not_to, dumb_terminals_get_plain_lines,
         unknown_terminals_get_plain_lines, plain_lines_on_request, interrupt_ends_plain_lines,
         plain_lines_to_the_end, plain_lines_stop_and_come_back]


def main():
    if not PROGRAM:
        sys.exit(__doc__)
    wanted = sys.argv[2:]
    passed = failed = 0
    for test in TESTS:
        if wanted and test.__name__ not in wanted:
            continue
        try:
            test()
            passed += 1
        except Exception:  # a failure of one is no reason to skip the others
            failed += 1
            print(f"{__file__}: {test.__name__} failed")
            traceback.print_exc(limit=3, file=sys.stdout)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
