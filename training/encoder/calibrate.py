"""Learns how far the encoder's scores can be believed: the calibration table of the model file.

Usage: python3 -m encoder.calibrate --model strong.pt --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --dev FILE[=WEIGHT] … --out table.json

Spans are judged as tagger.calibrate does, whose report this prints: of each half of the items under the curves that the other half gave.
"""

import argparse
import json
import pathlib

import torch

from tagger.calibrate import fitted, held_out, report, spans_of, weighted
from tagger.examples import Featurizer, Vectors
from tagger.export import decode, transitions
from tagger.judging import halves, judge
from tagger.labels import LABELS
from tagger.lexicon import Lexicon

from .examples import read
from .network import load
from .pretrained import Pretrained
from .scoring import score
from .vocabulary import load as load_vocabulary


def judgements(path, most, model, featurizer, unigram, moves, firsts):
    """(half, verdicts, gold) of each item of a file."""
    corpus = pathlib.Path(path).name.removeprefix("swapped-").removeprefix("generated-")
    for number, item in enumerate(read(path)):
        if number >= most:
            return
        seq, scores = score(model, item, corpus, featurizer, unigram)
        if len(seq):
            yield halves(item["id"], corpus), *judge(list(spans_of(seq, decode(scores, moves, firsts), scores, item)), item, corpus)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "vocabulary", "lexicon", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--dev", nargs="+", required=True)
    parser.add_argument("--most", type=int, default=400, help="items of a file")
    parser.add_argument("--outside-bias", type=float, default=0.0)
    parser.add_argument("--figures", help="where to write what is printed as JSON, for the card")
    parser.add_argument("--sweep", action="store_true", help="also precision and recall by threshold")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()

    torch.set_num_threads(options.threads)
    pretrained = Pretrained(options.encoder)
    rows, unigram = load_vocabulary(options.vocabulary, pretrained)
    lexicon = Lexicon(options.lexicon)
    featurizer = Featurizer(lexicon, Vectors([]))
    moves, firsts = transitions([], 0.0, lexicon, options.outside_bias)
    model = load(options.model, pretrained, rows)[0].eval()
    files = []
    for name in options.dev:
        path, _, weight = name.partition("=")
        files.append((float(weight or 1), list(judgements(path, options.most, model, featurizer, unigram, moves, firsts))))
    parts = weighted(files)
    figures = report(parts, held_out(parts), options.sweep)
    table = fitted(*parts)
    pathlib.Path(options.out).write_text(json.dumps({label: [round(value, 5) for value in table[label].values] for label in LABELS}) + "\n", encoding="utf-8")
    if options.figures:
        pathlib.Path(options.figures).write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
