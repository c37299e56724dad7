"""Writes a checkpoint from a model file (version 2 of docs/model-file.md), so that training can begin from a shipped model.

Usage: python3 -m encoder.restore --model hush-strong.model --encoder encoder.bin --out strong.pt --vocabulary vocabulary.npy [--calibration table.json]
           [--card card.json]

Weights come back as the eight-bit numbers that the file holds, times their scales; positions beyond the file's are the pretrained ones. The vocabulary is
written as encoder.vocabulary writes it, the calibration as encoder.calibrate does. `encoder.train --start strong.pt` goes on from there; encoder.export of the
checkpoint with the same calibration gives the same tensors again.
"""

import argparse
import json
import pathlib
import struct

import numpy

from tagger.features import BITS, SHAPES
from tagger.labels import LABELS, TAGS

from .export import ALIGNMENT, HEADER, INPUTS_TOGETHER, MAGIC, OUTPUTS_TOGETHER, VERSION
from .network import POSITIONS
from .pretrained import BLOCK, BLOCK_BYTES, Pretrained
from .segmentation import BLANK, UNK


class ModelFile:
    """The tensors of a model file, in its order."""

    def __init__(self, data):
        magic, version = struct.unpack_from("<8sI", data)
        if magic != MAGIC or version != VERSION:
            raise SystemExit("This is no model file of the strong tagger.")
        (self.pieces, self.width, _, self.inner, self.blocks, self.positions, _, _, _, shapes, bits, self.shape_size, labels, self.points, self.card_length,
         names, self.slots, self.piece_bytes, self.entries, self.replaced) = struct.unpack_from("<20I", data, 16)
        if (shapes, bits, labels) != (SHAPES, BITS, len(LABELS)):
            raise SystemExit("The model has other features or labels than this program.")
        self._data, self._at = data, HEADER + names

    def array(self, kind, *shape):
        """The next tensor."""
        self._at += -self._at % ALIGNMENT
        array = numpy.frombuffer(self._data, kind, int(numpy.prod(shape)), self._at).reshape(shape)
        self._at += array.nbytes
        return array

    def matrix(self, outputs, inputs):
        """The next packed weights [outputs, inputs] and their bias, as float32."""
        down, across = -(-outputs // OUTPUTS_TOGETHER), -(-inputs // INPUTS_TOGETHER)
        packed = self.array(numpy.int8, down, across, OUTPUTS_TOGETHER, INPUTS_TOGETHER)
        small = packed.transpose(0, 2, 1, 3).reshape(down * OUTPUTS_TOGETHER, across * INPUTS_TOGETHER)[:outputs, :inputs]
        scales = self.array("<f4", outputs)
        return small.astype(numpy.float32) * scales[:, None], self.array("<f4", outputs)

    def card(self):
        """The training card, which follows the last tensor."""
        self._at += -self._at % ALIGNMENT
        return json.loads(self._data[self._at:self._at + self.card_length])


def piece_texts(model):
    """The texts of the vocabulary; special pieces are empty. Stands before the network's tensors."""
    model.array("<u4", model.slots)
    offsets = model.array("<u4", model.pieces + 1)
    model.array("<f4", model.pieces)
    together = model.array(numpy.uint8, model.piece_bytes).tobytes()
    model.array("<u4", model.entries)
    model.array("<u4", model.entries + 1)
    model.array(numpy.uint8, model.replaced)
    model.array(numpy.uint8, model.pieces, model.width // BLOCK * BLOCK_BYTES)
    return [together[start:end].decode() for start, end in zip(offsets, offsets[1:])]


def network(model, pretrained):
    """The state of encoder.network.EncoderTagger but its word vectors, name → float32. Stands behind the vocabulary."""
    state = {}

    def floats(name, *shape):
        state[name] = model.array("<f4", *shape)

    def norm(name):
        floats(name + ".weight", model.width)
        floats(name + ".bias", model.width)

    def layer(name, outputs, inputs):
        state[name + ".weight"], state[name + ".bias"] = model.matrix(outputs, inputs)

    floats("pos.weight", model.positions, model.width)
    rest = pretrained.array("emb.pos")[model.positions:POSITIONS] + pretrained.array("emb.type")[:1]
    state["pos.weight"] = numpy.concatenate([state["pos.weight"], rest])
    floats("shape.weight", SHAPES, model.width)
    floats("bits.weight", BITS, model.width)
    state["bits.weight"] = state["bits.weight"].T
    norm("norm")
    for number in range(model.blocks):
        block = f"blocks.{number}."
        layer(block + "qkv", 3 * model.width, model.width)
        layer(block + "o", model.width, model.width)
        norm(block + "n1")
        layer(block + "up", model.inner, model.width)
        layer(block + "down", model.width, model.inner)
        norm(block + "n2")
    floats("shape2.weight", SHAPES, model.shape_size)
    layer("out", TAGS, model.width + model.shape_size + BITS)
    return state


def rows_of(texts, pretrained):
    """The rows of the pretrained vocabulary that these pieces are."""
    special = [pretrained.bos, pretrained.pad, pretrained.eos, pretrained.unk]
    known = {piece.replace(BLANK, " "): row for row, piece in reversed(list(enumerate(pretrained.pieces))) if row not in special}
    if not all(text in known for text in texts[UNK + 1:]):
        raise SystemExit("The model's vocabulary is not of this encoder.")
    return numpy.array(special + [known[text] for text in texts[UNK + 1:]], numpy.int32)


def main():
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "vocabulary", "out"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("calibration", "card"):
        parser.add_argument(f"--{name}", type=pathlib.Path)
    options = parser.parse_args()

    pretrained, model = Pretrained(options.encoder), ModelFile(pathlib.Path(options.model).read_bytes())
    numpy.save(options.vocabulary, rows_of(piece_texts(model), pretrained))
    state = network(model, pretrained)
    moves, _ = model.array("<f4", TAGS, TAGS), model.array("<f4", TAGS)
    table = model.array("<f4", len(LABELS), model.points)
    if options.calibration:
        options.calibration.write_text(json.dumps(dict(zip(LABELS, table.tolist()))), encoding="utf-8")
    if options.card:
        options.card.write_text(json.dumps(model.card(), ensure_ascii=False, indent=1), encoding="utf-8")
    torch.save(dict(model={name: torch.from_numpy(value.copy()) for name, value in state.items()}, layers=model.blocks, labels=LABELS,
                    encoder=pretrained.sha256), options.out)
    print(f"{options.out}: {model.blocks} blocks, {model.pieces} pieces, outside bias {-moves[0, 0]:.2f}")


if __name__ == "__main__":
    main()
