"""Reads frame files: texts with slots (the format is in README.md)."""

import re
from dataclasses import dataclass

from .slots.kinds import FORMS, LABELS

SPEAKERS = {"A": "agent", "C": "customer"}
STYLES = ("doc", "chat", "call")

_SLOT = re.compile(r"\{([A-Za-z]+)(?:\.([A-Za-z0-9]+))?(?:#(\d+))?\}")
_BROKEN = re.compile(r"\{[A-Za-z]+[ .#]|\{[A-Z]{2,}")
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_TURN = re.compile(r"([A-Z]):(?: (.*)|)$")


class FrameError(ValueError):
    """A frame file that breaks the format, with its file and line."""


@dataclass(frozen=True)
class Slot:
    kind: str
    form: str
    number: int
    numbered: bool  # the number was written


@dataclass(frozen=True)
class Choice:
    options: tuple  # of tuples of str and Slot


@dataclass(frozen=True)
class Frame:
    name: str  # file:line, unique
    style: str
    turns: tuple  # of (speaker or "", tuple of str, Slot and Choice)

    def slots(self):
        for _, parts in self.turns:
            yield from _slots(parts)


def _slots(parts):
    for part in parts:
        if isinstance(part, Slot):
            yield part
        elif isinstance(part, Choice):
            for option in part.options:
                yield from _slots(option)


def read(path, name=None):
    """All frames of a file."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        return list(parse(lines, name or str(path)))


def read_folder(folder):
    """All frames of *.frames in a folder, by file name."""
    return [frame for path in sorted(folder.glob("*.frames")) for frame in read(path, path.name)]


def parse(lines, name):
    style, turns, first = None, [], 0
    for number, line in enumerate(lines, 1):
        place = f"{name}:{number}"
        line = line.rstrip("\n").rstrip("\r")
        if line == "#" or line.startswith("# "):
            continue
        if line.startswith("@") and line[1:].strip() in STYLES:
            yield from _frame(name, first, style, turns)
            style, turns = line[1:].strip(), []
        elif not line.strip():
            yield from _frame(name, first, style, turns)
            turns = []
        elif style is None:
            raise FrameError(f"{place}: text before @doc, @chat or @call")
        elif style == "doc":
            yield Frame(place, style, (("", parts(line.replace("\\n", "\n"), place)),))
        else:
            match = _TURN.match(line)
            if not match or match[1] not in SPEAKERS:
                raise FrameError(f"{place}: a turn begins with 'A: ' or 'C: '")
            if not (match[2] or "").strip():
                raise FrameError(f"{place}: an empty turn")
            first = first if turns else number
            turns.append((SPEAKERS[match[1]], parts(match[2].strip().replace("\\n", "\n"), place)))
    yield from _frame(name, first, style, turns)


def _frame(name, first, style, turns):
    if turns:
        yield Frame(f"{name}:{first}", style, tuple(turns))


def parts(text, place):
    """The literal texts, slots and choices of a line."""
    found, end = [], 0
    for match in _CHOICE.finditer(text):
        found += _plain(text[end:match.start()], place)
        found.append(Choice(tuple(tuple(_plain(option, place)) for option in match[1].split("|"))))
        end = match.end()
    return tuple(found + _plain(text[end:], place))


def _plain(text, place):
    found, end = [], 0
    for match in _SLOT.finditer(text):
        found.append(_literal(text[end:match.start()], place))
        found.append(_slot(match, place))
        end = match.end()
    found.append(_literal(text[end:], place))
    return [part for part in found if part != ""]


def _literal(text, place):
    broken = _BROKEN.search(text)
    if broken:
        raise FrameError(f"{place}: a broken slot at {text[broken.start():broken.start() + 20]!r}")
    return text


def _slot(match, place):
    kind, form, number = match[1], match[2] or "full", match[3]
    if kind not in LABELS:
        raise FrameError(f"{place}: unknown slot {match[0]}")
    if form not in FORMS[kind]:
        raise FrameError(f"{place}: unknown form in {match[0]}; known: {', '.join(sorted(FORMS[kind]))}")
    return Slot(kind, form, int(number or 1), number is not None)
