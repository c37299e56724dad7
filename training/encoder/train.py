"""Fine-tunes the encoder as a tagger, all languages at once.

Usage: python3 -m encoder.train --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --train FILE[=WEIGHT] … --dev FILE … --out strong.pt

A WEIGHT says how often a file counts in an epoch (0.5: half of its windows, drawn anew each time). Training lasts --minutes, or until --pieces were read,
which gives the same model on every machine; the rate falls in a straight line from --rate to --rate × --final over them. A checkpoint is written every --every minutes; --resume goes on from it, --start begins a new run from the
weights of another. What is saved is the running mean of the weights.
"""

import argparse
import hashlib
import json
import pathlib
import random
import time

import numpy
import torch

from tagger import features
from tagger.examples import Featurizer, Vectors
from tagger.labels import INDEX, LABELS
from tagger.lexicon import Lexicon
from tagger.train import loss_of

from .examples import Corpus, Noise, batches, collate
from .network import HEAD, EncoderTagger, load, without_words
from .pretrained import Pretrained
from .vocabulary import load as load_vocabulary

WARM = 100  # steps over which the rate rises
HEAD_RATE = 10  # the new layers learn so many times faster
SMOOTH = 0.998  # of the running mean of weights
_PERSON = (1 + 2 * INDEX["PERSON"], 2 + 2 * INDEX["PERSON"])


def tensors(arrays, device):
    return [torch.from_numpy(array).to(device) for array in arrays]


class Mean:
    """Running mean of the trained weights."""

    def __init__(self, model):
        self._weights = {name: value.detach().clone() for name, value in model.named_parameters() if value.requires_grad}
        self._steps = 0

    @torch.no_grad()
    def update(self, model):
        self._steps += 1
        keep = min(SMOOTH, self._steps / (self._steps + 10))
        for name, value in model.named_parameters():
            if name in self._weights:
                self._weights[name].mul_(keep).add_(value, alpha=1 - keep)

    def state(self):
        return self._weights


@torch.no_grad()
def measure(model, corpora, form="asis"):
    """Per corpus: share of marked words that get no label and of unmarked ones that get one the corpus marks; persons alone in brackets."""
    model.eval()
    device, lines = model.out.weight.device, []
    for corpus in corpora:
        missed = marked = wrong = unmarked = persons = unseen = 0
        for batch in batches([corpus], random.Random(1), 4096):
            inputs, allowed, mask = collate(batch, form=form)
            found = model(*tensors(inputs, device)).argmax(-1).cpu().numpy()
            mask, free = mask > 0, allowed[:, :, 0]
            fits = numpy.take_along_axis(allowed, found[:, :, None], -1)[:, :, 0]
            gold = mask & ~free
            marked += gold.sum()
            missed += (gold & (found == 0)).sum()
            plain = mask & free & ~allowed.all(-1)
            unmarked += plain.sum()
            wrong += (plain & ~fits).sum()
            named = gold & (allowed[:, :, _PERSON[0]] | allowed[:, :, _PERSON[1]])
            persons += named.sum()
            unseen += (named & (found == 0)).sum()
        lines.append(f"{corpus.name}/{form}: {100 * missed / max(1, marked):.1f} / {100 * wrong / max(1, unmarked):.2f} ({100 * unseen / max(1, persons):.1f} of {persons})")
    model.train()
    return "\n  ".join(lines)


def distil_loss(scores, teacher, mask, temperature=2.0):
    """Cross-entropy with the teacher's softened tags (Hinton, Vinyals and Dean 2015)."""
    goal = torch.softmax(teacher / temperature, -1)
    each = -(goal * torch.log_softmax(scores / temperature, -1)).sum(-1) * temperature ** 2
    return (each * mask).sum() / mask.sum()


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float)
    length.add_argument("--pieces", type=int)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--final", type=float, default=0.0, help="the last rate as a share of the first")
    parser.add_argument("--batch", type=int, default=2048, help="pieces")
    parser.add_argument("--seed", type=int, default=20261129)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--every", type=float, default=10, help="minutes between checkpoints")
    parser.add_argument("--measure", type=float, default=20, help="minutes between measurements on --dev")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16")
    parser.add_argument("--start", help="checkpoint whose weights to begin with")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--joined", type=float, default=0, help="share of windows that are joined with the one behind them, of whatever language")
    parser.add_argument("--teacher", help="checkpoint of a deeper tagger to learn from as well")
    parser.add_argument("--blank", action="store_true", help="ablation: begin from random blocks")
    parser.add_argument("--no-lexicon", action="store_true", help="ablation: no word profiles")
    parser.add_argument("--no-context", action="store_true", help="ablation: every turn of a conversation alone")
    return parser.parse_args()


def save(path, model, mean, optimizer, **more):
    partial = pathlib.Path(str(path) + ".part")
    state = {**without_words(model.state_dict()), **mean.state()}
    torch.save(dict(model={name: value.cpu() for name, value in state.items()}, last=without_words(model.state_dict()), optimizer=optimizer.state_dict(),
                    layers=len(model.blocks), labels=LABELS, **more), partial)
    partial.replace(path)


def main():
    options = parse()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    pretrained = Pretrained(options.encoder)
    rows, unigram = load_vocabulary(options.vocabulary, pretrained)
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors([]))
    corpora = []
    for name in options.train:
        path, _, weight = name.partition("=")
        corpus = Corpus(path, float(weight or 1), featurizer, unigram, alone=options.no_context)
        print(f"{corpus.name}: {len(corpus.windows)} windows, {corpus.pieces} pieces × {corpus.weight}", flush=True)
        corpora.append(corpus)
    devs = [Corpus(path, 1, featurizer, unigram, most=300, alone=options.no_context) for path in options.dev]
    print(f"{sum(corpus.weight * corpus.pieces for corpus in corpora):.0f} pieces an epoch", flush=True)

    model = EncoderTagger(pretrained.words(rows), options.layers)
    if not options.blank:
        model.start_from(pretrained)
    if options.start:
        model.load_state_dict({**torch.load(options.start, map_location="cpu")["model"], "word.weight": model.word.weight})
    teacher = load(options.teacher, pretrained, rows)[0].to(options.device).eval() if options.teacher else None
    model.to(options.device)
    groups = [dict(params=[value for name, value in model.named_parameters() if value.requires_grad and name.startswith(HEAD) == head], scale=scale)
              for head, scale in ((False, 1), (True, HEAD_RATE))]
    optimizer = torch.optim.AdamW(groups, lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98))
    done, spent, seen = 0, 0.0, 0
    if options.resume and pathlib.Path(options.out).exists():
        saved = torch.load(options.out, map_location="cpu")
        model.load_state_dict({**saved["last"], "word.weight": model.word.weight})
        optimizer.load_state_dict(saved["optimizer"])
        done, spent, seen = saved["steps"], saved["seconds"], saved["pieces"]
    mean = Mean(model)
    noise, start = Noise(options.seed + done), time.monotonic() - spent
    shown = saved_at = measured = time.monotonic()
    average, progress, epoch = 0.0, 0.0, done
    files = {corpus.path.name: dict(weight=corpus.weight, sha256=hashlib.sha256(corpus.path.read_bytes()).hexdigest()) for corpus in corpora}

    def checkpoint():
        arguments = {name: value for name, value in vars(options).items() if isinstance(value, (int, float, bool))}
        save(options.out, model, mean, optimizer, steps=done, seconds=time.monotonic() - start, pieces=seen, files=files, arguments=json.dumps(arguments),
             encoder=pretrained.sha256)

    while progress < 1:
        for batch in batches(corpora, random.Random(options.seed + epoch), options.batch, options.joined):
            progress = seen / options.pieces if options.pieces else (time.monotonic() - start) / (60 * options.minutes)
            if progress >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = group["scale"] * options.rate * min(1, (done + 1) / WARM) * (1 - progress * (1 - options.final))
            inputs, allowed, mask = collate(batch, noise)
            if options.no_lexicon:
                inputs[4][:, :, 5:features.KNOWN_WORD] = 0
            arrays = tensors(inputs, options.device)
            allowed, mask = tensors((allowed, mask), options.device)
            with torch.autocast(torch.device(options.device).type, torch.bfloat16, enabled=options.half):
                scores = model(*arrays).float()
            loss = loss_of(scores, allowed, mask)
            if teacher is not None:
                with torch.no_grad():
                    loss = 0.5 * loss + 0.5 * distil_loss(scores, teacher(*arrays), mask)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            mean.update(model)
            done, seen = done + 1, seen + int(inputs[5].sum())
            average = loss.item() if not average else 0.98 * average + 0.02 * loss.item()
            now = time.monotonic()
            if now - shown > 60:
                shown = now
                print(f"step {done} {progress:.2f} loss {average:.4f} pieces {seen} {seen / (now - start):.0f}/s", flush=True)
            if now - saved_at > 60 * options.every:
                saved_at = now
                checkpoint()
            if devs and now - measured > 60 * options.measure and progress < 0.9:
                print("measured\n  " + measure(model, devs), flush=True)
                measured = time.monotonic()
                start += measured - now
        epoch += 1
    checkpoint()
    model.load_state_dict({**torch.load(options.out, map_location="cpu")["model"], "word.weight": model.word.weight})
    for form in ("asis", "lower", "upper"):
        print("end\n  " + measure(model, devs, form), flush=True)


if __name__ == "__main__":
    main()
