"""Segmentation of a word into pieces: SentencePiece's unigram model (Kudo 2018), the segmentation of highest summed score."""

BLANK = "\u2581"
MAX_PIECES = 6  # of a word; the rest of its pieces are dropped
BOS, PAD, EOS, UNK = range(4)  # row numbers in the cut vocabulary


class Unigram:
    def __init__(self, pieces, scores, normal):
        """pieces, scores: the cut vocabulary, row by row, the four special pieces first; normal: replacement of single characters."""
        self._index = {}
        for row in range(UNK + 1, len(pieces)):
            self._index.setdefault(pieces[row], row)
        self._scores, self._normal = [float(score) for score in scores], normal
        self._longest, self._unknown = max(map(len, pieces)), min(self._scores) - 10
        self._known = {}

    def word(self, word, blank_before):
        """Row numbers of a word's pieces, 1 to MAX_PIECES; blank_before is false for a word that touches the one before it."""
        key = (word, blank_before)
        found = self._known.get(key)
        if found is None:
            found = self.segment(word, blank_before)[:MAX_PIECES] or [UNK]
            if len(self._known) < 3_000_000:
                self._known[key] = found
        return found

    def segment(self, text, blank_before=True):
        text = "".join(self._normal.get(char, char) for char in text)
        while "  " in text:
            text = text.replace("  ", " ")
        return [row for _, row in self._best(((" " if blank_before and not text.startswith(" ") else "") + text).replace(" ", BLANK))]

    def lengths(self, text, blank_before):
        """Characters of each piece of a text without blanks, in order; of a text that has characters which are replaced by several, all of them as one piece."""
        normal = [self._normal.get(char, char) for char in text]
        if any(len(char) != 1 or char == " " for char in normal):
            return [len(text)]
        ends = [end for end, _ in self._best((BLANK if blank_before else "") + "".join(normal))]
        ends = [end - blank_before for end in ends if end > blank_before]
        return [end - start for start, end in zip([0, *ends], ends)]

    def _best(self, text):
        """(end, row) of each piece."""
        best, back = [-1e30] * (len(text) + 1), [None] * (len(text) + 1)
        best[0] = 0.0
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                row = self._index.get(text[start:end])
                if row is None and end > start + 1:
                    continue
                score = best[start] + (self._unknown if row is None else self._scores[row])
                if score > best[end]:
                    best[end], back[end] = score, (start, UNK if row is None else row)
        found, at = [], len(text)
        while at:
            start, row = back[at]
            found.append((at, row))
            at = start
        return found[::-1]
