"""Writes what the strong tagger makes of texts, for the fast one to learn from.

Usage: python3 -m encoder.teach --model strong.pt --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --out DIR FILE.jsonl …

For every FILE.jsonl DIR/FILE.npz with, token by token of the fast tagger (tagger/tokens.py) and item by item: tags, uint8 [tokens, BEST], the likeliest
ones, and shares, float16 [tokens, BEST], their probabilities; ends, int64 [items], where each item's tokens end. Where the two cut words differently
(scripts without blanks) nothing is known: the shares are 0. tagger.train --soft reads it (distillation: Hinton, Vinyals and Dean 2015).
"""

import argparse
import pathlib

import numpy
import torch

from tagger.examples import Featurizer, Vectors, read, sequence
from tagger.labels import TAGS
from tagger.lexicon import Lexicon
from tagger.tokens import segment

from .examples import CapitalLines, Window, collate, pieces
from .network import load
from .pretrained import Pretrained
from .scoring import cuts
from .tokens import tokens
from .vocabulary import load as load_vocabulary

BEST = 4  # tags kept of a token
ITEMS = 2000  # whose windows are sorted by length together
BATCH = 2048  # pieces


def windows(item, corpus, featurizer, unigram):
    """(places, window) of an item's overlapping windows, as the reader of the model file cuts them."""
    turns = item["turns"] if "turns" in item else [{"speaker": "", "text": item["text"]}]
    texts = [turn["text"] for turn in turns]
    lines = [CapitalLines(text) for text in texts]
    seq = sequence(item, corpus, featurizer, lambda text: tokens(text, unigram))
    sizes = [len(unigram.word(texts[turn][start:end], start == 0 or texts[turn][start - 1].isspace())) for turn, start, end in seq.places]
    total = numpy.concatenate([[0], numpy.cumsum(sizes)])
    for start, end in cuts(seq, lambda a, b: total[b] - total[a] + 2 + seq.places[b - 1][0] - seq.places[a][0]):
        words = seq.cut(start, end)
        written = pieces(words, texts, lines, unigram, False, most=None)
        yield words.places, start, end == len(seq), Window(words, written, written)


def batches(made):
    """Windows of like length together."""
    batch, longest = [], 0
    for entry in sorted(made, key=lambda entry: entry[-1].size):
        longest = max(longest, entry[-1].size)
        if batch and longest * (len(batch) + 1) > BATCH:
            yield batch
            batch, longest = [], entry[-1].size
        batch.append(entry)
    if batch:
        yield batch


@torch.no_grad()
def shares(model, made, half):
    """{item: {place: (distance from the window's nearer cut end, tags [BEST], shares [BEST])}}."""
    found, outside = {}, numpy.zeros(TAGS, bool)
    for batch in batches(made):
        inputs, _, _ = collate([(entry[-1], outside) for entry in batch])
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            scores = model(*[torch.from_numpy(array) for array in inputs])
        likeliest = torch.softmax(scores.float(), -1).topk(BEST, -1)
        values, tags = likeliest.values.numpy(), likeliest.indices.numpy()
        for row, (number, places, start, is_last, _) in enumerate(batch):
            known = found.setdefault(number, {})
            for at, place in enumerate(places):
                depth = min(at if start else 10_000, 10_000 if is_last else len(places) - 1 - at)
                if place not in known or known[place][0] < depth:
                    known[place] = depth, tags[row, at], values[row, at]
    return found


def taught(items, corpus, model, featurizer, unigram, half):
    """(tags, shares) of each item."""
    made = [(number, *entry) for number, item in enumerate(items) for entry in windows(item, corpus, featurizer, unigram)]
    found = shares(model, made, half)
    for number, item in enumerate(items):
        places = [(turn, start, end) for turn, text in enumerate(turn["text"] for turn in item.get("turns") or [item]) for start, end, _ in segment(text)]
        tags, values, known = numpy.zeros((len(places), BEST), numpy.uint8), numpy.zeros((len(places), BEST), numpy.float16), found.get(number, {})
        for row, place in enumerate(places):
            if place in known:
                _, tags[row], values[row] = known[place]
        yield tags, values


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "vocabulary", "lexicon"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pretrained = Pretrained(options.encoder)
    rows, unigram = load_vocabulary(options.vocabulary, pretrained)
    model = load(options.model, pretrained, rows)[0].eval()
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors([]))
    options.out.mkdir(parents=True, exist_ok=True)
    for path in options.files:
        target = options.out / (path.name.removesuffix(".jsonl") + ".npz")
        if target.exists():
            continue
        items, pairs = list(read(path)), []
        for item in items:
            for turn in item.get("turns", ()):
                turn["speaker"] = turn.get("speaker") or ""
        for start in range(0, len(items), ITEMS):
            pairs += taught(items[start:start + ITEMS], path.name, model, featurizer, unigram, options.half)
        with open(target.with_suffix(".part"), "wb") as file:
            numpy.savez(file, tags=numpy.concatenate([tags for tags, _ in pairs]), shares=numpy.concatenate([values for _, values in pairs]),
                        ends=numpy.cumsum([len(tags) for tags, _ in pairs]))
        target.with_suffix(".part").rename(target)
        print(f"{path.name}: {len(items)} items, {sum(len(tags) for tags, _ in pairs)} tokens", flush=True)


if __name__ == "__main__":
    main()
