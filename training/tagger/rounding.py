"""Measures what eight bits cost: the tags of the float model against those of the model as Hush computes it, over whole corpora.

Usage: python3 -m tagger.rounding --model tagger.pt --vectors vectors.npz --lexicon names.lexicon --dev FILE … [--out rounding.md]

Weights are rounded as export rounds them and every row of activations as docs/model-file.md says; sums are exact in both. Spans are compared before
calibration, patterns and rules.
"""

import argparse
import pathlib

import numpy
import torch

from .calibrate import spans_of
from .examples import Featurizer, Vectors, read, sequence
from .export import activations, decode, eight_bits, transitions
from .features import BITS
from .judging import judge
from .lexicon import Lexicon
from .train import load


def rounded_weights(model):
    """A copy's worth of weights: every matrix is int8 × scale of its row, as in the model file."""
    state, report = {name: tensor.clone() for name, tensor in model.state_dict().items()}, []
    state["word.weight"] = state["word.weight"] * state["word_scale"]
    state["word_scale"] = torch.ones_like(state["word_scale"])
    names = ["word.weight", "subword.weight", "inward.weight", "outward.weight"] + [f"convolutions.{layer}.weight" for layer in range(len(model.config.dilations))]
    for name in names:
        small, scales = eight_bits(name, state[name].numpy(), report)
        state[name] = torch.from_numpy(small.reshape(len(scales), -1).astype(numpy.float32) * scales[:, None]).view(state[name].shape)
    return state


def rounded(rows):
    """Each row [n, size] as int8 × scale, scale = largest / 127; a row of zeros stays."""
    scales = rows.abs().amax(-1, keepdim=True) / 127
    return torch.where(scales > 0, torch.round(rows / scales.clamp(min=1e-30)) * scales, rows)


@torch.no_grad()
def rounded_scores(model, seq):
    """Tag scores [n, tags] with rounded activations; the model has rounded weights."""
    word, shape, subs = (torch.from_numpy(array.astype(numpy.int64))[None] for array in (seq.word, seq.shape, seq.subwords))
    bits = torch.from_numpy(((seq.bits[:, None] >> numpy.arange(BITS)) & 1).astype(numpy.float32))[None]
    hidden = torch.relu(model.inward(rounded(model.inputs(word, shape, bits, subs))))
    for convolution in model.convolutions:
        value, gate = convolution(rounded(hidden).transpose(1, 2)).transpose(1, 2).chunk(2, -1)
        hidden = hidden + value * torch.sigmoid(gate)
    return model.outward(rounded(torch.relu(hidden)))[0].numpy()


def score(counts):
    """Strict-enough F1 of what judge says: right finds over finds and over gold."""
    right, found, hit, gold = counts
    precision, recall = right / max(1, found), hit / max(1, gold)
    return 2 * precision * recall / max(1e-9, precision + recall)


def compare(path, exact, small, featurizer, moves, firsts):
    """(tokens, tokens whose tag differs, F1 of floats, F1 of eight bits) of one file."""
    corpus = pathlib.Path(path).name
    tokens = different = 0
    counts = [[0, 0, 0, 0], [0, 0, 0, 0]]
    for item in read(path):
        seq = sequence(item, corpus, featurizer)
        if not len(seq):
            continue
        rows = []
        for which, scores in enumerate((activations(exact, seq)[1], rounded_scores(small, seq))):
            tags = decode(scores, moves, firsts)
            rows.append(tags)
            verdicts, gold = judge(list(spans_of(seq, tags, scores, item)), item, corpus)
            counts[which][0] += sum(verdict.right for verdict in verdicts)
            counts[which][1] += len(verdicts)
            counts[which][2] += sum(span.score is not None for span in gold)
            counts[which][3] += len(gold)
        tokens += len(seq)
        different += sum(a != b for a, b in zip(*rows))
    return tokens, different, score(counts[0]), score(counts[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "vectors", "lexicon"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--dev", nargs="+", required=True)
    parser.add_argument("--out", type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    lexicon = Lexicon(options.lexicon)
    featurizer = Featurizer(lexicon, Vectors(numpy.load(options.vectors, allow_pickle=False)["words"].tolist()))
    moves, firsts = transitions([], 0.0, lexicon)
    exact, small = load(options.model)[0].eval(), load(options.model)[0].eval()
    small.load_state_dict(rounded_weights(small))

    lines = ["# What eight bits cost", "", "`python3 -m tagger.rounding` (training/README.md). F1 over all labels of spans of the right label that share half of their letters.", "",
             "| corpus | tokens | tags that differ | F1 in floats | F1 in eight bits |", "|---|---:|---:|---:|---:|"]
    for path in options.dev:
        tokens, different, whole, eight = compare(path, exact, small, featurizer, moves, firsts)
        lines.append(f"| {pathlib.Path(path).stem} | {tokens:,} | {100 * different / tokens:.2f} % | {whole:.4f} | {eight:.4f} |")
        print(lines[-1], flush=True)
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
