"""paste_test.py PROGRAM: a long paste, with and without brackets, full screen and in plain lines.

Nothing in it sends, nothing of it is lost, and the terminal stays of use. The text comes in pieces,
as over a slow line.
"""
import time

from terminal import playing, run, start, start_plain

CAP = 16384  # bytes of a reply that are heard
SENTENCE = "Zin {}: hoe gaat het thuis, één keer per dag?"


def text_of(n_bytes):
    """Lines of sentences, told apart by their numbers."""
    lines = []
    while len("\n".join(lines).encode()) < n_bytes:
        lines.append(SENTENCE.format(len(lines) + 1))
    return "\n".join(lines)


def stored_form(text):
    return text.replace("\n", " ").encode()


def paste(terminal, text, is_bracketed):
    """As terminals do: a line end as a return."""
    data = text.replace("\n", "\r").encode()
    if is_bracketed:
        data = b"\x1b[200~" + data + b"\x1b[201~"
    # Cut at line ends and elsewhere.
    for at in range(0, len(data), 997):
        terminal.keys(data[at:at + 997])
        terminal.read(0.002)
    terminal.settle(quiet_s=0.3)


def opened(terminal, is_plain):
    (start_plain if is_plain else start)(terminal)


def said(terminal, n):
    """Wait until so many replies are stored."""
    end = time.monotonic() + 20
    while len(terminal.replies()) < n:
        terminal.read()
        assert time.monotonic() < end, terminal.text()
    terminal.settle(first_s=0.5)
    return terminal.replies()


def arguments(is_plain):
    return ["--mode", "exam"] + ["--plain"] * is_plain


def keeps_all(is_plain, is_bracketed):
    text = text_of(10_000)
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        # Half a line stands there already, and the paste ends with a line end.
        terminal.keys("Ik zeg: ")
        terminal.settle()
        paste(terminal, text + "\n", is_bracketed)
        assert terminal.replies() == []
        terminal.keys(" Klaar.\r")
        assert said(terminal, 1) == ["Ik zeg: ".encode() + stored_form(text) + b" Klaar."]
        terminal.keys("En nu?\r")
        assert said(terminal, 2)[1] == b"En nu?"


def tells_the_cap(is_plain, is_bracketed):
    text = text_of(CAP + 100).replace("\n", " ")
    heard = text
    while len(heard.encode()) > CAP:
        heard = heard[:-1]
    told = f" {len(text) - len(heard)}. It stands"
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        paste(terminal, text_of(CAP + 100), is_bracketed)
        terminal.keys("\r")
        if is_plain:
            terminal.until_sent(told)
        else:
            terminal.until(told)
        assert terminal.replies() == []
        # It stands there still, to be made shorter.
        terminal.settle()
        terminal.keys("\x7f" * (len(text) - len(heard)) + "\r")
        assert said(terminal, 1) == [heard.encode()]


def sends_what_programs_send(is_plain):
    with playing(*arguments(is_plain)) as terminal:
        opened(terminal, is_plain)
        for n, line in enumerate(("Is dit een goed moment?", "Ik kom straks terug."), 1):
            terminal.keys(line + "\r")
            assert said(terminal, n)[-1] == line.encode()


if __name__ == "__main__":
    both = (False, True)
    run([(test, is_plain, is_bracketed) for test in (tells_the_cap, keeps_all)
         for is_plain in both for is_bracketed in both] +
        [(sends_what_programs_send, is_plain) for is_plain in both])
