"""Measures what each part of the tagger is worth by leaving it out.

Usage: python3 -m tagger.ablate --vectors vectors.npz --lexicon names.lexicon --dev FILE … --train FILE[=WEIGHT] … --work DIR --out ablations.md
           [--soft DIR] [--epochs 3] [--only NAME …] [--half] [--threads 1]

Every variant is trained from nothing with the same seed, steps and rates; --work keeps models and logs, so that a second call goes on where the first
was stopped. The table gives for each development file the share of marked tokens that the best tag misses and of others that it marks wrongly, before
calibration, patterns and rules: it compares variants, it is not what a user sees.
"""

import argparse
import pathlib
import re
import subprocess
import sys

GENERATED = "generated-train.jsonl"

# Name in the table, arguments of tagger.train, whether generated data is among the training files, whether the strong tagger teaches.
VARIANTS = {
    "whole": ([], True, True),
    "without the strong tagger's labels": ([], True, False),
    "without the name lexicon": (["--no-lexicon"], True, True),
    "without word vectors": (["--no-vectors"], True, True),
    "without other turns": (["--no-context"], True, False),
    "without generated data": ([], False, True),
    "256 hidden, 6 layers": (["--hidden", "256", "--layers", "6"], True, True),
}
_FIGURES = re.compile(r"(\S+) missed ([0-9.]+) wrong ([0-9.]+)")


def model_path(work, name):
    return work / (re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") + ".pt")


def figures(log):
    """{development file: (missed, wrong)} of the last measurement in a log; None when there is none."""
    lines = [line for line in log.read_text().splitlines() if line.startswith("step ") and " missed " in line] if log.exists() else []
    return {name: (float(missed), float(wrong)) for name, missed, wrong in _FIGURES.findall(lines[-1])} if lines else None


def train(name, options):
    """Trains a variant unless its log says that it is done, and gives its figures."""
    flags, with_generated, is_taught = VARIANTS[name]
    path = model_path(options.work, name)
    log = path.with_suffix(".log")
    if not (log.exists() and "done" in log.read_text().splitlines()[-1:]):
        files = [file for file in options.train if with_generated or not pathlib.Path(file.partition("=")[0]).name == GENERATED]
        flags = [*flags, "--soft", options.soft] if is_taught and options.soft else flags
        command = [sys.executable, "-u", "-m", "tagger.train", "--vectors", options.vectors, "--lexicon", options.lexicon, "--train", *files,
                   "--dev", *options.dev, "--epochs", str(options.epochs), "--threads", str(options.threads), "--out", str(path), "--resume", *flags]
        with open(log, "a", encoding="utf-8") as output:
            subprocess.run(command + (["--half"] if options.half else []), check=True, stdout=output, stderr=subprocess.STDOUT)
            output.write("done\n")
    return figures(log)


def table(results):
    """Markdown: a row per variant, missed / wrong in percent per development file."""
    names = list(next(iter(results.values())))
    heads = [name.removesuffix(".jsonl").removesuffix("-dev") for name in names]
    rows = ["| variant | " + " | ".join(heads) + " |", "|---|" + "---:|" * len(heads)]
    for variant, measured in results.items():
        rows.append(f"| {variant} | " + " | ".join(f"{100 * measured[name][0]:.1f} / {100 * measured[name][1]:.2f}" for name in names) + " |")
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("vectors", "lexicon"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="+", required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--soft", help="as for tagger.train; a turn alone (without other turns) is not what the strong tagger read")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", nargs="*", help="names of variants; default: all")
    parser.add_argument("--half", action="store_true")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)

    results = {}
    for name in VARIANTS:
        if options.only and name not in options.only:
            continue
        results[name] = train(name, options)
        options.out.write_text(
            "# What each part is worth\n\n"
            f"`python3 -m tagger.ablate` (training/README.md): each variant trained from nothing, {options.epochs} epochs, same seed, rates and files.\n"
            "Missed / wrong: share of marked tokens that get no label, and of unmarked ones that get one, in percent, by the best tag alone.\n\n"
            + table(results) + "\n", encoding="utf-8")
        print(f"{name}: {results[name]}", flush=True)


if __name__ == "__main__":
    main()
