"""Reads `.items` files: whole texts with inline marks (docs/annotation-guide.md)."""

import re
from dataclasses import dataclass
from pathlib import Path

from ..data.pieces import Item, Piece, Turn

FOLDER = Path(__file__).parent
LABELS = ("PERSON", "ORG", "LOC", "ADDRESS", "ZIP", "PHONE", "EMAIL", "URL", "USERNAME", "PASSWORD", "DATE", "DOB", "AGE", "CARD", "CVV", "EXPIRY", "SSN", "BANK", "ID", "JOB")
KINDS = {"chat": "chat", "call": "transcript", "doc": "document"}
FORMS = ("display", "lexical", "lower", "upper")
HEADER = re.compile(r"^### ([a-z]{2})-[\w.-]+ *\|")
_MARK = re.compile(r"\[\[([A-Z]+):((?:(?!\[\[|\]\]).)*?)(\]+\])", re.DOTALL)
_SPEAKER = re.compile(r"^([^\s:]{1,16}): ?(.*)$", re.DOTALL)


class ItemError(ValueError):
    """A broken item: file, line, and what is wrong with it."""


@dataclass(frozen=True)
class Source:
    """An item with what its header says."""

    item: Item
    path: str
    line: int
    kind: str
    field: str
    register: str
    culture: str
    form: str
    none: bool


def read(path):
    """All items of a file."""
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    start = None
    for number, line in enumerate([*lines, "### xx-end |"]):
        if HEADER.match(line):
            if start is not None:
                yield _source(path, start, lines[start], "\n".join(lines[start + 1:number]).strip("\n"))
            elif any(lines[:number]):
                raise ItemError(f"{path}:1: text before the first header")
            start = number


def read_folder(folder):
    for path in sorted(Path(folder).rglob("*.items")):
        yield from read(path)


def _source(path, number, header, text):
    def fail(reason):
        raise ItemError(f"{path}:{number + 1}: {reason}")

    fields = [field.strip() for field in header.removeprefix("### ").split("|")]
    if len(fields) not in (6, 7):
        fail(f"{len(fields)} fields in the header, not 6 or 7")
    name, kind, field, register, culture, form = fields[:6]
    if kind not in KINDS:
        fail("unknown kind")
    if form not in FORMS:
        fail("unknown form")
    if len(fields) == 7 and fields[6] != "none":
        fail("unknown flag")
    if not text:
        fail("no text")
    try:
        turns = (Turn("", tuple(pieces(text))),) if kind == "doc" else tuple(_turns(text))
    except ValueError as problem:
        fail(str(problem))
    marked = any(piece.label for turn in turns for piece in turn.pieces)
    if marked == (len(fields) == 7):
        fail("marks in an item flagged none" if marked else "no marks and no flag")
    return Source(Item(name, KINDS[kind], turns, "natural", name[:2]), str(path), number + 1, kind, field, register, culture, form, not marked)


def _turns(text):
    for line in text.split("\n"):
        if not line.strip():
            continue
        found = _SPEAKER.match(line)
        if not found:
            raise ValueError("a turn without a speaker mark")
        yield Turn(found[1], tuple(pieces(found[2].replace("\\n", "\n"))))


def pieces(text):
    place = 0
    for found in _MARK.finditer(text):
        _plain(text[place:found.start()])
        if place < found.start():
            yield Piece(text[place:found.start()])
        label, value = found[1], found[2] + found[3][:-2]
        if label not in LABELS:
            raise ValueError(f"unknown label {label}")
        if value != value.strip() or not value:
            raise ValueError(f"a {label} mark that is empty or has whitespace at its ends")
        yield Piece(value, label, label)
        place = found.end()
    _plain(text[place:])
    if place < len(text):
        yield Piece(text[place:])


def _plain(text):
    if re.search(r"\[\[[A-Z]+:", text):
        raise ValueError("a mark that is not closed or holds another one")
