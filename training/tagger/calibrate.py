"""Learns how far a tagger's scores can be believed: the calibration table of the model file.

Usage: python3 -m tagger.calibrate --model tagger.pt --vectors vectors.npz --lexicon names.lexicon --dev FILE[=WEIGHT] … --out table.json
           [--counts FILE.jsonl … --transition-weight 0.0] [--sweep] [--figures figures.json]

Spans are found and scored as Hush does it (docs/model-file.md; src/Hush.Inference/Tagging and src/Hush.Detection/Neural); --counts,
--transition-weight and --outside-bias as export gets them. A span is right if at least half of its letters lie in gold spans of its label; labels that a corpus does
not mark are not judged. Of a label, a file with four times the spans of another counts twice as much; WEIGHT multiplies that.

The items are cut into two halves. All figures printed are of each half under the curves that the other half gave; the table is of both.
"""

import argparse
import collections
import json
import math
import pathlib

import numpy
import torch

from .curves import Judged, Table, calibration_error, reliability, tables
from .examples import Featurizer, Vectors, read, sequence
from .export import activations, decode, transitions
from .features import KNOWN_WORD
from .judging import Found, halves, judge, texts, trimmed
from .labels import LABELS
from .lexicon import Lexicon
from .train import PROFILE_MASK, load, turns

THRESHOLDS = [step / 20 for step in range(4, 17)]

Half = collections.namedtuple("Half", "spans gold")  # per label: Judged spans, and (raw score or None, weight) of gold spans


def spans_of(seq, tags, scores, item):
    """What TaggedSpanReader and NeuralTagger read from a row of tags: a label goes on within its turn; its score is the mean share of the label."""
    shares = numpy.exp(scores - scores.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True)
    start, written = 0, texts(item)
    while start < len(tags):
        if tags[start] == 0:
            start += 1
            continue
        label, turn, end = (tags[start] - 1) // 2, seq.places[start][0], start + 1
        while end < len(tags) and tags[end] == 2 + 2 * label and seq.places[end][0] == turn:
            end += 1
        score = min(1.0, float(shares[start:end, [1 + 2 * label, 2 + 2 * label]].sum(1).mean()))
        place = trimmed(written[turn], LABELS[label], seq.places[start][1], seq.places[end - 1][2])
        if place:
            yield Found(turn, *place, LABELS[label], score)
        start = end


def judgements(path, model, featurizer, moves, firsts, options):
    """(half, verdicts, gold) of each item of a file."""
    corpus = pathlib.Path(path).name.removeprefix("swapped-")
    for item in read(path):
        half = halves(item["id"], corpus)
        for part in turns(item) if options.no_context else [item]:
            seq = sequence(part, corpus, featurizer)
            if not len(seq):
                continue
            if options.no_lexicon:
                seq.bits &= PROFILE_MASK
            if options.no_vectors:
                seq.word[:] = 0
                seq.bits &= ~(1 << KNOWN_WORD)
            scores = activations(model, seq)[1]
            yield half, *judge(list(spans_of(seq, decode(scores, moves, firsts), scores, part)), part, corpus)


def weighted(files):
    """The two halves of all files. files: (weight, [(half, verdicts, gold)])."""
    made = [Half(collections.defaultdict(list), collections.defaultdict(list)) for _ in range(2)]
    for weight, items in files:
        found = collections.Counter(verdict.label for _, verdicts, _ in items for verdict in verdicts)
        marked = collections.Counter(span.label for _, _, gold in items for span in gold)
        for half, verdicts, gold in items:
            for verdict in verdicts:
                made[half].spans[verdict.label].append(Judged(verdict.score, verdict.right, weight / math.sqrt(found[verdict.label])))
            for span in gold:
                made[half].gold[span.label].append((span.score, weight / math.sqrt(marked[span.label])))
    return made


def fitted(*parts):
    """A table per label from the spans of some halves."""
    return {label: Table(values) for label, values in tables({label: [span for part in parts for span in part.spans[label]] for label in LABELS}).items()}


def held_out(parts):
    """All spans and gold spans with the probability that the curves of the other half give them."""
    spans, gold = collections.defaultdict(list), collections.defaultdict(list)
    for part, other in (parts, parts[::-1]):
        curves = fitted(other)
        for label in LABELS:
            spans[label] += [Judged(curves[label](span.score), span.right, span.weight) for span in part.spans[label]]
            gold[label] += [(None if score is None else curves[label](score), weight) for score, weight in part.gold[label]]
    return Half(spans, gold)


def at_threshold(spans, gold, threshold):
    """(precision, recall) of what is at or above a threshold; None where nothing is."""
    kept = [span for span in spans if span.score >= threshold]
    weight, total = sum(span.weight for span in kept), sum(weight for _, weight in gold)
    return (sum(span.weight for span in kept if span.right) / weight if weight else None,
            sum(weight for score, weight in gold if score is not None and score >= threshold) / total if total else None)


def report(parts, judged, sweep):
    """Prints, and returns for the card: expected calibration error before and after, precision and recall by threshold."""
    figures = {}
    print(f"{'label':<9} {'spans':>6} {'error before':>12} {'after':>6}   raw score: share right (spans)")
    raw = {label: parts[0].spans[label] + parts[1].spans[label] for label in LABELS}
    for label in LABELS + ["all"]:
        before = [span for spans in raw.values() for span in spans] if label == "all" else raw[label]
        after = [span for spans in judged.spans.values() for span in spans] if label == "all" else judged.spans[label]
        rows = " ".join(f"{score:.2f}:{right:.2f} ({count})" for count, score, right, _ in reliability(before))
        figures[label] = dict(spans=len(before), errorBefore=round(calibration_error(before), 4), errorAfter=round(calibration_error(after), 4))
        print(f"{label:<9} {len(before):>6} {figures[label]['errorBefore']:>12.3f} {figures[label]['errorAfter']:>6.3f}   {rows}")
    if sweep:
        print("\nprecision/recall at thresholds on the calibrated score\n" + f"{'label':<9} {'gold':>6} " + " ".join(f"{threshold:>9.2f}" for threshold in THRESHOLDS))
        for label in LABELS:
            cells = [at_threshold(judged.spans[label], judged.gold[label], threshold) for threshold in THRESHOLDS]
            figures[label]["thresholds"] = {f"{threshold:.2f}": [value and round(value, 4) for value in cell] for threshold, cell in zip(THRESHOLDS, cells)}
            print(f"{label:<9} {len(judged.gold[label]):>6} " + " ".join("/".join("  – " if value is None else f"{value:.2f}" for value in cell) for cell in cells))
    return figures


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--dev", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--figures", help="where to write what is printed as JSON, for card")
    parser.add_argument("--sweep", action="store_true", help="also precision and recall by threshold")
    parser.add_argument("--per-file", action="store_true", help="also the same of each file by itself under the final table")
    parser.add_argument("--counts", nargs="*", default=[])
    parser.add_argument("--transition-weight", type=float, default=0.0)
    parser.add_argument("--outside-bias", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-lexicon", action="store_true", help="the model was trained so")
    parser.add_argument("--no-vectors", action="store_true", help="the model was trained so")
    parser.add_argument("--no-context", action="store_true", help="the model was trained so")
    return parser.parse_args()


def main():
    options = parse()
    torch.set_num_threads(options.threads)
    lexicon = Lexicon(options.lexicon)
    featurizer = Featurizer(lexicon, Vectors(numpy.load(options.vectors, allow_pickle=False)["words"].tolist()))
    moves, firsts = transitions(options.counts, options.transition_weight, lexicon, options.outside_bias)
    model = load(options.model)[0]

    files = []
    for name in options.dev:
        path, _, weight = name.partition("=")
        files.append((float(weight or 1), list(judgements(path, model, featurizer, moves, firsts, options))))
    parts = weighted(files)
    judged = held_out(parts)
    figures = report(parts, judged, options.sweep)
    table = fitted(*parts)
    pathlib.Path(options.out).write_text(json.dumps({label: [round(value, 5) for value in table[label].values] for label in LABELS}) + "\n", encoding="utf-8")
    if options.figures:
        pathlib.Path(options.figures).write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if options.per_file:
        for name, file in zip(options.dev, files):
            print(f"\n{pathlib.Path(name).name} under the final table, which has seen it")
            alone = weighted([file])
            calibrated = Half(*[collections.defaultdict(list) for _ in range(2)])
            for label in LABELS:
                for part in alone:
                    calibrated.spans[label].extend(Judged(table[label](span.score), span.right) for span in part.spans[label])
                    calibrated.gold[label].extend((None if score is None else table[label](score), 1.0) for score, _ in part.gold[label])
            report(alone, calibrated, True)


if __name__ == "__main__":
    main()
