"""Writes the corpus as JSON Lines, the form of training/data/README.md: python3 -m training.corpus.convert --data DIR --out DIR --seed N [--again PATTERN …]

`natural_LANG-train.jsonl` holds every item as it is and --copies more with other identities, display text also as speech recognition writes it and, in English,
with typing noise; `natural_again_LANG-train.jsonl` the same of the training files whose names --again gives, for texts that shall count more often than
others. `natural_LANG_KIND-dev.jsonl` and `natural_fresh_LANG_KIND-dev.jsonl` hold the items of dev/ and fresh/ as they are, by kind; `none` is what holds nothing
personal.
"""

import argparse
import collections
import json
import random
from pathlib import Path

from ..data import said
from ..data.pieces import to_json
from ..data.slots import Makers
from ..data.swap import NUMBERS, SWAPPED, swapped
from ..data.transforms import lexical, noisy
from .items import FOLDER, KINDS, read_folder

SHARE = 0.7  # of the identities of a copy that are swapped
SAID = 0.5  # of the copies of written English that become what speech recognition writes
_ELSEWHERE = NUMBERS | {"PERSON"}  # what is swapped outside English: made addresses and e-mails are English
_OTHER_SCRIPTS = {"ar", "el", "he", "hi", "ja", "ko", "ru", "th", "uk", "zh"}  # the names at hand are Latin


def variants(source, makers, seed, copies):
    """The item, and copies with other identities; some copies of written English are said or typed otherwise."""
    yield source.item
    english = source.item.lang == "en"
    for copy in range(copies):
        rng = random.Random(f"{seed}:{source.item.id}:{copy}")
        item = source.item if source.none else swapped(source.item, makers, rng, SHARE, SWAPPED if english else NUMBERS if source.item.lang in _OTHER_SCRIPTS else _ELSEWHERE)
        if source.form == "display" and (english or source.item.lang in said.tables()):
            if source.kind == "call" or rng.random() < SAID:
                item = lexical(item, rng) if english else said.lexical(item, rng)
            elif english and rng.random() < 0.25:
                item = noisy(item, rng)
        if item is not source.item:
            yield item.with_turns(item.turns, f"-{copy}")


def write(path, items):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        count = 0
        for item in items:
            file.write(json.dumps(to_json(item), ensure_ascii=False) + "\n")
            count += 1
    print(f"{path.name}: {count} items")


def by_language(folder, patterns=("*.items",)):
    """The items of the folder's files with such names, language by language."""
    found = collections.defaultdict(list)
    for source in read_folder(folder):
        if any(Path(source.path).match(pattern) for pattern in patterns):
            found[source.item.lang].append(source)
    return sorted(found.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path, help="folder with gazetteers/")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--copies", type=int, default=2)
    parser.add_argument("--again", nargs="*", default=[], help="names of training files, such as *-71.items")
    options = parser.parse_args()
    makers = Makers(options.data, "train")
    for prefix, patterns in (("", ["*.items"]), ("again_", options.again)):
        for lang, sources in by_language(FOLDER / "train", patterns):
            write(options.out / f"natural_{prefix}{lang}-train.jsonl",
                  (item for source in sources for item in variants(source, makers, options.seed, options.copies)))
    for part, prefix in (("dev", ""), ("fresh", "fresh_")):
        for lang, sources in by_language(FOLDER / part):
            for kind in (*KINDS, "none"):
                chosen = [source.item for source in sources if kind == ("none" if source.none else source.kind)]
                if chosen:
                    write(options.out / f"natural_{prefix}{lang}_{kind}-dev.jsonl", chosen)


if __name__ == "__main__":
    main()
