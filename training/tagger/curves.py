"""Monotone curves from raw scores to probabilities, and how far off a score is. Standard library alone."""

import bisect
import itertools

POINTS = 201  # of a curve in the model file: raw scores 0, 0.005, … 1
SPANS_PER_BIN = 25
MOST_BINS = 40
SPANS_OF_PRIOR = 25  # a label with as many spans takes half of its curve from the pooled one


class Judged:
    """A found span: its raw score, whether it was right, and how much it counts."""

    __slots__ = ("score", "right", "weight")

    def __init__(self, score, right, weight=1.0):
        self.score, self.right, self.weight = score, right, weight


class Curve:
    """Straight lines between knots that never fall; level before the first and after the last."""

    def __init__(self, knots):
        self.scores, self.rates = [score for score, _ in knots], [rate for _, rate in knots]

    def __call__(self, score):
        after = bisect.bisect_right(self.scores, score)
        if after == 0:
            return self.rates[0]
        if after == len(self.scores):
            return self.rates[-1]
        low, high = self.scores[after - 1], self.scores[after]
        return self.rates[after - 1] + (self.rates[after] - self.rates[after - 1]) * (score - low) / (high - low)

    def table(self, points=POINTS):
        return [self(point / (points - 1)) for point in range(points)]


class Table:
    """What the reader makes of a curve: its values at evenly spaced scores, and straight lines between them."""

    def __init__(self, values):
        self.values = values

    def __call__(self, score):
        place = min(max(score, 0.0), 1.0) * (len(self.values) - 1)
        below = min(int(place), len(self.values) - 2)
        return self.values[below] + (place - below) * (self.values[below + 1] - self.values[below])


def bins(spans):
    """Spans in the order of their scores, in bins of about as many each; equal scores share a bin."""
    ordered = sorted(spans, key=lambda span: span.score)
    count = max(1, min(MOST_BINS, len(ordered) // SPANS_PER_BIN))
    size = len(ordered) / count
    current, made = [], []
    for _, group in itertools.groupby(ordered, key=lambda span: span.score):
        current.extend(group)
        if sum(map(len, made)) + len(current) >= size * (len(made) + 1):
            made.append(current)
            current = []
    return made + [current] if current else made


def pooled_adjacent(blocks):
    """Blocks (score, rate, weight) with rates that never fall: neighbours out of order become one (Ayer and others 1955)."""
    stack = []
    for score, rate, weight in blocks:
        stack.append((score, rate, weight))
        while len(stack) > 1 and stack[-2][1] >= stack[-1][1]:
            (score, rate, weight), (score0, rate0, weight0) = stack.pop(), stack.pop()
            both = weight + weight0
            stack.append(((score * weight + score0 * weight0) / both, (rate * weight + rate0 * weight0) / both, both))
    return stack


def isotonic(spans):
    """The curve of spans; a score of 0 has probability 0. A bin's rate is drawn half a span towards even, so that nothing is certain."""
    blocks = []
    for part in bins(spans):
        weight = sum(span.weight for span in part)
        unit = weight / len(part)
        right = sum(span.weight for span in part if span.right)
        blocks.append((sum(span.score * span.weight for span in part) / weight, (right + unit / 2) / (weight + unit), weight))
    return Curve([(0.0, 0.0)] + [(score, rate) for score, rate, _ in pooled_adjacent(blocks) if score > 0])


def tables(by_label, points=POINTS):
    """Probabilities per label at evenly spaced scores. Labels with few spans lean on the curve of all labels together."""
    everything = [span for spans in by_label.values() for span in spans]
    if not everything:
        raise ValueError("No span was found that could be judged; there is nothing to fit a curve to.")
    pooled = isotonic(everything).table(points)
    fitted = {}
    for label, spans in by_label.items():
        share = len(spans) / (len(spans) + SPANS_OF_PRIOR)
        own = isotonic(spans).table(points) if spans else pooled
        fitted[label] = [share * mine + (1 - share) * theirs for mine, theirs in zip(own, pooled)]
    return fitted


def reliability(spans, count=10):
    """Rows (number of spans, mean score, share that is right, weight) by tenths of the score; empty tenths are left out."""
    rows = []
    for place in range(count):
        part = [span for span in spans if min(count - 1, int(span.score * count)) == place]
        weight = sum(span.weight for span in part)
        if weight:
            rows.append((len(part), sum(span.score * span.weight for span in part) / weight,
                         sum(span.weight for span in part if span.right) / weight, weight))
    return rows


def calibration_error(spans):
    """Mean distance between score and share that is right, over tenths (Guo and others 2017)."""
    rows = reliability(spans)
    total = sum(weight for *_, weight in rows)
    return sum(abs(score - right) * weight for _, score, right, weight in rows) / total if total else 0.0
