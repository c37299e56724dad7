"""Writes what Python makes of the tokens of many lines, for the C# twin to be held to.

Usage: python3 -m tagger.parity --lexicon names.lexicon --out lines.tsv [--lines 3000] [--corpora FILE.jsonl …]

Without corpora the lines are made up from a seed: tests/Hush.Detection.Tests/Neural/parity.tsv. With corpora they are their turns; run the test
TokenParityTests with HUSH_PARITY_FILE naming the output to compare them all. Each line of the file is a text as a JSON string, a tab, and the FNV-1a
hash of "start,end,kind,shape,bits,word hash,bucket;bucket…|" over its tokens, offsets in UTF-16.
"""

import argparse
import json
import pathlib
import random
import unicodedata

from .examples import MAX_SUBWORDS, Featurizer, Vectors, read
from .lexicon import Lexicon, fnv1a, fold
from .tokens import LETTERS, MIXED, segment

SEED = 20261122
WORDS = ["john", "Mary-Anne", "O'Brien", "don’t", "ZOË", "McDonald", "IBM", "iPhone", "straße", "İstanbul", "ǅungla", "Łódź", "Ελένη", "ΣΊΣΥΦΟΣ", "Иван",
         "東京", "カメラ", "ー", "สวัสดี", "ʼn", "ʼ", "cafe\u0301", "x\u0301\u0302", "re\u00adsume", "a\u200db", "e\u200bf", "Ꭰꮿ", "Ǌ", "ﬁne", "b2b", "4th", "A1", "3x7",
         "the", "I", "Smith's", "smiths'", "'tis", "rock'n'roll", "Springfield", "March", "Mr", "Bank", "supercalifragilisticexpialidocious" * 2]
NUMBERS = ["0", "7", "09", "12", "31", "32", "00", "123", "1899", "1900", "2049", "2050", "0000", "60647", "٣٤", "१२३४५", "5" * 17, "5" * 25, "𝟙𝟚", "𝟙" * 6, "1½"]
MARKS = list(".,-/@:;()#'\"+&_*$%?!~|^`´“”…€") + ["👍", "👍🏽", "👩\u200d🚀", "\u0301", "\ufeff", "☎\ufe0f", "\u0000", "\u001c", "\x7f", "🇬🇧"]
BLANKS = [" ", " ", " ", " ", "", "", "\n", "\t", "\u00a0", "\u2003", "\r\n", "\u200b", "\u2028", "\x85"]


def made_up(count):
    chance = random.Random(SEED)
    letters = "abcdefghijklmnopqrstuvwxyzäöüßñéèç'"
    for _ in range(count):
        line = ""
        for _ in range(chance.randrange(1, 12)):
            kind = chance.random()
            if kind < 0.35:
                part = "".join(chance.choice(letters) for _ in range(chance.randrange(1, 14)))
                part = chance.choice([part, part, part.capitalize(), part.upper()])
            elif kind < 0.65:
                part = chance.choice(WORDS)
            elif kind < 0.75:
                part = chance.choice(NUMBERS)
            elif kind < 0.85:
                part = str(chance.randrange(10 ** chance.randrange(1, 12)))
            elif kind < 0.98:
                part = chance.choice(MARKS)
            else:
                part = chr(chance.choice([chance.randrange(0xA0, 0x2000), chance.randrange(0x2000, 0xD800), chance.randrange(0x10000, 0x1F000)]))
                if unicodedata.category(part) == "Cn":
                    part = "?"  # what .NET's newer Unicode may know better
            line += part + chance.choice(BLANKS)
        yield line


def turns(paths):
    for path in paths:
        for item in read(path):
            for turn in item.get("turns") or [item]:
                yield turn["text"]


def described(text, featurizer):
    tokens, at, utf16 = [], 0, 0
    for start, end, kind in segment(text):
        token = text[start:end]
        utf16 += len(text[at:start].encode("utf-16-le", "surrogatepass")) // 2
        length = len(token.encode("utf-16-le", "surrogatepass")) // 2
        _, shape, bits, grams = featurizer.token(token, kind)
        word = fnv1a(fold(token)) if kind in (LETTERS, MIXED) else 0
        tokens.append(f"{utf16},{utf16 + length},{kind},{shape},{bits},{word},{';'.join(map(str, grams[:MAX_SUBWORDS]))}|")
        at, utf16 = end, utf16 + length
    return "".join(tokens)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--lines", type=int, default=3000)
    parser.add_argument("--corpora", nargs="*", default=[])
    options = parser.parse_args()
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors([]))
    texts = turns(options.corpora) if options.corpora else made_up(options.lines)
    with pathlib.Path(options.out).open("w", encoding="utf-8", newline="\n") as out:
        for text in texts:
            out.write(f"{json.dumps(text)}\t{fnv1a(described(text, featurizer)):08x}\n")


if __name__ == "__main__":
    main()
