"""Fills the slots of a frame."""

from dataclasses import replace

from .frames import Choice, Slot
from .pieces import Item, Piece, Turn
from .slots.kinds import LABELS

_SHOUTED = {"PERSON", "ORG", "LOC", "JOB", "ADDRESS"}
_HEADLINE = 12  # letters in capitals, from which on a frame is a headline and no form field

_KINDS = {"doc": "document", "chat": "chat", "call": "transcript"}


def fill(frame, makers, rng, mark=""):
    """An item as it would be written."""
    chosen = [(speaker, _chosen(parts, rng)) for speaker, parts in frame.turns]
    asked = {(slot.kind, slot.number) for _, parts in chosen for slot in parts if isinstance(slot, Slot)}
    values = makers.values(rng, asked)
    turns = []
    for speaker, parts in chosen:
        pieces = []
        for part in parts:
            pieces.append(Piece(values.text(part), LABELS[part.kind], part.kind) if isinstance(part, Slot) else Piece(part))
        if _headline(pieces):
            pieces = [replace(piece, text=piece.text.upper()) if piece.label in _SHOUTED or piece.kind == "nationality" else piece for piece in pieces]
        turns.append(Turn(speaker, tuple(_joined(_whole_names(parts, pieces)))))
    return Item(f"{frame.name}{mark}", _KINDS[frame.style], tuple(turn for turn in turns if turn.text.strip()), "generated")


def _whole_names(parts, pieces):
    """A first and a last name with a blank between them are one name, not two persons."""
    found, place = [], 0
    while place < len(pieces):
        first, *between = parts[place:place + 3]
        if len(between) == 2 and between[0] == " " and _is_name(first, between[1]):
            found.append(replace(pieces[place], text="".join(piece.text for piece in pieces[place:place + 3])))
            place += 3
        else:
            found.append(pieces[place])
            place += 1
    return found


def _is_name(one, two):
    if not (isinstance(one, Slot) and isinstance(two, Slot) and one.kind == two.kind == "PERSON"):
        return False
    return one.form in ("first", "nick") and two.form == "last" or one.form == "last" and two.form == "first" and one.number == two.number


def _headline(pieces):
    """A turn written in capitals, in which names are in capitals too."""
    text = "".join(piece.text for piece in pieces if not piece.kind)
    return text.isupper() and sum(sign.isalpha() for sign in text) >= _HEADLINE


def _chosen(parts, rng):
    found = []
    for part in parts:
        found.extend(rng.choice(part.options) if isinstance(part, Choice) else (part,))
    return found


def _joined(pieces):
    """No empty pieces, no two blanks where an optional text was left out, no second full stop after 'Inc.'."""
    found = []
    for piece in pieces:
        text = piece.text
        if found and found[-1].text.endswith((" ", "\n")) and text.startswith(" ") and not piece.label:
            text = text.lstrip(" ")
        if found and found[-1].label and found[-1].text.endswith(".") and text.startswith(".") and not piece.label:
            text = text[1:]
        if text:
            found.append(Piece(text, piece.label, piece.kind))
    return found
