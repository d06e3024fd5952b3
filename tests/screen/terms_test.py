"""terms_test.py PROGRAM: every terminal with every locale.

None is refused: what terminfo knows well enough gets the full screen, the others plain lines. What
is typed is stored byte for byte and drawn, whatever the locale says about characters.
"""
import atexit
import itertools
import os
import shutil
import subprocess
import sys
import tempfile

from terminal import playing, run, start, start_plain

TERMS = ["xterm", "xterm-256color", "xterm-kitty", "putty-256color", "screen", "tmux-256color",
         "linux", "vt100", "dumb", "unknown"]
LOCALES = ["nl_NL.UTF-8", "nl_NL.UTF-8-missing", "C.UTF-8", "C"]
TYPED = "Eén blik: ça va, naïef? 10 €"
FOLDER = tempfile.mkdtemp()


def described(term):
    """What terminfo says; "" where it has no such terminal."""
    found = subprocess.run(["infocmp", "-1", "-A", FOLDER, term], capture_output=True, text=True)
    if found.returncode:
        found = subprocess.run(["infocmp", "-1", term], capture_output=True, text=True)
    return "" if found.returncode else found.stdout


def describe_kitty():
    """Many systems have the description under another name than the one the terminal gives itself."""
    kitty = described("xterm-kitty") or described("kitty")
    if "\nkitty|" in kitty:
        source = os.path.join(FOLDER, "kitty.ti")
        with open(source, "w") as file:
            file.write(kitty.replace("\nkitty|", "\nxterm-kitty|"))
        subprocess.run(["tic", "-x", "-o", FOLDER, source], check=True)


def make_locale():
    subprocess.run(["localedef", "-f", "UTF-8", "-i", "nl_NL",
                    os.path.join(FOLDER, "nl_NL.UTF-8")], check=True)


def is_full_screen(term):
    return "\tcup=" in described(term)


def settings_of(locale):
    folder = FOLDER if locale == "nl_NL.UTF-8" else "/nonexistent"
    return {"LC_ALL": locale.removesuffix("-missing"), "LOCPATH": folder}


def says_what_is_typed(term, locale):
    with playing("--mode", "exam", TERM=term, TERMINFO_DIRS=FOLDER + ":",
                 **settings_of(locale)) as terminal:
        if is_full_screen(term):
            start(terminal)
            terminal.keys(TYPED)
            terminal.until("> " + TYPED)
            assert terminal.cursor_row().startswith(" > " + TYPED)
            terminal.keys("\r")
            terminal.until("turn 2")
            terminal.until("You: " + TYPED)
            assert "─" in terminal.text()
        else:
            start_plain(terminal)
            terminal.keys(TYPED)
            terminal.until_sent(TYPED)
            terminal.keys("\r")
            terminal.until_sent("You: ")
            assert b"\x1b" not in terminal.bytes, terminal.bytes
        assert terminal.replies() == [TYPED.encode()], terminal.replies()


def terms_are_as_expected():
    full = [term for term in TERMS if is_full_screen(term)]
    assert full == TERMS[:8], full


if __name__ == "__main__":
    atexit.register(shutil.rmtree, FOLDER)
    if len(sys.argv) > 1:
        make_locale()
        describe_kitty()
    run([terms_are_as_expected] +
        [(says_what_is_typed, *pair) for pair in itertools.product(TERMS, LOCALES)])
