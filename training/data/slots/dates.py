"""Dates, birth dates, expiry dates and ages in the ways people write them."""

import datetime
from dataclasses import dataclass

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def ordinal(number):
    return f"{number}{'th' if 10 < number % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


@dataclass(frozen=True)
class Day:
    date: datetime.date
    day_first: bool

    def text(self, form, rng):
        date, month = self.date, MONTHS[self.date.month - 1]
        if form == "full":
            form = "numeric" if rng.random() < 0.45 else "long" if rng.random() < 0.85 else "short"
        if form == "numeric":
            return self._numeric(rng)
        if form == "relative":
            return relative(rng)
        if form == "month":
            return f"{month} {date.year}" if rng.random() < 0.5 else month
        if form == "year":
            return str(date.year)
        if form == "day":
            return rng.choice((f"the {ordinal(date.day)}", ordinal(date.day)))
        if form == "short":
            return rng.choice((f"{month[:3]} {date.day}", f"{date.day} {month[:3]}", f"{month} {ordinal(date.day)}", f"the {ordinal(date.day)} of {month}", f"{month} {date.day}", f"{date.day} {month}"))
        if self.day_first:
            return rng.choice((f"{date.day} {month} {date.year}", f"{date.day} {month[:3]} {date.year}", f"{ordinal(date.day)} {month} {date.year}", f"{ordinal(date.day)} of {month} {date.year}",
                               f"{date.day}-{month[:3]}-{date.year}", f"{WEEKDAYS[date.weekday()]} {date.day} {month} {date.year}", f"the {ordinal(date.day)} of {month}, {date.year}"))
        return rng.choice((f"{month} {date.day}, {date.year}", f"{month} {date.day}, {date.year}", f"{month[:3]} {date.day}, {date.year}", f"{month} {ordinal(date.day)}, {date.year}",
                           f"{month} {ordinal(date.day)} {date.year}", f"{month[:3]}. {date.day}, {date.year}", f"{WEEKDAYS[date.weekday()]}, {month} {date.day}, {date.year}",
                           f"{month} {date.day} {date.year}"))

    def _numeric(self, rng):
        date, chance = self.date, rng.random()
        one, two = (date.day, date.month) if self.day_first else (date.month, date.day)
        if chance < 0.14:
            return date.isoformat()
        if chance < 0.18:
            return f"{date.year}/{date.month:02}/{date.day:02}"
        if chance < 0.21:
            return f"{one:02}{two:02}{date.year}"
        mark = rng.choice("///-." if self.day_first else "////-")
        pad = rng.random() < 0.6
        year = str(date.year) if rng.random() < 0.72 else f"{date.year % 100:02}"
        return f"{one:02}{mark}{two:02}{mark}{year}" if pad else f"{one}{mark}{two}{mark}{year}"


def relative(rng):
    day, count = rng.choice(WEEKDAYS), rng.choice(("two", "three", "four", "five", "2", "3", "10"))
    return rng.choice((f"next {day}", f"last {day}", f"this {day}", f"this coming {day}", f"{count} days ago", f"{count} weeks ago", "tomorrow", "yesterday", f"{day} the {ordinal(rng.randint(1, 30))}",
                       f"the {ordinal(rng.randint(1, 30))} of next month", f"in {count} weeks", "the day after tomorrow", f"a week from {day}", f"the {ordinal(rng.randint(1, 30))}",
                       "last month", "next week", f"{day} week", f"{day} morning", f"the first {day} in {rng.choice(MONTHS)}"))


def day(rng):
    return Day(datetime.date(2012, 1, 1) + datetime.timedelta(rng.randint(0, 5600)), rng.random() < 0.35)


def birth(rng):
    return Day(datetime.date(1932, 1, 1) + datetime.timedelta(rng.randint(0, 29500)), rng.random() < 0.35)


def expiry(rng):
    month, year = rng.randint(1, 12), rng.randint(2024, 2033)
    return rng.choice((f"{month:02}/{year % 100}", f"{month:02}/{year % 100}", f"{month}/{year % 100}", f"{month:02}/{year}", f"{month:02}-{year % 100}", f"{month:02}{year % 100}", f"{MONTHS[month - 1]} {year}",
                       f"{month:02} / {year % 100}", f"{MONTHS[month - 1][:3]} {year}"))


def age(rng):
    return str(rng.choice((rng.randint(18, 95), rng.randint(18, 75), rng.randint(1, 17))))
