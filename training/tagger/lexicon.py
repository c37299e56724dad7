"""Reads names.lexicon and folds words as Hush.Detection's NameLexicon and LetterFolding do."""

import struct
import sys
import pathlib

import numpy

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lexicon"))
from build_lexicon import fold_char  # noqa: E402  (one table for both)

_DROPPED = set("'\u2019\u2018\u02bc`\u00b4") | {chr(code) for code in range(0x300, 0x370)}
_folded = {}


def fold(text):
    """Small letters, Latin letters without accents, no apostrophes; each code point gives one at most."""
    out = []
    for char in text:
        if char in _DROPPED:
            continue
        low = _folded.get(char)
        if low is None:
            low = _folded[char] = fold_char(char) if char <= "\uffff" else char  # C# folds code unit by code unit
        out.append(low)
    return "".join(out)


def fnv1a(text, seed=0x811C9DC5):
    """FNV-1a, 32 bits, over the bytes of UTF-16, low byte first."""
    value = seed
    for byte in text.encode("utf-16-le", "surrogatepass"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


class Lexicon:
    """Profiles of words by the hash of their folded form."""

    def __init__(self, path):
        data = pathlib.Path(path).read_bytes()
        if data[:8] != b"HUSHLEX1":
            raise ValueError(f"{path} is no name lexicon")
        (count,) = struct.unpack_from("<i", data, 8)
        self._hashes = numpy.frombuffer(data, "<u4", count, 12)
        self._profiles = numpy.frombuffer(data, "<u2", count, 12 + 4 * count)
        self._cache = {}

    def find(self, folded):
        profile = self._cache.get(folded)
        if profile is None:
            value = fnv1a(folded)
            place = int(numpy.searchsorted(self._hashes, value))
            known = len(folded) <= 48 and folded and place < len(self._hashes) and self._hashes[place] == value
            profile = self._cache[folded] = int(self._profiles[place]) if known else 0
        return profile
