"""Unlabelled running text as items for a teacher to label.

Usage: python3 -m data.running --text DATA/text --out OUT [--words 150000] [--seed 1]

Reads LANGUAGE/*.txt.gz (a text a line) and LANGUAGE/*.jsonl.gz (a conversation a line) and writes OUT/unlabelled_LANGUAGE-train.jsonl: pieces of about
LENGTH words from all over each file, at most --words of one file. A quarter is written as speech recognition would: small letters, no marks.
"""

import argparse
import gzip
import json
import pathlib
import random
import re

LENGTH = 110
SPOKEN = 0.25
SKIPPED = {"presidential_press"}  # whose terms allow statistics of words, not training
_MARKS = re.compile(r"[^\w\s'’]+")


def records(path):
    """Runs of (speaker, text): the whole of a text file, each conversation of the others."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        if path.name.endswith(".jsonl.gz"):
            for line in lines:
                yield [(turn.get("speaker") or "", turn["text"]) for turn in json.loads(line)["turns"]]
        else:
            yield [("", line.rstrip("\n")) for line in lines]


def parts(path):
    """(is a conversation, consecutive (speaker, text) of about LENGTH words)."""
    for rows in records(path):
        part, words = [], 0
        for row in rows:
            part.append(row)
            words += len(row[1].split())
            if words >= LENGTH:
                yield part
                part, words = [], 0
        if words:
            yield part


def spoken(text):
    return " ".join(_MARKS.sub(" ", text.lower()).split())


def item(name, part, is_spoken):
    texts = [(speaker, spoken(text) if is_spoken else text) for speaker, text in part]
    if any(speaker for speaker, _ in texts):
        return {"id": name, "turns": [{"speaker": speaker, "text": text} for speaker, text in texts], "spans": []}
    return {"id": name, "text": "\n".join(text for _, text in texts), "spans": []}


def drawn(path, words, rng):
    """Items of a file, drawn without order until there are so many words."""
    found = list(parts(path))
    rng.shuffle(found)
    for number, part in enumerate(found):
        if words <= 0:
            return
        words -= sum(len(text.split()) for _, text in part)
        yield item(f"{path.name.partition('.')[0]}-{number}", part, rng.random() < SPOKEN)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--words", type=int, default=150_000, help="of one file")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(options.seed)
    for folder in sorted(path for path in options.text.iterdir() if path.is_dir()):
        count = 0
        with open(options.out / f"unlabelled_{folder.name}-train.jsonl", "w", encoding="utf-8") as file:
            for path in sorted(path for path in folder.glob("*.gz") if path.name.partition(".")[0] not in SKIPPED):
                for made in drawn(path, options.words, rng):
                    file.write(json.dumps(made, ensure_ascii=False) + "\n")
                    count += 1
        print(f"{folder.name}: {count} items")


if __name__ == "__main__":
    main()
