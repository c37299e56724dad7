"""Makers of values for every kind of slot: seeded, fictitious, wide."""

from . import banking, contacts, dates, identifiers, kinds
from .gazetteers import Gazetteers
from .lists import words
from .organizations import Organizations
from .people import People
from .places import Places, digits
from .plain import plain
from .spelling import spell


class Text:
    """A value that is written in one way, and cut into parts or its last four signs where a form asks."""

    def __init__(self, text, parts=None):
        self.plain, self._parts = text, parts

    def text(self, form, rng):
        if form == "last4":
            return "".join(sign for sign in self.plain if sign.isalnum())[-4:]
        if form.startswith("part"):
            parts = self._parts or _cut(self.plain)
            return parts[min(int(form[4:]), len(parts)) - 1]
        return spell(self.plain, rng) if form == "spelled" else self.plain


class Named(Text):
    """A state by its name or short form."""

    def __init__(self, text, short):
        super().__init__(text)
        self._short = short

    def text(self, form, rng):
        return self._short if form == "short" else super().text(form, rng)


class Values:
    """The values of one filled frame: the same number of the same kind is the same value."""

    def __init__(self, makers, rng, asked=()):
        """asked: the (kind, number) of all slots of the frame, so that related slots agree."""
        self._makers, self._rng, self._asked, self._made = makers, rng, frozenset(asked), {}

    def text(self, slot):
        if slot.kind in kinds.PLAIN and not slot.numbered:
            return plain(slot.kind, self._rng)
        return self.value(slot.kind, slot.number).text(slot.form, self._rng)

    def value(self, kind, number):
        key = kind, number
        if key not in self._made:
            self._made[key] = self._make(kind, number)
        return self._made[key]

    def person(self, number):
        """The person that an e-mail or user name of this number belongs to."""
        if ("PERSON", number) in self._asked or self._rng.random() < 0.8:
            return self.value("PERSON", number)
        return None

    def _place(self, number):
        return self.value("PLACE", number)

    def _related(self, number, *others):
        return any((other, number) in self._asked for other in others)

    def _make(self, kind, number):
        rng, makers = self._rng, self._makers
        if kind == "PLACE" or kind == "ADDRESS":
            return makers.places.make(rng) if kind == "PLACE" else self._place(number)
        if kind == "PERSON":
            return makers.people.make(rng)
        if kind == "ORG":
            return makers.organizations.make(rng)
        if kind in ("CITY", "STATE", "ZIP", "COUNTRY"):
            return self._location(kind, number)
        if kind in ("EMAIL", "USERNAME"):
            return Text(getattr(contacts, kind.lower())(self.person(number), rng))
        if kind == "CARD":
            numbers, text = banking.card(rng)
            return Text(text, [numbers[place:place + 4] for place in range(0, len(numbers), 4)])
        if kind == "SSN":
            numbers, text = banking.ssn(rng)
            return Text(text, (numbers[:3], numbers[3:5], numbers[5:]))
        if kind in _DATES:
            return _DATES[kind](rng)
        if kind in _TEXTS:
            return Text(_TEXTS[kind](rng))
        return Text(plain(kind, rng) if kind in kinds.PLAIN else identifiers.identifier(kind, rng))

    def _location(self, kind, number):
        rng, makers = self._rng, self._makers
        if kind == "CITY":
            alone = not self._related(number, "STATE", "ZIP", "COUNTRY")
            return Text(makers.places.city(rng) if alone else self._place(number).city)
        if kind == "STATE":
            place = self._place(number)
            if place.country in ("US", "CA", "AU", "IN") and place.state:
                return Named(place.state if rng.random() < 0.6 else place.short, place.short)
            return Named(*(makers.places.state(rng),) * 2)
        if kind == "ZIP":
            return Text(self._place(number).code or digits(rng, 5))
        if self._related(number, "ADDRESS", "CITY") and rng.random() < 0.5:
            return Text(self._place(number).country_name(rng))
        return Text(makers.places.country(rng))


def _cut(text):
    """A phone or other number in the parts that are said one after another."""
    parts = [part.strip("()+") for part in text.replace(".", " ").replace("-", " ").replace("/", " ").split()]
    if len(parts) == 1 and len(text) > 5:
        third = len(text) // 3
        return [text[:third], text[third:2 * third], text[2 * third:]]
    return [part for part in parts if part] or [text]


_DATES = {"DATE": dates.day, "DOB": dates.birth}
_TEXTS = {
    "PHONE": contacts.phone, "URL": contacts.url, "AGE": dates.age, "CVV": lambda rng: digits(rng, rng.choice((3, 3, 3, 4))), "EXPIRY": dates.expiry,
    "IBAN": banking.iban, "SWIFT": banking.swift, "ROUTING": banking.routing, "ACCOUNT": banking.account, "SORTCODE": banking.sort_code, "PASSWORD": contacts.password,
    "PIN": lambda rng: digits(rng, rng.choice((4, 4, 4, 4, 6, 5))), "JOB": lambda rng: rng.choice(words("jobs")),
}


class Makers:
    """All makers over one part (train or dev) of the gazetteers."""

    def __init__(self, folder, part):
        self.gazetteers = Gazetteers(folder, part)
        self.people = People(self.gazetteers)
        self.places = Places(self.gazetteers, self.people)
        self.organizations = Organizations(self.gazetteers, self.people, self.places)

    def values(self, rng, asked=()):
        return Values(self, rng, asked)
