"""terminal.py COMMAND STEP...: a command as a person at a terminal meets it.

    '<text'     wait until the text is shown       '>text'   type a line
    '+text'     type without Enter
    '!INT'      press Ctrl-C                       '!KILL'   kill -9, at this moment
    '!HANGUP'   the line drops: the end of it all
    '=text'     print how often the text was shown so far

Prints how the command ended. A text that does not come ends it all, with what was shown instead.
"""
import re
import signal
import sys
import time

import pexpect

TIMEOUT_S = 20
PAUSE_S = 1  # what is not echoed cannot be waited for


def run(child, steps, seen):
    for step in steps:
        kind, text = step[0], step[1:]
        if kind == "<":
            child.expect_exact(text)
            seen.append(child.before + child.after)
        elif kind == ">":
            child.sendline(text)
        elif kind == "+":
            child.send(text)
            time.sleep(PAUSE_S)
        elif step == "!INT":
            child.sendintr()
        elif step == "!HANGUP":
            child.close()
            return
        elif step == "!KILL":
            child.kill(signal.SIGKILL)
        elif kind == "=":
            print("".join(seen).count(text))
        else:
            sys.exit(f"no such step: {step}")


def main():
    seen = []
    child = pexpect.spawn("/bin/sh", ["-c", "exec " + sys.argv[1]], encoding="utf-8", timeout=TIMEOUT_S,
                          dimensions=(24, 80), echo=False)
    # A person is slower than the echo of the terminal is set; a test is not.
    child.delaybeforesend = 0.05
    try:
        run(child, sys.argv[2:], seen)
        if not child.closed:
            child.expect(pexpect.EOF)
    except (pexpect.TIMEOUT, pexpect.EOF):
        print("not seen; instead:\n" + re.sub(r"\r", "", "".join(seen) + (child.before or "")))
    child.close(force=True)
    print("exit", child.exitstatus) if child.signalstatus is None else print("signal", child.signalstatus)


main()
