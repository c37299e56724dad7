"""Changes of case and punctuation, and the mixture of transforms that training data gets. All keep the spans."""

import re
from dataclasses import replace

from .lexical import lexical
from .noise import misheard, shorthand, typos

_INNER = {"PERSON", "ORG", "ADDRESS", "LOC", "JOB", "DATE", "DOB"}


def lower(item, rng):
    """Typed in lower case; punctuation kept, lost at the ends of sentences, or lost altogether."""
    keep, commas = rng.choice(("all", "some", "none")), rng.random() < 0.5

    def change(piece):
        text = _lowered(piece.text)
        if not piece.label and not piece.kind:
            if keep == "none":
                text = re.sub(r"[^\w\s'@/\-]+", lambda found: "" if _outer(found) else " ", text)
                text = text.replace("'", "") if rng.random() < 0.5 else text
            elif keep == "some":
                text = re.sub(r"[.!?](?=\s|$)", "", text)
            text = re.sub(r" +(?=\n)", "", text)
        elif piece.label in _INNER and (keep == "none" or commas):
            text = re.sub(r",(?=\s)", "", text)
        return replace(piece, text=text)
    lowered = _each(item, change, "-low")
    return lowered.with_turns(turn.with_pieces(_trimmed(turn.pieces)) for turn in lowered.turns)


def _trimmed(pieces):
    """Without the blank that a lost full stop leaves at the end."""
    return (*pieces[:-1], replace(pieces[-1], text=pieces[-1].text.rstrip())) if pieces[-1].text.strip() else pieces[:-1]


def _outer(found):
    """Whether a blank stands beside the mark, so that none is needed in its place."""
    text = found.string
    return found.start() > 0 and text[found.start() - 1].isspace() or found.end() < len(text) and text[found.end()].isspace()


def upper(item, rng):
    return _each(item, lambda piece: replace(piece, text=piece.text.upper()), "-upp")


def title(item, rng):
    return _each(item, lambda piece: piece if piece.label and not piece.text.islower()
                 else replace(piece, text=re.sub(r"(?<![\w'’])[^\W\d_]", lambda found: found[0].upper(), piece.text)), "-tit")


def _lowered(text):
    return text.lower().replace("i\u0307", "i")  # İ alone lowers to two characters


def _each(item, change, mark):
    turns = []
    for turn in item.turns:
        changed = turn.with_pieces(change(piece) for piece in turn.pieces)
        turns.append(changed if changed.text.strip() else turn)
    return item.with_turns(turns, mark)


# Shares of what a frame's copies become; calls are mostly lexical.
_WRITTEN = (("none", 45), ("lexical", 18), ("lower", 15), ("upper", 5), ("title", 1), ("noise", 16))
_SPOKEN = (("none", 27), ("lexical", 62), ("lower", 4), ("upper", 1), ("noise", 6))


def varied(item, rng):
    """One transform or chain drawn by the kind of item."""
    mixture = _SPOKEN if item.kind == "transcript" else _WRITTEN
    name = rng.choices([name for name, _ in mixture], [weight for _, weight in mixture])[0]
    if name == "none":
        return item
    if name == "lexical":
        said = lexical(item, rng)
        return misheard(said, rng) if rng.random() < 0.5 else said
    if name == "noise":
        return noisy(item, rng)
    return {"lower": lower, "upper": upper, "title": title}[name](item, rng)


def noisy(item, rng):
    if item.kind == "transcript":
        return misheard(item, rng)
    if item.kind == "chat" or rng.random() < 0.3:
        if rng.random() < 0.4:
            item = shorthand(item, rng)
    item = typos(item, rng)
    return lower(item, rng) if rng.random() < 0.4 else item
