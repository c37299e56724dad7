"""Measures what each part of the strong tagger is worth by leaving it out, and what more texts bring.

Usage: python3 -m encoder.ablate --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --natural DIR --real FILE --dev DIR
           [--others FILE=WEIGHT …] --work DIR --out encoder-ablations.md [--pieces 800000] [--only NAME …]

--natural is what training.corpus.convert wrote, --real what training.corpus.real wrote, --others generated data and public corpora. Every variant is trained
from the pretrained weights with the same seed, rate and pieces, far fewer than the shipped model's; --work keeps models and logs, so that a second call goes
on where the first was stopped. The table gives for development texts of each language the share of marked words that the best tag misses and of others that
it marks wrongly, before calibration, patterns and rules: it compares variants, it is not what a user sees.
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import sys

LANGUAGES = ("en", "es", "fr", "de")
WEIGHT = {"en": 0.5, "es": 0.6, "fr": 0.6, "de": 0.6}  # of our texts in an epoch
REAL = 0.5
_FIGURES = re.compile(r"natural_(\w\w)-dev/(asis|lower): ([0-9.]+) / ([0-9.]+)")

# Name in the table, arguments of encoder.train, which kinds of files are read.
VARIANTS = {
    "whole": ([], "natural real others"),
    "without pretrained weights": (["--blank"], "natural real others"),
    "without our texts": ([], "real others"),
    "without labelled real text": ([], "natural others"),
    "without the name lexicon": (["--no-lexicon"], "natural real others"),
    "without other turns": (["--no-context"], "natural real others"),
    "English texts alone": ([], "english real others"),
    **{f"{count} blocks of the pretrained encoder": (["--layers", str(count)], "natural real others") for count in (3, 4, 9, 12)},
    **{f"{count:,} English texts": ([], f"first-{count}") for count in (400, 800, 1600, 3200)},
}


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def first_items(source, count, target):
    """Writes so many items of a file, drawn once for all counts: those of a smaller count are among those of a larger one."""
    lines = source.read_text(encoding="utf-8").splitlines()
    random.Random(1).shuffle(lines)
    if len(lines) < count:
        raise SystemExit(f"{source} has {len(lines)} items, fewer than {count}.")
    target.write_text("\n".join(lines[:count]) + "\n", encoding="utf-8")


def files(kinds, options):
    """What a variant reads, as FILE=WEIGHT."""
    english = options.natural / "natural_en-train.jsonl"
    for kind in kinds.split():
        if kind in ("natural", "english"):
            for language in LANGUAGES if kind == "natural" else LANGUAGES[:1]:
                yield f"{options.natural / f'natural_{language}-train.jsonl'}={WEIGHT[language]}"
        elif kind == "real":
            yield f"{options.real}={REAL}"
        elif kind == "others":
            yield from options.others
        else:
            folder = options.work / kind
            folder.mkdir(exist_ok=True)
            first_items(english, int(kind.removeprefix("first-")), folder / english.name)
            yield f"{folder / english.name}=1"


def figures(log):
    """{(language, form): (missed, wrong)} in percent of the measurements at the end of a log."""
    return {(language, form): (float(missed), float(wrong)) for language, form, missed, wrong in _FIGURES.findall(log)}


def train(name, options):
    """Trains a variant unless its log says that it is done, and gives its figures."""
    flags, kinds = VARIANTS[name]
    log = options.work / (slug(name) + ".log")
    if not log.exists() or not log.read_text().endswith("done\n"):
        command = [sys.executable, "-u", "-m", "encoder.train", "--encoder", options.encoder, "--vocabulary", options.vocabulary, "--lexicon", options.lexicon,
                   "--train", *files(kinds, options), "--dev", *(str(options.dev / f"natural_{language}-dev.jsonl") for language in LANGUAGES),
                   "--pieces", str(options.pieces), "--half", "--out", str(log.with_suffix(".pt")), *flags]
        with open(log, "w", encoding="utf-8") as output:
            subprocess.run(command, check=True, stdout=output, stderr=subprocess.STDOUT)
            output.write("done\n")
    return figures(log.read_text())


def table(results):
    """Markdown: a row per variant, missed / wrong in percent per language and form."""
    columns = [(language, form) for language in LANGUAGES for form in ("asis", "lower")]
    rows = ["| variant | " + " | ".join(language if form == "asis" else f"{language}, lower case" for language, form in columns) + " |",
            "|---|" + "---:|" * len(columns)]
    for variant, measured in results.items():
        rows.append(f"| {variant} | " + " | ".join("{:.1f} / {:.2f}".format(*measured[column]) for column in columns) + " |")
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "vocabulary", "lexicon"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("natural", "real", "dev", "work", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--others", nargs="*", default=[])
    parser.add_argument("--pieces", type=int, default=800_000)
    parser.add_argument("--only", nargs="*", choices=VARIANTS, help="default: all")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)

    results = {}
    for name in options.only or VARIANTS:
        results[name] = train(name, options)
        options.out.write_text(
            "# What each part of the strong tagger is worth\n\n"
            f"`python3 -m encoder.ablate` (training/README.md): each variant trained from the pretrained weights on {options.pieces:,} pieces, same seed and rate.\n"
            "Missed / wrong: share of marked words of development texts that get no label, and of unmarked ones that get one, in percent, by the best tag alone.\n\n"
            + table(results) + "\n", encoding="utf-8")
        print(f"{name}: {json.dumps({' '.join(key): value for key, value in results[name].items()})}", flush=True)


if __name__ == "__main__":
    main()
