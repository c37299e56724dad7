"""Writes the model file that Hush reads, and golden activations to hold the reader to.

Usage: python3 -m tagger.export --model tagger.pt --vectors vectors.npz --lexicon names.lexicon --out hush-fast.model
           [--golden hush-fast.golden.json] [--counts FILE.jsonl …] [--transition-weight 0.0] [--outside-bias 0.0] [--calibration table.json] [--card card.json]

docs/model-file.md is the specification of the bytes. Prints the worst error that eight bits caused, tensor by tensor.
"""

import argparse
import hashlib
import json
import pathlib
import struct

import numpy
import torch

from .examples import MAX_SUBWORDS, Featurizer, Vectors, read, sequence
from .features import BITS, MAX_FOLDED, SHAPES, SUBWORD_BUCKETS
from .labels import LABELS, TAGS
from .lexicon import Lexicon, fnv1a
from .train import load

MAGIC, VERSION = b"HUSHTAG1", 1
ALIGNMENT, HEADER = 64, 96
MOST_BYTES = 40 << 20
FORBIDDEN = -numpy.inf


def eight_bits(name, weights, report):
    """Rows of floats [rows, …] → (int8 of the same shape, one float32 scale per row): weight = int8 × scale."""
    flat = weights.reshape(len(weights), -1).astype(numpy.float64)
    largest = numpy.abs(flat).max(1)
    scales = numpy.where(largest > 0, largest / 127, 1).astype(numpy.float32)
    small = numpy.rint(flat / scales[:, None].astype(numpy.float64)).clip(-127, 127).astype(numpy.int8)
    error = numpy.abs(small * scales[:, None].astype(numpy.float64) - flat)
    report.append(f"{name:>12} {str(list(weights.shape)):>20}  worst error {error.max():.5f} of {largest.max():.4f}; "
                  f"relative to the tensor {numpy.sqrt((error ** 2).sum() / max(1e-30, (flat ** 2).sum())):.5f}")
    return small.reshape(weights.shape), scales


def hashed_words(words):
    """Rows in the order of their hashes. Of two words with one hash the earlier, which is the more frequent, stays."""
    rows = {}
    for row, word in enumerate(words):
        rows.setdefault(fnv1a(word), row)
    hashes = sorted(rows)
    return numpy.array(hashes, numpy.uint32), numpy.array([rows[value] for value in hashes], numpy.int64)


def allowed(before, after):
    """Whether tag `after` may follow tag `before`: a label goes on only after itself."""
    return after == 0 or after % 2 == 1 or before in (after - 1, after)


def transitions(paths, weight, lexicon, bias=0.0):
    """(scores [tags, tags], scores of first tags [tags]): weight × log of how much likelier a tag is after another than anywhere, −∞ where it cannot be;
    less bias where the later tag is "outside", so that doubtful words are proposed and their low calibrated confidence decides."""
    pairs = numpy.full((TAGS, TAGS), 0.5)
    featurizer = Featurizer(lexicon, Vectors([]))
    for path in paths if weight else ():
        for item in read(path):
            tags = sequence(item, pathlib.Path(path).name, featurizer).tags
            known = (tags[:-1] >= 0) & (tags[1:] >= 0)
            numpy.add.at(pairs, (tags[:-1][known], tags[1:][known]), 1)
    possible = numpy.array([[allowed(before, after) for after in range(TAGS)] for before in range(TAGS)])
    pairs *= possible
    after = pairs.sum(0) / pairs.sum()
    with numpy.errstate(divide="ignore"):
        scores = weight * numpy.log(numpy.where(possible, pairs, 1) / pairs.sum(1, keepdims=True) / after)
    scores[:, 0] -= bias
    scores = numpy.where(possible, scores, FORBIDDEN)
    return scores.astype(numpy.float32), scores[0].astype(numpy.float32)


def calibration(path):
    """Probabilities [labels, points] at evenly spaced raw scores from 0 to 1. Without a table a score is its own probability."""
    if not path:
        return numpy.tile(numpy.array([0, 1], numpy.float32), (len(LABELS), 1))
    table = json.loads(pathlib.Path(path).read_text())
    return numpy.array([table[label] for label in LABELS], numpy.float32)


def write(path, config, hashes, tensors, labels, card):
    """The bytes of docs/model-file.md."""
    names = b"".join(bytes([len(label)]) + label.encode() for label in labels)
    points = dict(tensors)["calibration"].shape[1]
    body = bytearray(HEADER)
    body += struct.pack(f"<{len(config.dilations)}I", *config.dilations) + names
    for _, tensor in tensors:
        body += bytes(-len(body) % ALIGNMENT)
        body += numpy.ascontiguousarray(tensor).tobytes()
    body += bytes(-len(body) % ALIGNMENT) + card
    fields = [VERSION, len(body) + 32, len(hashes), config.word_size, SUBWORD_BUCKETS, config.subword_size, SHAPES, config.shape_size, BITS, config.hidden,
              points, len(card), len(config.dilations), 3, len(labels), MAX_SUBWORDS, MAX_FOLDED, 0x811C9DC5, 0x01000193, 1, len(names), 0]
    struct.pack_into(f"<8s{len(fields)}I", body, 0, MAGIC, *fields)
    body += hashlib.sha256(body).digest()
    if len(body) > MOST_BYTES:
        raise SystemExit(f"The model is {len(body)} bytes long; {MOST_BYTES} are allowed.")
    pathlib.Path(path).write_bytes(body)
    return len(body)


def tensors_of(model, words, report, moves, firsts, table):
    """Every tensor of the file by name, in its order."""
    config = model.config
    state = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
    hashes, rows = hashed_words(words)
    vectors, vector_scales = eight_bits("words", (state["word.weight"][1:] * state["word_scale"])[rows], report)
    subwords, subword_scales = eight_bits("sub-words", state["subword.weight"][:SUBWORD_BUCKETS], report)
    inward, inward_scales = eight_bits("inward", state["inward.weight"], report)
    outward, outward_scales = eight_bits("outward", state["outward.weight"], report)
    shapes = state["shape.weight"].astype(numpy.float32)
    tensors = [("word_hashes", hashes), ("word_vectors", vectors), ("word_scales", vector_scales), ("subwords", subwords), ("subword_scales", subword_scales),
               ("shapes", shapes), ("inward", inward), ("inward_scales", inward_scales), ("inward_bias", state["inward.bias"])]
    for layer in range(len(config.dilations)):
        weights, scales = eight_bits(f"layer {layer}", state[f"convolutions.{layer}.weight"], report)  # [2 hidden, hidden, 3]
        tensors += [(f"layer_{layer}", weights.transpose(2, 0, 1)), (f"layer_{layer}_scales", scales), (f"layer_{layer}_bias", state[f"convolutions.{layer}.bias"])]
    tensors += [("outward", outward), ("outward_scales", outward_scales), ("outward_bias", state["outward.bias"]),
                ("transitions", moves), ("firsts", firsts), ("calibration", table)]
    return hashes, tensors


def decode(scores, moves, firsts):
    """The best allowed row of tags (Viterbi). Of equals the lower tag wins, as in C#."""
    best, back = scores[0] + firsts, []
    for row in scores[1:]:
        ways = best[:, None] + moves
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    tags = [int(best.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    return tags[::-1]


@torch.no_grad()
def activations(model, seq):
    """(hidden states after the first layer and after each convolution [n, hidden], tag scores [n, tags]) of the float model."""
    word, shape, subs = (torch.from_numpy(array.astype(numpy.int64))[None] for array in (seq.word, seq.shape, seq.subwords))
    bits = torch.from_numpy(((seq.bits[:, None] >> numpy.arange(BITS)) & 1).astype(numpy.float32))[None]
    model.eval()
    hidden = torch.relu(model.inward(model.inputs(word, shape, bits, subs)))
    layers = [hidden[0].numpy()]
    for convolution in model.convolutions:
        value, gate = convolution(hidden.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
        hidden = hidden + value * torch.sigmoid(gate)
        layers.append(hidden[0].numpy())
    return layers, model.outward(torch.relu(hidden))[0].numpy()


def golden(model, items, lexicon, words, moves, firsts):
    """What the float model makes of some dialogues: features and tags of all tokens, and of one token in each some of the numbers on the way."""
    featurizer = Featurizer(lexicon, Vectors(words))
    hashes, rows = hashed_words(words)
    place_of = {row + 1: place + 1 for place, row in enumerate(rows)}
    cases = []
    for number, item in enumerate(items):
        seq = sequence(item, "golden", featurizer)
        layers, scores = activations(model, seq)
        token = number * 7 % len(seq)
        step = max(1, model.config.hidden // 16)
        short = lambda row: [float(f"{value:.5g}") for value in row]
        cases.append({
            "turns": item["turns"], "word": [place_of.get(int(row), 0) for row in seq.word], "shape": seq.shape.tolist(), "bits": seq.bits.tolist(),
            "subwords": [[int(b) for b in row if b >= 0] for row in seq.subwords], "tags": decode(scores, moves, firsts),
            "token": token, "step": step, "layers": [short(layer[token, ::step]) for layer in layers], "scores": short(scores[token]),
        })
    return cases


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--golden")
    parser.add_argument("--counts", nargs="*", default=[], help="JSON Lines whose tags are counted for the transitions")
    parser.add_argument("--transition-weight", type=float, default=0.0, help="0: transitions only forbid what cannot be")
    parser.add_argument("--outside-bias", type=float, default=0.0, help="taken off the score of \"outside\"; as calibrate got it")
    parser.add_argument("--calibration", help="JSON: label → probabilities at evenly spaced scores from 0 to 1")
    parser.add_argument("--card", help="JSON: data, licences, seed, figures")
    options = parser.parse_args()

    words = numpy.load(options.vectors, allow_pickle=False)["words"].tolist()
    export(load(options.model)[0], words, options)


def export(model, words, options):
    """Writes what the options ask for."""
    lexicon = Lexicon(options.lexicon)
    moves, firsts = transitions(options.counts, options.transition_weight, lexicon, options.outside_bias)
    report = []
    hashes, tensors = tensors_of(model, words, report, moves, firsts, calibration(options.calibration))
    card = json.dumps(json.loads(pathlib.Path(options.card).read_text()) if options.card else {}, ensure_ascii=False).encode()
    size = write(options.out, model.config, hashes, tensors, LABELS, card)
    print(*report, f"{len(words) - len(hashes)} words left out for a hash that another has", f"{options.out}: {size} bytes", sep="\n")
    if options.golden:
        from .golden import dialogues
        cases = golden(model, dialogues(), lexicon, words, moves, firsts)
        pathlib.Path(options.golden).write_text(
            "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
