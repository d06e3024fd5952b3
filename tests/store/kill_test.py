"""kill_test.py PROGRAM [--times N] [--replies N] [--seed N]: kill -9 at random moments.

A conversation is played, reply by reply, and the program is killed at some moment of it. What was
answered on the output is kept then, the database is whole, and `gesprek resume` goes on at the same
moment of the conversation, to the same end.
"""
import argparse
import os
import random
import subprocess
import sys
import threading
import time

import practice


class Player:
    """Types each reply when the one before it was answered, as a person does, and counts those."""

    def __init__(self, play, home):
        self.play = play
        command = [play.program, "play", "lang", "--plain", "--mode", "exam", "--seed", "1"]
        self.process = subprocess.Popen(command, env=home.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.output = b""

    def wait_for(self, text):
        while text.encode() not in self.output:
            data = os.read(self.process.stdout.fileno(), 65536)
            if not data:
                return False
            self.output += data
        return True

    def talk(self):
        """Until all is said, or the program is no more. Return how many replies were answered."""
        answered = -1
        for turn, reply in enumerate([None, *self.play.replies]):
            if reply:
                try:
                    self.process.stdin.write(reply.encode() + b"\n")
                    self.process.stdin.flush()
                except BrokenPipeError:
                    break
            if not self.wait_for(self.play.answers(turn)[-1]):
                break
            answered = turn
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        while data := os.read(self.process.stdout.fileno(), 65536):
            self.output += data
        self.process.stdout.close()
        self.process.wait()
        return max(answered, 0)


def time_whole(play):
    """How long it takes when nobody kills it, in seconds."""
    times = []
    for _ in range(3):
        with play.home() as home:
            start = time.monotonic()
            assert Player(play, home).talk() == len(play.replies)
            times.append(time.monotonic() - start)
    return sorted(times)[1]


def kill_once(play, delay_s):
    """Return (replies answered, replies kept)."""
    with play.home() as home:
        player = Player(play, home)
        timer = threading.Timer(delay_s, player.process.kill)
        timer.start()
        answered = player.talk()
        timer.cancel()
        kept = home.resume()
        assert kept >= answered, f"{answered} replies were answered, {kept} are kept"
        return answered, kept


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--times", type=int, default=25)
    parser.add_argument("--replies", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    play = practice.Practice(options.program, options.replies)
    whole_s, chance = time_whole(play), random.Random(options.seed)
    passed, failed, more, moments = 0, 0, 0, set()
    for number in range(options.times):
        delay_s = chance.uniform(0, whole_s)
        try:
            answered, kept = kill_once(play, delay_s)
            passed, more = passed + 1, more + (kept > answered)
            moments.add(answered)
        except AssertionError as error:
            failed += 1
            print(f"kill {number} after {delay_s:.4f} s: {error}")
    play.close()
    print(f"a conversation took {whole_s:.3f} s; killed at {len(moments)} different replies; "
          f"{more} times the reply was kept and its answer not shown yet")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
