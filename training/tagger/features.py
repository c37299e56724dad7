"""What the tagger knows of a token before it reads its neighbours. docs/model-file.md is the specification; the C# twin is TokenFeatures."""

import unicodedata

from .lexicon import fnv1a, fold
from .tokens import DIGITS, MARK, MIXED

SUBWORD_BUCKETS = 1 << 15
MAX_FOLDED = 24  # code units of a word that sub-words are taken from
MARKS = ".,-/@:;()#'\"+&_*$%?!"

# Shapes: 0 padding, 1–5 letters, 6–8 letters with digits, 9–29 digits, 30–50 marks.
SHAPES = 52
BITS = 24

BLANK_BEFORE, BREAK_BEFORE, TURN_START, SPEAKER_CHANGE, SECOND_SPEAKER = range(5)
_PROFILE_AT = 5


_capitals = {}


def is_capital(char):
    """Whether the character is of Unicode category Lu or Lt."""
    known = _capitals.get(char)
    if known is None:
        known = _capitals[char] = unicodedata.category(char) in ("Lu", "Lt")
    return known


def shape(text, kind):
    """0 to SHAPES - 1."""
    if kind == MARK:
        place = MARKS.find(text[0])
        return 30 + (place if place >= 0 else len(MARKS))
    if kind == DIGITS:
        return _digit_shape(text)
    if kind == MIXED:
        return 6 + (0 if "0" <= text[0] <= "9" else 1 if "0" <= text[-1] <= "9" else 2)
    capitals = sum(map(is_capital, text))
    if capitals == 0:
        return 1
    if len(text) == 1:
        return 4
    if capitals == 1 and is_capital(text[0]):
        return 2
    return 3 if capitals == sum(char not in "'\u2019" for char in text) else 5


def _digit_shape(text):
    length = len(text)
    if length > 4 or not text.isascii():
        return 17 + min(length, 17) - 5 if length > 4 else 29
    value = int(text)
    if length == 1:
        return 9
    if length == 2:
        return 10 if text[0] == "0" else 11 if value <= 12 else 12 if value <= 31 else 13
    if length == 3:
        return 14
    return 15 if 1900 <= value <= 2049 else 16


def subwords(text, kind):
    """Bucket numbers, at least one."""
    if kind == DIGITS:
        return [fnv1a("#" + str(min(len(text), 20))) % SUBWORD_BUCKETS]
    if kind == MARK:
        return [fnv1a("!" + text[0]) % SUBWORD_BUCKETS]
    folded = fold(text)[:MAX_FOLDED]
    padded = "<" + folded + ">"
    grams = {padded, padded[:3], padded[-3:]}
    for size in (3, 4):
        for start in range(len(padded) - size + 1):
            grams.add(padded[start:start + size])
    return sorted({fnv1a(gram) % SUBWORD_BUCKETS for gram in grams})


def profile_bits(profile):
    """The lexicon's word profile as bits from _PROFILE_AT on."""
    bits = 0
    given, family, common, seen = profile & 3, profile >> 2 & 3, profile >> 4 & 3, profile >> 12 & 3
    at = _PROFILE_AT
    for value in (given, family, common, seen):
        for level in (1, 2, 3):
            if value >= level:
                bits |= 1 << at
            at += 1
    for flag in (6, 7, 8, 9):
        if profile >> flag & 1:
            bits |= 1 << at
        at += 1
    return bits  # 5 + 12 + 4 = 21 bits


KNOWN_WORD = 21  # the token has a word vector
