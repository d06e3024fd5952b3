"""journey_test.py PROGRAM: an evening with the program, by arrows, Enter, Esc and typing alone.

A conversation is left for later; another is held to its end, with one reply said differently; the
debrief is read to its last page, a page is written in the journal, the program is left; and the
first conversation is taken up again from the home screen.
"""
from terminal import DOWN, RIGHT, UP, Terminal, run

ENGLISH = {"GESPREK_LANG": "en"}
SOUND = ["Fijn dat u gekomen bent. Vindt u het goed als we even gaan zitten?",
         "Ik zag dat Jaylano vier keer een lege trommel had en ik maak me zorgen. Hoe kijkt u daarnaar?",
         "Op welke ochtend lukt het wél?"]


def go_to(terminal, wanted, most=45):
    """Move down, and then up, until the row with the focus says this."""
    for key in [DOWN] * most + [UP] * 2 * most:
        if wanted in terminal.cursor_row():
            return
        terminal.keys(key)
        terminal.settle(first_s=0.3)
    raise AssertionError(f"no way to {wanted!r} in:\n{terminal.text()}")


def enter_until(terminal, wanted, most=30):
    for _ in range(most):
        if wanted in terminal.text():
            return
        terminal.keys("\r")
        terminal.settle(first_s=0.7)
    raise AssertionError(f"never came to {wanted!r}:\n{terminal.text()}")


def leaves_one_for_later(terminal):
    go_to(terminal, "Slippers in januari")
    enter_until(terminal, "beurt 1")
    terminal.enter("Wat fijn dat je me even helpt. Vertel eens over gisterochtend.", quiet_s=0.4)
    terminal.keys("En wat deed je")
    terminal.settle()
    terminal.keys("\x1b")
    terminal.until("later verder")
    go_to(terminal, "later verder")
    terminal.enter(quiet_s=0.4)


def holds_another(terminal):
    go_to(terminal, "Lege trommel")
    enter_until(terminal, "beurt 1")
    for line in SOUND:
        terminal.enter(line, quiet_s=0.4)
    terminal.enter(":terug", quiet_s=0.4)
    terminal.until("Het anders zeggen")
    go_to(terminal, "Op welke ochtend")
    terminal.enter(quiet_s=0.4)
    terminal.enter("Wanneer gaat het met ontbijten een keer goed?", quiet_s=0.4)
    terminal.until("hiermee verder")
    assert "De eerste keer" in terminal.text() and "Deze keer" in terminal.text(), terminal.text()
    terminal.enter(quiet_s=0.4)
    terminal.keys("\x1b")
    terminal.until("nabespreken")
    go_to(terminal, "nabespreken")
    terminal.enter(quiet_s=0.4)


def looks_back(terminal):
    terminal.until("eigen cijfer")
    go_to(terminal, "eigen cijfer")
    for _ in range(7):
        terminal.keys(RIGHT)
        terminal.settle()
    go_to(terminal, "nabespreken")
    enter_until(terminal, "1 van ")
    assert "7" in terminal.text()
    # The debrief has its last page where what is next can be chosen.
    for _ in range(60):
        if "logboek" in terminal.cursor_row():
            return
        terminal.keys(RIGHT if "En nu?" not in terminal.screen.display[0] else DOWN)
        terminal.settle(first_s=0.5)
    raise AssertionError(terminal.text())


def writes_in_the_journal(terminal):
    terminal.enter(quiet_s=0.4)
    terminal.keys("Ik werd er stil van.")
    terminal.settle()
    terminal.keys(DOWN)
    terminal.settle()
    terminal.keys("Dat een vader 's nachts weg is.")
    terminal.settle()
    terminal.keys("\r")
    terminal.settle()
    terminal.keys("\r")
    terminal.settle()
    go_to(terminal, "keep it")
    terminal.enter(quiet_s=0.4)
    kept = [text for text, in terminal.history("SELECT CAST(text AS TEXT) FROM journal ORDER BY rowid")]
    assert kept == ["Ik werd er stil van.", "Dat een vader 's nachts weg is."], kept


def quits(terminal):
    for _ in range(6):
        if not terminal.child.isalive():
            break
        terminal.keys("\x1b")
        terminal.settle(first_s=0.7)
    assert terminal.end() == 0


def goes_on_with_the_first(home):
    terminal = Terminal([], HOME=home, **ENGLISH)
    try:
        terminal.until("Slippers in januari")
        # What is unfinished comes before the catalogue.
        go_to(terminal, "Slippers in januari")
        enter_until(terminal, "beurt 2")
        assert "Vertel eens over gisterochtend" in terminal.text(), terminal.text()
        terminal.until("> En wat deed je")
        terminal.enter(" toen?", quiet_s=0.4)
        terminal.until("beurt 3")
    finally:
        terminal.close()


def an_evening():
    terminal = Terminal([], **ENGLISH)
    try:
        terminal.until("type to filter")
        leaves_one_for_later(terminal)
        holds_another(terminal)
        looks_back(terminal)
        writes_in_the_journal(terminal)
        quits(terminal)
        goes_on_with_the_first(terminal.home.name)
        said = [text.decode() for text, in terminal.history("SELECT text FROM reply ORDER BY rowid")]
        assert said[-1] == "En wat deed je toen?", said
        assert terminal.history("SELECT count(*) FROM session WHERE ended IS NULL") == [(1,)]
    finally:
        terminal.close()


run([(an_evening,)])
