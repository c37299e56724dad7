"""Labelled items as windows of pieces and word features."""

import gzip
import itertools
import json
import pathlib
import types

import numpy

from tagger import features
from tagger.examples import outside_mask, sequence, windows
from tagger.labels import TAGS

from .segmentation import BOS, EOS, PAD, UNK
from .tokens import tokens

LONGEST = 128  # words of a window
MOST_PIECES = 250
_LINE_LETTERS = 8  # letters that a line without small ones needs to count as set in capitals
_ALL_CAPITALS = (3, 4)  # shapes
_LETTER_SHAPES = (1, 5)
PROFILE_MASK = ~(((1 << 16) - 1) << 5) & 0xFFFFFF


def read(path):
    """Items of a JSON Lines file, also a compressed one."""
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


class CapitalLines:
    """Which places of a text lie in a line that is set in capitals."""

    def __init__(self, text):
        self._spans, start = [], 0
        for line in text.split("\n"):
            letters = [char for char in line if char.isalpha()]
            if len(letters) >= _LINE_LETTERS and not any(char.islower() for char in letters):
                self._spans.append((start, start + len(line)))
            start += len(line) + 1

    def holds(self, place):
        return any(start <= place < end for start, end in self._spans)


class Window:
    """Words [n] with shape, bits and tags; pieces as they are written and in lower case, each as (ids [m], place [m], first [n])."""

    def __init__(self, words, written, lowered):
        self.shape, self.bits, self.tags, self.written, self.lowered = words.shape, words.bits, words.tags, written, lowered

    @property
    def size(self):
        return len(self.written[0])

    def __len__(self):
        return len(self.shape)

    def followed_by(self, other, apart):
        """One window of both; apart as two turns are, or as sentences of one."""
        def pieces_of(mine, others):
            end = len(mine[0]) if apart else len(mine[0]) - 1
            return (numpy.concatenate([mine[0][:end], others[0][1:]]),
                    numpy.concatenate([mine[1][:end], numpy.where(others[1][1:] < 0, -1, others[1][1:] + len(self)).astype(numpy.int16)]),
                    numpy.concatenate([mine[2], others[2] + (end - 1)]).astype(numpy.int16))

        words = types.SimpleNamespace(**{name: numpy.concatenate([getattr(self, name), getattr(other, name)]) for name in ("shape", "bits", "tags")})
        return Window(words, pieces_of(self.written, other.written), pieces_of(self.lowered, other.lowered))


def pieces(words, texts, capital_lines, unigram, lower, most=MOST_PIECES):
    """(ids, place, first) of one window, or None where it has more pieces than most."""
    ids, place, first, last = [BOS], [-1], [], None
    for number, (turn, start, end) in enumerate(words.places):
        if last is not None and turn != last:
            ids.append(EOS)
            place.append(-1)
        last, text = turn, texts[turn]
        word = text[start:end]
        if lower or words.shape[number] in _ALL_CAPITALS and capital_lines[turn].holds(start):
            word = word.lower()
        first.append(len(ids))
        found = unigram.word(word, start == 0 or text[start - 1].isspace())
        ids += found
        place += [number] * len(found)
    ids.append(EOS)
    place.append(-1)
    if most and len(ids) > most + 2:
        return None
    return numpy.array(ids, numpy.int32), numpy.array(place, numpy.int16), numpy.array(first, numpy.int16)


def item_windows(item, corpus, featurizer, unigram):
    turns = item["turns"] if "turns" in item else [{"speaker": "", "text": item["text"]}]
    for turn in turns:
        turn["speaker"] = turn.get("speaker") or ""
    texts = [turn["text"] for turn in turns]
    lines = [CapitalLines(text) for text in texts]
    waiting = list(windows(sequence(item, corpus, featurizer, lambda text: tokens(text, unigram)), LONGEST))
    while waiting:
        words = waiting.pop(0)
        if not len(words):
            continue
        written = pieces(words, texts, lines, unigram, False)
        lowered = written and pieces(words, texts, lines, unigram, True)
        if lowered:
            yield Window(words, written, lowered)
        elif len(words) > 1:
            half = len(words) // 2
            waiting[:0] = [words.cut(0, half), words.cut(half, len(words))]


def turn_by_turn(item):
    """Every turn of a conversation as an item of its own; a text as it is."""
    if "turns" not in item:
        yield item
        return
    for number, turn in enumerate(item["turns"]):
        yield {**item, "turns": [turn], "spans": [{**span, "turn": 0} for span in item["spans"] if span["turn"] == number]}


class Corpus:
    """
    The windows of one file and what its unmarked words may be. The name before the first hyphen, without "swapped" and "generated", says which labels it marks.
    Of the first `most` items only where that is given; without the other turns of a conversation where its turns stand alone.
    """

    def __init__(self, path, weight, featurizer, unigram, most=None, alone=False):
        self.path, self.weight = pathlib.Path(path), weight
        self.name = self.path.name.removesuffix(".gz").removesuffix(".jsonl")
        corpus = self.name.removeprefix("swapped-").removeprefix("generated-")
        self.outside = outside_mask(corpus)
        items = itertools.islice(read(path), most)
        self.windows = [window for item in items for part in (turn_by_turn(item) if alone else [item])
                        for window in item_windows(part, corpus, featurizer, unigram)]
        self.pieces = sum(window.size for window in self.windows)


def joined(chosen, generator, share):
    """The windows with some of them made one: whatever stands side by side, so that a text may change its subject and its language midway."""
    waiting = iter(chosen)
    for window, outside in waiting:
        if generator.random() < share and (pair := next(waiting, None)):
            other, its = pair
            if len(window) + len(other) <= LONGEST and window.size + other.size <= MOST_PIECES and outside.tobytes() == its.tobytes():
                window = window.followed_by(other, apart=generator.random() < 0.5)
            else:
                yield pair
        yield window, outside


def batches(corpora, generator, most, share=0):
    """Windows of all corpora, drawn by weight, in batches of like length and at most so many pieces; a share of them joined by twos."""
    chosen = []
    for corpus in corpora:
        times, rest = divmod(corpus.weight, 1)
        chosen += [(window, corpus.outside) for window in corpus.windows for _ in range(int(times) + (generator.random() < rest))]
    generator.shuffle(chosen)
    if share:
        chosen = list(joined(chosen, generator, share))
    ready = []
    for start in range(0, len(chosen), 4000):
        batch, longest = [], 0
        for pair in sorted(chosen[start:start + 4000], key=lambda pair: pair[0].size):
            longest = max(longest, pair[0].size)
            if batch and longest * (len(batch) + 1) > most:
                ready.append(batch)
                batch, longest = [], pair[0].size
            batch.append(pair)
        if batch:
            ready.append(batch)
    generator.shuffle(ready)
    return ready


class Noise:
    """What training does to windows so that no single feature is leaned on; shares of windows or of words."""

    lower, upper, blind_personal, blind_other, unknown = 0.2, 0.06, 0.4, 0.2, 0.04

    def __init__(self, seed):
        self.numbers = numpy.random.default_rng(seed)


def collate(batch, noise=None, form="asis"):
    """A batch as arrays: the network's inputs, the tags that each word may have [b, n, TAGS], which words count [b, n]."""
    size = len(batch)
    drawn = noise.numbers.random(size) if noise else numpy.full(size, {"asis": 1, "lower": 0, "upper": 0.5}[form])
    shares = (noise.lower, noise.lower + noise.upper) if noise else (0.25, 0.75)
    low, up = drawn < shares[0], (drawn >= shares[0]) & (drawn < shares[1])
    cut = [window.lowered if changed else window.written for (window, _), changed in zip(batch, low | up)]
    m, n = max(len(ids) for ids, _, _ in cut), max(len(window) for window, _ in batch)
    ids, place = numpy.full((size, m), PAD, numpy.int64), numpy.full((size, m), -1, numpy.int64)
    first, shape, bits = (numpy.zeros((size, n), numpy.int64) for _ in range(3))
    pad, mask = numpy.zeros((size, m), numpy.float32), numpy.zeros((size, n), numpy.float32)
    allowed = numpy.zeros((size, n, TAGS), bool)
    for row, ((window, outside), (a, b, c)) in enumerate(zip(batch, cut)):
        ids[row, :len(a)], place[row, :len(a)], pad[row, :len(a)] = a, b, 1
        count = len(window)
        first[row, :count], shape[row, :count], bits[row, :count], mask[row, :count] = c, window.shape, window.bits, 1
        inside, rows = window.tags > 0, allowed[row, :count]
        rows[inside, window.tags[inside]] = True
        rows[window.tags == 0] = outside
        rows[window.tags < 0] = True
    if noise:
        personal = (allowed[:, :, 1] | allowed[:, :, 2]) & ~allowed[:, :, 0]
        blind = noise.numbers.random((size, n)) < numpy.where(personal, noise.blind_personal, noise.blind_other)
        bits = numpy.where(blind, bits & PROFILE_MASK, bits)
        ids = numpy.where((noise.numbers.random((size, m)) < noise.unknown) & (ids > UNK), UNK, ids)
    letters = (shape >= _LETTER_SHAPES[0]) & (shape <= _LETTER_SHAPES[1])
    shape = numpy.where(low[:, None] & letters, 1, shape)
    shape = numpy.where(up[:, None] & letters, numpy.where(shape == 4, 4, 3), shape)
    unpacked = ((bits[:, :, None] >> numpy.arange(features.BITS)) & 1).astype(numpy.float32)
    return (ids, place, first, shape, unpacked, pad), allowed, mask
