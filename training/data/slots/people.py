"""Persons: names of every culture, names that are words, invented names."""

import unicodedata
from dataclasses import dataclass

from .invented import Inventor
from .spelling import spell

_PARTICLES = ("de la ", "de ", "del ", "van der ", "van ", "von ", "bin ", "al-", "El ", "Di ", "da ", "dos ", "O'", "Mac", "St. ", "D'", "ter ", "le ")
_NICKNAMES = {
    "William": "Will Bill Billy Liam", "Robert": "Rob Bob Bobby", "Richard": "Rich Rick Dick", "James": "Jim Jimmy Jamie", "John": "Johnny Jack",
    "Michael": "Mike Mick Mikey", "Elizabeth": "Liz Beth Betty Lizzie", "Margaret": "Maggie Peg Meg", "Katherine": "Kate Kathy Katie", "Thomas": "Tom Tommy",
    "Joseph": "Joe Joey", "Charles": "Charlie Chuck", "Christopher": "Chris", "Daniel": "Dan Danny", "Matthew": "Matt", "Anthony": "Tony", "Steven": "Steve",
    "Andrew": "Andy Drew", "Joshua": "Josh", "Kenneth": "Ken Kenny", "Timothy": "Tim", "Jennifer": "Jen Jenny", "Patricia": "Pat Patty Trish",
    "Susan": "Sue Susie", "Jessica": "Jess", "Deborah": "Deb Debbie", "Stephanie": "Steph", "Rebecca": "Becky Becca", "Alexander": "Alex Sasha",
    "Alexandra": "Alex Lexi", "Samantha": "Sam", "Samuel": "Sam", "Benjamin": "Ben", "Nicholas": "Nick", "Jonathan": "Jon", "Edward": "Ed Ted Eddie",
    "Ronald": "Ron", "Gregory": "Greg", "Victoria": "Vicky Tori", "Natalie": "Nat", "Theodore": "Theo Ted", "Abdullah": "Abdul", "Muhammad": "Mo",
}


@dataclass(frozen=True)
class Person:
    first: str
    last: str
    middle: str  # a name, an initial with a point, or ""
    surname_first: bool = False
    single: bool = False  # goes by one name

    def text(self, form, rng):
        if form == "first":
            return self.first
        if form == "last":
            return self.first if self.single else self.last
        if form == "middle":
            return self.middle or self.first
        if form == "nick":
            return self.nick(rng)
        if form == "initials":
            return "".join(letters[0].upper() + "." for letters in (self.first, self.last))
        if form == "initial":
            return self.first if self.single else f"{self.first[0]}{'.' if rng.random() < 0.8 else ''} {self.last}"
        if form == "lastfirst":
            if self.single:
                return self.first
            middle = f" {self.middle}" if self.middle and rng.random() < 0.7 else ""
            return f"{self.last.upper() if rng.random() < 0.12 else self.last}, {self.first}{middle}"
        if form == "spelled":
            return spell(self.last if not self.single and rng.random() < 0.6 else self.first, rng)
        return self.full

    @property
    def full(self):
        if self.single:
            return self.first
        if self.surname_first:
            return f"{self.last} {self.first}"
        return " ".join(part for part in (self.first, self.middle, self.last) if part)

    def nick(self, rng):
        known = _NICKNAMES.get(self.first)
        return rng.choice(known.split()) if known else self.first


def unmarked(name):
    """Müller → Muller, as many people type it; other scripts stay."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)) if name[:1] < "\u0250" else name


class People:
    def __init__(self, gazetteers):
        self._gazetteers = gazetteers
        every = [culture.firsts.names for culture in gazetteers.cultures], [culture.lasts.names for culture in gazetteers.cultures]
        self._inventors = [Inventor([name for names in side for name in names[:20000]]) for side in every]

    def make(self, rng):
        culture = self._gazetteers.culture(rng)
        first, last = culture.firsts.draw(rng), self.surname(rng, culture)
        chance = rng.random()
        if chance < 0.10:
            first = rng.choice(self._gazetteers.word_firsts)
        elif chance < 0.13:
            first = self._inventors[0].make(rng)
        elif chance < 0.15:
            first += rng.choice("- ") + culture.firsts.draw(rng)
        elif chance < 0.18:
            other = self._gazetteers.culture(rng)
            first = other.firsts.draw(rng)
        if rng.random() < 0.4:
            first, last = unmarked(first), unmarked(last)
        return Person(first, last, self._middle(rng, culture), culture.surname_first and rng.random() < 0.5, rng.random() < 0.02)

    def first(self, rng):
        return self._gazetteers.culture(rng).firsts.draw(rng)

    def surname(self, rng, culture=None):
        culture = culture or self._gazetteers.culture(rng)
        last, chance = culture.lasts.draw(rng), rng.random()
        if culture.two_surnames and chance < 0.55:
            return f"{last}{' y ' if rng.random() < 0.05 else ' '}{culture.lasts.draw(rng)}"
        if chance < 0.08:
            return rng.choice(self._gazetteers.word_lasts)
        if chance < 0.11:
            return self._inventors[1].make(rng)
        if chance < 0.145:
            return f"{last}-{culture.lasts.draw(rng)}"
        if chance < 0.17 and " " not in last:
            return rng.choice(_PARTICLES) + last
        return last

    @staticmethod
    def _middle(rng, culture):
        chance = rng.random()
        if chance < 0.07:
            return rng.choice("ABCDEFGHJKLMNPRSTVW") + ("." if rng.random() < 0.7 else "")
        return culture.firsts.draw(rng) if chance < 0.10 else ""
