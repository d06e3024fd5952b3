#!/usr/bin/python3
"""Learn the scorecards of a rule pack from labelled replies.

    tools/scorecards.py nl build/release/gesprek

For each label a logistic regression over words, word groups and the form of a reply: once with an
L1 penalty to choose the words, then with an L2 penalty to weigh those (the relaxed lasso of
Meinshausen 2007, which shrinks less what it keeps), the weights rounded to tenths: what is left are
whole points that a person can read. A reply that says "u" is learned from with "je" as well, and the
other way round. What the project's own tests say of a line (examples of packs, models, offers and
tests of moments, recorded conversations, tests/hear) joins in, and weighs more with each round in
which it does not hold; what still does not hold then moves the limit of the label, and is told; so
is what is beyond even that, for hands to mend. Only that nothing else is heard in a recorded
conversation is no more than a wish. The unseen quarter of the corpora is never learned from. Needs
python3-sklearn and python3-yaml; only who changes the cards does. Writes scorecards.yaml and the
`points:` of own-words.yaml of the pack, and with them over what was set by hand: compare before
keeping. Beginnings are left to hands, since "nou, eh" before a reply changes them; rows of files
with "_later" in their name are kept to measure by.
"""
import collections
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

import joblib
import numpy
import scipy.sparse
import yaml
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

CORPORA = {
    "nl": ["tests/corpus/nl_*.tsv", "tests/corpus/development/nl_*.tsv"],
    "en": ["tests/corpus/en.tsv", "tests/corpus/development/en*.tsv"],
}
# Heard from so much on, and doubted below that, in logits. A pitfall is told a person to the face
# and wants more; kinds of questions have forms that rules know well.
LIMITS = {"principle": (0.8, -1.2), "skill": (1.0, -3.0), "question": (1.7, -3.0), "pitfall": (2.4, -2.0)}
# In English its rules miss more of some kinds, so its cards speak up sooner.
SOONER = {"en": {"pitfall": 0.4}}
SLACK = 0.3  # a test that is no further beyond them moves them, and weighs no more
MOST_MOVED = 0.3  # what is further still is left to hands
# Known by the shape of the conversation, not by words: these have no card.
NO_CARD = {"ignoring-emotion", "stacking"}
SCALE = 10  # points for one logit
TENTH = 0.1
CHOOSING = 0.1  # the inverse strength of L1: fewer words when smaller
WEIGHING = 0.1  # and of L2 over the words so chosen: smaller points when smaller
FRESH = 2.0  # rows that no rule was made on weigh more
NEUTRAL = 5.0  # and so do those in which nothing is to be heard: they are few, and dear to whoever types one
FEW = 6  # a word in fewer rows says nothing
ROUNDS = 5
LONGER = (3, 6, 10, 16, 25, 40)
STEMS = (4, 5, 6, 7)

AS_HEARD = None  # yes to all that rules alone hear in a line, which a person has read

Row = collections.namedtuple("Row", "labels features weight")
Card = collections.namedtuple("Card", "points heard_from doubted_below")
Test = collections.namedtuple("Test", "line heard yes no is_whole features")


def read_labels():
    """The ids of all labels by their kind, in the order of the engine."""
    labels = {}
    with open("include/gesprek/hear/labels.def", encoding="utf-8") as file:
        for match in re.finditer(r'^L\(\w+, *"([a-z-]+)", *(\w+)\)', file.read(), re.M):
            labels[match[1]] = match[2].lower()
    return labels


LABELS = read_labels()


# ---- what is seen in a row ----


def pack_without_cards(language, folder):
    """A copy of the rules without what is learned here: what rules alone hear."""
    shutil.copytree("scenarios/rules", os.path.join(folder, "rules"))
    path = os.path.join(folder, "rules", language + ".yaml")
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if not re.search(r"/(scorecards|own-words)\.yaml", line)]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)
    return path


def see(program, rules, rows):
    """Run `gesprek measure --evidence` over (id, to, said, reply) rows."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        for number, (to, said, reply) in enumerate(rows):
            columns = [" ".join(text.split()) for text in (said, reply)]
            file.write("\t".join([str(number), to, *columns, ""]) + "\n")
        file.flush()
        run = [program, "measure", "--rules", rules, "--evidence", file.name]
        out = subprocess.run(run, check=True, capture_output=True, encoding="utf-8").stdout
    return [line.split("\t") for line in out.splitlines()]


def words_of(text):
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.replace("░", " "))


def features_of(columns):
    """Name -> 1 for all that a scorecard may count: "words=...", "said=..." and forms."""
    _, to, _, _, n_asking, n_words, sentences, groups, said = columns
    features = {"words=<%s>" % group: 1 for group in groups.split() if group != "slot.name"}
    sentences = [words_of(sentence) for sentence in sentences.split(" / ")]
    for words in sentences:
        for word in words:
            features["words=" + word] = 1
            for length in STEMS:
                if len(word) >= length and word.isalpha():
                    features["words=%s*" % word[:length]] = 1
        for size in (2, 3):
            for at in range(len(words) - size + 1):
                features["words=" + " ".join(words[at : at + size])] = 1
    for word in words_of(said):
        features["said=" + word] = 1
    features.update({"longer=%d" % n: 1 for n in LONGER if int(n_words) > n})
    features.update({"asks": int(n_asking) > 0, "to-child": to != "parent", "unsaid": not said})
    return {name: 1 for name, value in features.items() if value}


# ---- labelled replies ----


def address_words(language):
    """Pairs (what stands there, what is said instead), formal to informal and back."""
    pairs = load("scenarios/rules/%s/variations.yaml" % language)["variations"].get("address") or []
    for back in (False, True):
        words = {}
        for pair in pairs:
            words.setdefault(*(reversed(pair) if back else pair))
        if words:
            longest = sorted(map(re.escape, words), key=len, reverse=True)
            yield re.compile(r"\b(?:%s)\b" % "|".join(longest), re.I), words


def say_otherwise(text, address):
    """With the other address; the text itself where it addresses nobody."""
    for pattern, words in address:
        said = pattern.sub(lambda match: words[match[0].lower()], text)
        if said != text:
            return said
    return text


def read_rows(language, program, rules):
    rows = []
    address = list(address_words(language))
    paths = sorted(path for pattern in CORPORA[language] for path in glob.glob(pattern))
    for path in (path for path in paths if "_later" not in path):
        with open(path, encoding="utf-8") as file:
            read = [line.rstrip("\n").split("\t") for line in file]
        if "/development/" not in path:
            read = [row for row in read if zlib.crc32(row[0].encode()) % 4 != 3]
        fresh = FRESH if "_fresh" in path else 1.0
        otherwise = [say_otherwise(row[3], address) for row in read]
        seen = see(program, rules, [row[1:4] for row in read])
        seen_otherwise = see(program, rules, [[*row[1:3], text] for row, text in zip(read, otherwise)])
        for row, text, columns, others in zip(read, otherwise, seen, seen_otherwise):
            labels = set(row[4].split(",")) - {""}
            weight = fresh * (1.0 if labels else NEUTRAL)
            share = weight if text == row[3] else weight / 2
            rows.append(Row(labels, features_of(columns), share))
            if text != row[3]:
                rows.append(Row(labels, features_of(others), share))
    return rows


# ---- what tests say of lines ----


def labels_named(name):
    """Those of a label, an indicator, or the head of a .hear file."""
    kinds = {"principle", "skill", "question", "pitfall"}
    if name in kinds:
        return {label for label, kind in LABELS.items() if kind == name}
    return {name.split(".")[0]} & set(LABELS)


def first_text(node):
    """The first line a moment can say."""
    if isinstance(node, str):
        return node
    parts = node if isinstance(node, list) else list(node.values()) if isinstance(node, dict) else []
    if isinstance(node, dict) and "says" in node:
        parts = [node["says"]]
    return next((text for text in map(first_text, parts) if text), "")


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader) or {}


def one(value):
    return value[0] if isinstance(value, list) else value


def tests_of_packs(language):
    for path in sorted(glob.glob("scenarios/rules/%s/*.yaml" % language)):
        pack = load(path)
        for section in ("principles", "skills", "pitfalls"):
            for label, body in (pack.get(section) or {}).items():
                for indicator in (body.get("indicators") or {}).values():
                    to = [rule["to"] for rule in indicator.get("hears") or [] if "to" in rule]
                    to = one(to[0]) if to else "parent"
                    for is_yes in (True, False):
                        # YAML 1.1 reads the keys yes and no as these.
                        for line in indicator.get(is_yes) or []:
                            line = line if isinstance(line, dict) else {"text": str(line)}
                            marks = ({label}, set()) if is_yes else (set(), {label})
                            yield one(line.get("to", to)), line.get("said") or "", line["text"], *marks, False


def tests_of_scenarios(language):
    for path in sorted(glob.glob("scenarios/%s/*.yaml" % language)):
        scenario = load(path)
        to = next((one["as"] for one in scenario["cast"].values() if "as" in one), "parent")
        for node in scenario["nodes"].values():
            for test in node.get("tests") or []:
                yes = set().union(*map(labels_named, test.get("finds") or []))
                no = set().union(*(labels_named(name) for name in test.get("misses") or [] if "." not in name))
                yield to, first_text(node.get("says")), test["reply"], yes, no, False
            if isinstance(node.get("model"), str):
                yield to, first_text(node.get("says")), node["model"], AS_HEARD, labels_named("pitfall"), False
            for line in node.get("offers") or []:
                yield to, first_text(node.get("says")), line, AS_HEARD, set(), False
        for talk in sorted(glob.glob("tests/talk/*.talk")):
            yield from tests_of_talk(talk, scenario["id"], to)


def tests_of_talk(path, scenario, to):
    """A recording tells all that was heard in each reply."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if lines[0] != "scenario: " + scenario:
        return
    said, reply, yes, no, answers = "", None, set(), set(), []
    for line in lines[1:] + ["> "]:
        mark, text = line[:2], line[2:].strip()
        if mark == "> ":
            if reply:
                yield to, said, reply, yes, no, True
            said, answers = " ".join(answers) or said, []
            reply, yes, no = (None if text.startswith(":") else text), set(), set()
        elif mark == "+ ":
            yes |= labels_named(text)
        elif mark == "- ":
            no |= labels_named(text)
        elif mark == "< ":
            answers = [text]


def tests_of_hearing(language):
    for path in sorted(glob.glob("tests/hear/%s/*.hear" % language)):
        labels, to, said = set(), "parent", ""
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("#") or not line.strip():
                    continue
                if not line.startswith(" "):
                    labels = labels_named(line.split()[0])
                    to = (re.findall(r"to=(\w+)", line) or ["parent"])[0]
                    said = (re.findall(r'said="(.*)"', line) or [""])[0]
                    continue
                text = line.strip()
                if text.startswith("! "):
                    yield to, said, text.removeprefix("! "), set(), labels, False
                elif len(labels) == 1:  # of a whole kind it is not told which
                    yield to, said, text, labels, set(), False


def read_tests(language, program, rules):
    told = [*tests_of_packs(language), *tests_of_scenarios(language), *tests_of_hearing(language)]
    seen = see(program, rules, [test[:3] for test in told])
    tests = []
    for (*_, line, yes, no, is_whole), columns in zip(told, seen):
        heard = set(columns[3].split(",")) - {""}
        yes = heard if yes is AS_HEARD else yes
        tests.append(Test(line, heard, yes, no, is_whole, features_of(columns)))
    return tests


# ---- learning ----


def fit(data, wanted, weights):
    """The points of each column and the constant: L1 chooses the words, L2 then weighs those."""

    def model(penalty, strength):
        return LogisticRegression(
            penalty=penalty, C=strength, solver="liblinear", class_weight={True: 3, False: 1}, tol=1e-3, random_state=1
        )

    chosen = numpy.flatnonzero(model("l1", CHOOSING).fit(data, wanted, sample_weight=weights).coef_[0])
    weighed = model("l2", WEIGHING).fit(data[:, chosen], wanted, sample_weight=weights)
    points = numpy.zeros(data.shape[1])
    points[chosen] = numpy.round(weighed.coef_[0] * SCALE)
    return points, weighed.intercept_[0]


def learn(label, limits, rows, tests, data, lines):
    """The label with its card; None where rows are too few."""
    heard_from, doubted_below = limits
    wanted = numpy.array([label in row.labels for row in rows])
    if wanted.sum() < 20:
        return label, None
    about = [i for i, test in enumerate(tests) if test.is_whole or label in test.yes | test.no]
    yes = numpy.array([label in tests[i].yes for i in about])
    heard = numpy.array([label in tests[i].heard for i in about])
    kept, missed, added = heard & yes, ~heard & yes, ~heard & ~yes
    lines = lines[about]
    weights = numpy.full(len(about), 0.5)
    of_rows = numpy.array([row.weight for row in rows])
    for _ in range(ROUNDS):
        weighed = numpy.concatenate([wanted, yes]), numpy.concatenate([of_rows, weights])
        points, constant = fit(scipy.sparse.vstack([data, lines]).tocsr(), *weighed)
        sums = (lines @ points) / SCALE + constant
        is_heard = sums >= heard_from + SLACK * added
        broken = (kept & (sums < doubted_below - SLACK)) | (missed & ~is_heard) | (added & is_heard)
        if not broken.any():
            break
        weights[broken] *= 3
    lowest = min(sums[kept].min() - TENTH if kept.any() else 0, doubted_below)
    lowest = max(lowest, doubted_below - MOST_MOVED)
    refused = added & numpy.array([not tests[i].is_whole for i in about])
    highest = max(sums[refused].max() + TENTH if refused.any() else 0, heard_from)
    highest = min(highest, heard_from + MOST_MOVED)
    tell_moved(label, limits, (highest, lowest))
    for i in numpy.flatnonzero((kept & (sums < lowest)) | (refused & (sums >= highest))):
        print("%s %.1f: %s" % (label, sums[i], tests[about[i]].line), flush=True)
    return label, Card(points, round((highest - constant) * SCALE), round((lowest - constant) * SCALE))


def limits_of(kind, language):
    heard_from, doubted_below = LIMITS[kind]
    return heard_from - SOONER.get(language, {}).get(kind, 0.0), doubted_below


def tell_moved(label, limits, now):
    (heard_from, doubted_below), (highest, lowest) = limits, now
    if lowest < doubted_below or highest > heard_from:
        moved = (label, doubted_below, lowest, heard_from, highest)
        print("%s: doubted below %.1f -> %.1f, heard from %.1f -> %.1f" % moved, flush=True)


# ---- writing ----


def quoted(text):
    plain = re.fullmatch(r"[a-zà-ÿ][a-zà-ÿ '*-]*|<[a-z0-9-]+>", text)
    is_word = text not in ("no", "yes", "on", "off", "true", "false", "null", "y", "n")
    return text if plain and is_word else json.dumps(text, ensure_ascii=False)


def write_list(file, points, entries):
    line = "      %d: [" % points
    for i, entry in enumerate(sorted(entries)):
        piece = quoted(entry) + ("]" if i + 1 == len(entries) else ",")
        if len(line) + len(piece) > 114:
            file.write(line.rstrip() + "\n")
            line = " " * 8
        line += piece + " "
    file.write(line.rstrip() + "\n")


def write_card(file, label, names, card):
    places = {place: collections.defaultdict(list) for place in ("words", "said")}
    longer = {}
    file.write("  %s:\n" % label)
    file.write("    doubted-below: %d\n" % card.doubted_below)
    for name, value in zip(names, card.points):
        place, _, entry = name.partition("=")
        if value != 0 and place in places:
            places[place][int(value)].append(entry)
        elif value != 0 and place == "longer":
            longer[int(entry)] = int(value)
        elif value != 0:
            file.write("    %s: %d\n" % (name, value))
    if longer:
        file.write("    longer: {%s}\n" % ", ".join("%d: %d" % item for item in sorted(longer.items())))
    for place, entries in places.items():
        if entries:
            file.write("    %s:\n" % place)
        for value in sorted(entries, reverse=True):
            write_list(file, value, entries[value])


def write_cards(language, names, cards):
    with open("scenarios/rules/%s/scorecards.yaml" % language, "w", encoding="utf-8") as file:
        file.write("# yaml-language-server: $schema=../../schema/pack.schema.json\n")
        file.write("# Points that words and word groups bring for a label. Learned from labelled replies by\n")
        file.write("# tools/scorecards.py; read them, and change what is wrong, as any other rule.\n")
        file.write("scorecards:\n")
        for label, card in cards.items():
            write_card(file, label, names, card)


def write_points(language, cards):
    """The `points:` of the rule of each label, which stand one a line behind its name."""
    path = "scenarios/rules/%s/own-words.yaml" % language
    label, lines = "", []
    with open(path, encoding="utf-8") as file:
        for line in file:
            label = line.strip(" :\n") if re.fullmatch(r"  [a-z-]+:\n", line) else label
            if label in cards:
                points = "points: %d" % cards[label].heard_from
                line = re.sub(r"\bpoints: -?\d+", points, line)
            lines.append(line)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def main():
    language, program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        rules = pack_without_cards(language, folder)
        rows = read_rows(language, program, rules)
        tests = read_tests(language, program, rules)
    vectors = DictVectorizer()
    data = vectors.fit_transform([row.features for row in rows]).tocsr()
    often = numpy.asarray((data != 0).sum(0)).ravel() >= FEW
    names = numpy.array(vectors.get_feature_names_out())[often]
    lines = vectors.transform([test.features for test in tests]).tocsr()[:, often]
    learned = joblib.Parallel(os.cpu_count())(
        joblib.delayed(learn)(label, limits_of(LABELS[label], language), rows, tests, data[:, often], lines)
        for label in LABELS
        if label not in NO_CARD
    )
    cards = {label: card for label, card in learned if card}
    write_cards(language, names, cards)
    write_points(language, cards)


if __name__ == "__main__":
    main()
