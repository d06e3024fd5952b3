"""Marked text: every letter a-z carries a sign, so that what was never marked stands out.

A whole message between brackets would lose its mark where a window cuts or wraps it; letters keep
theirs, and are as wide as before.
"""
import re
import subprocess
import tempfile

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
MARKED = "àƀćđèƒĝĥìĵķĺɱñòƥɋřšţùṽŵẋýžÀɃĆĐÈƑĜĤÌĴĶĹṀÑÒƤɊŘŠŢÙṼŴẊÝŽ"
LETTERS = str.maketrans(PLAIN, MARKED)
# What a message holds for printf, and the escapes of a string in C.
KEPT = re.compile(r"%(?:[-+ #0-9.*]|hh|ll|[hlzjt])*[diouxXeEfgGcsp%]|\\[\\\"nt]")
ROW = re.compile(r'^T\(\w+,\s*"([^"]*)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\)', re.MULTILINE)


def mark(text):
    """The text with its letters marked, directives of printf and `{names}` kept."""
    parts, at = [], 0
    for kept in re.finditer(KEPT.pattern + r"|\{\w*\}", text):
        parts += [text[at:kept.start()].translate(LETTERS), kept.group()]
        at = kept.end()
    return "".join(parts) + text[at:].translate(LETTERS)


def run(*command, text=None):
    return subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8").stdout


def make_catalogue(messages, texts, path):
    """From what two commands print, both templates, a catalogue in which each message is itself, marked."""
    with tempfile.NamedTemporaryFile("w", suffix=".pot", encoding="utf-8") as file:
        file.write(run(*texts))
        file.flush()
        whole = run("msgcat", "--use-first", "--no-wrap", "-", file.name,
                    text=run(*messages).replace("charset=CHARSET", "charset=UTF-8"))
    filled = run("msgen", "--no-wrap", "-", text=whole)
    head, entries = filled.split("\n\n", 1)
    lines, is_translation = [], False
    for line in entries.split("\n"):
        is_translation = line.startswith("msgstr") or (is_translation and line.startswith('"'))
        if is_translation:
            start = line.index('"')
            line = line[:start] + mark(line[start:])
        lines.append(line)
    run("msgfmt", "--check-format", "-o", path, "-", text=head + "\n\n" + "\n".join(lines))


def make_texts(tables):
    """The `texts:` of a pack, as YAML: every row of the tables that give its English, marked."""
    rows = []
    for table in tables:
        with open(table, encoding="utf-8") as file:
            for name, strings in ROW.findall(file.read()):
                whole = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', strings))
                rows.append(f'  {name}: "{mark(whole)}"\n')
    assert rows
    return "texts:\n" + "".join(rows)
