"""watch_test.py PROGRAM: a scenario is edited under the program, which goes along with it.

What was said is said again to the new version, the line being typed stays, a version that cannot be
played changes nothing, and at rest nothing is sent. Nothing of it is kept in the history.
"""
import contextlib
import os
import shutil
import tempfile
import time

from terminal import FOLDER, SCENARIO, Terminal, run, start, start_plain

HALF = "Wat fijn dat u één"
NIGHTS = "It is the nights."
QUIET_S = 1.3


class Edited:
    """A scenario of an author's own, with its rules, in a terminal."""

    def __init__(self, folder, *args, **settings):
        self.path = os.path.join(folder, "lunch.yaml")
        self.rules = os.path.join(folder, "rules/screen.yaml")
        shutil.copy(SCENARIO, self.path)
        shutil.copytree(os.path.join(FOLDER, "rules"), os.path.join(folder, "rules"))
        self.terminal = Terminal(["play", self.path, "--seed", "1", "--mode", "exam", "--watch",
                                  *args], **settings)

    def save(self, text, in_place=False):
        """As editors do: under another name, which is then changed; or into the file as it is."""
        to = self.path if in_place else self.path + ".new"
        with open(to, "w") as file:
            file.write(text)
        if not in_place:
            os.rename(to, self.path)

    def edit(self, old, new, **how):
        with open(self.path) as file:
            text = file.read()
        assert old in text, old
        self.save(text.replace(old, new), **how)


@contextlib.contextmanager
def editing(*args, **settings):
    with tempfile.TemporaryDirectory() as folder:
        edited = Edited(folder, *args, **settings)
        try:
            yield edited, edited.terminal
        finally:
            edited.terminal.close()


@contextlib.contextmanager
def talking(*args, **settings):
    """In the full screen, after one reply."""
    with editing(*args, **settings) as (edited, terminal):
        start(terminal)
        terminal.enter("Is this a good moment?")
        terminal.until(NIGHTS)
        yield edited, terminal


def squeezed(terminal):
    """The words on the screen, whatever rows they stand in."""
    return " ".join(terminal.text().split())


def until_words(terminal, words):
    end = time.monotonic() + 20
    while words not in squeezed(terminal):
        terminal.read()
        assert time.monotonic() < end, f"never saw {words!r} in:\n{terminal.text()}"
    terminal.settle(first_s=0.1)


def keeps_nothing(terminal):
    assert terminal.history("SELECT * FROM session") == []


def a_line_is_new(in_place):
    with talking() as (edited, terminal):
        terminal.keys(HALF)
        terminal.settle()
        edited.edit(NIGHTS, "It is the mornings.", in_place=in_place)
        until_words(terminal, 'the answer to reply 1 reads "... mornings. ..." now; that was '
                    '"... nights. ...".')
        words = squeezed(terminal)
        assert "It is the mornings." in words and NIGHTS not in words, terminal.text()
        assert "You: Is this a good moment?" in words
        assert terminal.cursor_row().startswith(" > " + HALF), terminal.text()
        terminal.enter(" kon komen.")
        until_words(terminal, "You: " + HALF + " kon komen.")
        assert "Reloaded" in terminal.text() and "turn 3" in terminal.text()
        keeps_nothing(terminal)


def at_rest_nothing_is_sent():
    with talking() as (edited, terminal):
        for _ in range(2):
            terminal.settle(first_s=0.1)
            sent = len(terminal.bytes)
            time.sleep(QUIET_S)
            terminal.read()
            assert len(terminal.bytes) == sent, terminal.bytes[sent:]
            os.utime(edited.path)
            until_words(terminal, "Reloaded: the same so far.")


def a_mistake_is_mended():
    with talking() as (edited, terminal):
        terminal.keys(HALF)
        edited.edit("    replies:", "    repplies:")
        until_words(terminal, "What was saved cannot be played yet; it goes on as it was.")
        until_words(terminal, "unknown key 'repplies'; did you mean 'replies'?")
        assert "lunch.yaml:30:5: " in terminal.text().replace("\n", ""), terminal.text()
        terminal.enter("")
        until_words(terminal, "You: " + HALF)
        assert "How do you mean?" in terminal.text()
        edited.edit("    repplies:", "    replies:")
        until_words(terminal, "Reloaded: the same so far.")
        assert "repplies" not in terminal.text()
        assert "You: " + HALF in terminal.text()


def more_mistakes_are_counted():
    with talking() as (edited, terminal):
        edited.edit("    says:", "    sayd:")
        until_words(terminal, "And 2 more: 'gesprek check ")


def a_node_has_another_name():
    with talking() as (edited, terminal):
        edited.edit("nights", "evenings")
        until_words(terminal, "reply 1 goes to another node now, 'evenings'; that was 'nights'.")
        assert "It is the evenings." in squeezed(terminal)
        terminal.enter("When is it better?")
        terminal.until("Tuesdays")


def the_story_parts():
    with talking() as (edited, terminal):
        terminal.enter("Hallo")
        edited.edit("{if: respect, go: nights}", "{if: respect, go: tuesday}")
        until_words(terminal, "with reply 1 it comes to its end now, at 'tuesday'.")
        assert "This conversation is over." in terminal.text(), terminal.text()
        assert "Hallo" not in terminal.text()
        edited.edit("{if: respect, go: tuesday}", "{if: respect, go: nights}")
        until_words(terminal, "with reply 1 it is no longer over, but goes on at 'nights'.")
        terminal.enter("When is it better?")
        terminal.until("Tuesdays")


def the_opening_is_another():
    with editing() as (edited, terminal):
        start(terminal)
        edited.edit("What did I do this time?", "What did I do this time, now?\n"
                    "      - dennis: Go on, then.")
        until_words(terminal, 'the opening has more lines now; new is "School again. What did I '
                    'do this time, now?".')
        edited.edit("begin: arrival", "begin: nights")
        until_words(terminal, "it begins at 'nights' now; that was 'arrival'.")


def the_file_goes_and_comes_back():
    with talking() as (edited, terminal):
        away = edited.path + ".away"
        os.rename(edited.path, away)
        until_words(terminal, "cannot read the file: No such file or directory")
        terminal.enter("Hallo")
        terminal.until("How do you mean?")
        os.rename(away, edited.path)
        until_words(terminal, "Reloaded: the same so far.")
        assert "Hallo" in terminal.text()


def the_start_goes_and_comes_back():
    with editing("--at", "nights", "--set", "trust=20") as (edited, terminal):
        start(terminal)
        terminal.until(NIGHTS)
        edited.edit("nights", "evenings")
        until_words(terminal, "There is no node 'nights' any more to start at")
        assert NIGHTS in squeezed(terminal)
        edited.edit("evenings", "nights")
        until_words(terminal, "Reloaded: the same so far.")
        edited.edit(NIGHTS, "It is the noise.")
        until_words(terminal, "It is the noise.")


def the_rules_are_looked_at():
    with talking() as (edited, terminal):
        with open(edited.rules) as file:
            rules = file.read()
        assert "good moment" in rules
        with open(edited.rules, "w") as file:
            file.write(rules.replace("good moment", "goodish moment"))
        until_words(terminal, "reply 1 goes to another node now, 'arrival'; that was 'nights'.")
        with open(edited.rules, "w") as file:
            file.write("pack: [")
        until_words(terminal, "What was saved cannot be played yet")
        with open(edited.rules, "w") as file:
            file.write(rules)
        until_words(terminal, "reply 1 goes to another node now, 'nights'; that was 'arrival'.")


def a_question_is_answered_first():
    with talking() as (edited, terminal):
        terminal.keys("\x1b")
        terminal.until("Do you want to leave")
        edited.edit(NIGHTS, "It is the noise.")
        time.sleep(QUIET_S)
        terminal.settle(first_s=0.1)
        assert NIGHTS in squeezed(terminal) and "Do you want to leave" in terminal.text()
        terminal.keys("\r")
        until_words(terminal, "It is the noise.")


def it_is_saved_often(mode):
    """What belonged to a version goes with it: of interest under a checker of memory."""
    with talking("--mode", mode, cols=120) as (edited, terminal):
        for n in range(6):
            terminal.keys("\x15Hallo\r")
            terminal.settle()
            edited.edit("It is the ", f"It is the {n} ")
            until_words(terminal, f'reads "... {n} ')
            terminal.keys("?")
            terminal.settle()
            os.utime(edited.path)
            time.sleep(0.7)
            terminal.keys("\x1b")
            terminal.settle()
        terminal.keys("\x15:end\r")
        terminal.settle()
        terminal.keys("\x03")
        assert terminal.end() == 130
        keeps_nothing(terminal)


def the_briefing_is_made_anew():
    with editing() as (edited, terminal):
        until_words(terminal, "His father Dennis works nights.")
        edited.edit("His father Dennis works nights.", "His father Dennis drives by night.")
        until_words(terminal, "Reloaded: the same so far.")
        terminal.keys("\r")
        until_words(terminal, "His father Dennis drives by night.")
        edited.edit("begin:", "begun:")
        until_words(terminal, "What was saved cannot be played yet")
        edited.edit("begun:", "begin:")
        until_words(terminal, "Reloaded: the same so far.")
        terminal.keys("\r")
        start(terminal)


def read_on(terminal, title):
    for _ in range(30):
        if title in terminal.text():
            return
        terminal.keys("\r")
        terminal.settle(first_s=0.3)
    raise AssertionError(terminal.text())


def the_debrief_is_made_anew():
    with talking() as (edited, terminal):
        terminal.enter("When is it better?")
        terminal.until("Tuesdays")
        read_on(terminal, "I thought you would take him away.")
        edited.edit("I thought you would take him away.", "I thought you would keep him.")
        until_words(terminal, "Reloaded: the same so far.")
        terminal.keys("\r")
        terminal.until("I thought you would keep him.")
        edited.edit("{if: exceptions, go: tuesday}", "{if: exceptions, go: walks-out}")
        until_words(terminal, "reply 2 goes to another node now, 'walks-out'; that was 'tuesday'.")
        terminal.keys("\r")
        terminal.settle()
        assert "I thought you would keep him." in terminal.text(), terminal.text()
        terminal.keys("\x1b[C")
        terminal.until("The map of this conversation")


def plain_lines_look_at_enter():
    with editing("--plain") as (edited, terminal):
        start_plain(terminal)
        terminal.enter("Is this a good moment?", quiet_s=0.3)
        terminal.until_sent(NIGHTS)
        edited.edit(NIGHTS, "It is the noise.")
        terminal.enter("", quiet_s=0.3)
        terminal.until_sent('Note: Reloaded: the answer to reply 1 reads "... noise. ..." now; '
                            'that was "... nights. ...".')
        terminal.until_sent("You: Is this a good moment?")
        terminal.until_sent("It is the noise.")
        terminal.until_sent("You: ")
        os.utime(edited.path)
        terminal.enter("Hallo", quiet_s=0.3)
        terminal.until_sent("Reloaded: the same so far.")
        terminal.until_sent("How do you mean?")
        assert b"It is the noise." not in terminal.bytes[terminal.at:]
        keeps_nothing(terminal)


def plain_lines_give_back_what_is_overtaken():
    with editing("--plain") as (edited, terminal):
        start_plain(terminal)
        terminal.enter("Is this a good moment?", quiet_s=0.3)
        terminal.until_sent("You: ")
        edited.edit(NIGHTS, "It is the noise.")
        terminal.enter("When is it better?", quiet_s=0.3)
        terminal.until_sent("It is the noise.")
        terminal.until_sent("You: When is it better?")
        assert b"Tuesdays" not in terminal.bytes
        terminal.enter("", quiet_s=0.3)
        terminal.until_sent("Tuesdays")


if __name__ == "__main__":
    run([(a_line_is_new, False), (a_line_is_new, True), at_rest_nothing_is_sent,
         a_mistake_is_mended, more_mistakes_are_counted, a_node_has_another_name, the_story_parts,
         the_opening_is_another, the_file_goes_and_comes_back, the_start_goes_and_comes_back,
         the_rules_are_looked_at, a_question_is_answered_first,
         (it_is_saved_often, "exam"), (it_is_saved_often, "coach"), (it_is_saved_often, "guided"),
         the_briefing_is_made_anew, the_debrief_is_made_anew,
         plain_lines_look_at_enter, plain_lines_give_back_what_is_overtaken])
