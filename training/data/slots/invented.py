"""Names that nobody bears, by a model of three letters, so that unseen names are learned by their look."""

import itertools

_START, _END = "^", "$"


class Inventor:
    def __init__(self, names):
        counts = {}
        self._known = set()
        for name in names:
            letters = name.lower()
            if not letters.isalpha() or not letters.isascii():
                continue
            self._known.add(letters)
            padded = _START * 2 + letters + _END
            for place in range(2, len(padded)):
                following = counts.setdefault(padded[place - 2:place], {})
                following[padded[place]] = following.get(padded[place], 0) + 1
        self._next = {pair: (list(following), list(itertools.accumulate(following.values()))) for pair, following in counts.items()}

    def make(self, rng):
        letters = ""
        for _ in range(40):
            letters = self._walk(rng)
            if 3 < len(letters) < 11 and letters not in self._known:
                break
        return (letters or "vanora").capitalize()

    def _walk(self, rng):
        letters = _START * 2
        while len(letters) < 14:
            following = self._next.get(letters[-2:])
            if not following:
                break
            letter = rng.choices(following[0], cum_weights=following[1])[0]
            if letter == _END:
                break
            letters += letter
        return letters[2:]
