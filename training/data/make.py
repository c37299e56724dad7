"""Writes the training and development data: python3 -m training.data.make --data DIR --out DIR --seed N."""

import argparse
import collections
import json
import random
import sys
import time
from pathlib import Path

from . import corpora, frames
from .fill import fill
from .pieces import to_json
from .slots import Makers
from .swap import swapped
from .transforms import lexical, lower, upper, varied

FRAMES = Path(__file__).parent / "frames"
DEV_COPIES = 3
_COPIES = ((lower, 45), (lexical, 40), (upper, 15))  # what half of the swapped items also become, in percent


def generated(all_frames, makers, copies, seed):
    """Every frame filled several times, by frame and copy, so that a new frame changes no other's text. One copy of a frame without slots stays as it is."""
    for frame in all_frames:
        has_slots = next(frame.slots(), None) is not None
        for copy in range(copies if has_slots else (copies + 2) // 3):
            rng = random.Random(f"{seed}:{frame.name}:{copy}")
            item = fill(frame, makers, rng, f"-{copy}")
            yield varied(item, rng) if has_slots or copy else item


def swaps(items, makers, seed, share):
    for item in items:
        rng = random.Random(f"{seed}:{item.id}")
        new = swapped(item, makers, rng, share)
        yield new
        if rng.random() < 0.5:
            change = rng.choices([change for change, _ in _COPIES], [weight for _, weight in _COPIES])[0]
            # Telephone transcripts are lexical as they are.
            yield change(new, rng) if new.kind != "transcript" or change is not lexical else upper(new, rng)


def write(path, items):
    """Counts of items and of spans by label."""
    labels, count = collections.Counter(), 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for item in items:
            data = to_json(item)
            file.write(json.dumps(data, ensure_ascii=False) + "\n")
            labels.update(span["label"] for span in data["spans"])
            count += 1
    print(f"{path.name}: {count} items, {sum(labels.values())} spans: " + ", ".join(f"{label} {number}" for label, number in labels.most_common()), flush=True)
    return count


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder with en/*.jsonl and gazetteers/")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--seed", required=True, type=int)
    parser.add_argument("--frames", type=Path, default=FRAMES, help="folder with train/*.frames and dev/*.frames")
    parser.add_argument("--frames-per", type=int, default=12, help="copies of each training frame")
    parser.add_argument("--share", type=float, default=1.0, help="share of gold identities that are swapped in corpora")
    parser.add_argument("--corpora", default=",".join(corpora.NAMES), help="comma-separated; empty for none")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)

    started = time.monotonic()
    train, dev = frames.read_folder(options.frames / "train"), frames.read_folder(options.frames / "dev")
    makers = Makers(options.data, "train")
    print(f"frames: {len(train)} train, {len(dev)} dev", flush=True)
    write(options.out / "generated-train.jsonl", generated(train, makers, options.frames_per, options.seed))
    if dev:
        write(options.out / "generated-dev.jsonl", generated(dev, Makers(options.data, "dev"), DEV_COPIES, options.seed))
    for name in filter(None, options.corpora.split(",")):
        if not corpora.path(options.data, name).exists():
            print(f"{name}: no training file", file=sys.stderr)
            continue
        write(options.out / f"swapped-{name}-train.jsonl", swaps(corpora.read(options.data, name), makers, options.seed, options.share))
    print(f"{time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
