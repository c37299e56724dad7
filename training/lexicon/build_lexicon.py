#!/usr/bin/env python3
"""Builds the name lexicon that Hush.Detection embeds (src/Hush.Recognition/Lexicons/names.lexicon).

Usage: build_lexicon.py --data DIR --out FILE

DIR holds gazetteers/ and LANG/*-train.jsonl; README.md beside this file says what each source is, under which licence, and how the
bytes of FILE are laid out. Standard library only; the same input gives the same bytes.
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import struct
import unicodedata

MAGIC = b"HUSHLEX1"
MAX_FOLDED = 48  # code units; longer words are in no lexicon

FIRST, LAST, COMMON, SEEN = 0, 2, 4, 12  # positions of the two-bit classes
PLACE, TITLE, CALENDAR, ORGANIZATION = 1 << 6, 1 << 7, 1 << 8, 1 << 9

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

# Corpora whose capitals are those of a writer. Only they can tell "mark" from "Mark".
# (Not tau_bench: its user names spell names small.)
CASED = {"abcd", "btc", "multiner_gov_en", "sec_filings", "tweebank_ner", "wikigold", "wnut17"}
# Corpora where every person is labelled: an unlabelled word there is no name.
FULLY_LABELLED = {"abcd", "btc", "multidogo", "sec_filings", "tweebank_ner", "wikigold", "wnut17"}

ENGLISH_SPEAKING = {"US", "GB", "CA", "AU", "NZ", "IE"}


def fold_char(char):
    """One lower-case letter without its accent; NameLexicon.Fold in C# holds the same table."""
    special = {"ß": "s", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ð": "d", "þ": "t", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t",
               "ĸ": "k", "ə": "e"}
    if char == "İ":
        return "i"
    low = char.lower()
    if low in special:
        return special[low]
    if not (0xC0 <= ord(char) <= 0x24F or 0x1E00 <= ord(char) <= 0x1EFF):
        return low if len(low) == 1 else char
    base = unicodedata.normalize("NFD", low)[0]
    return special.get(base, base)


def fold(text):
    out = []
    for char in text:
        if char in "'’‘ʼ`´" or 0x300 <= ord(char) <= 0x36F:
            continue
        out.append(fold_char(char))
    return "".join(out)


def hash32(text):
    """FNV-1a over the bytes of UTF-16, low byte first."""
    value = 0x811C9DC5
    for byte in text.encode("utf-16-le", "surrogatepass"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


class Lexicon:
    def __init__(self):
        self.first = collections.Counter()
        self.last = collections.Counter()
        self.common = collections.Counter()
        self.seen = {}
        self.flags = collections.Counter()

    def raise_to(self, table, text, strength):
        """A compound ("Anne-Marie", "de la Cruz") counts by its parts of three letters or more."""
        parts = [fold(p) for p in WORD.findall(text)]
        for part in parts:
            if len(part) < 2 or len(part) > MAX_FOLDED:
                continue
            grade = strength if len(parts) == 1 else min(strength, 1)
            if len(parts) > 1 and len(part) < 3:
                continue
            table[part] = max(table[part], grade)

    def flag(self, phrase, bit):
        key = " ".join(fold(p) for p in WORD.findall(phrase))
        if 2 <= len(key) <= MAX_FOLDED:
            self.flags[key] |= bit


def add_gazetteers(lexicon, folder):
    for sex in ("male", "female"):
        for line in open(folder / f"us_census_dist.{sex}.first.txt", encoding="ascii"):
            name, share, _, rank = line.split()
            lexicon.raise_to(lexicon.first, name, 3 if float(share) >= 0.02 else 2 if float(share) >= 0.005 else 1)
    for line in open(folder / "us_census_dist.all.last.txt", encoding="ascii"):
        name, _, _, rank = line.split()
        lexicon.raise_to(lexicon.last, name, 3 if int(rank) <= 3000 else 2 if int(rank) <= 30000 else 1)
    for row in csv.DictReader(open(folder / "common-forenames-by-country.csv", encoding="utf-8-sig")):
        for field in ("Romanized Name", "Localized Name"):
            lexicon.raise_to(lexicon.first, row[field], 3)
    for row in csv.DictReader(open(folder / "common-surnames-by-country.csv", encoding="utf-8-sig")):
        for field in ("Romanized Name", "Localized Name"):
            lexicon.raise_to(lexicon.last, row[field], 3)
    for line in open(folder / "libpostal" / "all.given_names.txt", encoding="utf-8"):
        for form in line.split("|"):
            lexicon.raise_to(lexicon.first, form, 1)
    add_faker(lexicon, json.load(open(folder / "faker_python_locales.json", encoding="utf-8")))
    for row in csv.DictReader(open(folder / "world_cities.csv", encoding="utf-8")):
        for field in ("name", "country", "subcountry"):
            lexicon.flag(row[field], PLACE)
    for line in open(folder / "libpostal" / "en.company_types.txt", encoding="utf-8"):
        for form in line.strip().split("|"):
            if len(form) > 2:
                lexicon.flag(form, ORGANIZATION)


def add_faker(lexicon, locales):
    first, last = collections.Counter(), collections.Counter()
    for locale, rooms in sorted(locales.items()):
        person = rooms.get("person", {})
        names = {part: set() for part in ("first", "last")}
        for key, values in person.items():
            part = "first" if key.startswith("first_name") else "last" if key.startswith("last_name") else None
            if part is None:
                continue
            names[part].update(fold(v) for v in flat(values) if isinstance(v, str) and len(v) < 40)
        first.update(names["first"])
        last.update(names["last"])
        for key in ("cities", "city_names", "states", "countries"):
            for value in flat(rooms.get("address", {}).get(key, [])):
                if isinstance(value, str) and len(value) < 40:
                    lexicon.flag(value, PLACE)
    # One locale's list holds rarities; two locales agree only on names in real use.
    for counter, table in ((first, lexicon.first), (last, lexicon.last)):
        for name, locales_holding in counter.items():
            lexicon.raise_to(table, name, 2 if locales_holding < 4 else 3)


def flat(values):
    if isinstance(values, dict):
        return list(values) if all(isinstance(v, (int, float)) for v in values.values()) else [x for v in values.values() for x in flat(v)]
    if isinstance(values, (list, tuple)):
        return [x for v in values for x in (flat(v) if isinstance(v, (list, dict)) else [v])]
    return [values]


def passages(row):
    if "turns" in row:
        for number, turn in enumerate(row["turns"]):
            yield turn["text"], [s for s in row["spans"] if s.get("turn") == number]
    else:
        yield row["text"], row["spans"]


def add_corpora(lexicon, folder):
    lower_cased = collections.Counter()  # written small by people who use capitals
    plain = collections.Counter()  # outside every labelled span
    named = collections.Counter()  # inside PERSON
    ordinary = collections.Counter()  # outside PERSON where every person is labelled
    first_place, last_place = collections.Counter(), collections.Counter()
    for path in sorted((folder / "en").glob("*-train.jsonl")):
        corpus = path.name.removesuffix("-train.jsonl")
        for line in open(path, encoding="utf-8"):
            for text, spans in passages(json.loads(line)):
                kinds = [None] * len(text)
                for span in spans:
                    kinds[span["start"]:span["end"]] = [span["label"]] * (span["end"] - span["start"])
                    if span["label"] == "PERSON" and corpus not in ("evi", "abcd", "tau_bench"):
                        count_parts(span["text"], first_place, last_place)
                for match in WORD.finditer(text):
                    word, kind = fold(match.group()), kinds[match.start()]
                    if kind == "PERSON":
                        named[word] += 1
                    elif kind in (None, "DATE", "MISC", "AGE", "MONEY"):
                        plain[word] += 1
                        if corpus in FULLY_LABELLED:
                            ordinary[word] += 1
                        if corpus in CASED and match.group()[0].islower():
                            lower_cased[word] += 1
    grade_words(lexicon, plain, lower_cased, named, ordinary)
    for table, counter in ((lexicon.first, first_place), (lexicon.last, last_place)):
        for word, count in counter.items():
            # A label may be wrong once; a word that is mostly not a name teaches nothing.
            if count >= 2 and len(word) > 2 and named[word] > 2 * ordinary[word] and lexicon.common[word] < 2:
                table[word] = max(table[word], 2 if count >= 6 else 1)


def count_parts(text, first_place, last_place):
    parts = [fold(p) for p in WORD.findall(text)]
    if not 1 <= len(parts) <= 3:
        return
    first_place[parts[0]] += 1
    if len(parts) > 1:
        last_place[parts[-1]] += 1


def grade_words(lexicon, plain, lower_cased, named, ordinary):
    for word, count in plain.items():
        if len(word) > MAX_FOLDED:
            continue
        listed = lexicon.first[word] or lexicon.last[word] > 1
        # 3 is for our own list of grammatical words: how frequent a word is does not tell whether a street or a city can bear it.
        grade = 2 if count >= 15 else 1
        if listed:
            # A listed name is a common word only on the word of writers who use capitals, or of fully labelled text.
            small, share = lower_cased[word], ordinary[word] / (ordinary[word] + named[word] + 1)
            believed = 2 if small >= 8 else 1 if small >= 2 else 0
            if ordinary[word] >= 20 and share > 0.9:
                believed = 2
            if named[word] >= 5 and share < 0.2:
                believed = 0
            grade = min(grade, believed)
        elif named[word] >= 3 and named[word] > ordinary[word]:
            grade = 0
        if grade:
            lexicon.common[word] = max(lexicon.common[word], grade)
    for word, count in named.items():
        share = count / (count + ordinary[word])
        if count >= 2 and len(word) <= MAX_FOLDED:
            lexicon.seen[word] = 3 if share > 0.8 else 2 if share > 0.3 else 1


def add_own_words(lexicon, folder):
    """words/*.txt: our own lists; the file's name says what its words are, and its last digit how strongly."""
    tables = {"first": lexicon.first, "last": lexicon.last, "common": lexicon.common}
    bits = {"title": TITLE, "calendar": CALENDAR, "organization": ORGANIZATION, "place": PLACE}
    # Common words last: they also judge the frequent names, whose counts in text say nothing.
    for path in sorted(folder.glob("*.txt"), key=lambda path: (path.stem.startswith("common"), path.stem)):
        kind, _, grade = path.stem.partition("-")
        for line in open(path, encoding="utf-8"):
            for phrase in line.split("#")[0].split(","):
                phrase = phrase.strip()
                if not phrase:
                    continue
                if kind in bits:
                    lexicon.flag(phrase, bits[kind])
                elif kind == "rare":  # listed as a name somewhere, hardly ever meant as one
                    lexicon.first.pop(fold(phrase), None)
                    lexicon.last.pop(fold(phrase), None)
                else:
                    key = fold(phrase)
                    tables[kind][key] = max(tables[kind][key], int(grade))
                    if path.stem == "first-3":
                        lexicon.common.pop(key, None)


def encode(lexicon):
    words = set(lexicon.first) | set(lexicon.last) | set(lexicon.common) | set(lexicon.seen) | set(lexicon.flags)
    table = {}
    for word in sorted(words):
        flags = (lexicon.first[word] << FIRST | lexicon.last[word] << LAST | lexicon.common[word] << COMMON
                 | lexicon.seen.get(word, 0) << SEEN | lexicon.flags[word])
        if not flags:
            continue
        key = hash32(word)
        # Two words of one hash share an entry; the first keeps its classes. With 32 bits this meets about one word in 40,000.
        table.setdefault(key, flags)
    keys = sorted(table)
    return MAGIC + struct.pack("<I", len(keys)) + struct.pack(f"<{len(keys)}I", *keys) + struct.pack(f"<{len(keys)}H", *(table[k] for k in keys))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    lexicon = Lexicon()
    add_gazetteers(lexicon, arguments.data / "gazetteers")
    add_corpora(lexicon, arguments.data)
    add_own_words(lexicon, pathlib.Path(__file__).parent / "words")
    arguments.out.write_bytes(encode(lexicon))
    print(f"{arguments.out}: {arguments.out.stat().st_size:,} bytes; first {sum(1 for v in lexicon.first.values() if v):,}, "
          f"last {sum(1 for v in lexicon.last.values() if v):,}, common {sum(1 for v in lexicon.common.values() if v):,}, "
          f"places {sum(1 for v in lexicon.flags.values() if v & PLACE):,}")


if __name__ == "__main__":
    main()
