#!/usr/bin/env python3
"""Writes the folder "ships": a token classification model in ONNX format of some hundred bytes, made by hand and not trained.

It has what a real one has: a vocabulary of word pieces, labels, and a network that reads a token and the one before it. It takes "Aurora" and "Northern
Star" for ships where "MV" stands before them. Needs nothing but Python.
"""
import json
import pathlib
import struct

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "mv", "aurora", "northern", "star", "##s"]
LABELS = ["O", "B-SHIP", "I-SHIP"]
FLOAT, INT64 = 1, 7


def varint(number):
    number &= (1 << 64) - 1
    out = bytearray()
    while True:
        low, number = number & 0x7F, number >> 7
        out.append(low | (0x80 if number else 0))
        if not number:
            return bytes(out)


def number(field, value):
    return varint(field << 3) + varint(value)


def block(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


def tensor(name, kind, dims, values):
    raw = struct.pack("<%d%s" % (len(values), "f" if kind == FLOAT else "q"), *values)
    return block(5, b"".join(number(1, size) for size in dims) + number(2, kind) + block(8, name) + block(9, raw))


def value(field, name, kind, dims):
    shape = b"".join(block(1, number(1, size) if isinstance(size, int) else block(2, size)) for size in dims)
    return block(field, block(1, name) + block(2, block(1, number(1, kind) + block(2, shape))))


def node(operator, inputs, output, **attributes):
    written = b"".join(block(5, block(1, name) + number(3, setting) + number(20, 2)) for name, setting in attributes.items())
    return block(1, b"".join(block(1, name) for name in inputs) + block(2, output) + block(4, operator) + written)


def model():
    # What a token says of itself, and what it says of the next one: numbers for O, B-SHIP, I-SHIP.
    own = {"aurora": (0, 2, 0), "northern": (0, 2, 0), "star": (0, 0, 2)}
    following = {"mv": (0, 4, 0), "northern": (0, 0, 4)}
    table = [number for word in WORDS for number in own.get(word, (2, 0, 0))]
    shifted = [number for word in WORDS for number in following.get(word, (4, 0, 0))]
    graph = b"".join([
        node("Slice", ["input_ids", "zero", "last", "one"], "cut"),
        node("Concat", ["padding", "cut"], "before", axis=1),
        node("Gather", ["own", "input_ids"], "first"),
        node("Gather", ["following", "before"], "second"),
        node("Add", ["first", "second"], "logits"),
        block(2, "ships"),
        tensor("own", FLOAT, [len(WORDS), len(LABELS)], table),
        tensor("following", FLOAT, [len(WORDS), len(LABELS)], shifted),
        tensor("zero", INT64, [1], [0]),
        tensor("one", INT64, [1], [1]),
        tensor("last", INT64, [1], [-1]),
        tensor("padding", INT64, [1, 1], [0]),
        value(11, "input_ids", INT64, [1, "tokens"]),
        value(11, "attention_mask", INT64, [1, "tokens"]),
        value(12, "logits", FLOAT, [1, "tokens", len(LABELS)]),
    ])
    return number(1, 8) + block(2, "make_model.py") + block(7, graph) + block(8, block(1, "") + number(2, 13))


if __name__ == "__main__":
    folder = pathlib.Path(__file__).parent / "ships"
    folder.mkdir(exist_ok=True)
    (folder / "model.onnx").write_bytes(model())
    (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n")
    (folder / "config.json").write_text(json.dumps({"id2label": dict(enumerate(LABELS))}, indent=2) + "\n")
    (folder / "tokenizer_config.json").write_text(json.dumps({"do_lower_case": True}) + "\n")
