"""Cuts the pretrained vocabulary to the pieces of the wanted scripts that texts of the wanted languages use, and the best scored of the rest.

Usage: python3 -m encoder.vocabulary --encoder encoder.bin --texts FILE … --out vocabulary.npy [--pieces 150000]

Writes the kept row numbers of the pretrained vocabulary, int32 [kept]: the four special pieces, then ascending.
"""

import argparse
import collections
import gzip
import json
import re
import unicodedata

import numpy

from .pretrained import Pretrained
from .segmentation import Unigram

SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "DEVANAGARI", "THAI", "HANGUL", "CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC",
           "BOPOMOFO", "MODIFIER", "COMBINING", "CARON", "VARIATION", ""}
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def load(path, pretrained):
    """(row numbers, segmentation) of a cut vocabulary."""
    rows = numpy.load(path, allow_pickle=False)
    return rows, Unigram([pretrained.pieces[row] for row in rows], pretrained.scores[rows], pretrained.normal)


def script(piece):
    """The commonest script of a piece's letters by the first word of their Unicode names; empty where it has none."""
    count = collections.Counter(unicodedata.name(char, "?").split()[0] for char in piece if char.isalpha() or unicodedata.category(char)[0] == "M")
    return count.most_common(1)[0][0] if count else ""


def words(paths):
    """How often each word and mark occurs, (text, blank before) → count."""
    count = collections.Counter()
    for path in paths:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", errors="replace") as lines:
            for line in lines:
                for text in _texts(line, ".jsonl" in path):
                    for found in _WORD.finditer(text):
                        blank = found.start() == 0 or text[found.start() - 1].isspace()
                        count[found[0], blank] += 1
    return count


def _texts(line, is_json):
    if not is_json:
        yield line
        return
    item = json.loads(line)
    if "turns" in item:
        yield from (turn["text"] if isinstance(turn, dict) else str(turn) for turn in item["turns"])
    elif "text" in item:
        yield item["text"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--texts", nargs="+", required=True)
    parser.add_argument("--pieces", type=int, default=150_000)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()

    encoder = Pretrained(options.encoder)
    special = [encoder.bos, encoder.pad, encoder.eos, encoder.unk]
    everything = special + [row for row in range(len(encoder.pieces)) if row not in special]
    whole = Unigram([encoder.pieces[row] for row in everything], encoder.scores[everything], encoder.normal)
    used = collections.Counter()
    for (word, blank), count in words(options.texts).items():
        if count > 1 or len(word) < 16:
            for form in {word, word.lower()}:
                for piece in whole.segment(form, blank):
                    used[everything[piece]] += count
    wanted = [row for row in range(len(encoder.pieces)) if row not in special and script(encoder.pieces[row]) in SCRIPTS]
    wanted.sort(key=lambda row: (min(used[row], 3), encoder.scores[row]), reverse=True)
    kept = sorted(wanted[:options.pieces - len(special)])
    numpy.save(options.out, numpy.array(special + kept, numpy.int32))
    print(f"{len(kept)} of {len(wanted)} pieces; used {sum(used[row] > 0 for row in wanted)}, thrice or more {sum(used[row] > 2 for row in wanted)}")


if __name__ == "__main__":
    main()
