"""wire_test.py PROGRAM: how much goes over the wire.

At rest nothing does, whatever the screen; and a key costs little enough for a slow line, also in a
large window. Where a key brings other words, by a letter of the filter or by a page, these have to
be sent, and little more. With WIRE_SHOW=1 the figures are shown.
"""
import contextlib
import itertools
import os
import re
import sqlite3
import statistics
import tempfile
import time

from places import PLACES, at
from terminal import DOWN, LEFT, RIGHT, SCENARIO, UP, Terminal, playing, run, start_plain

MOST_BYTES = 200
MIDDLE_BYTES = 300  # of several keys, where some bring other words
# In the list of all there is: a page moves what stays, a letter may change every row of it.
MOST_BYTES_PAGE = 550
MOST_BYTES_FILTER = {24: 700, 40: 1250, 60: 1350}
# A row that changes: going there, its style, what it ends in.
ROW_BYTES = 24
REST_BYTES = 120
REST_S = 3
SIZES = ((80, 24), (120, 40), (200, 60))
LETTERS = list("Ik wil graag met u praten over hoe het thuis gaat, één keer rustig.")
TYPING = LETTERS + ["\x7f"] * 10 + [LEFT] * 5 + ["\x7f"] * 3 + list("abc") + [RIGHT, "\x01", "\x05"]
PAGE_DOWN, PAGE_UP = "\x1b[6~", "\x1b[5~"
PAGES = [PAGE_DOWN] * 6 + [PAGE_UP] * 6
FILTERS = {"nl": ("trommel", "veilig", "kind 2"), "en": ("lunch", "child", "safety")}
KEYS = {
    "home": [DOWN, DOWN, UP, UP, DOWN, UP],
    "briefing": [UP, UP, RIGHT, RIGHT, LEFT, DOWN, DOWN],
    "talk": TYPING,
    "talk later": TYPING,
    "talk long": LETTERS + ["\x7f"] * 20,
    "question": [DOWN, DOWN, UP, UP],
    "own view": [UP, DOWN, DOWN, UP],
    "debrief": [DOWN, DOWN, UP, UP],
    "help": [LEFT, RIGHT],
    "message": [DOWN, UP],
}


def many_scenarios(folder):
    """More than a window has rows, each with words of its own."""
    with open(SCENARIO) as file:
        lunch = file.read()
    for n in range(70):
        text = lunch.replace("id: lunch", f"id: lunch-{n}")
        text = re.sub("^title: .*", f"title: Gesprek {n * 7919} bij de deur van de klas na school", text, flags=re.M)
        text = re.sub("^about: .*", f"about: Over {n * 104729} dingen. Zijn vader komt naar school "
                      f"en verwacht voor de {n}e keer een standje, maar dit keer gaat het anders "
                      "en blijft hij even zitten om te vertellen.", text, flags=re.M)
        with open(os.path.join(folder, f"lunch-{n}.yaml"), "w") as file:
            file.write(text)


def practise(trainee):
    """As if it had been done in the home folder of this terminal, so that there is something to show."""
    trainee.end()
    path = os.path.join(trainee.home.name, ".local/share/gesprek/history.db")
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("INSERT INTO practice VALUES (NULL, 20000, 'respect', 0.5, 1, 0, 0)")
        database.commit()


def long_list_is_cheap(size, language):
    """Where the list scrolls by a row, it is moved, not sent anew."""
    with tempfile.TemporaryDirectory() as folder, \
            contextlib.closing(Terminal(["settings", "address", "je"])) as trainee:
        many_scenarios(folder)
        practise(trainee)
        with contextlib.closing(Terminal(["play"], cols=size[0], rows=size[1], GESPREK_PATH=folder,
                                         GESPREK_LANG=language, HOME=trainee.home.name)) as terminal:
            terminal.until("Gesprek")
            measure(terminal, f"long list {size[0]}x{size[1]} {language}", [DOWN] * 80 + [UP] * 80)
            assert terminal.screen.cursor.y == 2, terminal.text()


def new_bytes(before, after):
    """What no terminal can show without being sent: the rows that were not there, as far as they differ."""
    size = 0
    for old, new in zip(before, after):
        if old == new:
            continue
        size += ROW_BYTES
        if new not in before:
            size += len(new.strip().encode())
    return size


def measure(terminal, name, keys, most=MOST_BYTES, middle=MIDDLE_BYTES):
    costs = []
    for key in keys:
        before = list(terminal.screen.display)
        terminal.keys(key)
        cost = len(terminal.settle(quiet_s=0.02, first_s=0.3))
        costs.append((cost, key))
        assert cost <= REST_BYTES + new_bytes(before, terminal.screen.display), (cost, key)
    figures = [cost for cost, _ in costs]
    if os.environ.get("WIRE_SHOW"):
        print(f"{name}: median {statistics.median(figures)}, "
              f"worst {max(figures)} for {max(costs)[1]!r}", flush=True)
    assert statistics.median(figures) <= middle, figures
    dear = [cost for cost in costs if cost[0] > most]
    assert not dear, dear


def other_words_cost_themselves(size, language):
    """Pages of the list of all there is, and what is typed to filter it."""
    kind = f"{size[0]}x{size[1]} {language}"
    with contextlib.closing(Terminal(["play"], cols=size[0], rows=size[1],
                                     GESPREK_LANG=language)) as terminal:
        terminal.settle()
        measure(terminal, f"pages {kind}", PAGES, MOST_BYTES_PAGE,
                MOST_BYTES_PAGE)
        for words in FILTERS[language]:
            measure(terminal, f"filter {words} {kind}", list(words) + ["\x7f"] * len(words),
                    MOST_BYTES_FILTER[size[1]])


def keys_are_cheap(place, size):
    with at(place, *size) as terminal:
        measure(terminal, f"{place} {size[0]}x{size[1]}", KEYS[place])


def rests(place):
    with at(place) as terminal:
        terminal.settle(quiet_s=0.3, first_s=0.1)
        before = len(terminal.bytes)
        time.sleep(REST_S)
        terminal.read()
        assert len(terminal.bytes) == before, terminal.bytes[before:]


def plain_lines_rest():
    with playing("--plain", "--mode", "exam") as terminal:
        start_plain(terminal)
        terminal.keys("half")
        terminal.settle()
        before = len(terminal.bytes)
        time.sleep(REST_S)
        terminal.read()
        assert len(terminal.bytes) == before, terminal.bytes[before:]


if __name__ == "__main__":
    both = list(itertools.product(SIZES, ("nl", "en")))
    run([(test, *pair) for test in (long_list_is_cheap, other_words_cost_themselves) for pair in both] +
        [(rests, place) for place in PLACES] + [plain_lines_rest] +
        [(keys_are_cheap, *pair) for pair in itertools.product(KEYS, SIZES)])
