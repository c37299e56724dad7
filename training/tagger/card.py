"""Writes the training card that the model file carries: data and licences, seed, sizes, figures.

Usage: python3 -m tagger.card --model tagger.pt --train FILE[=WEIGHT] … --out card.json [--seed N] [--name hush-fast]
           [--calibration-figures figures.json] [--evaluation report.json …]

--train as the training got it: the files need not be there any more, their names say what they are made of. A file of a corpus that sources.json
does not know is an error: a card without a licence is none. --evaluation takes JSON reports of ./evaluate.
"""

import argparse
import json
import pathlib

from .labels import LABELS

SOURCES = json.loads((pathlib.Path(__file__).parent / "sources.json").read_text(encoding="utf-8"))
INPUTS = [
    {"name": "hush-strong", "use": "word vectors, and labels of all texts but generated ones; derived from multilingual-e5-small", "licence": "Apache-2.0; multilingual-e5-small: MIT"},
    {"name": "names.lexicon", "use": "what words are as names; training/lexicon/README.md lists its sources", "licence": "see NOTICE"},
]
_OF_SCORE = ("leakRate", "leakLow", "leakHigh", "entityLeak", "overRedaction", "overLow", "overHigh", "falseAlarmsPerThousandWords")
_OF_LABEL = ("recall", "precision", "f1Strict", "f1Overlap")


def source(file):
    """Name, title and licence of a training file; one without a licence is an error."""
    name = file.removesuffix(".gz").removesuffix(".jsonl").removesuffix("-train").removeprefix("swapped-")
    key = next((known for known in sorted(SOURCES, key=len, reverse=True) if name == known or name.startswith(known + "_")), None)
    if key is None:
        raise SystemExit(f"sources.json has no corpus '{name}' ({file}).")
    return {"name": name, **SOURCES[key], **({"identities": "swapped for generated ones"} if file.startswith("swapped-") else {})}


def data_set(argument):
    """What a --train argument stands for."""
    path, _, weight = argument.partition("=")
    return {**source(pathlib.Path(path).name), "weight": float(weight or 1)}


def data_sets(arguments):
    """One entry for each corpus; files of the same corpus, made with several seeds, count together."""
    sets = {}
    for argument in arguments:
        made = data_set(argument)
        known = sets.setdefault(made["name"], {**made, "weight": 0.0})
        known["weight"] = round(known["weight"] + made["weight"], 4)
    return list(sets.values())


def figures(report):
    """What a JSON report of ./evaluate says, four digits of it."""
    return {"detector": report["detector"], "corpusHash": report["corpusHash"], "scores": [
        {"corpus": score["corpus"], "form": score["form"], "items": score["items"], "goldEntities": score["goldEntities"], **_rounded(score, _OF_SCORE),
         "labels": {label: {"gold": found["gold"], **_rounded(found, _OF_LABEL)} for label, found in score["labels"].items()}}
        for score in report["scores"]]}


def _rounded(figures_of, names):
    return {name: round(figures_of[name], 4) for name in names}


def card(name, config, steps, seconds, parameters, train, seed, calibration, reports):
    """The card. calibration: what calibrate's --figures wrote, or None."""
    made = {
        "name": name, "languages": ["*"], "licence": "Apache-2.0", "labels": LABELS,
        "use": "Finds personal information in conversations and documents, beside Hush's rules.",
        "limits": "Reads words and their neighbours, a few sentences at most: it misses more than hush-strong, most in scripts without blanks. Review what must not leak.",
        "training": {"seed": seed, "steps": steps, "minutes": round(seconds / 60, 1), "data": data_sets(train), "inputs": INPUTS},
        "sizes": {"parameters": parameters, **{key: value for key, value in config.items() if key != "dropout"}},
    }
    if calibration:
        made["calibration"] = {label: {key: found[key] for key in ("spans", "errorBefore", "errorAfter")} for label, found in calibration.items()}
    if reports:
        made["evaluation"] = [figures(report) for report in reports]
    return made


def _json(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--name", default="hush-fast")
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--calibration-figures")
    parser.add_argument("--evaluation", nargs="*", default=[])
    options = parser.parse_args()

    from .train import load  # needs torch; the rest of this file does not, nor do its tests
    model, saved = load(options.model)
    config = dict(saved["config"], dilations=list(saved["config"]["dilations"]))
    parameters = sum(tensor.numel() for tensor in model.state_dict().values())
    calibration = _json(options.calibration_figures) if options.calibration_figures else None
    made = card(options.name, config, saved["steps"], saved["seconds"], parameters, options.train, options.seed, calibration,
                [_json(path) for path in options.evaluation])
    pathlib.Path(options.out).write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
