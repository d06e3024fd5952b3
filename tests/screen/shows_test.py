"""shows_test.py PROGRAM: that curses shows the canvas, and which terminals get plain lines instead."""
import re
import tempfile
import time

from terminal import is_given_back, playing, run, start

COLOUR = re.compile(rb"\x1b\[(?:\d+;)*3[0-7][;m]")


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


def quits_by_keys():
    with playing() as terminal:
        start(terminal)
        terminal.keys(":stop\r")
        terminal.until("You have stopped")
        terminal.keys("\r")
        assert terminal.end() == 0
        is_given_back(terminal)


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
        for wanted, answer in (("Your own aim:", "1\r"), ("on the way:", "\r"), ("from 1 to 10?", "\r"),
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


def plain_lines_to_the_end():
    with playing("--plain", "--mode", "coach") as terminal:
        for wanted, answer in (("Your own aim:", "\r"), ("on the way:", "\r"), ("from 1 to 10?", "5\r"),
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
        assert "Your own mark afterwards: 7." in text, text
        assert 'To say again: "When is it better?"' in text, text


if __name__ == "__main__":
    run([talks_at_every_size, shows_wide_characters, works_without_a_locale, draws_with_ascii,
         quits_by_keys, escape_is_a_key_of_its_own, escape_belongs_to_vi,
         has_colours_unless_told_not_to, dumb_terminals_get_plain_lines,
         unknown_terminals_get_plain_lines, plain_lines_on_request, plain_lines_to_the_end])
