"""Mistakes as trainers make them, in tests/lint/mistakes/*.mistakes: each is a change to a sound
scenario, with a mark under the spot that `check` must point at.

    == What went wrong | base=kind | latin-1
    -    hint: Begin bij haar.         a line of the scenario that is left out
    +    hnit: Begin bij haar.         a line in its place
    ?    ^ unknown-key                 a finding about the line above, at this column
                                       lines that begin with a space stay, and show where
    @@                                 another place in the same file
    ?? 1:1 missing-key                 a finding at this line and column

Measured: the line and code of every finding, its column, and how many findings a mistake gives."""
import glob
import json
import os
import subprocess
import sys
import tempfile

FOLDER = 'tests/lint/mistakes'
MISTAKES_LEAST, LINES_LEAST, COLUMNS_LEAST, FINDINGS_MOST = 100, 1.0, 0.95, 1.2


class Mistake:
    def __init__(self, heading, lines, where):
        self.title, *options = [part.strip() for part in heading.split('|')]
        if lines and lines[0].startswith('| '):
            options += [lines.pop(0)[2:]]
        self.options = [option for option in options if not option.startswith('base=')]
        self.base = next((o[5:] for o in options if o.startswith('base=')), 'ouder')
        self.lines, self.where = lines, where

    def file_name(self):
        return {'ouder': 'te-laat.yaml', 'kind': 'rode-tas.yaml'}[self.base]

    def make(self):
        """The changed text, and the findings it should give: (line, column, code)."""
        text = [] if 'whole' in self.options or 'empty' in self.options else \
            open(f'{FOLDER}/{self.base}.base', encoding='utf-8').read().split('\n')
        wanted, marks = [], []
        hunks = [[]]
        for line in self.lines:
            if line == '@@':
                hunks.append([])
            elif line.startswith('?? '):
                spot, code = line[3:].split()
                wanted.append((*map(int, spot.split(':')), code))
            else:
                hunks[-1].append(line)
        for hunk in hunks:
            if hunk:
                marks.append(self.apply(text, hunk))
        # Where a later change moved the lines of an earlier one, the text itself tells.
        for found in marks:
            for line_object, column, code in found:
                wanted.append((next(i for i, line in enumerate(text) if line is line_object) + 1, column, code))
        return '\n'.join(text), sorted(wanted)

    def apply(self, text, hunk):
        old = [line[1:] for line in hunk if line[0] in ' -']
        new, marks = [], []
        for line in hunk:
            if line[0] in ' +':
                # A string of its own, so that it can be found again.
                new.append(str(line[1:].encode(), 'utf-8'))
            elif line[0] == '?':
                column = line.index('^')
                marks.append((new[-1], column, line[column + 1:].strip()))
        at = [i for i in range(len(text) - len(old) + 1) if text[i:i + len(old)] == old] if old else [0]
        assert len(at) == 1, f'{self.where}: the lines of "{self.title}" stand {len(at)} times in the scenario'
        text[at[0]:at[0] + len(old)] = new
        return marks

    def encode(self, text):
        text = text.replace('<ESC>', '\x1b').replace('<NBSP>', '\xa0')
        if 'crlf' in self.options:
            text = text.replace('\n', '\r\n')
        if 'bom' in self.options:
            text = '\ufeff' + text
        for encoding in ('latin-1', 'cp1252', 'utf-16'):
            if encoding in self.options:
                return text.encode(encoding)
        return text.encode()


def read_mistakes():
    for path in sorted(glob.glob(f'{FOLDER}/*.mistakes')):
        heading, lines, start = None, [], 0
        for number, line in enumerate(open(path, encoding='utf-8').read().split('\n') + ['== '], 1):
            if line.startswith('== '):
                if heading:
                    while lines and not lines[-1]:
                        lines.pop()
                    yield Mistake(heading, lines, f'{path}:{start}')
                heading, lines, start = line[3:], [], number
            elif heading:
                lines.append(line)


def check(gesprek, root):
    environment = dict(os.environ, GESPREK_LANG='en', GESPREK_DICT='off')
    run = subprocess.run([gesprek, 'check', '--format', 'json', root], capture_output=True, text=True,
                         env=environment)
    found = {}
    for diag in json.loads(run.stdout):
        found.setdefault(os.path.relpath(diag['path'], root).split('/')[0], []).append(diag)
    return found


def main(gesprek):
    mistakes = list(read_mistakes())
    failures, n_wanted, n_lines, n_columns, n_found = [], 0, 0, 0, 0
    with tempfile.TemporaryDirectory() as root:
        wanted = []
        for number, mistake in enumerate(mistakes):
            text, spots = mistake.make()
            wanted.append(spots)
            os.mkdir(f'{root}/{number}')
            with open(f'{root}/{number}/{mistake.file_name()}', 'wb') as out:
                out.write(mistake.encode(text))
        found = check(gesprek, root)
    for number, mistake in enumerate(mistakes):
        diags = found.get(str(number), [])
        left = [(d['line'], d['col'], d['code']) for d in diags]
        n_found += len(left) if wanted[number] else 0
        n_wanted += len(wanted[number])
        problems = []
        for line, column, code in wanted[number]:
            same = [d for d in left if d[0] == line and d[2] == code]
            exact = [d for d in same if d[1] == column]
            n_lines += bool(same)
            n_columns += bool(exact)
            if same:
                left.remove((exact or same)[0])
            if not exact:
                problems.append(f'not at {line}:{column} [{code}]')
        if not wanted[number] and left:
            problems.append('nothing was to be found')
        if problems or left:
            failures.append(f'{mistake.where}: {mistake.title}: {"; ".join(problems)}')
            failures += [f'    {d["line"]}:{d["col"]}: {d["message"]} [{d["code"]}]' for d in diags]
    n_many = sum(bool(spots) for spots in wanted)
    figures = (('mistakes', len(mistakes), MISTAKES_LEAST, len(mistakes) >= MISTAKES_LEAST),
               ('line and code right', n_lines / n_wanted, LINES_LEAST, n_lines >= LINES_LEAST * n_wanted),
               ('column right', n_columns / n_wanted, COLUMNS_LEAST, n_columns >= COLUMNS_LEAST * n_wanted),
               ('findings a mistake', n_found / n_many, FINDINGS_MOST, n_found <= FINDINGS_MOST * n_many))
    if failures and ('--show' in sys.argv or not all(figure[3] for figure in figures)):
        print('\n'.join(failures))
    for name, value, wanted_value, _ in figures:
        print(f'{name}: {value:.3f}' if isinstance(value, float) else f'{name}: {value}', f'(asked: {wanted_value})')
    n_failed = sum(not figure[3] for figure in figures)
    print(f'{n_columns + len(figures) - n_failed} passed, {n_failed} failed')
    return n_failed > 0


if __name__ == '__main__':
    sys.exit(main(os.path.abspath(sys.argv[1])))
