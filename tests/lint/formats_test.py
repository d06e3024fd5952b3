"""The four formats of `gesprek check` say the same, finding for finding, of every mistake in
tests/lint/mistakes; and SARIF has the shape that its standard (2.1.0) asks for."""
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mistakes_test  # noqa: E402

# Of the objects that are written: the properties the standard has, those it requires in capitals.
SHAPES = {
    'log': {'$schema', 'VERSION', 'RUNS'},
    'run': {'TOOL', 'columnKind', 'results'},
    'tool': {'DRIVER'},
    'driver': {'NAME', 'version', 'rules'},
    'rule': {'ID', 'shortDescription', 'help', 'defaultConfiguration'},
    'message': {'TEXT'},
    'result': {'ruleId', 'ruleIndex', 'level', 'MESSAGE', 'locations'},
    'location': {'physicalLocation'},
    'physicalLocation': {'artifactLocation', 'region'},
    'artifactLocation': {'uri'},
    'region': {'startLine', 'startColumn', 'endColumn'},
}


def run(gesprek, form, root):
    environment = dict(os.environ, GESPREK_LANG='en', GESPREK_DICT='off')
    return subprocess.run([gesprek, 'check', '--format', form, root], capture_output=True, text=True,
                          env=environment).stdout


def read_text(out):
    pattern = re.compile(r'^(\S[^:]*)(?::(\d+):(\d+))?: (error|warning): .*\[([a-z0-9-]+)\]$')
    matches = (pattern.match(line) for line in out.split('\n'))
    return [(m[1], int(m[2] or 0), int(m[3] or 0), m[4], m[5]) for m in matches if m]


def read_json(out):
    return [(d['path'], d['line'], d['col'], d['level'], d['code']) for d in json.loads(out)]


def read_github(out):
    found = []
    for line in out.split('\n'):
        m = re.match(r'^::(error|warning) file=([^,]*)(?:,line=(\d+),col=(\d+))?,title=([a-z0-9-]+)::.', line)
        if m:
            found.append((urllib.parse.unquote(m[2]), int(m[3] or 0), int(m[4] or 0), m[1], m[5]))
        elif line:
            raise ValueError(f'not a workflow command: {line}')
    return found


def read_sarif(out):
    found = []
    for result in json.loads(out)['runs'][0]['results']:
        place = result['locations'][0]['physicalLocation']
        region = place.get('region', {})
        path = urllib.parse.unquote(urllib.parse.urlparse(place['artifactLocation']['uri']).path)
        found.append((path, region.get('startLine', 0), region.get('startColumn', 0), result['level'],
                      result['ruleId']))
    return found


FORMATS = {'text': read_text, 'json': read_json, 'github': read_github, 'sarif': read_sarif}


def shape(value, kind, breaches):
    """Is it an object with all that must be there, and nothing the standard does not have?"""
    if not isinstance(value, dict):
        breaches.append(f'{kind} is no object')
        return {}
    known = {name.lower() if name.isupper() else name: name.isupper() for name in SHAPES[kind]}
    breaches += [f'{kind} without {name}' for name, needed in known.items() if needed and name not in value]
    breaches += [f'{kind} with {name}' for name in value if name not in known]
    return value


def sarif_rules(driver, breaches):
    rules = driver.get('rules', [])
    ids = [shape(rule, 'rule', breaches).get('id') for rule in rules]
    for rule in rules:
        shape(rule.get('shortDescription', {'text': 'x'}), 'message', breaches)
    if len(set(ids)) != len(ids):
        breaches.append('two rules with one id')
    return ids


def sarif_result(result, ids, breaches):
    shape(result, 'result', breaches)
    shape(result.get('message', {}), 'message', breaches)
    if not result['message'].get('text'):
        breaches.append('a message without words')
    if result.get('level') not in ('none', 'note', 'warning', 'error'):
        breaches.append(f'level {result.get("level")}')
    index = result.get('ruleIndex', -1)
    if not 0 <= index < len(ids) or ids[index] != result.get('ruleId'):
        breaches.append(f'rule {index} is not {result.get("ruleId")}')
    for location in result.get('locations', []):
        place = shape(shape(location, 'location', breaches).get('physicalLocation', {}),
                      'physicalLocation', breaches)
        uri = shape(place.get('artifactLocation', {}), 'artifactLocation', breaches).get('uri', '')
        if not re.fullmatch(r"(?:file://(?=/)|(?!/))(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri):
            breaches.append(f'uri {uri}')
        if 'region' in place:
            region = shape(place['region'], 'region', breaches)
            if not (region['startLine'] >= 1 <= region['startColumn'] < region['endColumn']):
                breaches.append(f'region {region}')


def sarif_breaches(out):
    breaches = []
    log = shape(json.loads(out), 'log', breaches)
    if log.get('version') != '2.1.0' or not str(log.get('$schema', '')).startswith('https://'):
        breaches.append('another version or schema')
    for part in log.get('runs', []):
        shape(part, 'run', breaches)
        if part.get('columnKind') not in ('utf16CodeUnits', 'unicodeCodePoints'):
            breaches.append('columnKind')
        driver = shape(shape(part.get('tool'), 'tool', breaches).get('driver'), 'driver', breaches)
        ids = sarif_rules(driver, breaches)
        for result in part.get('results', []):
            sarif_result(result, ids, breaches)
    return breaches


def main(gesprek):
    with tempfile.TemporaryDirectory() as root:
        for number, mistake in enumerate(mistakes_test.read_mistakes()):
            os.mkdir(f'{root}/{number}')
            # A name that has to be escaped, too.
            name = mistake.file_name() if number else 'een naam, 100%: raar.yaml'
            with open(f'{root}/{number}/{name}', 'wb') as out:
                out.write(mistake.encode(mistake.make()[0]))
        written = {form: run(gesprek, form, root) for form in FORMATS}
    found = {form: read(written[form]) for form, read in FORMATS.items()}
    # Text shows a path as it is; one with a colon in it cannot be told apart from a line number.
    text = [spot for spot in found['json'] if ':' not in spot[0]]
    passed = failed = 0
    for form, wanted in (('text', text), ('github', found['json']), ('sarif', found['json'])):
        print(f'{form}: {len(found[form])} findings, json: {len(wanted)}')
        if found[form] == wanted and wanted:
            passed += 1
            continue
        failed += 1
        print('\n'.join(f'    {a} is {b} in {form}' for a, b in zip(wanted, found[form]) if a != b))
    breaches = sarif_breaches(written['sarif']) + sarif_breaches(run(gesprek, 'sarif', 'scenarios/rules'))
    print('\n'.join(f'SARIF: {breach}' for breach in breaches[:20]))
    passed, failed = passed + (not breaches), failed + bool(breaches)
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main(os.path.abspath(sys.argv[1])))
