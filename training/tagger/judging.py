"""Which of the spans that a tagger found are right, by what a corpus marks. Standard library alone."""

import collections
import unicodedata

from .labels import LABELS, marked, tag_of

Found = collections.namedtuple("Found", "turn start end label score")  # label: its name; score: raw, 0 to 1; offsets in code points, half-open

_LETTERS_AND_DIGITS = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd"}

Verdict = collections.namedtuple("Verdict", "label score right")
Gold = collections.namedtuple("Gold", "label score")  # score: highest threshold on raw scores at which it is still found; None: at none


OUTER_MARKS = " -–—:;,.!?\"'“”‘’…"


def trimmed(text, label, start, end):
    """(start, end) as NeuralTagger cuts a span: without the 's of a name and the marks around it; None if nothing is left to hide."""
    if label == "PERSON" and end - start > 2 and text[end - 1] in "sS" and text[end - 2] in "'’":
        end -= 2
    while start < end and text[start] in OUTER_MARKS:
        start += 1
    while end > start and text[end - 1] in OUTER_MARKS:
        end -= 1
    return (start, end) if any(unicodedata.category(char) in _LETTERS_AND_DIGITS or ord(char) > 0xFFFF for char in text[start:end]) else None


def texts(item):
    return [turn["text"] for turn in item["turns"]] if "turns" in item else [item["text"]]


def judge(found, item, corpus):
    """(verdicts on found spans, gold spans), both only of labels that the corpus marks wherever they occur."""
    known, written = marked(corpus), texts(item)
    gold, unknown = [], []
    for span in item.get("spans", ()):
        label, turn = tag_of(span["label"], corpus), span.get("turn") or 0
        if label is not None and label < 0:
            unknown.append((turn, span["start"], span["end"]))
        elif label is not None:
            gold.append(Found(turn, span["start"], span["end"], LABELS[label], 1.0))

    verdicts = []
    for span in found:
        letters = _letters(written, span)
        if span.label not in known or not letters or _is_half(letters & _union(written, unknown), letters):
            continue
        right = letters & _union(written, [other[:3] for other in gold if other.label == span.label and other.turn == span.turn])
        verdicts.append(Verdict(span.label, span.score, _is_half(right, letters)))
    return verdicts, [Gold(span.label, _found_at(span, found, written)) for span in gold if span.label in known and _letters(written, span)]


def halves(item_id, corpus):
    """0 or 1, the same for all copies of a generated frame, so that no frame is in both halves."""
    name = item_id.rpartition(".frames:")
    key = name[0] + name[1] + name[2].split("-")[0] if name[1] and corpus.startswith("generated") else item_id
    return sum(key.encode()) % 2


def _found_at(gold, found, written):
    letters, seen = _letters(written, gold), set()
    same = [span for span in found if span.label == gold.label and span.turn == gold.turn and span.start < gold.end and gold.start < span.end]
    for span in sorted(same, key=lambda span: -span.score):
        seen |= letters & _letters(written, span)
        if _is_half(seen, letters):
            return span.score
    return None


def _letters(written, span):
    return _union(written, [span[:3]])


def _union(written, places):
    """The characters of the places that are no blanks, each as (turn, place)."""
    return {(turn, at) for turn, start, end in places for at in range(start, end) if not written[turn][at:at + 1].isspace()}


def _is_half(part, whole):
    return 2 * len(part) >= len(whole)
