"""Makes the tiny model that the tests of Hush.Inference run: trained on nothing but golden.py, no use for anything else.

Usage: python3 -m tagger.tiny --lexicon names.lexicon --out tiny.model --golden tiny.golden.json
"""

import argparse
import random

import numpy
import torch

from .examples import Featurizer, Vectors, outside_mask, sequence
from .export import export
from .golden import dialogues
from .lexicon import Lexicon, fold
from .network import Config, Tagger
from .tokens import LETTERS, MIXED, segment
from .train import collate, loss_of

STEPS = 250


def main():
    parser = argparse.ArgumentParser()
    for name in ("lexicon", "out", "golden"):
        parser.add_argument("--" + name, required=True)
    for name, value in dict(counts=[], transition_weight=0.0, outside_bias=0.0, calibration=None, card=None, no_lexicon=False, no_vectors=False).items():
        parser.set_defaults(**{name: value})
    options = parser.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(1)
    numbers = numpy.random.default_rng(7)
    texts = [turn["text"] for item in dialogues() for turn in item["turns"]]
    found = {fold(text[start:end]) for text in texts for start, end, kind in segment(text) if kind in (LETTERS, MIXED)}
    words = sorted(word for word in found if random.Random(word).random() < 0.8)
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors(words))
    model = Tagger(Config(len(words), word_size=16, subword_size=4, shape_size=8, hidden=32, dilations=(1, 2, 4)), numbers.normal(0, 0.5, (len(words), 16)))
    windows = [(sequence(item, "golden", featurizer), outside_mask("golden")) for item in dialogues()]
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=1e-2)
    for step in range(STEPS):
        tensors, allowed, _ = collate(windows, options)
        loss = loss_of(model(*tensors), allowed, tensors[-1])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"loss {loss.item():.4f}")
    export(model, words, options)


if __name__ == "__main__":
    main()
