"""Real running text, labelled by reading under docs/annotation-guide.md.

Usage:
  python3 -m training.corpus.real extract --data DIR --out DIR            numbered texts to read
  python3 -m training.corpus.real pack --data DIR --labels DIR            labels by value (LINE, LABEL, VALUE[, which occurrence]) → spans/*.tsv here
  python3 -m training.corpus.real convert --data DIR --out FILE           items as JSON Lines

The texts are not ours and stay where they are (DIR is the folder with text/en). Only labels are kept here: a spans file names its source file and the lines
or turns that were read, and gives for every span the line, the half-open code point offsets and the label. SLICES says what is read.
"""

import argparse
import csv
import gzip
import json
from pathlib import Path

from .items import LABELS

FOLDER = Path(__file__).parent / "real"

# name: (file under text/, records read, lines of an item); a conversation of a .jsonl file is cut into pieces of so many turns.
SLICES = {
    "sms-a": ("en/sms.txt.gz", range(0, 1100), 1), "sms-b": ("en/sms.txt.gz", range(1100, 2200), 1),
    "natcs-a": ("en/natcs_call_utterances.txt.gz", range(2000, 3300), 1), "natcs-b": ("en/natcs_call_utterances.txt.gz", range(5000, 6300), 1),
    "masc-a": ("en/masc_mixed.txt.gz", range(0, 800), 20), "masc-b": ("en/masc_mixed.txt.gz", range(1500, 2300), 20),
    "natcs-c": ("en/natcs_call_utterances.txt.gz", range(8000, 8900), 1), "masc-c": ("en/masc_mixed.txt.gz", range(2600, 2900), 20),
    "irc-a": ("en/irc_support.jsonl.gz", range(3, 2900, 145), 40), "meetings-a": ("en/meetings.jsonl.gz", range(5, 2100, 150), 40),
    "doctor-a": ("en/doctor_dialogues.jsonl.gz", range(0, 1751, 29), 200),
}
_MOST_TURNS = 40


def records(data, name):
    """(kind, items) of a slice; an item is a list of (speaker, text)."""
    file, chosen, size = SLICES[name]
    with gzip.open(Path(data) / "text" / file, "rt", encoding="utf-8") as lines:
        taken = [line for number, line in enumerate(lines) if number in chosen]
    if file.endswith(".jsonl.gz"):
        kind = "chat" if "irc" in file else "transcript"
        return kind, [[(turn["speaker"], turn["text"]) for turn in json.loads(line)["turns"][:_MOST_TURNS if size == 40 else size]] for line in taken]
    rows = [("", line.rstrip("\n")) for line in taken]
    return "document", [rows[start:start + size] for start in range(0, len(rows), size)]


def numbered(data, name):
    """The lines of a slice in one run of numbers."""
    kind, items = records(data, name)
    return kind, items, [row for item in items for row in item]


def extract(options):
    options.out.mkdir(parents=True, exist_ok=True)
    for name in SLICES:
        _, items, _ = numbered(options.data, name)
        number = 0
        with open(options.out / f"{name}.txt", "w", encoding="utf-8") as file:
            for item in items:
                for speaker, text in item:
                    file.write(f"{number}\t{speaker + ': ' if speaker else ''}{text}\n")
                    number += 1
                if len(item) > 1:
                    file.write("\n")


def pack(options):
    FOLDER.mkdir(exist_ok=True)
    for path in sorted(options.labels.glob("*.tsv")):
        _, _, rows = numbered(options.data, path.stem)
        spans, wrong = set(), []
        for number, fields in enumerate(csv.reader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE), 1):
            if not fields or fields[0].startswith("#"):
                continue
            try:
                line, label, value = int(fields[0]), fields[1], fields[2]
                text = rows[line][1]
                place = -1
                for _ in range(int(fields[3]) if len(fields) > 3 and fields[3] else 1):
                    place = text.index(value, place + 1)
                if label not in LABELS or not value:
                    raise ValueError(label)
                spans.add((line, place, place + len(value), label))
            except (ValueError, IndexError) as problem:
                wrong.append(f"{path.name}:{number}: {type(problem).__name__}: {fields}")
        with open(FOLDER / path.name, "w", encoding="utf-8") as file:
            for span in sorted(spans):
                file.write("\t".join(map(str, span)) + "\n")
        print(f"{path.stem}: {len(rows)} lines, {len(spans)} spans, {len(wrong)} broken", *wrong[:5], sep="\n  ")


def items(data):
    """Every item that was read, in the corpora's form."""
    for path in sorted(FOLDER.glob("*.tsv")):
        kind, found, _ = numbered(data, path.stem)
        spans = {}
        for line, start, end, label in csv.reader(open(path, encoding="utf-8"), delimiter="\t"):
            spans.setdefault(int(line), []).append((int(start), int(end), label))
        first = 0
        for number, rows in enumerate(found):
            item = {"id": f"{path.stem}:{number}", "lang": "en", "kind": kind, "corpus": "real"}
            if kind == "document":
                place, texts, marks = 0, [], []
                for offset, (_, text) in enumerate(rows):
                    marks += [dict(start=place + start, end=place + end, label=label, text=text[start:end]) for start, end, label in spans.get(first + offset, ())]
                    texts.append(text)
                    place += len(text) + 1
                item |= {"text": "\n".join(texts), "spans": marks}
            else:
                item |= {"turns": [dict(speaker=speaker, text=text) for speaker, text in rows],
                         "spans": [dict(turn=offset, start=start, end=end, label=label, text=rows[offset][1][start:end])
                                   for offset in range(len(rows)) for start, end, label in spans.get(first + offset, ())]}
            first += len(rows)
            yield item


def convert(options):
    count = 0
    with open(options.out, "w", encoding="utf-8") as file:
        for item in items(options.data):
            file.write(json.dumps(item, ensure_ascii=False) + "\n")
            count += 1
    print(f"{count} items")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("extract", "pack", "convert"))
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--labels", type=Path)
    options = parser.parse_args()
    {"extract": extract, "pack": pack, "convert": convert}[options.command](options)


if __name__ == "__main__":
    main()
