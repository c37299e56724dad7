"""Chooses the words that the fast tagger has vectors of, and takes their vectors from the strong one.

Usage: python3 -m encoder.words --model strong.pt --encoder encoder.bin --vocabulary vocabulary.npy --lexicon names.lexicon --texts FILE … --out vectors.npz
           [--words 200000] [--input 32] [--state 64]

The most frequent words of the texts, then the best scored whole words of the pretrained vocabulary. A word is read alone, in small letters and with a capital,
in the spelling that is commonest among those that fold to it: its vector is the mean of its pieces' word vectors and of its last state in the tagger, each on
its first principal axes. So a word that no labelled text has says what it is like, and none says which label it had in training.
"""

import argparse
import collections
import unicodedata

import numpy
import torch

from tagger.examples import Featurizer, Vectors, read
from tagger.labels import TAGS
from tagger.lexicon import Lexicon, fold
from tagger.tokens import LETTERS, MIXED, segment

from .examples import collate
from .network import WIDTH, load
from .pretrained import Pretrained
from .segmentation import BLANK
from .teach import batches, windows
from .vocabulary import load as load_vocabulary

LONGEST = 24  # characters of a word with a vector
READ = 4000  # words that are read together


def spellings(paths):
    """{folded word: Counter of its spellings in small letters}."""
    found = collections.defaultdict(collections.Counter)
    for path in paths:
        for item in read(path):
            for turn in item.get("turns") or [item]:
                text = turn["text"]
                for start, end, kind in segment(text):
                    if kind in (LETTERS, MIXED) and end - start <= LONGEST:
                        word = text[start:end]
                        found[fold(word)][word.lower()] += 1
    return found


def chosen(found, pretrained, count):
    """{folded word: spelling}, at most count of them, frequent ones first."""
    ranked = sorted(found, key=lambda word: (-found[word].total(), word))
    words = {word: found[word].most_common(1)[0][0] for word in ranked[:count] if word and any(map(str.isalpha, word))}
    for row in numpy.argsort(-pretrained.scores, kind="stable"):
        if len(words) >= count:
            break
        piece = pretrained.pieces[row]
        if piece.startswith(BLANK) and 2 < len(piece) <= LONGEST and all(unicodedata.category(char)[0] in "LM" for char in piece[1:]):
            words.setdefault(fold(piece[1:]), piece[1:].lower())
    return words


@torch.no_grad()
def vectors(forms, model, featurizer, unigram, half):
    """(mean word vectors of the pieces, mean last state) of each form, float32 [forms, WIDTH] each."""
    inputs, states, counts = numpy.zeros((len(forms), WIDTH), numpy.float32), numpy.zeros((len(forms), WIDTH), numpy.float32), numpy.zeros((len(forms), 1))
    outside = numpy.zeros(TAGS, bool)
    for start in range(0, len(forms), READ):
        made = [(start + number, *entry) for number, form in enumerate(forms[start:start + READ])
                for entry in windows({"text": form}, "words", featurizer, unigram)]
        for batch in batches(made):
            arrays = [torch.from_numpy(array) for array in collate([(entry[-1], outside) for entry in batch])[0]]
            with torch.autocast("cpu", torch.bfloat16, enabled=half):
                known = model.states(*arrays).float().numpy()
            pieces = (model.word(arrays[0]) * (arrays[1] >= 0).unsqueeze(-1)).sum(1).numpy()
            for row, (number, places, *_) in enumerate(batch):
                inputs[number] += pieces[row] / max(1, int((arrays[1][row] >= 0).sum()))
                states[number] += known[row, :len(places)].mean(0)
                counts[number] += 1
    return inputs / numpy.maximum(1, counts), states / numpy.maximum(1, counts)


def small(matrix, size):
    """The matrix [rows, n] without its mean on its first principal axes, [rows, size], at a standard deviation of one half."""
    centred = matrix - matrix.mean(0)
    _, axes = numpy.linalg.eigh(centred.T @ centred)
    found = centred @ axes[:, ::-1][:, :size]
    print(f"{100 * (found ** 2).sum() / (centred ** 2).sum():.1f} % of the variance in {size} numbers")
    return 0.5 * found / found.std()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "encoder", "vocabulary", "lexicon", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--texts", nargs="+", required=True)
    parser.add_argument("--words", type=int, default=200_000)
    parser.add_argument("--input", type=int, default=32, help="numbers of the pieces' vectors")
    parser.add_argument("--state", type=int, default=64, help="numbers of the last state")
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16")
    options = parser.parse_args()

    pretrained = Pretrained(options.encoder)
    rows, unigram = load_vocabulary(options.vocabulary, pretrained)
    found = spellings(options.texts)
    words = chosen(found, pretrained, options.words)
    print(f"{len(found)} words in the texts, {sum(count.total() > 1 for count in found.values())} more than once; {len(words)} chosen", flush=True)
    model = load(options.model, pretrained, rows)[0].eval()
    featurizer = Featurizer(Lexicon(options.lexicon), Vectors([]))
    forms = list(words.values())
    lower, capital = (vectors(group, model, featurizer, unigram, options.half) for group in (forms, [form[:1].upper() + form[1:] for form in forms]))
    made = numpy.concatenate([small((lower[part] + capital[part]) / 2, size) for part, size in ((0, options.input), (1, options.state))], 1)
    numpy.savez(options.out, words=numpy.array(list(words)), vectors=made.astype(numpy.float32))


if __name__ == "__main__":
    main()
