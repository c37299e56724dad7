"""Compares Hush with other detectors whose finds lie in a folder: results/quality/peers.md.

Usage: python3 evaluation/peers.py --data FOLDER --peers FOLDER [--out results/quality]

PEERS has a folder for each detector with CORPUS-dev.jsonl files in the form of `hush detect --jsonl`, offsets in UTF-16 code units; DATA has the corpora by
language. Every corpus that all of them have for a language is scored as it is, by ./evaluate. Build it first: dotnet build evaluation/Hush.Evaluation -c Release.
"""

import argparse
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "es", "fr", "de")  # that the others were run for
LIMITED = {"german_ler-dev": 400, "germeval2014-dev": 400}  # items that the finds cover


def score(corpus, predictions, folder):
    command = ["dotnet", str(ROOT / "artifacts/bin/Hush.Evaluation/release/Hush.Evaluation.dll"), "--data", str(corpus), "--forms", "asis", "--name", "one", "--out", folder]
    if corpus.stem in LIMITED:
        command += ["--limit", str(LIMITED[corpus.stem])]
    if predictions:
        command += ["--predictions", str(predictions)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    return json.loads((pathlib.Path(folder) / "one.json").read_text(encoding="utf-8"))["scores"][0]


def cell(found):
    if found is None:
        return "–"
    person = (found["labels"].get("PERSON") or found["labels"].get("PER") or {}).get("f1Strict")
    return f"{100 * found['leakRate']:.1f} / {100 * found['overRedaction']:.1f}" + (f", {person:.2f}" if person is not None else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--peers", required=True, type=pathlib.Path)
    parser.add_argument("--out", default=ROOT / "results" / "quality", type=pathlib.Path)
    options = parser.parse_args()
    peers = sorted(path.name for path in options.peers.iterdir() if path.is_dir())
    corpora = {path.name: path for path in [*(file for language in LANGUAGES for file in sorted((options.data / language).glob("*-dev.jsonl"))), ROOT / "evaluation/corpora/frames-dev.jsonl"]}
    names = sorted({file.name for peer in peers for file in (options.peers / peer).glob("*-dev.jsonl")} & corpora.keys(), key=lambda name: (corpora[name].parent.name, name))
    lines = ["# Hush and other detectors", "", "Leak / over-redaction in per cent, and F1 of PERSON with exact borders, of each corpus as it is; made by `evaluation/peers.py`.",
             "Presidio is presidio-analyzer 2.2.366 with spaCy's en_core_web_md, es_core_news_sm and fr_core_news_md, in German with its patterns alone; `-max` has everything on; philter-lite is 0.6.0.",
             "Their finds count for what they hide, whatever their category. A corpus that Hush's tagger has learned its kind from favours Hush: see [quality.md](../../docs/quality.md).", "",
             "| corpus | Hush | " + " | ".join(peers) + " |", "|---|---|" + "---|" * len(peers)]
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            own = score(corpora[name], None, folder)
            others = [score(corpora[name], options.peers / peer / name, folder) if (options.peers / peer / name).exists() else None for peer in peers]
            lines.append(f"| {corpora[name].parent.name}/{name.removesuffix('.jsonl')} | " + " | ".join(cell(found) for found in [own, *others]) + " |")
            print(lines[-1], flush=True)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "peers.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
