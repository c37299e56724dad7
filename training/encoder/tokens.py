"""Words of a text for the encoder: those of tagger/tokens.py, but what is written without blanks between words is cut at the pieces of the vocabulary.

Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese letters, with the digits among them, are one run as long as nothing else stands between; digits are
words of their own, and letters are cut where the best segmentation of them has its borders. So a name ends before the particle or the honorific that
touches it. src/Hush.Detection/Neural/PieceTokens.cs is the twin.
"""

from tagger.tokens import DIGITS, LETTERS, MARK, segment

LONGEST_RUN = 64  # characters that are segmented together

_RANGES = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1100, 0x11FF), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3040, 0x30FF), (0x3130, 0x318F),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF))


def is_unspaced(char):
    code = ord(char)
    return code >= _RANGES[0][0] and any(first <= code <= last for first, last in _RANGES)


def tokens(text, unigram):
    """List of (start, end, kind), half-open code points."""
    found, words, place = [], segment(text), 0
    while place < len(words):
        start, end, kind = words[place]
        if kind == MARK or not _belongs(text[start:end]):
            found.append(words[place])
            place += 1
            continue
        place += 1
        while place < len(words) and words[place][0] == end and words[place][2] != MARK and _belongs(text[end:words[place][1]]):
            end = words[place][1]
            place += 1
        if any(is_unspaced(char) for char in text[start:end]):
            found += _cut(text, start, end, unigram)
        else:
            found.append((start, end, kind))
    return found


def _belongs(word):
    return all(is_unspaced(char) or char.isdecimal() for char in word)


def _cut(text, start, end, unigram):
    at = start
    while at < end:
        stop, is_digits = at, text[at].isdecimal()
        while stop < end and text[stop].isdecimal() == is_digits and (is_digits or stop - at < LONGEST_RUN):
            stop += 1
        if is_digits:
            yield at, stop, DIGITS
        else:
            for length in unigram.lengths(text[at:stop], at == 0 or text[at - 1].isspace()):
                yield at, at + length, LETTERS
                at += length
        at = stop
