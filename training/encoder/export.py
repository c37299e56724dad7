"""Writes the model file of the encoder: version 2 of docs/model-file.md, which is the specification of the bytes.

Usage: python3 -m encoder.export --model strong.pt --encoder encoder.bin --vocabulary vocabulary.npy --out hush-strong.model
           [--counts FILE.jsonl … --lexicon names.lexicon --transition-weight 0.0] [--outside-bias 0.0] [--calibration table.json] [--card card.json]

Prints the worst error that eight bits caused, tensor by tensor, and the SHA-256 for models/models.tsv.
"""

import argparse
import dataclasses
import hashlib
import json
import pathlib
import struct

import numpy
import torch

from tagger.export import calibration, eight_bits, transitions
from tagger.features import BITS, SHAPES
from tagger.labels import LABELS
from tagger.lexicon import Lexicon

from .pretrained import Pretrained
from .segmentation import BLANK, BOS, EOS, MAX_PIECES, UNK

MAGIC, VERSION, FEATURES = b"HUSHTAG1", 2, 2
ALIGNMENT, HEADER = 64, 128
MOST_BYTES = 48_000_000
HEAD_SIZE = 32
OUTPUTS_TOGETHER, INPUTS_TOGETHER = 16, 4
CHARACTERS_OF_WORD = 64
EPSILON = 1e-12


@dataclasses.dataclass
class Limits:
    """Of a window."""
    positions: int = 256
    tokens: int = 128
    pieces: int = 250


@dataclasses.dataclass
class Vocabulary:
    """The pieces that are kept, the special ones first, with what segmentation and input need of them."""
    pieces: list  # texts, the blank as U+2581; those of special pieces are not looked at
    scores: numpy.ndarray  # float32 [pieces]
    unknown: float  # score of a character that is no piece
    normal: dict  # character → what stands for it
    vectors: bytes  # rows of blocks of four-bit numbers


def fnv1a_bytes(text):
    """FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in text:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def slots_of(texts):
    """An open hash table: 1 + the piece's number, 0 for an empty slot. A piece lies in the first free slot from its hash on."""
    size = 1 << max(4, (len(texts) * 3 // 2 - 1).bit_length())
    slots = numpy.zeros(size, numpy.uint32)
    for number, text in enumerate(texts):
        if text:
            at = fnv1a_bytes(text) & (size - 1)
            while slots[at]:
                at = (at + 1) & (size - 1)
            slots[at] = number + 1
    return slots


def texts_of(texts):
    """(offsets [n + 1], the bytes one after the other)"""
    return numpy.cumsum([0, *map(len, texts)]).astype(numpy.uint32), b"".join(texts)


def in_blocks(matrix):
    """Eight-bit weights [outputs, inputs] in the order that the products read: [outputs / 16, inputs / 4, 16, 4], padded with zeros."""
    outputs, inputs = (-(-size // unit) * unit for size, unit in zip(matrix.shape, (OUTPUTS_TOGETHER, INPUTS_TOGETHER)))
    padded = numpy.zeros((outputs, inputs), numpy.int8)
    padded[:matrix.shape[0], :matrix.shape[1]] = matrix
    return padded.reshape(outputs // OUTPUTS_TOGETHER, OUTPUTS_TOGETHER, inputs // INPUTS_TOGETHER, INPUTS_TOGETHER).transpose(0, 2, 1, 3)


def vocabulary_tensors(vocabulary):
    """The tensors that segmentation needs, and header fields of them: slots, bytes of pieces, entries and bytes of the normalization, longest piece."""
    texts = [b"" if number <= UNK else piece.replace(BLANK, " ").encode() for number, piece in enumerate(vocabulary.pieces)]
    slots, (offsets, together) = slots_of(texts), texts_of(texts)
    characters = sorted(vocabulary.normal)
    normal_offsets, normal_texts = texts_of([vocabulary.normal[char].replace(BLANK, " ").encode() for char in characters])
    tensors = [("slots", slots), ("piece offsets", offsets), ("piece scores", vocabulary.scores.astype(numpy.float32)), ("pieces", numpy.frombuffer(together, numpy.uint8)),
               ("normalized characters", numpy.array([ord(char) for char in characters], numpy.uint32)), ("replacement offsets", normal_offsets),
               ("replacements", numpy.frombuffer(normal_texts, numpy.uint8)), ("word vectors", numpy.frombuffer(vocabulary.vectors, numpy.uint8))]
    return tensors, (len(slots), len(together), len(characters), len(normal_texts), max(len(piece) for piece in vocabulary.pieces[UNK + 1:]))


def network_tensors(state, positions, report):
    """The tensors of the network, in the file's order."""
    floats = lambda name: state[name].astype(numpy.float32)

    def layer(name):
        weights, scales = eight_bits(name, state[name + ".weight"], report)
        return [(name, in_blocks(weights)), (name + " scales", scales), (name + " bias", floats(name + ".bias"))]

    norm = lambda name: [(name, floats(name + ".weight")), (name + " bias", floats(name + ".bias"))]
    tensors = [("positions", floats("pos.weight")[:positions]), ("shapes", floats("shape.weight")), ("bits", floats("bits.weight").T), *norm("norm")]
    for number in range(blocks_of(state)):
        block = f"blocks.{number}."
        tensors += [*layer(block + "qkv"), *layer(block + "o"), *norm(block + "n1"), *layer(block + "up"), *layer(block + "down"), *norm(block + "n2")]
    return [*tensors, ("output shapes", floats("shape2.weight")), *layer("out")]


def blocks_of(state):
    return sum(name.endswith(".qkv.weight") for name in state)


def write(path, vocabulary, state, moves, firsts, table, card, limits=Limits()):
    """The bytes of docs/model-file.md; returns the report of what eight bits cost."""
    report = []
    segmentation, (slots, piece_bytes, entries, replaced, longest) = vocabulary_tensors(vocabulary)
    tensors = [*segmentation, *network_tensors(state, limits.positions, report), ("transitions", moves), ("first tags", firsts), ("calibration", table)]
    names = b"".join(bytes([len(label)]) + label.encode() for label in LABELS)
    body = bytearray(HEADER) + names
    for _, tensor in tensors:
        body += bytes(-len(body) % ALIGNMENT)
        body += numpy.ascontiguousarray(tensor).tobytes()
    body += bytes(-len(body) % ALIGNMENT) + card
    width, inner, shape_size = state["pos.weight"].shape[1], state["blocks.0.up.weight"].shape[0], state["shape2.weight"].shape[1]
    fields = [VERSION, len(body) + 32, len(vocabulary.pieces), width, width // HEAD_SIZE, inner, blocks_of(state), limits.positions, limits.tokens, MAX_PIECES, limits.pieces, SHAPES, BITS, shape_size,
              len(LABELS), table.shape[1], len(card), len(names), slots, piece_bytes, entries, replaced, longest, CHARACTERS_OF_WORD, BOS, EOS, UNK]
    struct.pack_into(f"<8s{len(fields)}I2fI", body, 0, MAGIC, *fields, vocabulary.unknown, EPSILON, FEATURES)
    body += hashlib.sha256(body).digest()
    if len(body) > MOST_BYTES:
        raise SystemExit(f"The model is {len(body)} bytes long; {MOST_BYTES} are allowed.")
    partial = pathlib.Path(str(path) + ".part")
    partial.write_bytes(body)
    partial.replace(path)  # programs that have the old file mapped keep it
    return [*report, f"{path}: {len(body)} bytes, SHA-256 {hashlib.sha256(body).hexdigest()}"]


def kept(pretrained, rows):
    """The vocabulary of the rows that are kept."""
    scores = pretrained.scores[rows]
    return Vocabulary([pretrained.pieces[row] for row in rows], scores, float(scores.min()) - 10, pretrained.normal, pretrained.packed_words(rows).tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "vocabulary", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--lexicon", help="for --counts")
    parser.add_argument("--counts", nargs="*", default=[], help="JSON Lines whose tags are counted for the transitions")
    parser.add_argument("--transition-weight", type=float, default=0.0, help="0: transitions only forbid what cannot be")
    parser.add_argument("--outside-bias", type=float, default=0.0, help="taken off the score of \"outside\"")
    parser.add_argument("--calibration", help="JSON: label → probabilities at evenly spaced scores from 0 to 1")
    parser.add_argument("--card", help="JSON: data, licences, seed, figures")
    options = parser.parse_args()

    saved = torch.load(options.model, map_location="cpu")
    state = {name: value.float().numpy() for name, value in saved["model"].items()}
    moves, firsts = transitions(options.counts, options.transition_weight, Lexicon(options.lexicon) if options.lexicon else None, options.outside_bias)
    card = json.dumps(json.loads(pathlib.Path(options.card).read_text(encoding="utf-8")) if options.card else {}, ensure_ascii=False).encode()
    vocabulary = kept(Pretrained(options.encoder), numpy.load(options.vocabulary, allow_pickle=False))
    print(*write(options.out, vocabulary, state, moves, firsts, calibration(options.calibration), card), sep="\n")


if __name__ == "__main__":
    main()
