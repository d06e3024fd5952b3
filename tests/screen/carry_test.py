"""carry_test.py PROGRAM: a child's words on their way to a conversation with a parent.

The child says who may know, in one conversation; the briefing of the other has its words and asks
whether they are taken along. Full screen and plain lines ask the same and keep the same; when the
conversation is taken up again the words are in it; and where there is nothing, nothing is asked.
"""
import os

from terminal import FOLDER, RIGHT, UP, Terminal, run, start

CONTENT = {"GESPREK_PATH": os.path.join(FOLDER, "..", "cli", "carry")}
WORDS = "Dit is mijn droomhuis. Twee voordeuren."
BROUGHT_UP = "Tess maakte een tekening."
KNOWN = "Twee voordeuren... Dat heeft ze mij nooit verteld."
OFFER = "De woorden van Tess"


def play(arguments, home=None, **settings):
    more = {"HOME": home} if home else {}
    return Terminal(["play", *arguments, "--seed", "7", "--mode", "coach"], 90, 40, **CONTENT, **more, **settings)


def answer(terminal, asked, line):
    terminal.until_sent(asked)
    terminal.enter(line)


def child_agrees():
    """A home with a conversation in which the child agreed."""
    terminal = play(["huizen", "--plain"])
    for asked in ("doel:", "onderweg:", "1 tot 10?"):
        answer(terminal, asked, "")
    answer(terminal, "Jij: ", "Vertel eens over je tekening.")
    answer(terminal, "Jij: ", "Wie mag dit zien?")
    terminal.until_sent("Jij: ")
    terminal.enter("1")
    for asked in ("1 tot 10:", "willen doen:"):
        answer(terminal, asked, "")
    terminal.until_sent("En nu?")
    assert len(terminal.history("SELECT * FROM note WHERE kind = 'carry'")) == 2
    return terminal


def parent_full(home):
    terminal = play(["thuis"], home)
    terminal.until("Wat Tess je meegaf")
    assert WORDS in terminal.text(), terminal.text()
    for _ in range(6):
        if "> " + OFFER in terminal.text():
            break
        terminal.keys(UP)
        terminal.settle()
    assert "< dit keer niet >" in terminal.text(), terminal.text()
    terminal.keys(RIGHT)
    terminal.settle()
    assert "< meenemen >" in terminal.text(), terminal.text()
    terminal.keys("\x1b[B")
    terminal.settle()
    start(terminal, shown="beurt 1")
    return terminal


def parent_plain(home):
    terminal = play(["thuis", "--plain"], home)
    terminal.until_sent(WORDS)
    answer(terminal, "doel:", "")
    answer(terminal, "onderweg:", "")
    answer(terminal, OFFER, "1")
    answer(terminal, "1 tot 10?", "")
    terminal.until_sent("Zegt u het maar.")
    return terminal


def last_carried(child):
    return child.history("SELECT scenario, carried FROM session ORDER BY id DESC LIMIT 1")


def is_taken_along(parent):
    child = child_agrees()
    terminal = parent(child.home.name)
    try:
        assert "De tekening van Tess zit in je tas." in terminal.bytes.decode(errors="replace") + terminal.text()
        assert last_carried(child) == [("thuis", "droom zorg")], last_carried(child)
        terminal.enter(BROUGHT_UP, quiet_s=0.4)
        assert KNOWN in terminal.bytes.decode(errors="replace") + terminal.text(), terminal.text()
    finally:
        terminal.close()
        child.close()


def goes_on_with_it():
    child = child_agrees()
    home = child.home.name
    first = parent_full(home)
    first.enter("Fijn dat u er bent.", quiet_s=0.4)
    first.child.close(force=True)
    number = child.history("SELECT max(id) FROM session")[0][0]
    terminal = Terminal(["resume", str(number)], 90, 40, **CONTENT, HOME=home)
    try:
        terminal.until(WORDS)
        assert OFFER not in terminal.text(), terminal.text()  # what was chosen stands
        start(terminal, shown="beurt 2")
        terminal.enter(BROUGHT_UP, quiet_s=0.4)
        assert KNOWN in terminal.text(), terminal.text()
    finally:
        terminal.close()
        first.home.cleanup()
        child.close()


def nothing_is_asked_without():
    terminal = play(["thuis"])
    try:
        terminal.until("Begin het gesprek")
        assert OFFER not in terminal.text() and "meegaf" not in terminal.text(), terminal.text()
        start(terminal, shown="beurt 1")
        assert "De tekening" not in terminal.text(), terminal.text()
    finally:
        terminal.close()


def may_be_left():
    child = child_agrees()
    terminal = play(["thuis"], child.home.name)
    try:
        terminal.until(OFFER)
        start(terminal, shown="beurt 1")
        assert "De tekening" not in terminal.text(), terminal.text()
        assert last_carried(child) == [("thuis", "")], last_carried(child)
    finally:
        terminal.close()
        child.close()


def said_to(scenario):
    """What is typed in the transcript of a conversation that is shipped."""
    with open(os.path.join(FOLDER, "..", "talk", scenario + ".talk"), encoding="utf-8") as lines:
        return [line[2:].rstrip("\n") for line in lines if line.startswith("> ")]


def begin_shipped(scenario, home, *answers):
    """In plain lines, to the first reply; what is asked before gets the answers, in their order."""
    more = {"HOME": home} if home else {}
    terminal = Terminal(["play", scenario, "--plain", "--seed", "1", "--mode", "exam"], 90, 40,
                        GESPREK_LANG="nl", **more)
    for asked, line in (*answers, ("En nu?", "1")):
        answer(terminal, asked, line)
    terminal.until_sent("Jij: ")
    return terminal


def say_all(terminal, replies, then):
    for reply in replies[:-1]:
        terminal.enter(reply)
        terminal.until_sent("Jij: ")
    terminal.enter(replies[-1])
    answer(terminal, "nabespreken", "1")
    terminal.until_sent(then)


def finn_to_his_mother():
    """The two conversations of the catalogue that belong together, each from its first line to its last."""
    before = (("doel:", ""), ("onderweg:", ""))
    child = begin_shipped("twee-huizen-drie-huizen", None, *before, ("1 tot 10?", ""))
    say_all(child, said_to("twee-huizen-drie-huizen-sound"), "Wat gebeurt er hierna?")
    child.enter("")
    answer(child, "leeg blijven):", "")
    mother = None
    try:
        child.until_sent("1 tot 10:")
        kept = child.history("SELECT text FROM note WHERE kind = 'carry' ORDER BY text")
        assert [text.split(":")[0] for text, in kept] == ["halve-tank", "wielen", "zin"], kept
        mother = begin_shipped("tot-de-hoek", child.home.name, *before, ("De woorden van Finn", "1"), ("1 tot 10?", ""))
        say_all(mother, said_to("tot-de-hoek-carried"), "Wat gebeurt er hierna?")
        shown = mother.bytes.decode(errors="replace")
        for line in ("Ik huil omdat het leuk was.", "Zei hij dat, van die wielen?", "Omdat het léúk was."):
            assert line in shown, shown
        assert last_carried(child) == [("tot-de-hoek", "zin wielen halve-tank")], last_carried(child)
    finally:
        child.close()
        if mother:
            mother.home.cleanup()


run([(finn_to_his_mother,), (is_taken_along, parent_full), (is_taken_along, parent_plain), (goes_on_with_it,),
     (nothing_is_asked_without,), (may_be_left,)])
