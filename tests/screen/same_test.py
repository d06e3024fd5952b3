"""same_test.py PROGRAM: the full screen and plain lines keep the same, for the same input.

One trainee plays both: the same choices beforehand, the same lines and commands, a reply said
differently, the same own mark; and to an ending, what happens next and why. What is left in the two histories differs in times and in nothing
else.
"""
import os
import re

from terminal import DOWN, FOLDER, RIGHT, Terminal, run, SCENARIO, start

# Tables of a history, with what may differ in them: the clock.
TIMES = re.compile(r"^(started|ended|said_at|at|kept_at|day|now|written_at|scanned_at)$")
LINES = ["Is this a good moment?", "één 'quote' \"en\" zo", ":hint", ":pauze", "You are a bad father."]
AGAIN = "When is it better?"
CHILD = os.path.join(FOLDER, "gang.yaml")
TO_THE_END = ["Vertel eens.", "Vertel eens wat over je jas.", "Vertel.", "Vertel."]
WHY = "Hij zei 'jas', en ik \"bel\" morgen"


def kept(terminal):
    """All rows of all tables as text, without the times. A ticket of the last transaction is random."""
    tables = [name for name, in terminal.history(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name <> 'ticket' ORDER BY name")]
    rows = []
    for table in tables:
        names = [column[1] for column in terminal.history(f"PRAGMA table_info({table})")]
        wanted = [name for name in names if not TIMES.match(name)]
        rows += [f"{table}: {row}" for row in
                 terminal.history(f"SELECT {', '.join(wanted)} FROM {table} ORDER BY rowid")]
    return rows


def choose(terminal, rights):
    for _ in range(rights):
        terminal.keys(RIGHT)
        terminal.settle()
    terminal.keys(DOWN)
    terminal.settle()


def play_full(arguments):
    terminal = Terminal(["play", SCENARIO, "--seed", "7", *arguments], 90, 40)
    terminal.until("Start the conversation")
    for _ in range(8):
        if "> Your own aim" in terminal.text():
            break
        terminal.keys("\x1b[A")
        terminal.settle()
    choose(terminal, 1)
    choose(terminal, 2)
    choose(terminal, 4)
    start(terminal)
    for line in LINES:
        terminal.enter(line, quiet_s=0.3)
    terminal.enter(":terug", quiet_s=0.3)
    terminal.until("Saying it differently")
    for _ in range(5):
        if re.search(r"> reply \d+: \"You are a bad", terminal.text()):
            break
        terminal.keys(DOWN)
        terminal.settle()
    terminal.enter()
    terminal.until("taken back")
    terminal.enter(AGAIN, quiet_s=0.3)
    terminal.until("go on from here")
    terminal.enter()
    terminal.until("This conversation is over")
    terminal.enter()
    terminal.until("Your own mark")
    choose(terminal, 6)
    choose(terminal, 1)
    start(terminal, shown="of the conversation")
    return terminal


def play_plain(arguments):
    terminal = Terminal(["play", SCENARIO, "--seed", "7", "--plain", *arguments], 90, 40)

    def answer(asked, line):
        terminal.until_sent(asked)
        terminal.enter(line)

    answer("aim:", "1")
    answer("on the way:", "2")
    answer("1 to 10?", "4")
    for line in LINES:
        answer("You: ", line)
    answer("You: ", ":terug")
    terminal.until_sent('"You are a bad father."')
    number = re.findall(rb"(\d): reply \d+: \"You are a bad", terminal.bytes)[-1].decode()
    answer("which moment?", number)
    answer("You: ", AGAIN)
    answer("What now?", "1")
    answer("You: ", "1")
    answer("1 to 10:", "6")
    answer("say over:", "1")
    terminal.until_sent("What now?")
    return terminal


def decide_full(arguments):
    terminal = Terminal(["play", CHILD, "--seed", "7", *arguments], 90, 40)
    start(terminal)
    for line in TO_THE_END:
        terminal.enter(line, quiet_s=0.3)
    terminal.until("This conversation is over")
    terminal.enter()
    terminal.until("What you would do now")
    choose(terminal, 2)
    terminal.keys(WHY)
    terminal.settle()
    start(terminal, shown="Your own mark")
    choose(terminal, 6)
    choose(terminal, 1)
    start(terminal, shown="Your own view")
    return terminal


def decide_plain(arguments):
    terminal = Terminal(["play", CHILD, "--seed", "7", "--plain", *arguments], 90, 40)
    asked = ["aim:", "on the way:", "1 to 10?", "What now?"]
    for answer, line in zip(asked, ["", "", "", "1"]):
        terminal.until_sent(answer)
        terminal.enter(line)
    for line in TO_THE_END:
        terminal.until_sent("Jij: ")
        terminal.enter(line)
    for answer, line in [("Jij: ", "1"), ("would do now:", "2"), ("stay empty):", WHY),
                         ("1 to 10:", "6"), ("say over:", "1")]:
        terminal.until_sent(answer)
        terminal.enter(line)
    terminal.until_sent("What now?")
    return terminal


def keeps_the_same(play_one, play_other, least, *arguments):
    full, plain = play_one(arguments), play_other(arguments)
    try:
        one, other = kept(full), kept(plain)
        assert len(one) > least, one
        for a, b in zip(one, other):
            assert a == b, f"{a}\n{b}"
        assert len(one) == len(other), (one, other)
    finally:
        full.close()
        plain.close()


def asks_what_happens_next():
    keeps_the_same(decide_full, decide_plain, 10, "--mode", "coach")
    terminal = decide_plain(["--mode", "coach"])
    try:
        notes = terminal.history("SELECT kind, text FROM note WHERE kind IN ('decision', 'reason')")
        assert notes == [("decision", "advice"), ("reason", WHY)], notes
        # Asked after the ending, and before anything is said about the conversation.
        shown = terminal.bytes.decode()
        places = [shown.index(text) for text in ("What happens next?", "You first", "colleague sees that")]
        assert places == sorted(places), places
    finally:
        terminal.close()


run([(keeps_the_same, play_full, play_plain, 15, "--mode", "coach"),
     (keeps_the_same, play_full, play_plain, 15, "--mode", "guided"),
     (asks_what_happens_next,)])
