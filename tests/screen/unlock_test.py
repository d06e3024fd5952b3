"""unlock_test.py PROGRAM: a person at the keyboard comes to a heavy conversation when it was opened.

By its id, its file, going on with it, and from the list; with a history and without one. What is
closed offers something lighter, and keeps nothing.
"""
import os
import tempfile

from terminal import FOLDER, Terminal, run

HEAVY = """gesprek: 1
id: heavy
language: en
rules: screen
title: A heavy one
level: 4
minutes: 5
themes: [violence]
content-notice: It is about a blow.
about: Somebody was hit.
briefing: Somebody was hit.
aims: [respect]
cast:
  dennis: {name: Dennis, as: parent, temperament: proud}
begin: door
nodes:
  door:
    says: [{dennis: What is it?}]
    replies: [{if: threat, go: off}, {go: stay, says: [{dennis: And?}]}]
  off: {ending: angry, says: [{dennis: I am off.}]}
  yes: {ending: relieved, says: [{dennis: Thanks.}]}
  no: {ending: distrust, says: [{dennis: Well.}]}
endings: {angry: off, relieved: yes, distrust: no}
"""
CLOSED = "heavier than what is open to you now"


def content():
    """A folder with a heavy conversation and a light one beside it."""
    folder = tempfile.TemporaryDirectory()
    os.symlink(os.path.join(FOLDER, "rules"), os.path.join(folder.name, "rules"))
    os.symlink(os.path.join(FOLDER, "lunch.yaml"), os.path.join(folder.name, "lunch.yaml"))
    with open(os.path.join(folder.name, "heavy.yaml"), "w", encoding="utf-8") as file:
        file.write(HEAVY)
    return folder


def open_level(home, level, where):
    setting = Terminal(["settings", "unlocked-level", str(level)], HOME=home, GESPREK_PATH=where)
    assert setting.end() == 0
    setting.home.cleanup()


def is_closed(arguments, folder, home=None, **settings):
    more = {"HOME": home} if home else {}
    terminal = Terminal(arguments, 90, 30, GESPREK_PATH=folder, **more, **settings)
    try:
        terminal.until(CLOSED)
        assert "lighter instead: Empty lunchbox" in terminal.text(), terminal.text()
        assert "to the list" not in terminal.text(), terminal.text()
        assert terminal.history("SELECT * FROM session") == []
        terminal.keys("\x1b")
        assert terminal.end() == 0
    finally:
        terminal.close()


def plays(arguments, folder, home, wanted="It is about a blow.", **settings):
    terminal = Terminal(arguments, 90, 30, GESPREK_PATH=folder, HOME=home, **settings)
    try:
        terminal.until(wanted)
        assert CLOSED not in terminal.text(), terminal.text()
        terminal.child.close(force=True)
    finally:
        terminal.close()


def by_id_and_by_file():
    with content() as folder:
        is_closed(["play", "heavy"], folder)
        is_closed(["play", os.path.join(folder, "heavy.yaml")], folder)
        is_closed(["play", "heavy", "--no-history"], folder)
        is_closed(["play", "heavy", "--watch"], folder)


def opened_with_and_without_a_history():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        open_level(home, 4, folder)
        plays(["play", "heavy"], folder, home)
        plays(["play", "heavy", "--no-history"], folder, home)
        plays(["play", "heavy", "--watch"], folder, home)
        plays(["play", "heavy"], folder, home, GESPREK_HISTORY="off")


def lighter_is_one_step():
    with content() as folder:
        terminal = Terminal(["play", "heavy"], 90, 30, GESPREK_PATH=folder)
        try:
            terminal.until(CLOSED)
            terminal.keys("\r")
            terminal.until("Level: 1")
            assert "Empty lunchbox" in terminal.text(), terminal.text()
        finally:
            terminal.close()


def going_on():
    with content() as folder, tempfile.TemporaryDirectory() as home:
        open_level(home, 4, folder)
        first = Terminal(["play", "heavy", "--seed", "1", "--mode", "exam"], 90, 30, HOME=home,
                         GESPREK_PATH=folder)
        try:
            first.until("Start the conversation")
            for _ in range(6):
                if "turn 1" in first.text():
                    break
                first.keys("\r")
                first.settle(first_s=0.5)
            first.enter("Hello there.", quiet_s=0.4)
            first.child.close(force=True)
            open_level(home, 3, folder)
            closed = Terminal(["resume", "1"], 90, 30, HOME=home, GESPREK_PATH=folder)
            closed.until(CLOSED)
            closed.close()
            listed = Terminal([], 90, 30, HOME=home, GESPREK_PATH=folder)
            listed.until("A heavy one")
            for _ in range(12):
                if "A heavy one" in listed.cursor_row():
                    break
                listed.keys("\x1b[B")
                listed.settle(first_s=0.3)
            listed.keys("\r")
            listed.until(CLOSED)
            assert "to the list" in listed.text(), listed.text()
            listed.close()
            open_level(home, 4, folder)
            plays(["resume", "1"], folder, home, wanted="Go on with the conversation")
        finally:
            first.close()


run([(by_id_and_by_file,), (opened_with_and_without_a_history,), (lighter_is_one_step,), (going_on,)])
