"""Texts as pieces, labelled or not, so that a transform of the pieces keeps the spans right."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Piece:
    text: str
    label: str | None = None
    kind: str = ""  # the slot kind, or the corpus label; tells how the text is said


@dataclass(frozen=True)
class Turn:
    speaker: str
    pieces: tuple

    @property
    def text(self):
        return "".join(piece.text for piece in self.pieces)

    def with_pieces(self, pieces):
        return replace(self, pieces=tuple(pieces))


@dataclass(frozen=True)
class Item:
    id: str
    kind: str  # chat, transcript or document
    turns: tuple
    corpus: str
    lang: str = "en"

    def with_turns(self, turns, mark=""):
        return replace(self, turns=tuple(turns), id=self.id + mark)


def from_json(data, corpus):
    """An item of a corpus; of overlapping spans the longest stays."""
    texts = data["turns"] if "turns" in data else [{"speaker": "", "text": data["text"]}]
    spans = {}
    for span in data.get("spans", ()):
        spans.setdefault(span.get("turn") or 0, []).append(span)
    turns = [Turn(turn.get("speaker", ""), tuple(_pieces(turn["text"], spans.get(index, ())))) for index, turn in enumerate(texts)]
    return Item(data["id"], data["kind"], tuple(turns), corpus, data.get("lang", "en"))


def _pieces(text, spans):
    taken = []
    for span in sorted(spans, key=lambda span: span["start"] - span["end"]):
        if span["start"] < span["end"] and all(span["end"] <= start or end <= span["start"] for start, end, _, _ in taken):
            taken.append((span["start"], span["end"], span["label"], span.get("src", "")))
    place = 0
    for start, end, label, source in sorted(taken):
        if place < start:
            yield Piece(text[place:start])
        yield Piece(text[start:end], label, label if "loose" not in source else "loose")
        place = end
    if place < len(text):
        yield Piece(text[place:])


def to_json(item):
    """The corpora's JSON form; spans in code points, without blanks at their ends."""
    spans, turns = [], []
    for index, turn in enumerate(item.turns):
        text, place = turn.text, 0
        for piece in turn.pieces:
            inner = piece.text.strip()
            if piece.label and inner:
                start = place + piece.text.index(inner[0])
                span = {"turn": index, "start": start, "end": start + len(inner), "label": piece.label, "text": inner}
                spans.append(span if item.kind != "document" else {key: value for key, value in span.items() if key != "turn"})
            place += len(piece.text)
        turns.append({"speaker": turn.speaker, "text": text})
    data = {"id": item.id, "lang": item.lang, "kind": item.kind, "corpus": item.corpus}
    if item.kind == "document" or (len(turns) == 1 and not turns[0]["speaker"]):
        return {**data, "text": turns[0]["text"], "spans": spans}
    return {**data, "turns": turns, "spans": spans}
