"""fail_test.py PROGRAM FAIL_WRITE.so [--replies N] [--every N]: each write in turn fails, or is the last.

For each call that changes a file of the history: the disk is full there, once or from there on; it
refuses; or the program is killed just before the call. The conversation reaches its end all the same,
what is kept is the beginning of it without a gap, and once the disk is well again it goes on from there.
The same for forgetting it. `--every 1` fails every single call; without it each kind every fourth, in turn.
"""
import argparse
import concurrent.futures
import itertools
import os
import shutil
import signal
import subprocess
import sys

import practice

# Name, FAIL_ERROR, what follows the number of the call in FAIL_AT.
KINDS = [("full once", "ENOSPC", ""), ("full from there on", "ENOSPC", "-"), ("refuses once", "EIO", ""),
         ("killed", "KILL", "")]


def sanitizer_options():
    """The sanitizer's library wants to be first in the list, before what is preloaded."""
    return ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]))


def failing(home, shim, kind, call):
    """The environment in which that call fails."""
    _, error, until = kind
    return {"LD_PRELOAD": shim, "FAIL_FOLDER": home.data, "FAIL_MARK": os.path.join(home.folder, "mark"),
            "FAIL_AT": f"{call}{until}", "FAIL_ERROR": error, "ASAN_OPTIONS": sanitizer_options()}


def has_failed(home):
    return os.path.exists(os.path.join(home.folder, "mark"))


def check_status(done, kind, fine):
    if kind[1] == "KILL":
        assert done.returncode == -signal.SIGKILL, done
    else:
        assert done.returncode in fine, f"exit {done.returncode}: {done.stderr}"


def talk_once(play, shim, kind, call):
    """Return False when there is no such call any more."""
    with play.home() as home:
        done = play.play(home, play.replies, **failing(home, shim, kind, call))
        if not has_failed(home):
            assert done.returncode == 0 and home.check() == len(play.replies), done
            return False
        check_status(done, kind, [0])
        if kind[1] != "KILL":
            assert done.stderr == "", done.stderr
            assert play.answers(len(play.replies))[-1] in done.stdout, "it did not reach its end"
            # What could be kept after all may go unsaid; what is not kept may not.
            told = "could not be stored" in done.stdout
            assert told or home.record()["lines"] == play.lines, "not kept, and not told"
        home.resume()
        if not home.records():
            assert play.play(home, play.replies).returncode == 0
            assert home.record()["lines"] == play.lines
        return True


def forget_once(play, shim, kind, call):
    """All of it goes, or all of it stays; what went has left no byte once the file is opened again."""
    with play.home() as home:
        shutil.copytree(play.kept, home.data)
        done = subprocess.run([play.program, "forget", "1"], env={**home.env, **failing(home, shim, kind, call)},
                              stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False)
        is_there = bool(home.records())
        if not has_failed(home):
            assert done.returncode == 0 and not is_there, done
            return False
        check_status(done, kind, [74] if is_there else [0])
        home.check()
        if is_there:
            assert home.record()["lines"] == play.lines
        for sentence in [] if is_there else play.sentences():
            assert not home.holds(sentence), f"still there: {sentence}"
        return True


def fail_all(play, shim, once, kind, every):
    """Return (passed, failures)."""
    passed, failures = 0, []
    # With steps the kinds together still come by every call.
    for call in itertools.count(1 + KINDS.index(kind) % every, every):
        try:
            if not once(play, shim, kind, call):
                return passed, failures
            passed += 1
        except AssertionError as error:
            failures.append(f"{once.__name__}, {kind[0]}, call {call}: {error}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("shim")
    parser.add_argument("--replies", type=int, default=1)
    parser.add_argument("--every", type=int, default=4)
    options = parser.parse_args()
    play, shim = practice.Practice(options.program, options.replies), os.path.abspath(options.shim)
    passed, failed = 0, 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=min(4, os.cpu_count() or 1)) as pool:
        runs = itertools.product((talk_once, forget_once), KINDS)
        for good, failures in pool.map(lambda run: fail_all(play, shim, *run, options.every), runs):
            passed += good
            failed += len(failures)
            print(*failures, sep="\n", end="\n" if failures else "")
    play.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
