"""Swaps the identities in corpus items: names, addresses and numbers of others, of the same shape and case."""

import re
import string
from dataclasses import replace

from .slots import contacts

NUMBERS = {"PHONE", "ORDER_ID", "ID", "ACCOUNT_ID", "ACCOUNT", "SSN", "CARD", "ZIP", "PASSWORD", "IBAN", "CVV"}
SWAPPED = NUMBERS | {"PERSON", "EMAIL", "ADDRESS", "USERNAME"}
_POSSESSIVE = re.compile(r"(['’]s|['’])$")


class Identities:
    """What each identity of one item becomes."""

    def __init__(self, makers, rng):
        self._makers, self._rng = makers, rng
        self._parts, self._made = {}, {}  # folded name part -> (person, "first" or "last"); (label, folded text) -> new text
        self._person = None

    def meet(self, text):
        """Full names first, so that their parts elsewhere in the item are known."""
        tokens = _tokens(text)
        if len(tokens) < 2 or not all(_is_name(token) for token in tokens):
            return
        known = next((self._parts[token.lower()] for token in (tokens[-1], tokens[0]) if token.lower() in self._parts), None)
        person = known[0] if known else self._new()
        self._parts.setdefault(tokens[0].lower(), (person, "first"))
        self._parts.setdefault(tokens[-1].lower(), (person, "last"))

    def swap(self, piece):
        text = piece.text
        if piece.kind == "loose" and piece.label != "PERSON" or piece.label not in SWAPPED:
            return piece
        key = piece.label, text.casefold()
        if key not in self._made:
            self._made[key] = self._swapped(piece.label, text)
        new = self._made[key]
        return replace(piece, text=like(text, new) if new is not None else text)

    def _new(self):
        person = self._makers.people.make(self._rng)
        self._person = self._person or person
        return person

    def _swapped(self, label, text):
        if label == "PERSON":
            return self._name(text)
        if label == "EMAIL":
            return self._email(text)
        if label == "USERNAME":
            new = contacts.username(self._owner(), self._rng)
            return "@" + re.sub(r"[^\w]", "", new) if text.startswith("@") else new if re.search(r"[\d_.\-]", text) or " " not in text else None
        if label == "ADDRESS":
            return self._address(text)
        if label == "PHONE" and text.startswith(("0", "+")):
            return text[:2] + shape(text[2:], self._rng)
        return shape(text, self._rng)

    def _owner(self):
        self._person = self._person or self._new()
        return self._person

    def _name(self, text):
        rng = self._rng
        ending = _POSSESSIVE.search(text)
        ending = ending[0] if ending else ""
        tokens = _tokens(text[:len(text) - len(ending)])
        if len(tokens) > 2 and all(len(token) == 1 and token.isalpha() for token in tokens):
            return " ".join(contacts.ascii_letters(self._owner().first) or "ann")
        if not tokens or len(tokens) > 4 or not all(_is_name(token) for token in tokens):
            return None
        known = self._parts.get(tokens[0].lower()) or self._parts.get(tokens[-1].lower())
        if len(tokens) == 1:
            person, side = known or (self._new(), "first" if rng.random() < 0.65 else "last")
            self._parts.setdefault(tokens[0].lower(), (person, side))
            return (person.first if side == "first" else person.last) + ending
        person = known[0] if known else self._new()
        if text.count(",") == 1:
            return f"{person.last}, {person.first}{ending}"
        middle = [self._makers.people.first(rng)[0] + token[1:] if len(token.strip(".")) == 1 else self._makers.people.first(rng) for token in tokens[1:-1]]
        first = person.first[0] + tokens[0][1:] if len(tokens[0].strip(".")) == 1 else person.first
        last = person.last[0] + tokens[-1][1:] if len(tokens[-1].strip(".")) == 1 else person.last
        return " ".join((first, *middle, last)) + ending

    def _email(self, text):
        rng = self._rng
        new = contacts.email(self._owner(), rng).lower()
        if "@" in text:
            return new.replace(".", " dot ") if " dot " in text else new
        if " at " in text:
            return new.replace("@", " at ").replace(".", " dot ")
        # Normalized chats have lost the signs, and their digits stand apart.
        return " ".join(re.sub(r"(\d+)", r" \1 ", re.sub(r"[^\w]|_", "", new)).split())

    def _address(self, text):
        rng = self._rng
        words, marked = text.split(), "," in text or "\n" in text
        if not re.search(r"\d", text):
            if len(words) > 4:
                return None
            return re.sub(r"^[\d/\-A-Z]*\d[\w/\-]*,? ", "", self._makers.places.street(rng, "UK"))
        indian = re.search(r"(?i)nagar|salai|madurai|chennai|india|\bst\b.*\b\d{6}\b|\b\d{6}\b", text)
        place = self._makers.places.make(rng, "IN" if indian else "US" if rng.random() < 0.9 else None)
        whole = marked or len(words) > 4
        new = place.text("full" if whole else "street", rng)
        return new if marked or not whole else re.sub(r"[,#.]", "", new)


def swapped(item, makers, rng, share=1.0, labels=SWAPPED):
    """The item with other identities; each of the labels is swapped with probability share."""
    identities = Identities(makers, rng)
    for turn in item.turns:
        for piece in turn.pieces:
            if piece.label == "PERSON":
                identities.meet(piece.text)
    turns = []
    for turn in item.turns:
        turns.append(turn.with_pieces(identities.swap(piece) if piece.label in labels and (share >= 1 or rng.random() < share) else piece for piece in turn.pieces))
    return item.with_turns(turns, "-swap")


def shape(text, rng):
    """Other digits for digits; other letters for letters of tokens that hold digits or are single. Words stay."""
    def token(found):
        part = found[0]
        if part.isalpha() and not (len(part) == 1 or part.isupper() and len(part) > 4):
            return part
        head = 1 if len(part) > 6 and part[0].isalpha() and part[1:].isdigit() else 0
        return part[:head] + "".join(_other(sign, rng) for sign in part[head:])
    return re.sub(r"[^\W_]+", token, text)


def _other(sign, rng):
    if sign in string.digits:
        return rng.choice(string.digits)
    if sign in string.ascii_lowercase:
        return rng.choice(string.ascii_lowercase)
    return rng.choice(string.ascii_uppercase) if sign in string.ascii_uppercase else sign


def like(old, new):
    """New in the case of old."""
    letters = [sign for sign in old if sign.isalpha()]
    if letters and all(sign.islower() for sign in letters):
        return new.lower().replace("i\u0307", "i")
    return new.upper() if len(letters) > 2 and all(sign.isupper() for sign in letters) and any(sign.isalpha() for sign in new) else new


def _tokens(text):
    return text.replace(",", " ").split()


def _is_name(token):
    return all(sign.isalpha() or sign in "'’-." for sign in token) and any(sign.isalpha() for sign in token)
