"""The manual of codes, scenarios/codes.md, run: every example gives just the finding it explains,
and mended none at all. Every code stands in it, with an example unless the test says why not."""
import difflib
import json
import os
import re
import subprocess
import sys
import tempfile

MANUAL = 'scenarios/codes.md'
# Not about what an author writes; what proves them stands behind it.
WITHOUT_EXAMPLE = {
    'file-unreadable': 'cli/check.t',
    'file-too-large': 'cli/check.t',
    'store-refused': 'store/fail_test.py',
    'store-unswept': 'store/fail_test.py',
}


class Manual:
    def __init__(self, path):
        self.bases, self.examples, self.codes = {}, {}, []
        code, fence, lines = None, None, []
        for line in open(path, encoding='utf-8').read().split('\n'):
            if fence is None and line.startswith('### '):
                code = line[4:]
                self.codes.append(code)
            elif fence is None and line.startswith('```yaml '):
                fence, lines = line[8:].split(), []
            elif fence is not None and line == '```':
                self.add(code, fence, lines)
                fence = None
            elif fence is not None:
                lines.append(line)

    def add(self, code, fence, lines):
        kind, base, options = fence[0], fence[1], fence[2:]
        if kind == 'bestand':
            name = next((o for o in options if '.' in o), 'voorbeeld.yaml')
            self.bases.setdefault(base, []).append((name, '\n'.join(lines) + '\n'))
        else:
            assert kind in ('niet', 'wel'), fence
            self.examples.setdefault(code, {})[kind] = (base, options, lines)


def hunks(lines):
    parts, part = [], []
    for line in lines:
        if line == '# ...':
            parts.append(part)
            part = []
        else:
            part.append(line)
    return parts + [part]


def repeat(text, options):
    times = next((int(o[5:]) for o in options if o.startswith('keer=')), 0)
    if not times:
        return text
    # Only the lines with a number in them are repeated.
    return ''.join(line if '#' not in line else ''.join(line.replace('#', str(i)) for i in range(times))
                   for line in text.splitlines(keepends=True))


def find_part(lines, good):
    """Where in the base the mended lines belong: the lines most like them."""
    best = (0, 0, 0)
    text = '\n'.join(good)
    for start in range(len(lines)):
        for end in range(start + 1, min(len(lines), start + len(good) + 3) + 1):
            matcher = difflib.SequenceMatcher(None, '\n'.join(lines[start:end]), text, False)
            if matcher.real_quick_ratio() > best[0] and matcher.quick_ratio() > best[0]:
                ratio = matcher.ratio()
                if ratio > best[0]:
                    best = (ratio, start, end)
    return best[1], best[2]


def edited(base, good, new, options):
    """The base with the parts that are most like the mended ones replaced by new ones."""
    lines = base.split('\n')
    for part, other in zip(hunks(good), hunks(new)):
        start, end = find_part(lines, part)
        lines[start:end] = repeat('\n'.join(other) + '\n', options).split('\n')[:-1]
    return '\n'.join(lines)


def write(folder, name, text, options):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='latin-1' if 'latin1' in options else 'utf-8') as out:
        out.write(text)


def write_example(manual, folder, kind, example):
    base, options, lines = example[kind]
    good = example['wel'][2]
    renamed = next((o[8:] for o in options if o.startswith('bestand=')), None)
    # Only the first file of a base is edited; the others stand beside it.
    for number, (name, text) in enumerate(manual.bases[base]):
        if number == 0:
            text = edited(text, good, lines, options)
        write(folder, renamed or name, text, options if number == 0 else [])


def checked(gesprek, root):
    """The codes that `check` finds, by code/kind folder."""
    run = subprocess.run([gesprek, 'check', '--format', 'json', root], capture_output=True, text=True)
    global has_dictionary
    has_dictionary = 'there is no dictionary' not in run.stderr
    found = {}
    for diag in json.loads(run.stdout):
        key = '/'.join(os.path.relpath(diag['path'], root).split('/')[:2])
        found.setdefault(key, []).append(diag)
    return found


def tested(gesprek, folder):
    run = subprocess.run([gesprek, 'test', folder], capture_output=True, text=True)
    return re.findall(r'\[([a-z-]+)\]$', run.stdout, re.M)


def layered(gesprek, folder):
    """What is said of a layer over the Dutch rules."""
    run = subprocess.run([gesprek, 'check', '--format', 'json', '--rules', 'nl', '--rules',
                          os.path.join(folder, 'laag.yaml'), 'scenarios/nl/lege-trommel.yaml'],
                         capture_output=True, text=True)
    return [diag['code'] for diag in json.loads(run.stdout) if diag['path'].startswith(folder)]


def main(gesprek):
    manual = Manual(MANUAL)
    passed, failures = 0, []
    table = re.findall(r'^([a-z0-9-]+) +(?:error|warning) ',
                       subprocess.run([gesprek, 'help', 'codes'], capture_output=True, text=True).stdout,
                       re.M)
    for code in table:
        if code not in manual.codes:
            failures.append(f'{MANUAL} does not explain {code}')
        elif code not in manual.examples and code not in WITHOUT_EXAMPLE:
            failures.append(f'{MANUAL} has no example of {code}')
        else:
            passed += 1
    failures += [f'{MANUAL} explains {code}, which is no code' for code in manual.codes if code not in table]
    with tempfile.TemporaryDirectory() as root:
        for code, example in manual.examples.items():
            for kind in ('niet', 'wel'):
                write_example(manual, os.path.join(root, code, kind), kind, example)
        found = checked(gesprek, root)
        for code, example in manual.examples.items():
            if code == 'spelling' and not has_dictionary:
                continue
            is_tested = 'test' in example['niet'][1]
            for kind, wanted in (('niet', [code]), ('wel', [])):
                folder = os.path.join(root, code, kind)
                diags = found.get(f'{code}/{kind}', [])
                if is_tested:
                    codes = tested(gesprek, folder)
                elif 'laag' in example['niet'][1]:
                    codes = layered(gesprek, folder)
                else:
                    codes = [diag['code'] for diag in diags]
                if codes == wanted:
                    passed += 1
                    continue
                failures.append(f'{code}, {kind}: wanted {wanted}, found {codes[:8]}')
                failures += [f'    {d["line"]}:{d["col"]}: {d["message"]} [{d["code"]}]'
                             for d in diags[:8]]
                if SHOW:
                    for name in sorted(os.listdir(folder)):
                        failures.append(open(os.path.join(folder, name), errors='replace').read()
                                        if os.path.isfile(os.path.join(folder, name)) else name)
    print('\n'.join(failures))
    print(f'{passed} passed, {sum(not f.startswith(" ") for f in failures)} failed')
    return bool(failures)


# Words are looked up in the system's dictionary; where there is none, that example is left out.
os.environ.pop('GESPREK_DICT', None)
os.environ['GESPREK_LANG'] = 'en'
has_dictionary = True
SHOW = bool(os.environ.get('CODES_SHOW'))
if __name__ == '__main__':
    sys.exit(main(os.path.abspath(sys.argv[1])))
