"""The transform to what speech recognition writes, in the languages of evaluation/Hush.Evaluation/Forms/spoken.tsv other than English.

English has its own (lexical.py), which knows more ways of saying things. This one takes every piece as characters: numbers become words, by one, two or three
digits as people group them, letters of codes stand alone, marks of e-mails and web addresses are named, other punctuation goes, and everything is in lower case.
"""

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache
from pathlib import Path

from .pieces import Piece

TABLE = Path(__file__).resolve().parents[2] / "evaluation" / "Hush.Evaluation" / "Forms" / "spoken.tsv"
_ADDRESSES = {"EMAIL", "URL", "USERNAME", "PASSWORD"}
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*|\S")
_GROUPED = {"PHONE", "ID", "BANK", "CARD", "SSN"}


@cache
def tables():
    found = defaultdict(dict)
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            lang, key, words = line.split("\t")
            found[lang][key] = words
    return found


class Voice:
    """How one item is said."""

    def __init__(self, lang, rng):
        self.words, self._rng = tables()[lang], rng
        self._groups = rng.choice(((1,), (1,), (2,), (2,), (1, 2), (1, 2, 3)))
        self._hyphens = rng.random() < 0.5
        self._keeps_digits = rng.random() < 0.1

    def number(self, digits, label):
        if self._keeps_digits:
            return digits
        if len(digits) == 4 and digits[:2] in ("19", "20") and digits[2] != "0" and label not in _GROUPED:
            century, ending = self.words[digits[:2] + ".."], self._small(digits[2:])
            return century + ("" if self.words["glue"] == "yes" else " ") + ending
        if len(digits) <= 2 and digits[0] != "0":
            return self._small(digits)
        parts, at = [], 0
        while at < len(digits):
            size = self._rng.choice(self._groups) if digits[at] != "0" else 1
            part = digits[at:at + size]
            parts += [self.words[part[0]], self._small(part[1:])] if len(part) == 3 else [self._small(part)]
            at += len(part)
        return " ".join(parts)

    def _small(self, part):
        """One or two digits: a number below 100, or digit by digit where a nought leads."""
        words = self.words[part] if part in self.words else " ".join(self.words[digit] for digit in part)
        return words if self._hyphens else words.replace("-", " ")

    def mark(self, mark):
        return self.words.get(mark)


def lexical(item, rng):
    voice = Voice(item.lang, rng)
    return item.with_turns((turn.with_pieces(_turn(turn.pieces, voice)) for turn in item.turns), "-lex")


def _turn(pieces, voice):
    found = []
    for place, piece in enumerate(pieces):
        said = _said(piece, voice)
        if not said:
            continue
        if found and not (pieces[place - 1].text[-1:].isalpha() and piece.text[:1].isalpha()):
            found.append(Piece(" "))
        found.append(replace(piece, text=said))
    return found or [replace(piece, text=piece.text.lower()) for piece in pieces]


def _said(piece, voice):
    """The words of a piece; marks of addresses only inside a word that holds an at sign or a web address."""
    words = []
    for chunk in piece.text.split():
        is_address = piece.label in _ADDRESSES or "@" in chunk or "://" in chunk or chunk.startswith("www.")
        tokens = _TOKEN.findall(chunk)
        for place, token in enumerate(tokens):
            if token.isdecimal() and token.isascii():
                words.append(voice.number(token, piece.label))
            elif token[0].isalnum():
                beside = place and tokens[place - 1].isdecimal() or place + 1 < len(tokens) and tokens[place + 1].isdecimal()
                spelled = beside and token.isascii() and (len(token) <= 3 or token.isupper())
                words.append(" ".join(token.lower()) if spelled else token.lower())
            elif is_address and (token != "." or place + 1 < len(tokens)) and voice.mark(token):
                words.append(voice.mark(token))
    return " ".join(words)
