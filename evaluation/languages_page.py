"""Writes docs/languages.md from results/quality/natural.json and the corpus: what to expect of each language.

Usage: python3 evaluation/languages_page.py [--check]

Figures are of texts by other hands than the training texts: development and fresh sets together, weighted by their gold entities. With --check nothing is
written, and the exit status is 1 where the page is not of the results.
"""

import argparse
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "languages.md"
KINDS = ("chat", "call", "doc")
NAMES = {
    "en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "pl": "Polish",
    "ar": "Arabic", "zh": "Chinese", "cs": "Czech", "da": "Danish", "fi": "Finnish", "el": "Greek", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "ja": "Japanese", "ko": "Korean", "nb": "Norwegian", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
}
PACKS = {"en", "es", "fr", "de", "it", "pt", "nl", "pl"}
NUMBERS = {table.stem for table in (ROOT / "src" / "Hush.Languages" / "Numbers" / "Tables").glob("*.tsv")}
RELIABLE_F1, RELIABLE_LEAK = 0.85, 5.0
UNREAD = "mix-13*.items"  # training texts that came after the shipped tagger; none when it has read all

HEAD = """# Languages

What to expect of each language. This page is made from [the results](../results/quality/natural.md) by `python3 evaluation/languages_page.py`; do not edit it.

- **Texts** are the natural texts that the shipped tagger has learned from ([quality.md](quality.md)). The figures are of other texts by other hands, development and
  fresh sets together.
- A cell is leak / over-redaction as written: the share of personal letters and digits that stay visible, and of redacted ones that were nobody's data.
- **Names** is the strict F1 of persons in chats and documents together. They are called reliable from {f1:.2f} on where chats and documents leak at most {leak:.0f} %.
- **Pack**: number words, months, titles, street words and spelling alphabets of the language are known, so spoken numbers, addresses and e-mail are read as such. `numbers`: of
  the language only the words of dictated numbers are known, and what is said between them; phones and identifiers said in words are found.
- What has a form of its own (e-mail, cards, IBANs, phones, identifiers of 54 countries) is found in every language: [categories](categories.md).

Of each of the twenty further languages some forty texts are measured (`items`), five to fifteen of a kind: a figure can be off by half; the intervals stand in the results.

| Language | Code | Pack | Texts | Items | Chats | Calls | Documents | Names | Names reliable |
|---|---|---|---:|---:|---:|---:|---:|---:|---|
"""


def texts(code):
    """How many items the tagger learned from."""
    files = sorted(file for file in (ROOT / "training" / "corpus" / "train" / code).glob("*.items") if not file.match(UNREAD))
    return sum(line.startswith("### ") for file in files for line in file.read_text(encoding="utf-8").splitlines())


def pooled(scores, weight, value):
    total = sum(weight(score) for score in scores)
    return sum(weight(score) * value(score) for score in scores) / total if total else None


def percent(share):
    return f"{100 * share:.1f} %"


def page():
    scores = [score for score in json.loads((ROOT / "results" / "quality" / "natural.json").read_text(encoding="utf-8"))["scores"] if score["form"] == "AsIs"]
    rows = []
    for code, name in NAMES.items():
        by_kind = {kind: [score for score in scores if score["corpus"] in (f"natural_{code}_{kind}-dev", f"natural_fresh_{code}_{kind}-dev")] for kind in KINDS}
        items = sum(score["items"] for found in by_kind.values() for score in found)
        cells, leaks = [], {}
        for kind, found in by_kind.items():
            leaks[kind] = pooled(found, lambda score: score["goldEntities"], lambda score: score["leakRate"])
            over = pooled(found, lambda score: score["goldEntities"], lambda score: score["overRedaction"])
            cells.append(f"{percent(leaks[kind])} / {percent(over)}" if leaks[kind] is not None else "–")
        persons = [score["labels"]["PERSON"] for kind in ("chat", "doc") for score in by_kind[kind] if "PERSON" in score["labels"]]
        f1 = pooled(persons, lambda label: label["gold"], lambda label: label["f1Strict"])
        reliable = f1 >= RELIABLE_F1 and max(leaks["chat"], leaks["doc"]) * 100 <= RELIABLE_LEAK
        rows.append(f"| {name} | {code} | {'yes' if code in PACKS else 'numbers' if code in NUMBERS else '–'} | {texts(code):,} | {items} | {' | '.join(cells)} | {f1:.2f} | {'yes' if reliable else 'no: measure on your own texts'} |")
    return HEAD.format(f1=RELIABLE_F1, leak=RELIABLE_LEAK) + "\n".join(rows) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = page()
    if options.check:
        sys.exit(0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text else "docs/languages.md is not of results/quality/natural.json; run evaluation/languages_page.py")
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
