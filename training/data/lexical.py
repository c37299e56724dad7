"""The transform to what speech recognition returns before it puts capitals, punctuation and digits back."""

from dataclasses import dataclass, replace

from .pieces import Piece
from .spoken import flat, generic, say

_ANSWER = 30  # characters; longer turns say names without spelling them
_FILLERS = ("uh", "um", "uh", "like", "you know", "er", "well", "so", "okay so")


@dataclass(frozen=True)
class Voice:
    """Choices that hold for a whole item."""

    keeps_digits: bool
    spells: bool
    fillers: float


def lexical(item, rng):
    voice = Voice(rng.random() < 0.14, rng.random() < 0.5, rng.choice((0, 0, 0, 0.02, 0.05)))
    return item.with_turns((turn.with_pieces(_turn(turn.pieces, rng, voice)) for turn in item.turns), "-lex")


def _turn(pieces, rng, voice):
    found = []
    if sum(len(piece.text) for piece in pieces) > _ANSWER:
        voice = replace(voice, spells=False)
    for place, piece in enumerate(pieces):
        if piece.label or piece.kind:
            words = say(piece, rng, voice)
        else:
            words = flat(piece.text) if voice.keeps_digits else generic(piece.text, rng)
            words = _filled(words, rng, voice.fillers)
        if not words:
            words = piece.text.lower().strip() if piece.label else ""
        apart = not found or _apart(pieces[place - 1].text, piece.text, words)
        if words:
            if found and apart:
                found.append(Piece(" "))
            found.append(replace(piece, text=words))
    return found or [replace(piece, text=piece.text.lower()) for piece in pieces]


def _apart(before, after, words):
    """Texts touch in speech where they touched as letters ("Ann" + "'s")."""
    return not (words.startswith("'") or before[-1:].isalnum() and after[:1].isalpha())


def _filled(words, rng, rate):
    if not rate or not words:
        return words
    said = []
    for place, word in enumerate(words.split(" ")):
        if rng.random() < rate and not (place == 0 and word.startswith("'")):
            said.append(rng.choice(_FILLERS))
        said.append(word)
    return " ".join(said)
