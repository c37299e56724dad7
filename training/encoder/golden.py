"""Golden activations of the encoder in float, and the tiny model of the tests.

Usage: python3 -m encoder.golden --tiny --encoder encoder.bin --lexicon names.lexicon --out tests/Hush.Inference.Tests/Golden/encoder
       python3 -m encoder.golden --model strong.pt --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --out strong

The first writes OUT.model, a network of two small blocks that is trained on nothing but tagger/golden.py, OUT.golden.json, OUT.segments.tsv and OUT.tokens.tsv. The second
writes the three latter of a whole model; run EncoderGoldenTests with HUSH_ENCODER naming what was written, without its ending, beside the model's export.
Each case of the JSON is a dialogue: pieces, shapes, bits and tags of all words, and of one word's first piece some of the numbers after each block.
"""

import argparse
import json
import pathlib
import random

import numpy
import torch
from torch.nn import functional as F

from tagger.examples import Featurizer, Vectors, outside_mask, sequence
from tagger.export import calibration, decode, transitions
from tagger.features import BITS, TURN_START
from tagger.golden import dialogues
from tagger.labels import LABELS, TAGS
from tagger.lexicon import Lexicon
from tagger.train import loss_of

from . import export
from .examples import CapitalLines, _ALL_CAPITALS
from .pretrained import BLOCK, BLOCK_BYTES, Pretrained, unpack
from .segmentation import BOS, EOS, UNK, Unigram
from .tokens import is_unspaced, tokens
from .vocabulary import script

SEED = 20261129
SEGMENTED = 2000  # words of the segmentation's golden file
CUT = 400  # texts of the tokens' golden file
WIDTH, INNER, BLOCKS, SHAPE_SIZE, POSITIONS, TOKENS, PIECES = 64, 128, 2, 16, 96, 40, 90  # of the tiny model
STEPS, RATE = 160, 4e-3


class Words:
    """A dialogue as words: pieces of each, shape, bits and whether it begins a turn."""

    def __init__(self, item, featurizer, unigram):
        words = sequence(item, "golden", featurizer, lambda text: tokens(text, unigram))
        texts = [turn["text"] for turn in item["turns"]]
        lines = [CapitalLines(text) for text in texts]
        self.shape, self.bits, self.tags, self.pieces = words.shape.astype(numpy.int64), words.bits, words.tags, []
        for shape, (turn, start, end) in zip(words.shape, words.places):
            text = texts[turn]
            word = text[start:end].lower() if shape in _ALL_CAPITALS and lines[turn].holds(start) else text[start:end]
            self.pieces.append(unigram.word(word[:export.CHARACTERS_OF_WORD], start == 0 or text[start - 1].isspace()))
        self.starts = [bool(bits >> TURN_START & 1) for bits in words.bits]

    def __len__(self):
        return len(self.pieces)


def windows(counts, starts, tokens, pieces):
    """(first word, end, first and end of the words whose scores count) of each window over words of so many pieces; `starts` are true where a turn begins."""
    first, kept, count = 0, 0, len(counts)
    while kept < count:
        end, used = first, 1
        while end < count and end - first < tokens:
            more = counts[end] + (1 if end > first and starts[end] else 0)
            if used + more + 1 > pieces:
                break
            used, end = used + more, end + 1
        if end == count:
            yield first, end, kept, end
            return
        cut = next((place for place in range(end, first + (end - first) // 2, -1) if starts[place]), end)
        overlap = (cut - first) // 8
        following = next((place for place in range(cut - overlap - overlap // 2, cut - overlap // 2) if starts[place]), cut - overlap)
        middle = (following + cut) // 2
        yield first, cut, kept, middle
        first, kept = following, middle


def rows_of(words, first, end):
    """(ids, number of the word of each or -1, where each word begins) of a window."""
    ids, place, begins = [BOS], [-1], []
    for number in range(first, end):
        if number > first and words.starts[number]:
            ids.append(EOS)
            place.append(-1)
        begins.append(len(ids))
        ids += words.pieces[number]
        place += [number - first] * len(words.pieces[number])
    return torch.tensor(ids + [EOS]), torch.tensor(place + [-1]), torch.tensor(begins)


def forward(state, vectors, words, first, end):
    """(states of all pieces after the input and after each block [blocks + 1, m, d], scores [n, tags]) of a window."""
    ids, place, begins = rows_of(words, first, end)
    shape = torch.from_numpy(words.shape[first:end])
    bits = torch.from_numpy(((words.bits[first:end, None] >> numpy.arange(BITS)) & 1).astype(numpy.float32))
    linear = lambda x, name: F.linear(x, state[name + ".weight"], state[name + ".bias"])
    norm = lambda x, name: F.layer_norm(x, x.shape[-1:], state[name + ".weight"], state[name + ".bias"], export.EPSILON)
    known = state["shape.weight"][shape] + bits @ state["bits.weight"].T
    own = torch.where((place >= 0)[:, None], known[place.clamp(min=0)], torch.zeros(()))
    x = norm(vectors[ids] + state["pos.weight"][:len(ids)] + own, "norm")
    layers, (m, d) = [x], x.shape
    for number in range(export.blocks_of(state)):
        block = f"blocks.{number}."
        q, k, v = linear(x, block + "qkv").view(m, 3, d // export.HEAD_SIZE, export.HEAD_SIZE).permute(1, 2, 0, 3)
        attended = torch.softmax(q @ k.transpose(-1, -2) / export.HEAD_SIZE ** 0.5, -1) @ v
        x = norm(x + linear(attended.transpose(0, 1).reshape(m, d), block + "o"), block + "n1")
        x = norm(x + linear(F.gelu(linear(x, block + "up")), block + "down"), block + "n2")
        layers.append(x)
    return layers, linear(torch.cat([x[begins], state["shape2.weight"][shape], bits], -1), "out")


def cases(state, vectors, all_words, items, moves, firsts, tokens, pieces):
    for number, (words, item) in enumerate(zip(all_words, items)):
        token, scores, layers = number * 7 % len(words), [], None
        for first, end, kept, kept_end in windows([len(found) for found in words.pieces], words.starts, tokens, pieces):
            states, found = forward(state, vectors, words, first, end)
            scores.append(found[kept - first:kept_end - first])
            if kept <= token < kept_end:
                row = int(rows_of(words, first, end)[2][token - first])
                layers = [layer[row] for layer in states]
        scores = torch.cat(scores).numpy()
        step = max(1, vectors.shape[1] // 16)
        short = lambda numbers: [float(f"{value:.5g}") for value in numbers]
        yield {"turns": item["turns"], "pieces": words.pieces, "shape": words.shape.tolist(), "bits": words.bits.tolist(), "tags": decode(scores, moves, firsts), "token": token,
               "step": step, "layers": [short(layer[::step]) for layer in layers], "scores": short(scores[token])}


def made_up_words(pretrained, chance):
    """Words of all scripts, put together from pieces of one script and of any, in several cases."""
    by_script = {}
    for row, piece in enumerate(pretrained.pieces[4:], 4):
        by_script.setdefault(script(piece), []).append(piece.replace(export.BLANK, ""))
    everything = [piece for pieces in by_script.values() for piece in pieces]
    for _ in range(SEGMENTED):
        source = by_script[chance.choice(sorted(by_script))] if chance.random() < 0.9 else everything
        word = "".join(chance.choice(source) for _ in range(chance.randrange(1, 5)))
        if chance.random() < 0.1:
            word += chance.choice(["\u0301", "ﬁ", "Ⅷ", "①", "\u200d", "\u00ad", "½", "㎏", "ﷺ", "\U00010348", "´", "\ufeff", "İ", "ΣΑΣ"])
        yield chance.choice([word, word, word.capitalize(), word.upper(), word * 30])[:chance.choice([3, 8, 20, 200])] or "."


def segments(unigram, texts):
    """Lines of a word as a JSON string, its pieces after a blank, and its pieces without one."""
    for text in texts:
        short = text[:export.CHARACTERS_OF_WORD]
        yield "\t".join([json.dumps(text), *(" ".join(map(str, unigram.word(short, blank))) for blank in (True, False))])


def unspaced_texts(pieces, chance):
    """Texts put together from pieces of scripts that are written without blanks, with digits, Latin words, marks and blanks among them."""
    by_script = {}
    for piece in pieces[4:]:
        plain = piece.replace(export.BLANK, "")
        if plain.isalpha() and all(is_unspaced(char) for char in plain):
            by_script.setdefault(script(piece), []).append(plain)
    for _ in range(CUT):
        source = by_script[chance.choice(sorted(by_script))]
        parts = [chance.choice(source) if chance.random() < 0.75 else chance.choice(["7", "0812", "２０", " ", "\n", ", ", "。", "Tanaka", "b2", "\u0301", "-", "\u200b", "㎏", "𠮷", "é"])
                 for _ in range(chance.choice([1, 4, 12, 90]))]
        yield "".join(parts) or "."


def token_lines(unigram, texts):
    """Lines of a text as a JSON string, and start, length and kind of each of its tokens in UTF-16 code units."""
    for text in texts:
        places = [0]
        for char in text:
            places.append(places[-1] + (2 if ord(char) > 0xFFFF else 1))
        yield "\t".join([json.dumps(text), " ".join(f"{places[start]}+{places[end] - places[start]}:{kind}" for start, end, kind in tokens(text, unigram))])


def tiny_rows(pretrained, texts):
    """The four special pieces, and what the texts need of the vocabulary: two thirds of their pieces, all their characters."""
    whole = Unigram(pretrained.pieces, pretrained.scores, pretrained.normal)
    found = {row for text in texts for blank in (True, False) for row in whole.segment(text[:export.CHARACTERS_OF_WORD], blank)}
    used = sorted(row for row in found if row > UNK and (row % 3 or len(pretrained.pieces[row]) < 2))
    return [pretrained.bos, pretrained.pad, pretrained.eos, pretrained.unk, *used]


def tiny_state(vectors, all_words):
    """A network of small blocks, trained until it knows the dialogues by heart."""
    torch.manual_seed(SEED)
    shapes = {"pos.weight": (POSITIONS, WIDTH), "shape.weight": (52, WIDTH), "bits.weight": (WIDTH, BITS), "shape2.weight": (52, SHAPE_SIZE)}
    linears = {"out": (TAGS, WIDTH + SHAPE_SIZE + BITS)}
    norms = ["norm"]
    for number in range(BLOCKS):
        block = f"blocks.{number}."
        linears |= {block + "qkv": (3 * WIDTH, WIDTH), block + "o": (WIDTH, WIDTH), block + "up": (INNER, WIDTH), block + "down": (WIDTH, INNER)}
        norms += [block + "n1", block + "n2"]
    state = {name: 0.05 * torch.randn(shape) for name, shape in shapes.items()}
    for name, shape in linears.items():
        state |= {name + ".weight": torch.randn(shape) / shape[1] ** 0.5, name + ".bias": 0.1 * torch.randn(shape[0])}
    for name in norms:
        state |= {name + ".weight": 1 + 0.1 * torch.randn(WIDTH), name + ".bias": 0.1 * torch.randn(WIDTH)}
    for value in state.values():
        value.requires_grad_()
    examples = [(words, first, end) for words in all_words for first, end, _, _ in windows([len(pieces) for pieces in words.pieces], words.starts, TOKENS, PIECES)]
    optimizer = torch.optim.Adam(state.values(), lr=RATE)
    outside = torch.from_numpy(outside_mask("golden"))
    for step in range(STEPS):
        optimizer.param_groups[0]["lr"] = RATE * (1 - step / STEPS)
        loss = torch.zeros(())
        for words, first, end in examples:
            tags = torch.from_numpy(words.tags[first:end].astype(numpy.int64))
            allowed = F.one_hot(tags, TAGS).bool()
            allowed[tags == 0] = outside
            loss = loss + loss_of(forward(state, vectors, words, first, end)[1][None], allowed[None], torch.ones(1, end - first))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"loss {loss.item() / len(examples):.4f}")
    return {name: value.detach() for name, value in state.items()}


def _together(items):
    """The spans of all items, in the turns of one."""
    spans, turns = [], 0
    for item in items:
        spans += [{**span, "turn": span["turn"] + turns} for span in item["spans"]]
        turns += len(item["turns"])
    return spans


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "lexicon", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--tiny", action="store_true")
    parser.add_argument("--model")
    parser.add_argument("--vocabulary")
    options = parser.parse_args()
    torch.set_num_threads(1)
    pretrained, lexicon, items = Pretrained(options.encoder), Lexicon(options.lexicon), dialogues()
    segmented = list(dict.fromkeys(made_up_words(pretrained, random.Random(SEED))))
    texts = [word for item in items for turn in item["turns"] for word in turn["text"].split()]
    rows = tiny_rows(pretrained, [*segmented[:400], *texts]) if options.tiny else numpy.load(options.vocabulary, allow_pickle=False)
    vocabulary = export.kept(pretrained, rows)
    unigram = Unigram(vocabulary.pieces, vocabulary.scores, vocabulary.normal)
    featurizer = Featurizer(lexicon, Vectors([]))
    items.append({"turns": [turn for item in items for turn in item["turns"]], "spans": _together(items)})
    all_words = [Words(item, featurizer, unigram) for item in items]
    moves, firsts = transitions([], 0.0, lexicon)
    if options.tiny:
        packed = pretrained.packed_words(rows)[:, :WIDTH // BLOCK * BLOCK_BYTES]
        vocabulary.vectors = packed.tobytes()
        vectors = torch.from_numpy(unpack(vocabulary.vectors).reshape(-1, WIDTH))
        state, limits = tiny_state(vectors, all_words), export.Limits(POSITIONS, TOKENS, PIECES)
        print(*export.write(options.out + ".model", vocabulary, {name: value.numpy() for name, value in state.items()}, moves, firsts, calibration(None), b"{}", limits), sep="\n")
    else:
        saved = torch.load(options.model, map_location="cpu")
        state, limits = {name: value.float() for name, value in saved["model"].items()}, export.Limits()
        vectors = torch.from_numpy(pretrained.words(rows))
    with torch.no_grad():
        lines = [json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases(state, vectors, all_words, items, moves, firsts, limits.tokens, limits.pieces)]
    pathlib.Path(options.out + ".golden.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    pathlib.Path(options.out + ".segments.tsv").write_text("\n".join(segments(unigram, segmented)) + "\n", encoding="utf-8")
    cut = token_lines(unigram, dict.fromkeys(unspaced_texts(vocabulary.pieces, random.Random(SEED))))
    pathlib.Path(options.out + ".tokens.tsv").write_text("\n".join(cut) + "\n", encoding="utf-8")

if __name__ == "__main__":
    main()
