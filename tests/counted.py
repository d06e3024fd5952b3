"""counted.py COMMAND...: run a command that must be silent on stdout and exit 0; count it as one test."""
import subprocess
import sys

done = subprocess.run(sys.argv[1:], capture_output=True, text=True, stdin=subprocess.DEVNULL)
print(done.stdout, done.stderr, sep="", end="")
is_fine = done.returncode == 0 and not done.stdout
print(f"{int(is_fine)} passed, {int(not is_fine)} failed")
sys.exit(not is_fine)
