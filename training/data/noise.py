"""Typing errors, chat shorthand and recognition errors; identifying values keep their letters and digits."""

import re
from dataclasses import replace

_NEAR = {"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w",
         "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x"}
_SHORT = {"you": "u", "your": "ur", "you're": "ur", "are": "r", "please": "pls", "thanks": "thx", "thank you": "ty", "because": "cuz", "tomorrow": "tmrw", "today": "2day", "people": "ppl",
          "message": "msg", "number": "num", "account": "acct", "okay": "k", "ok": "k", "and": "n", "to": "2", "for": "4", "before": "b4", "see": "c", "address": "addr", "appointment": "appt",
          "going to": "gonna", "want to": "wanna", "don't know": "dunno", "I don't": "i dont", "what": "wat", "with": "w/", "phone": "ph", "about": "abt", "later": "l8r", "right now": "rn",
          "I'm": "im", "can't": "cant", "don't": "dont", "didn't": "didnt", "it's": "its", "name": "nm", "date of birth": "dob", "password": "pw", "information": "info", "minutes": "mins",
          "really": "rly", "something": "smth", "by the way": "btw", "as soon as possible": "asap", "let me know": "lmk", "email": "mail", "would": "wud", "that": "dat", "be": "b"}
_ALIKE = {"to": ("two", "too"), "two": ("to", "too"), "too": ("to",), "for": ("four",), "four": ("for",), "there": ("their",), "their": ("there",), "your": ("you're",), "you're": ("your",), "its": ("it's",),
          "it's": ("its",), "know": ("no",), "no": ("know",), "here": ("hear",), "hear": ("here",), "right": ("write",), "by": ("buy",), "buy": ("by",), "one": ("won",), "would": ("wood",), "be": ("bee",),
          "see": ("sea",), "see it": ("cede",), "are": ("our",), "our": ("are",), "ate": ("eight",), "eight": ("ate",), "weight": ("wait",), "wait": ("weight",), "mail": ("male",), "bill": ("build",),
          "account": ("a count",), "order": ("older",), "can": ("could",), "and": ("in", "an"), "in": ("and",), "an": ("and",), "then": ("than",), "than": ("then",), "this": ("the",), "is": ("as",)}
_SPLIT = {"today": "to day", "tomorrow": "to morrow", "cannot": "can not", "maybe": "may be", "anybody": "any body", "already": "all ready", "email": "e mail", "online": "on line", "password": "pass word",
          "username": "user name", "checkout": "check out", "something": "some thing", "without": "with out", "website": "web site", "everything": "every thing", "phone": "fone", "number": "num ber"}
NAMES = {"PERSON", "ORG", "LOC", "JOB", "ADDRESS"}


def typos(item, rng):
    rate = rng.choice((0.02, 0.04, 0.08))
    return _each(item, rng, lambda piece: _typed(piece, rng, rate), "-typ")


def _typed(piece, rng, rate):
    if piece.label is None and not piece.kind:
        text = "".join(_slip(part, rng) if part.isalpha() and len(part) > 2 and rng.random() < rate else part for part in re.split(r"(\W+)", piece.text))
        if rng.random() < rate * 5:
            text = re.sub(r"([,.;:!?]) (?=\w)", lambda found: found[1] if rng.random() < 0.5 else found[0], text)
        return replace(piece, text=re.sub(r"(?<=\w) (?=\w)", lambda found: "" if rng.random() < rate / 4 else " ", text))
    if piece.label in NAMES and len(piece.text) > 3 and rng.random() < rate:
        # A name mistyped is still that name: letters change places or are doubled, and none is lost.
        place = rng.randrange(1, len(piece.text) - 1)
        pair = piece.text[place:place + 2]
        if pair.isalpha():
            return replace(piece, text=piece.text[:place] + (pair[::-1] if rng.random() < 0.6 else pair[0] * 2 + pair[1]) + piece.text[place + 2:])
    return piece


def _slip(word, rng):
    place, chance = rng.randrange(len(word) - 1), rng.random()
    if chance < 0.35:
        return word[:place] + word[place + 1] + word[place] + word[place + 2:]
    if chance < 0.65:
        return word[:place] + word[place + 1:]
    if chance < 0.85:
        return word[:place] + word[place] * 2 + word[place + 1:]
    letter = word[place].lower()
    return word[:place] + rng.choice(_NEAR.get(letter, letter)) + word[place + 1:]


def shorthand(item, rng):
    rate = rng.choice((0.3, 0.6, 0.9))

    def shorten(piece):
        if piece.label or piece.kind:
            return piece
        return replace(piece, text=_SHORTENED.sub(lambda found: _SHORT_FOLDED[found[0].lower()] if rng.random() < rate else found[0], piece.text))
    return _each(item, rng, shorten, "-sho")


_SHORT_FOLDED = {words.lower(): short for words, short in _SHORT.items()}
_SHORTENED = re.compile(r"(?<![\w'])(?:" + "|".join(re.escape(words) for words in sorted(_SHORT_FOLDED, key=len, reverse=True)) + r")(?![\w'])", re.I)


def misheard(item, rng):
    rate = rng.choice((0.01, 0.03, 0.06))

    def mishear(piece):
        if piece.label or piece.kind:
            return piece
        parts = re.split(r"(\s+)", piece.text)
        for place, word in enumerate(parts):
            low = word.lower()
            if not word.isalpha() or place in (0, len(parts) - 1):
                continue
            chance = rng.random()
            if low in _ALIKE and chance < rate * 4:
                parts[place] = rng.choice(_ALIKE[low])
            elif low in _SPLIT and chance < rate * 4:
                parts[place] = _SPLIT[low]
            elif chance < rate:
                parts[place] = ""
                parts[place + 1] = ""
            elif chance < rate * 1.6:
                parts[place] = f"{word} {word}"
        return replace(piece, text="".join(parts))
    return _each(item, rng, mishear, "-mis")


def _each(item, rng, change, mark):
    turns = []
    for turn in item.turns:
        changed = turn.with_pieces(change(piece) for piece in turn.pieces)
        turns.append(changed if changed.text.strip() else turn)
    return item.with_turns(turns, mark)
