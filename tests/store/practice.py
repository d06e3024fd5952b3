"""A conversation to be kept, for the tests that break the keeping of it.

Every moment of it says something of its own, so what is answered tells where the conversation is.
"""
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT_S = 60

SCENARIO = """gesprek: 1
id: lang
language: nl
title: Een lang gesprek
level: 1
minutes: 5
themes: [verwaarlozing]
about: Een gesprek waarin elk moment iets eigens zegt.
briefing: Dennis vertelt, hoe dan ook.
role: leerkracht
child: Jaylano
aims: [exceptions]
cast:
  dennis: {{name: Dennis, as: parent, temperament: proud, state: {{trust: 35, arousal: 45}}}}
begin: begin-0
nodes:
{nodes}
  klaar: {{ending: relieved, says: [{{dennis: 'Zo, dat was het.'}}, {{narrator: Hij knikt.}}]}}
  boos: {{ending: angry, says: [{{dennis: Dan ga ik.}}]}}
  wantrouwen: {{ending: distrust, says: [{{dennis: 'Ja ja. Is goed.'}}]}}
endings: {{relieved: klaar, angry: boos, distrust: wantrouwen}}
"""

NODE = """  begin-{i}:
    phase: exploring
    says:
      - dennis: Dit is moment {i}.
      - {{narrator: 'Hij kijkt voor de {i}e keer op.'}}
    replies: [{{go: {next}}}]
"""


class Practice:
    """Scenario and replies; `lines` is what is kept of it when nothing goes wrong."""

    def __init__(self, program, n_replies):
        self.program = os.path.abspath(program)
        self.folder = tempfile.mkdtemp(prefix="gesprek-store-")
        content = os.path.join(self.folder, "content")
        shutil.copytree(os.path.join(ROOT, "tests", "cli", "content"), content)
        nodes = [NODE.format(i=i, next=f"begin-{i + 1}" if i + 1 < n_replies else "klaar")
                 for i in range(n_replies)]
        with open(os.path.join(content, "nl", "lang.yaml"), "w", encoding="utf-8") as file:
            file.write(SCENARIO.format(nodes="".join(nodes).rstrip("\n")))
        self.content = content
        self.replies = [f"Op welke dag lukt het wel, keer {i} en één?" for i in range(1, n_replies + 1)]
        with self.home() as home:
            done = self.play(home, self.replies)
            assert done.returncode == 0, done
            self.record = home.record()
            self.lines = self.record["lines"]
            self.kept = shutil.copytree(home.data, os.path.join(self.folder, "kept"))
            assert all(home.holds(sentence) for sentence in self.sentences())
            assert self.record["ending"] == "relieved" and self.record["replies"] == n_replies

    def home(self):
        return Home(self)

    def play(self, home, replies, command=("play", "lang", "--mode", "exam", "--seed", "1"), **env):
        return subprocess.run([self.program, *command, "--plain"], env={**home.env, **env},
                              input="".join(reply + "\n" for reply in replies), encoding="utf-8",
                              capture_output=True, timeout=TIMEOUT_S, check=False)

    def answers(self, turn):
        """What is shown in answer to a turn."""
        return [line["text"] for line in self.lines if line["turn"] == turn and line["who"] != "trainee"]

    def sentences(self):
        """All that was typed and shown."""
        return [line["text"].strip("()") for line in self.lines]

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Home:
    """A trainee's own folder, empty at first."""

    def __init__(self, practice):
        self.practice = practice
        self.folder = tempfile.mkdtemp(dir=practice.folder)
        self.data = os.path.join(self.folder, "data")
        self.database = os.path.join(self.data, "gesprek", "history.db")
        self.env = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": self.folder, "TZ": "UTC", "TERM": "dumb",
                    "LC_ALL": "C.UTF-8", "GESPREK_LANG": "en", "GESPREK_DICT": "off",
                    "GESPREK_PATH": practice.content, "GESPREK_HISTORY": "on", "XDG_DATA_HOME": self.data}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *command):
        done = subprocess.run([self.practice.program, *command], env=self.env, capture_output=True,
                              stdin=subprocess.DEVNULL, encoding="utf-8", timeout=TIMEOUT_S, check=False)
        assert done.returncode == 0, (command, done)
        return done.stdout

    def records(self):
        return json.loads(self.run("history", "--json"))

    def record(self):
        """The only conversation there is, with its lines."""
        records = self.records()
        assert len(records) == 1, records
        return json.loads(self.run("history", "--json", str(records[0]["id"])))

    def holds(self, text):
        """Are these bytes in any file of the folder?"""
        for folder, _, names in os.walk(self.data):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    if text.encode() in file.read():
                        return True
        return False

    def check(self):
        """Is the database whole, and in it from the beginning as much as was said, without a gap?"""
        if not os.path.exists(self.database) or not os.path.getsize(self.database):
            return 0
        with sqlite3.connect(self.database) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert not database.execute("PRAGMA foreign_key_check").fetchall()
            if not database.execute("PRAGMA user_version").fetchone()[0]:
                return 0
            replies = [row[0].decode() for row in
                       database.execute("SELECT text FROM reply WHERE is_taken_back = 0 ORDER BY turn")]
            shown = {}
            for turn, text in database.execute("SELECT turn, text FROM shown ORDER BY turn, rowid"):
                shown.setdefault(turn, []).append(text)
            n_sessions = database.execute("SELECT count(*) FROM session").fetchone()[0]
        database.close()
        assert n_sessions <= 1 and (n_sessions or not replies)
        assert replies == self.practice.replies[:len(replies)], replies
        assert max(shown, default=0) <= len(replies), "an answer without its reply"
        for turn in shown:
            assert shown[turn] == self.practice.answers(turn), f"half a turn: {turn}: {shown[turn]}"
        assert not n_sessions or 0 in shown, "a conversation without its opening"
        return len(replies)

    def resume(self):
        """Go on with what is kept, if it can be, and end with all there is to say."""
        n = self.check()
        records = self.records() if n else []
        if not records or records[0]["ended"]:
            return n
        rest = self.practice.replies[n:]
        done = self.practice.play(self, rest, ("resume", str(records[0]["id"])))
        assert done.returncode == 0, done
        record = self.record()
        other = [line for line in record["lines"] if line not in self.practice.lines]
        missing = [line for line in self.practice.lines if line not in record["lines"]]
        assert record["lines"] == self.practice.lines, f"it went on elsewhere: {other}, not {missing}"
        assert record["ending"] == "relieved"
        return n
