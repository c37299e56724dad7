"""Values of the slots that are not personal."""

from .contacts import shaped
from .dates import MONTHS, WEEKDAYS
from .fun import hashtag, slang, title
from .lists import words

_CURRENCIES = ("$", "$", "$", "$", "£", "€", "₹", "A$")
_UNITS = ("cm", "m", "km", "mm", "kg", "g", "lb", "lbs", "oz", "inches", "feet", "ft", "miles", "litres", "gallons", "sq ft", "mg", "ml", "yards")
_FILES = ("report", "invoice", "photo", "backup", "minutes", "budget", "resume", "scan", "notes", "contract", "export", "IMG", "data", "final", "slides", "log")
_ENDINGS = ("pdf", "docx", "xlsx", "jpg", "png", "csv", "zip", "txt", "log", "pptx", "json", "mp4")


def plain(kind, rng):
    return _MAKERS[kind](rng) if kind in _MAKERS else rng.choice(words(_LISTS[kind]))


def _price(rng):
    amount = rng.choice((rng.randint(1, 99), rng.randint(10, 999), rng.randint(100, 9999), rng.randint(1000, 99999)))
    cents = f".{rng.choice((0, 49, 50, 75, 95, 99, rng.randint(0, 99))):02}" if rng.random() < 0.5 else ""
    number = f"{amount:,}" if rng.random() < 0.8 else str(amount)
    if rng.random() < 0.12:
        return f"{number}{cents} {rng.choice(('dollars', 'USD', 'EUR', 'pounds', 'euros', 'bucks', 'GBP'))}"
    if rng.random() < 0.06:
        return f"{rng.choice(_CURRENCIES)}{rng.randint(1, 900)}{rng.choice(('k', 'K', ' million', 'm'))}"
    return rng.choice(_CURRENCIES) + number + cents


def _time(rng):
    hour, minute = rng.randint(1, 12), rng.choice((0, 0, 15, 30, 30, 45, 5, 10, 20, 40, 50, rng.randint(0, 59)))
    half = rng.choice(("am", "pm", " am", " pm", " a.m.", " p.m.", " AM", " PM", "AM", "PM"))
    return rng.choice((f"{hour}:{minute:02}{half}", f"{hour}{half}", f"{hour}:{minute:02}", f"{rng.randint(0, 23):02}:{minute:02}", f"{hour}:{minute:02}{half}"))


def _duration(rng):
    count, unit = rng.randint(2, 30), rng.choice(("days", "weeks", "months", "hours", "minutes", "years"))
    words_ = ("two", "three", "four", "five", "six", "ten", "twelve")
    return rng.choice((f"{count} {unit}", f"{count} {unit}", f"{rng.choice(words_)} {unit}", rng.choice(("an hour", "a week", "a year", "half an hour", "a couple of days", "24 hours", "90 days", "a month")),
                       f"{count}-{count + rng.randint(1, 5)} {unit}"))


def _version(rng):
    return rng.choice((f"{rng.randint(1, 20)}.{rng.randint(0, 15)}", f"{rng.randint(1, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 30)}", f"v{rng.randint(1, 12)}.{rng.randint(0, 9)}", f"version {rng.randint(2, 14)}",
                       f"{rng.randint(10, 25)}H{rng.randint(1, 2)}", f"build {rng.randint(1000, 29999)}", f"{rng.randint(1, 9)}.{rng.randint(0, 9)}-beta"))


def _measure(rng):
    number = rng.choice((str(rng.randint(1, 99)), str(rng.randint(100, 900)), f"{rng.randint(1, 30)}.{rng.randint(1, 9)}"))
    return rng.choice((f"{number} {rng.choice(_UNITS)}", f"{number} {rng.choice(_UNITS)}", f"{number}{rng.choice(('cm', 'kg', 'mm', 'm', 'ft', 'km'))}", f"{rng.randint(4, 6)}'{rng.randint(0, 11)}\"",
                       f"{rng.randint(2, 90)} x {rng.randint(2, 90)} cm"))


def _filename(rng):
    one = rng.choice(_FILES)
    return rng.choice((f"{one}.{rng.choice(_ENDINGS)}", f"{one}_{rng.randint(1, 9999)}.{rng.choice(_ENDINGS)}", f"{one}-v{rng.randint(1, 9)}.{rng.choice(_ENDINGS)}", f"{one}_{rng.choice(words('words'))}.{rng.choice(_ENDINGS)}",
                       f"IMG_{rng.randint(1000, 9999)}.jpg", f"{one} ({rng.randint(1, 4)}).{rng.choice(_ENDINGS)}", f"{one}_final_{rng.randint(2, 9)}.{rng.choice(_ENDINGS)}"))


_MAKERS = {
    "slang": slang, "hashtag": hashtag, "title": title,
    "price": _price, "time": _time, "duration": _duration, "version": _version, "measure": _measure, "filename": _filename,
    "quantity": lambda rng: str(rng.choice((rng.randint(2, 12), rng.randint(10, 100), rng.choice((24, 36, 50, 144, 250, 500, 1000))))),
    "percent": lambda rng: rng.choice((f"{rng.randint(1, 100)}%", f"{rng.randint(1, 30)}.{rng.randint(1, 99)}%", f"{rng.randint(1, 100)} percent", f"{rng.randint(1, 95)} per cent")),
    "weekday": lambda rng: rng.choice(WEEKDAYS), "month": lambda rng: rng.choice(MONTHS), "year": lambda rng: str(rng.choice((rng.randint(2012, 2026), rng.randint(1950, 2026)))),
    "model": lambda rng: rng.choice((shaped("A###", rng), shaped("AA-###", rng), shaped("A##", rng), f"{rng.choice(words('stems'))} {rng.randint(2, 900)}", shaped("###", rng), f"{rng.choice(words('stems'))}",
                                    f"{rng.choice('XSZRQ')}{rng.randint(1, 12)} {rng.choice(('Pro', 'Plus', 'Max', 'Mini', 'Lite', 'SE', 'Ultra'))}")),
    "partnumber": lambda rng: shaped(rng.choice(("AA-####", "###-####", "A####-##", "AAA####", "##-###-AA", "########", "*****-**", "AA###A")), rng),
    "number": lambda rng: str(rng.choice((rng.randint(2, 9), rng.randint(2, 12), rng.randint(2, 12), rng.randint(2, 30), rng.randint(10, 99), rng.randint(10, 300)))),
    "room": lambda rng: rng.choice((str(rng.randint(1, 40)), str(rng.randint(100, 999)), f"{rng.randint(1, 30)}{rng.choice('ABCDEF')}", f"{rng.choice('ABCDEF')}{rng.randint(1, 30)}", f"{rng.randint(1, 9)}.{rng.randint(1, 30):02}")),
    "flight": lambda rng: rng.choice(("AA", "UA", "BA", "DL", "LH", "QF", "AI", "EK", "HAT", "ZB", "NW", "AC", "FR")) + rng.choice(("", "", " ")) + str(rng.randint(10, 9999)),
    "score": lambda rng: rng.choice((f"{rng.randint(0, 7)}-{rng.randint(0, 7)}", f"{rng.randint(60, 130)}-{rng.randint(60, 130)}", f"{rng.randint(0, 6)}:{rng.randint(0, 6)}", f"{rng.randint(1, 10)}/10", f"{rng.randint(40, 100)}",
                                    f"{rng.randint(0, 7)} to {rng.randint(0, 7)}", f"{rng.randint(60, 100)} out of 100")),
    "code": lambda rng: shaped(rng.choice(("E-###", "####", "######", "ERR####", "0x8#######", "E##", "###", "A##-##", "F####", "####-A", "PROMO##", "*****", "A####", "######")), rng) if rng.random() < 0.95 else "404",
}
_LISTS = {"product": "products", "brand": "brands", "word": "words", "famousidiom": "idioms", "nationality": "nationality", "eponym": "eponym"}
