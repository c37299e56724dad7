"""Trains the tagger.

Usage: python3 -m tagger.train --vectors vectors.npz --lexicon names.lexicon --train FILE[=WEIGHT] … --dev FILE … --out tagger.pt

FILEs are JSON Lines in the corpora's form. WEIGHT repeats a file (0.5: half of its items, drawn anew each epoch). Training stops after --epochs or
--minutes, whichever comes first; the rate falls to zero over that time. A checkpoint is written after each epoch part and --resume goes on from it.
Where --soft has what a teacher makes of a file (encoder/teach.py), its likely tags are learned beside the marked ones, or alone where nothing is marked.
"""

import argparse
import math
import pathlib
import random
import time

import numpy
import torch

from . import features
from .examples import Featurizer, Vectors, outside_mask, read, sequence, windows
from .labels import LABELS, TAGS
from .lexicon import Lexicon
from .network import Config, Dropout, Tagger

SELDOM = 0.05
PROFILE_MASK = ~(((1 << 16) - 1) << 5) & 0xFFFFFF


class Corpus:
    """The windows of one file, what its unmarked tokens may be, and what a teacher makes of them where the folder `taught` has it."""

    def __init__(self, path, weight, featurizer, with_context, taught=None):
        self.name, self.weight = pathlib.Path(path).name, weight
        corpus = self.name.removeprefix("swapped-").removeprefix("generated-")
        self.outside = outside_mask(corpus)
        self.windows, soft, at = [], soft_tags(taught, self.name), 0
        for item in read(path):
            for part in [item] if with_context else turns(item):
                tokens = sequence(part, corpus, featurizer)
                if soft:
                    tokens.soft = tuple(array[at:at + len(tokens)] for array in soft)
                    at += len(tokens)
                self.windows.extend(window for window in windows(tokens) if len(window))
        if soft and at != len(soft[0]):
            raise SystemExit(f"{self.name} is not what the teacher read: {at} tokens, not {len(soft[0])}.")
        for window in self.windows:
            window.places = None
        self.tokens = sum(map(len, self.windows))


def soft_tags(folder, name):
    """(tags, shares) of all tokens of a file, or None where the teacher has not read it."""
    path = pathlib.Path(folder or "") / (name.removesuffix(".jsonl") + ".npz")
    if not folder or not path.exists():
        return None
    with numpy.load(path, allow_pickle=False) as saved:
        return saved["tags"], saved["shares"]


def turns(item):
    """Each turn as an item of its own."""
    if "turns" not in item:
        return [item]
    return [{"turns": [turn], "spans": [dict(span, turn=0) for span in item["spans"] if span.get("turn", 0) == index]} for index, turn in enumerate(item["turns"])]


def batches(corpora, generator, tokens):
    """Windows of all corpora, drawn by weight, in batches of like length."""
    chosen = []
    for corpus in corpora:
        times, rest = divmod(corpus.weight, 1)
        chosen += [(window, corpus.outside) for window in corpus.windows for _ in range(int(times) + (generator.random() < rest))]
    generator.shuffle(chosen)
    pool = 4000
    ready = []
    for start in range(0, len(chosen), pool):
        part = sorted(chosen[start:start + pool], key=lambda pair: len(pair[0]))
        batch, longest = [], 0
        for pair in part:
            longest = max(longest, len(pair[0]))
            if batch and longest * (len(batch) + 1) > tokens:
                ready.append(batch)
                batch, longest = [], len(pair[0])
            batch.append(pair)
        if batch:
            ready.append(batch)
    generator.shuffle(ready)
    return ready


def collate(batch, options, numbers=None):
    """Arrays of a batch as tensors; in training with words, profiles and sub-words left out at random so that none is leaned on."""
    length = max(len(window) for window, _ in batch)
    size = len(batch)
    grams = batch[0][0].subwords.shape[1]
    word = numpy.zeros((size, length), numpy.int64)
    shape = numpy.zeros((size, length), numpy.int64)
    bits = numpy.zeros((size, length), numpy.int64)
    subs = numpy.full((size, length, grams), -1, numpy.int64)
    mask = numpy.zeros((size, length), numpy.float32)
    allowed = numpy.zeros((size, length, TAGS), bool)
    best = next((window.soft[0].shape[1] for window, _ in batch if window.soft), 0)
    likely, shares = numpy.zeros((size, length, best), numpy.int64), numpy.zeros((size, length, best), numpy.float32)
    for row, (window, outside) in enumerate(batch):
        count = len(window)
        word[row, :count], shape[row, :count], bits[row, :count], subs[row, :count] = window.word, window.shape, window.bits, window.subwords
        mask[row, :count] = 1
        if window.soft:
            likely[row, :count], shares[row, :count] = window.soft
        inside = window.tags > 0
        rows = allowed[row, :count]
        rows[inside, window.tags[inside]] = True
        rows[window.tags == 0] = outside
        rows[window.tags < 0] = True
    if numbers is not None:
        personal = allowed[:, :, 1] & ~allowed[:, :, 0] | (allowed[:, :, 2] & ~allowed[:, :, 0])
        forget = numbers.random((size, length)) < numpy.where(personal, options.forget[0], options.forget[1])
        word = numpy.where(forget, 0, word)
        bits = numpy.where(forget, bits & ~(1 << features.KNOWN_WORD), bits)
        blind = numbers.random((size, length)) < numpy.where(personal, options.blind[0], options.blind[1])
        bits = numpy.where(blind, bits & PROFILE_MASK, bits)
        clear = numbers.random((size, length, grams)) < 0.1
        subs = numpy.where(clear, -1, subs)
    if options.no_lexicon:
        bits &= PROFILE_MASK
    if options.no_vectors:
        word[:] = 0
        bits &= ~(1 << features.KNOWN_WORD)
    unpacked = ((bits[:, :, None] >> numpy.arange(features.BITS)) & 1).astype(numpy.float32)
    return [torch.from_numpy(array) for array in (word, shape, unpacked, subs, mask)], torch.from_numpy(allowed), (torch.from_numpy(likely), torch.from_numpy(shares))


def loss_of(scores, allowed, mask):
    """Minus the log probability that the tag is one of the allowed, averaged over tokens."""
    # What a corpus does not mark is possible but seldom: an unmarked token is O unless other corpora speak for more.
    unsure = allowed & allowed[:, :, :1] & ~allowed.all(-1, keepdim=True)
    unsure[:, :, 0] = False
    possible = scores.masked_fill(~allowed, -1e9) + unsure * math.log(SELDOM)
    each = torch.logsumexp(scores, -1) - torch.logsumexp(possible, -1)
    return (each * mask).sum() / mask.sum()


@torch.no_grad()
def measure(model, corpora, options):
    """Per corpus: share of marked tokens that get O, and of unmarked ones that get a label the corpus marks."""
    model.eval()
    lines = []
    for corpus in corpora:
        missed = marked = wrong = unmarked = 0
        for batch in batches([corpus], random.Random(1), options.batch):
            tensors, allowed, _ = collate(batch, options)
            found = model(*tensors).argmax(-1)
            mask = tensors[-1].bool()
            free = allowed[:, :, 0]
            fits = allowed.gather(-1, found.unsqueeze(-1)).squeeze(-1)
            marked += (mask & ~free).sum().item()
            missed += (mask & ~free & (found == 0)).sum().item()
            plain = mask & free & ~allowed.all(-1)
            unmarked += plain.sum().item()
            wrong += (plain & ~fits).sum().item()
        lines.append(f"{corpus.name} missed {missed / max(1, marked):.3f} wrong {wrong / max(1, unmarked):.4f}")
    model.train()
    return "; ".join(lines)


def soft_loss(scores, likely, shares, mask):
    """Cross-entropy with a teacher's likely tags, averaged over tokens; a token that the teacher does not know adds nothing."""
    each = -(shares * torch.log_softmax(scores, -1).gather(-1, likely)).sum(-1)
    return (each * mask).sum() / mask.sum()


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--minutes", type=float, default=1e9)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=4096, help="tokens")
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--dropout", type=float, default=0.15, help="share of hidden numbers left out; also when a training goes on")
    parser.add_argument("--forget", type=float, nargs=2, default=[0.35, 0.15], metavar=("PERSONAL", "OTHER"), help="shares of words whose vector is left out")
    parser.add_argument("--blind", type=float, nargs=2, default=[0.4, 0.2], metavar=("PERSONAL", "OTHER"), help="shares of words whose profile is left out")
    parser.add_argument("--half", action="store_true", help="convolve in bfloat16: half of the time where the processor or card knows it")
    parser.add_argument("--soft", help="folder of what encoder.teach wrote of the training files")
    parser.add_argument("--no-lexicon", action="store_true", help="ablation: no word profiles")
    parser.add_argument("--no-vectors", action="store_true", help="ablation: no word vectors")
    parser.add_argument("--no-context", action="store_true", help="ablation: every turn by itself")
    return parser.parse_args()


def load(path, vectors=None):
    """A tagger from a checkpoint."""
    saved = torch.load(path, map_location="cpu")
    model = Tagger(Config(**saved["config"]), vectors)
    model.load_state_dict(saved["model"])
    return model, saved


def save(path, model, **more):
    config = model.config
    sizes = dict(words=config.words, word_size=config.word_size, subword_size=config.subword_size, shape_size=config.shape_size, hidden=config.hidden,
                 dilations=config.dilations, dropout=config.dropout)
    partial = pathlib.Path(str(path) + ".part")
    torch.save(dict(config=sizes, model=model.state_dict(), labels=LABELS, **more), partial)
    partial.replace(path)


def main():
    options = parse()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    table = numpy.load(options.vectors, allow_pickle=False)
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors(table["words"].tolist()))
    corpora = []
    for name in options.train:
        path, _, weight = name.partition("=")
        corpus = Corpus(path, float(weight or 1), featurizer, not options.no_context, options.soft)
        print(f"{corpus.name}: {len(corpus.windows)} windows, {corpus.tokens} tokens × {corpus.weight}{', taught' * any(w.soft for w in corpus.windows)}", flush=True)
        corpora.append(corpus)
    devs = [Corpus(path, 1, featurizer, not options.no_context) for path in options.dev]

    config = Config(len(table["words"]), table["vectors"].shape[1], hidden=options.hidden, dilations=[1 << layer for layer in range(options.layers)],
                    dropout=options.dropout)
    model = Tagger(config, table["vectors"])
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=options.rate, betas=(0.9, 0.98))
    done, spent = 0, 0.0
    if options.resume and pathlib.Path(options.out).exists():
        model, saved = load(options.out, table["vectors"])
        model.to(options.device)  # before the optimizer's state, which goes where the weights are
        optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=options.rate, betas=(0.9, 0.98))
        optimizer.load_state_dict(saved["optimizer"])
        model.config.dropout, model.dropout = options.dropout, Dropout(options.dropout)
        done, spent = saved["steps"], saved["seconds"]
    model.to(options.device)

    per_epoch = len(batches(corpora, random.Random(options.seed), options.batch))
    total = per_epoch * options.epochs
    start = time.monotonic() - spent
    numbers = numpy.random.default_rng(options.seed + done)
    average, shown = 0.0, time.monotonic()
    while done < total and time.monotonic() - start < 60 * options.minutes:
        for batch in batches(corpora, random.Random(options.seed + done), options.batch):
            elapsed = time.monotonic() - start
            progress = max(done / total, elapsed / (60 * options.minutes))
            if progress >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = options.rate * min(1, (done + 1) / 200) * 0.5 * (1 + math.cos(math.pi * progress))
            tensors, allowed, soft = collate(batch, options, numbers)
            tensors, allowed, soft = [tensor.to(options.device) for tensor in tensors], allowed.to(options.device), [tensor.to(options.device) for tensor in soft]
            with torch.autocast(torch.device(options.device).type, torch.bfloat16, enabled=options.half):
                scores = model(*tensors).float()
            loss = loss_of(scores, allowed, tensors[-1])
            if soft[0].shape[-1]:
                loss = loss + soft_loss(scores, *soft, tensors[-1])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            done += 1
            average = loss.item() if average == 0 else 0.98 * average + 0.02 * loss.item()
            if time.monotonic() - shown > 60:
                shown = time.monotonic()
                print(f"step {done}/{total} {progress:.2f} loss {average:.4f} {elapsed:.0f} s", flush=True)
            if done % 1000 == 0:
                save(options.out, model, optimizer=optimizer.state_dict(), steps=done, seconds=time.monotonic() - start)
        print(f"step {done}/{total}: {measure(model.to('cpu'), devs, options)}", flush=True)
        model.to(options.device)
    save(options.out, model.to("cpu"), optimizer=optimizer.state_dict(), steps=done, seconds=time.monotonic() - start)


if __name__ == "__main__":
    main()
