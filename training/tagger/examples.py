"""Turns labelled items into sequences of token features and tags."""

import json

import numpy

from . import features
from .labels import INDEX, LABELS, TAGS, marked, tag_of
from .lexicon import fold
from .tokens import LETTERS, MIXED, segment

UNKNOWN = -1  # tag of a token that is left out of the loss
LONGEST = 192  # tokens of a training window
MAX_SUBWORDS = 16


class Vectors:
    """Word vectors by folded word."""

    def __init__(self, words):
        self.index = {word: place + 1 for place, word in enumerate(words)}  # 0: no vector

    def find(self, folded):
        return self.index.get(folded, 0)


class Featurizer:
    """Features of single tokens, remembered by their text."""

    def __init__(self, lexicon, vectors):
        self._lexicon, self._vectors, self._known = lexicon, vectors, {}

    def token(self, text, kind):
        known = self._known.get(text)
        if known is None:
            folded = fold(text)
            word = self._vectors.find(folded) if kind in (LETTERS, MIXED) else 0
            bits = features.profile_bits(self._lexicon.find(folded)) if kind == LETTERS else 0
            if word:
                bits |= 1 << features.KNOWN_WORD
            known = (word, features.shape(text, kind), bits, features.subwords(text, kind)[:MAX_SUBWORDS])
            if len(self._known) < 2_000_000:
                self._known[text] = known
        return known


class Sequence:
    """
    One dialogue or document as arrays: word [n], shape [n], bits [n], subwords [n, MAX_SUBWORDS], tag [n]; where each token lies; what a teacher makes of it
    (encoder/teach.py) as (tags [n, BEST], shares [n, BEST]), or None.
    """

    def __init__(self, word, shape, bits, subwords, tags, places, soft=None):
        self.word, self.shape, self.bits, self.subwords, self.tags, self.places, self.soft = word, shape, bits, subwords, tags, places, soft

    def __len__(self):
        return len(self.word)

    def cut(self, start, end):
        places = self.places[start:end] if self.places else None
        soft = tuple(part[start:end] for part in self.soft) if self.soft else None
        return Sequence(self.word[start:end], self.shape[start:end], self.bits[start:end], self.subwords[start:end], self.tags[start:end], places, soft)


def sequence(item, corpus, featurizer, tokens=segment):
    """All turns of an item as one sequence. tokens: cuts a text into (start, end, kind)."""
    turns = item["turns"] if "turns" in item else [{"speaker": "", "text": item["text"]}]
    spans = {}
    for span in item.get("spans", ()):
        spans.setdefault(span.get("turn") or 0, []).append(span)

    word, shape, bits, subs, tags, places = [], [], [], [], [], []
    first_speaker = turns[0]["speaker"] if turns else ""
    previous = None
    for index, turn in enumerate(turns):
        text = turn["text"]
        words = tokens(text)
        turn_tags = _tags(words, spans.get(index, ()), corpus)
        last_end = 0
        for place, ((start, end, kind), tag) in enumerate(zip(words, turn_tags)):
            w, s, b, grams = featurizer.token(text[start:end], kind)
            gap = text[last_end:start]
            if gap:
                b |= 1 << features.BLANK_BEFORE
                if "\n" in gap:
                    b |= 1 << features.BREAK_BEFORE
            if place == 0:
                b |= 1 << features.TURN_START
                if previous is not None and turn["speaker"] != previous:
                    b |= 1 << features.SPEAKER_CHANGE
            if turn["speaker"] != first_speaker:
                b |= 1 << features.SECOND_SPEAKER
            word.append(w)
            shape.append(s)
            bits.append(b)
            subs.append(grams)
            tags.append(tag)
            places.append((index, start, end))
            last_end = end
        previous = turn["speaker"]

    count = len(word)
    grams = numpy.full((count, MAX_SUBWORDS), -1, numpy.int32)
    for row, buckets in enumerate(subs):
        grams[row, :len(buckets)] = buckets
    return Sequence(
        numpy.array(word, numpy.int32), numpy.array(shape, numpy.int16), numpy.array(bits, numpy.int32), grams, numpy.array(tags, numpy.int16), places)


def _tags(tokens, spans, corpus):
    tags = [0] * len(tokens)
    for span in spans:
        label = tag_of(span["label"], corpus)
        if label is None:
            continue
        inside = [place for place, (start, end, _) in enumerate(tokens) if start < span["end"] and span["start"] < end]
        for number, place in enumerate(inside):
            tags[place] = UNKNOWN if label < 0 else 1 + 2 * label + (number > 0)
    return tags


def outside_mask(corpus):
    """Which tags a token without a span may have: O, and those of labels that the corpus does not mark."""
    allowed = numpy.zeros(TAGS, bool)
    allowed[0] = True
    known = marked(corpus)
    for label in LABELS:
        if label not in known:
            allowed[1 + 2 * INDEX[label]] = allowed[2 + 2 * INDEX[label]] = True
    return allowed


def windows(seq, longest=LONGEST):
    """Cuts a long sequence at turn starts where it can."""
    start = 0
    while start < len(seq):
        end = min(len(seq), start + longest)
        if end < len(seq):
            for cut in range(end, start + longest // 2, -1):
                if seq.bits[cut] >> features.TURN_START & 1:
                    end = cut
                    break
        yield seq.cut(start, end)
        start = end


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)
