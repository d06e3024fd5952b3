"""notes_test.py PROGRAM: the cards of scenarios that are noted for the next start.

They are used as long as the file is what it was, and whatever happens to them, home is the same.
"""
import contextlib
import itertools
import os
import struct
import tempfile
import time

from terminal import SCENARIO, Terminal, run

SETTLED_S = 3.2  # a file that changed shortly ago is not noted
HEAD = struct.Struct("=7q q q Q")
LUNCH = "The empty lunchbox of today"
DINNER = "The empty lunchbox of night"


def write(folder, title):
    with open(SCENARIO) as file:
        text = file.read().splitlines(keepends=True)
    with open(os.path.join(folder, "lunch.yaml"), "w") as file:
        file.writelines(f"title: {title}\n" if line.startswith("title:") else line for line in text)


@contextlib.contextmanager
def content():
    """A folder with one scenario, which will not change by itself."""
    with tempfile.TemporaryDirectory() as folder:
        write(folder, LUNCH)
        time.sleep(SETTLED_S)
        yield folder


def notes_of(home):
    return os.path.join(home, ".cache/gesprek/cards")


def shows(folder, home, title, *args, **env):
    with contextlib.closing(Terminal(["play", *args], GESPREK_PATH=folder, HOME=home, **env)) as terminal:
        terminal.until(title)
        terminal.keys("\x1b")
        assert terminal.end() == 0


def sum_of(notes):
    """As card_notes.c makes it."""
    total = 14695981039346656037
    for at in range(0, len(notes), 8):
        word, = struct.unpack("=Q", notes[at:at + 8].ljust(8, b"\0"))
        total = (total ^ word) * 1099511628211 & (1 << 64) - 1
        total ^= total >> 32
    return total


def read_and_write(home, change):
    """Change the notes, as if the program had written them so."""
    with open(notes_of(home), "rb") as file:
        head, notes = HEAD.unpack(file.read(HEAD.size)), file.read()
    assert head[8] == len(notes) and head[9] == sum_of(notes), head
    changed = change(notes)
    with open(notes_of(home), "wb") as file:
        file.write(HEAD.pack(*head[:8], len(changed), sum_of(changed)) + changed)


def are_used():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        shows(folder, home, LUNCH)
        assert os.stat(notes_of(home)).st_mode & 0o777 == 0o600
        read_and_write(home, lambda notes: notes.replace(LUNCH.encode(), DINNER.encode()))
        shows(folder, home, DINNER)


def give_way_to_a_change():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        shows(folder, home, LUNCH)
        write(folder, DINNER)
        shows(folder, home, DINNER)
        write(folder, LUNCH)
        shows(folder, home, LUNCH)
        os.unlink(os.path.join(folder, "lunch.yaml"))
        with contextlib.closing(Terminal(["play"], GESPREK_PATH=folder, HOME=home)) as terminal:
            terminal.until("Practise")
            assert LUNCH not in terminal.text(), terminal.text()


def know_who_is_spoken_to():
    """A title may be in two forms; the notes are of one."""
    with content() as folder, tempfile.TemporaryDirectory() as home:
        write(folder, "'Do {jij|u} know the lunchbox'")
        time.sleep(SETTLED_S)
        for address, title in (("je", "Do jij know"), ("u", "Do u know"), ("je", "Do jij know")):
            shows(folder, home, title, GESPREK_ADDRESS=address)


def may_be_broken():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        shows(folder, home, LUNCH)
        with open(notes_of(home), "rb") as file:
            good = file.read()
        for bad in (b"", good[:HEAD.size - 1], good[:-9], good[:-1] + b"x", bytes(len(good)), good + b"x"):
            with open(notes_of(home), "wb") as file:
                file.write(bad)
            shows(folder, home, LUNCH)
            with open(notes_of(home), "rb") as file:
                assert file.read() == good
        # With a sum that is right: lengths that lead out of the file, numbers without sense.
        for at, value in itertools.product(range(0, 240, 8), (-1, 1 << 40)):
            read_and_write(home, lambda notes: notes[:at] + struct.pack("=q", value) + notes[at + 8:])
            shows(folder, home, "Practise")
            with open(notes_of(home), "wb") as file:
                file.write(good)


def may_have_no_place():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        with open(os.path.join(home, ".cache"), "w"):
            pass
        shows(folder, home, LUNCH)


def nothing_is_noted_where_nothing_is_kept():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        shows(folder, home, LUNCH, "--no-history")
        shows(folder, home, LUNCH, GESPREK_HISTORY="off")
        assert os.listdir(home) == [], os.listdir(home)


if __name__ == "__main__":
    run([are_used, give_way_to_a_change, know_who_is_spoken_to, may_be_broken, may_have_no_place,
         nothing_is_noted_where_nothing_is_kept])
