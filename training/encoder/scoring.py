"""Scores of whole items: overlapping windows, as the reader of the model file cuts them."""

import numpy
import torch

from tagger.examples import sequence
from tagger.features import TURN_START
from tagger.labels import TAGS

from .examples import LONGEST, MOST_PIECES, CapitalLines, Window, collate, pieces
from .tokens import tokens

OVERLAP = 32  # words that a window shares with the one before it, unless it begins at a turn


def cuts(seq, count_pieces):
    """(start, end) of windows over a sequence; count_pieces(start, end) says how many pieces they have."""
    start, length = 0, len(seq)
    while start < length:
        end = min(length, start + LONGEST)
        while end - start > 1 and count_pieces(start, end) > MOST_PIECES:
            end = start + (end - start) * 7 // 8
        if end < length:
            for cut in range(end, start + (end - start) // 2, -1):
                if seq.bits[cut] >> TURN_START & 1:
                    end = cut
                    break
        yield start, end
        if end == length:
            return
        start = max(start + 1, end - OVERLAP)


@torch.no_grad()
def score(model, item, corpus, featurizer, unigram):
    """(the item's words as a sequence, scores [words, TAGS]); a word in two windows has the score of the one in which it is further from an end."""
    turns = item["turns"] if "turns" in item else [{"speaker": "", "text": item["text"]}]
    for turn in turns:
        turn["speaker"] = turn.get("speaker") or ""
    texts = [turn["text"] for turn in turns]
    lines = [CapitalLines(text) for text in texts]
    seq = sequence(item, corpus, featurizer, lambda text: tokens(text, unigram))
    scores, depth = numpy.zeros((len(seq), TAGS), numpy.float32), numpy.full(len(seq), -1)
    if not len(seq):
        return seq, scores
    whole = [len(unigram.word(texts[turn][start:end], start == 0 or texts[turn][start - 1].isspace())) for turn, start, end in seq.places]
    total = numpy.concatenate([[0], numpy.cumsum(whole)])
    windows = []
    for start, end in cuts(seq, lambda a, b: total[b] - total[a] + 2 + seq.places[b - 1][0] - seq.places[a][0]):
        words = seq.cut(start, end)
        written = pieces(words, texts, lines, unigram, False, most=None)
        windows.append((start, end, Window(words, written, written)))
    for first in range(0, len(windows), 16):
        part = windows[first:first + 16]
        inputs, _, _ = collate([(window, numpy.zeros(TAGS, bool)) for _, _, window in part])
        found = model(*[torch.from_numpy(array) for array in inputs]).numpy()
        for (start, end, _), rows in zip(part, found):
            far = numpy.minimum(numpy.arange(end - start) + (10_000 if start == 0 else 0), numpy.arange(end - start)[::-1] + (10_000 if end == len(seq) else 0))
            better = far > depth[start:end]
            scores[start:end][better] = rows[:end - start][better]
            depth[start:end] = numpy.maximum(depth[start:end], far)
    return seq, scores
