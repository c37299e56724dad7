"""Checks the corpus: format and marks, near-duplicates, coverage of the plan.

Usage: python3 -m training.corpus.check [--files FILE …]

Without --files all of train and dev, and the coverage tables are printed. Ends with status 1 when anything is wrong.
"""

import argparse
import collections
import re
import sys
from pathlib import Path

from .items import FOLDER, ItemError, read

RUN = 7  # words in a row that two items may not share
STOCK = 3  # runs in more items than this are stock phrases too
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e])"  # with the vowel signs and marks that Python takes for none
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")
_INSIDE = {"PERSON": 120, "AGE": 25, "ZIP": 40, "CVV": 40, "DOB": 90, "DATE": 90, "EMAIL": 140}  # longest values, characters


_NUMBERS = frozenset("oh zero one two three four five six seven eight nine zéro un deux trois quatre cinq six sept huit neuf vingt trente quarante cinquante soixante et".split())


def words(source):
    return [found.lower() for turn in source.item.turns for found in _WORD.findall(turn.text)]


def mark_problems(source):
    for turn in source.item.turns:
        for piece in turn.pieces:
            if piece.label and len(piece.text) > _INSIDE.get(piece.label, 400):
                yield f"a {piece.label} of {len(piece.text)} characters"
            if piece.label == "PERSON" and re.match(r"(?i)(mr|mrs|ms|dr|prof|sra?|herr|frau|mme|monsieur|madame|signora?)\b\.? \w", piece.text):
                yield "a title inside a PERSON"
            if piece.label == "PERSON" and re.search(r"['’]s$", piece.text):
                yield "a possessive inside a PERSON"
            if piece.label and piece.label != "ADDRESS" and re.search(r"[\n\t]", piece.text):
                yield f"a {piece.label} over a line break or tab"


def unmarked_names(source):
    """Marked names of the item that also stand unmarked in it."""
    def plain(text):
        return re.sub(r"\W+", " ", text).strip()

    names = {plain(piece.text) for turn in source.item.turns for piece in turn.pieces if piece.label == "PERSON" and len(piece.text) > 3}
    for turn in source.item.turns:
        for piece in turn.pieces:
            if not piece.label:
                for name in names:
                    if " " in name and f" {name} " in f" {plain(piece.text)} ":
                        yield "a name that is marked elsewhere in the item stands unmarked"


def stock_phrases():
    lines = (FOLDER / "stock.txt").read_text(encoding="utf-8").splitlines()
    return " | ".join(line for line in lines if line and not line.startswith("#"))


def near_duplicates(sources):
    """(item, other item, words) for items that share a run of words which is no stock phrase."""
    stock = f" {stock_phrases()} "
    holders = collections.defaultdict(set)
    for number, source in enumerate(sources):
        text = words(source)
        for start in range(len(text) - RUN + 1):
            holders[tuple(text[start:start + RUN])].add(number)
    told = set()
    for run, numbers in holders.items():
        if 1 < len(numbers) <= STOCK:
            pair = tuple(sorted(numbers))[:2]
            if pair not in told and not _is_spelled(run) and f" {' '.join(run)} " not in stock:
                told.add(pair)
                yield sources[pair[0]], sources[pair[1]], " ".join(run)


def _is_spelled(run):
    """Letters or number words one after another: a value, in which chance repeats."""
    return sum(len(word) == 1 or word in _NUMBERS for word in run) >= RUN - 1


def load(paths):
    sources, problems = [], []
    for path in paths:
        try:
            for source in read(path):
                sources.append(source)
                problems += [f"{source.path}:{source.line}: {problem}" for check in (mark_problems, unmarked_names) for problem in sorted(set(check(source)))]
        except ItemError as problem:
            problems.append(str(problem))
    names = collections.Counter(source.item.id for source in sources)
    problems += [f"{name}: id used {count} times" for name, count in names.items() if count > 1]
    return sources, problems


def coverage(sources):
    table = collections.defaultdict(lambda: [0, 0, 0])
    for source in sources:
        part = "dev" if f"{FOLDER}/dev/" in source.path else "train"
        row = table[part, source.item.lang, source.kind]
        row[0] += 1
        row[1] += source.none
        row[2] += len(words(source))
    for (part, lang, kind), (items, none, count) in sorted(table.items()):
        print(f"{part:6} {lang:3} {kind:5} {items:6} items {100 * none // items:4} % without data {count:8} words")


def plan():
    """Rows of the coverage plan of the English training items: what is counted, the name of the row, its words, the least number of items."""
    header, *rows = (FOLDER / "plan.tsv").read_text(encoding="utf-8").splitlines()
    assert header.split("\t") == ["what", "value", "words", "least"]
    for row in rows:
        what, value, vocabulary, least = row.split("\t")
        yield what, value, frozenset(vocabulary.split()), int(least)


def _values(source, what):
    if what == "data":
        return {"none"} if source.none else set()
    return set(re.split(r"[\s/,-]+", {"kind": source.kind, "field": source.field, "register": source.register, "form": source.form}[what].lower()))


def planned(sources):
    """(what, value, items, least) for each row of the plan."""
    items = [source for source in sources if source.item.lang == "en" and f"{FOLDER}/train/" in source.path]
    for what, value, vocabulary, least in plan():
        yield what, value, sum(not vocabulary.isdisjoint(_values(source, what)) for source in items), least


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", nargs="+", type=Path)
    options = parser.parse_args()
    sources, problems = load(options.files or sorted(FOLDER.rglob("*.items")))
    problems += [f"{one.path}:{one.line} and {other.path}:{other.line} share: {run}" for one, other, run in near_duplicates(sources)]
    if not options.files:
        rows = list(planned(sources))
        problems += [f"{what} {value}: {items} items, {least} are planned" for what, value, items, least in rows if items < least]
        for what, value, items, least in rows:
            print(f"{what:9} {value:34} {items:5} of {least}")
    for problem in problems:
        print(problem)
    coverage(sources)
    print(f"{len(sources)} items, {len(problems)} problems")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
