"""drafts_test.py PROGRAM: what is typed and not sent is in the history within a second.

Nothing is drawn for it, nothing is written while nothing is typed, and who goes on finds the line
as it was left.
"""
import os
import signal
import time

from terminal import Terminal, playing, run, start, start_plain

HALF = "Wat fijn dat u één"


def draft(terminal):
    rows = terminal.history("SELECT CAST(text AS TEXT) FROM draft")
    return rows[0][0] if rows else ""


def arguments(is_plain):
    return ["--mode", "exam"] + ["--plain"] * is_plain


def opened(terminal, is_plain):
    (start_plain if is_plain else start)(terminal)


def resumes(terminal, is_plain, half):
    again = Terminal(["resume"] + ["--plain"] * is_plain, HOME=terminal.home.name)
    try:
        if is_plain:
            again.until_sent("You: " + half)
        else:
            start(again, shown="> " + half)
            assert again.screen.cursor.x == 3 + len(half)
        again.enter(" kon komen.", quiet_s=0.3)
    finally:
        again.close()
    assert terminal.replies()[-1] == (half + " kon komen.").encode()
    assert draft(terminal) == ""


def outlives_a_kill(is_plain, replies):
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        for reply in range(replies):
            terminal.enter("Hallo", quiet_s=0.2)
        terminal.keys(HALF)
        terminal.settle()
        before = len(terminal.bytes)
        time.sleep(1.2)
        terminal.child.kill(signal.SIGKILL)
        terminal.end()
        assert len(terminal.bytes) == before, terminal.bytes[before:]
        assert draft(terminal) == HALF, draft(terminal)
        assert len(terminal.replies()) == replies
        resumes(terminal, is_plain, HALF)


def is_a_second_old_at_most(is_plain):
    """Who types on and on is kept up with."""
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        typed = []
        for n in range(30):
            terminal.keys("x")
            typed.append(time.monotonic())
            time.sleep(0.1)
            terminal.read(0)
        killed = time.monotonic()
        terminal.child.kill(signal.SIGKILL)
        terminal.end()
        # A busy machine is given half a second more.
        wanted = sum(1 for at in typed if at < killed - 1.5)
        assert wanted and len(draft(terminal)) >= wanted, (draft(terminal), wanted)


def changes_nothing_at_rest(is_plain):
    """The file is written when there is something new, not by the clock."""
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        terminal.keys(HALF)
        time.sleep(1.3)
        terminal.settle(first_s=0.1)
        folder = os.path.join(terminal.home.name, ".local/share/gesprek")
        before = {name: os.stat(os.path.join(folder, name)).st_mtime_ns
                  for name in os.listdir(folder)}
        sent = len(terminal.bytes)
        time.sleep(1.5)
        terminal.read()
        assert len(terminal.bytes) == sent
        assert before == {name: os.stat(os.path.join(folder, name)).st_mtime_ns
                          for name in os.listdir(folder)}


def leaving_at_once_keeps_it():
    with playing(*arguments(False)) as terminal:
        start(terminal)
        terminal.enter("Hallo", quiet_s=0.2)
        terminal.keys(HALF + "\x1b")
        terminal.until("later")
        terminal.keys("3\r")
        terminal.settle(quiet_s=0.05)
        assert draft(terminal) == HALF, draft(terminal)


def stopping_leaves_no_draft(is_plain):
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        terminal.keys(HALF)
        time.sleep(1.3)
        assert draft(terminal) == HALF
        terminal.enter("\x15:stop", quiet_s=0.3)
        assert terminal.history("SELECT * FROM draft") == []
        assert terminal.history("SELECT * FROM session") == []


def page(is_plain, home=None):
    """The journal, with a page to write open and its first question asked."""
    terminal = Terminal(["journal"] + ["--plain"] * is_plain, **({"HOME": home} if home else {}))
    if is_plain:
        terminal.until_sent("What now? ")
        terminal.enter("1", quiet_s=0.3)
    else:
        terminal.until("write a page")
        terminal.keys("\r")
        terminal.until("keep it")
    return terminal


def a_page_outlives_a_kill(is_plain):
    terminal = page(is_plain)
    try:
        terminal.keys(HALF)
        terminal.settle()
        time.sleep(1.2)
        terminal.child.kill(signal.SIGKILL)
        terminal.end()
        assert terminal.history("SELECT CAST(text AS TEXT) FROM typed") == [(HALF,)]
        again = page(is_plain, terminal.home.name)
        try:
            again.settle()
            assert HALF in (again.text() if not is_plain else again.bytes.decode())
            again.enter(" was.", quiet_s=0.3)
            if is_plain:
                for line in ("", "", "1"):
                    again.enter(line, quiet_s=0.2)
            else:
                again.keys("\x1b")
            again.settle()
        finally:
            again.close()
        assert terminal.history("SELECT CAST(text AS TEXT) FROM journal") == [(HALF + " was.",)]
        assert terminal.history("SELECT * FROM typed") == []
    finally:
        terminal.close()


def a_page_thrown_away_is_gone(is_plain):
    terminal = page(is_plain)
    try:
        terminal.keys(HALF)
        terminal.settle()
        time.sleep(1.2)
        assert terminal.history("SELECT count(*) FROM typed") == [(1,)]
        if is_plain:
            for line in ("", "", "", "2"):
                terminal.enter(line, quiet_s=0.2)
        else:
            terminal.keys("\x1b[B\x1b[B\x1b[B\x1b[B\r")
        terminal.settle()
        assert terminal.history("SELECT * FROM typed") == []
        assert terminal.history("SELECT * FROM journal") == []
    finally:
        terminal.close()


if __name__ == "__main__":
    both = (False, True)
    run([(leaving_at_once_keeps_it,)] +
        [(outlives_a_kill, is_plain, replies) for is_plain in both for replies in (0, 2)] +
        [(test, is_plain) for is_plain in both for test in
         (is_a_second_old_at_most, changes_nothing_at_rest, stopping_leaves_no_draft,
          a_page_outlives_a_kill, a_page_thrown_away_is_gone)])
