"""editor_test.py PROGRAM: what an editor says of a scenario and a pack, by yaml-language-server.

The language server of the YAML extensions runs without an editor, over stdio, with the schemas
that PROGRAM writes now. Each case is a shipped file with one edit, and the words and the line of
the only diagnostic that may come of it; without an edit none may come. tests/run leaves this out
where the server is not installed (`npm install yaml-language-server`).
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCENARIO, PACK = "nl/lege-trommel.yaml", "rules/nl/respect.yaml"

# File, what stands there once or more (its first place counts), what it becomes, what is said.
CASES = [
    (SCENARIO, "", "", None),
    (PACK, "", "", None),
    ("rules/nl.yaml", "", "", None),
    (SCENARIO, "    hint:", "    hnit:", "Property hnit is not allowed"),
    (SCENARIO, "as: parent", "as: ouder", "Value is not accepted"),
    (SCENARIO, "\nlevel: ", "\n# level: ", 'Missing property "level"'),
    (PACK, "        noticed:", "        notised:", "Property notised is not allowed"),
    (PACK, "  respect:", "  respekt:", "Property respekt is not allowed"),
    ("rules/nl.yaml", "\nformat: 1", "\n# format: 1", 'Missing property "format"'),
]


class Server:
    """The server, spoken to in JSON-RPC: a header with the length, an empty line, a JSON text."""

    def __init__(self):
        self.process = subprocess.Popen(["yaml-language-server", "--stdio"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.send("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": {}}, 1)
        self.read_until(lambda message: message.get("id") == 1)
        self.send("initialized", {})

    def write(self, message):
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(text) + text)
        self.process.stdin.flush()

    def send(self, method, params, number=None):
        self.write({"method": method, "params": params, **({"id": number} if number else {})})

    def read(self):
        length = 0
        while (line := self.process.stdout.readline()).strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not line:
            sys.exit("the server ended")
        return json.loads(self.process.stdout.read(length))

    def read_until(self, is_it):
        while not is_it(message := self.read()):
            if "id" in message and "method" in message:  # it asks for settings: all as usual
                items = message.get("params", {}).get("items", [])
                settings = [{"schemaStore": {"enable": False}} if item.get("section") == "yaml" else {}
                            for item in items]
                self.write({"id": message["id"], "result": settings or None})
        return message

    def diagnose(self, path):
        uri = path.as_uri()
        self.send("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "yaml", "version": 1, "text": path.read_text(encoding="utf-8")}})
        said = self.read_until(lambda message: message.get("method") == "textDocument/publishDiagnostics"
                               and message["params"]["uri"] == uri)
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in said["params"]["diagnostics"]]

    def close(self):
        self.process.stdin.close()
        self.process.kill()
        self.process.wait()


def is_as_expected(said, expected, lines):
    if expected is None:
        return not said
    return len(said) == 1 and expected in said[0][1] and (not lines or said[0][0] in lines)


def try_case(server, folder, number, case):
    name, before, after, expected = case
    text = (ROOT / "scenarios" / name).read_text(encoding="utf-8")
    if before not in text:
        return [f"'{before.strip()}' is no longer there"]
    place = text.index(before) + len(before) - len(before.lstrip())
    path = (folder / name).with_name(f"case-{number}.yaml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace(before, after, 1) if before else text, encoding="utf-8")
    said = server.diagnose(path)
    # What is missing is told where the mapping begins.
    lines = [] if expected and expected.startswith("Missing") else [text[:place].count("\n") + 1]
    return [] if is_as_expected(said, expected, lines) else said or ["nothing was said"]


def main():
    program = os.path.abspath(sys.argv[1])
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gesprek-editor-"))
    failed = 0
    (folder / "schema").mkdir()
    for kind in ("scenario", "pack"):
        with open(folder / "schema" / f"{kind}.schema.json", "wb") as file:
            subprocess.run([program, "schema", "--for", kind], stdout=file, check=True)
    server = Server()
    try:
        for number, case in enumerate(CASES):
            if failures := try_case(server, folder, number, case):
                print(f"{case[0]} with '{case[2].strip()}':", *failures[:5], sep="\n  ")
                failed += 1
    finally:
        server.close()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(CASES) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
