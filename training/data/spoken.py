"""Pieces of text as speech recognition writes them word for word: lower case, no punctuation, numbers in words."""

import re

from . import numbers
from .slots.dates import MONTHS
from .slots.spelling import NATO, spell_aloud

_STATES = {"AL": "alabama", "AZ": "arizona", "CA": "california", "CO": "colorado", "CT": "connecticut", "FL": "florida", "GA": "georgia", "IL": "illinois", "IN": "indiana",
           "KS": "kansas", "KY": "kentucky", "LA": "louisiana", "MA": "massachusetts", "MD": "maryland", "MI": "michigan", "MN": "minnesota", "MO": "missouri", "NC": "north carolina",
           "NE": "nebraska", "NJ": "new jersey", "NM": "new mexico", "NV": "nevada", "NY": "new york", "OH": "ohio", "OK": "oklahoma", "OR": "oregon", "PA": "pennsylvania",
           "SC": "south carolina", "TN": "tennessee", "TX": "texas", "UT": "utah", "VA": "virginia", "WA": "washington", "WI": "wisconsin", "ON": "ontario", "BC": "british columbia",
           "NSW": "new south wales", "VIC": "victoria", "QLD": "queensland"}
_STREETS = {"st": "street", "ave": "avenue", "rd": "road", "dr": "drive", "ln": "lane", "ct": "court", "blvd": "boulevard", "pl": "place", "ter": "terrace", "cir": "circle",
            "pkwy": "parkway", "hwy": "highway", "apt": "apartment", "ste": "suite", "n": "north", "s": "south", "e": "east", "w": "west", "nw": "northwest", "sw": "southwest", "se": "southeast",
            "ne": "northeast", "#": "number", "no": "number"}
_SIGNS = {"@": ("at",), ".": ("dot", "dot", "dot", "point"), "_": ("underscore",), "-": ("dash", "dash", "hyphen"), "/": ("slash",), "+": ("plus",), "#": ("hash", "pound", "number"), ":": ("colon",),
          "!": ("exclamation point", "exclamation mark"), "*": ("star", "asterisk"), "$": ("dollar sign",), "%": ("percent",), "&": ("ampersand", "and"), "?": ("question mark",), "=": ("equals",)}
_CURRENCY = {"$": ("dollar", "cent"), "£": ("pound", "p"), "€": ("euro", "cent"), "₹": ("rupee", "paisa")}
_DIGITS = {"PHONE", "CARD", "SSN", "CVV", "ROUTING", "PIN", "SORTCODE", "ACCOUNT_ID", "SSN_ID"}
_CODES = {"ORDER", "CASE", "MEMBER", "POLICY", "TRACKING", "SERIAL", "PASSPORT", "LICENSE", "PLATE", "VIN", "MRN", "TAXID", "ACCOUNT", "IBAN", "SWIFT", "ZIP", "ORDER_ID", "ID", "partnumber",
          "model", "code", "flight", "room"}
_SIGNED = {"EMAIL", "URL", "USERNAME", "PASSWORD", "IP", "filename", "version"}

_TOKEN = re.compile(
    r"(?P<money>[$£€₹]\d[\d,]*(?:\.\d\d)?)|(?P<percent>\d+(?:\.\d+)?%)|(?P<time>\b\d{1,2}:\d\d\b)|(?P<ordinal>\b\d+(?:st|nd|rd|th)\b)|(?P<decimal>\d+\.\d+)"
    r"|(?P<grouped>\b\d{1,3}(?:,\d{3})+\b)|(?P<digits>\d+)", re.I)


def say(piece, rng, state):
    """The piece's words, without blanks at its ends. State: choices that hold for the whole item."""
    text, kind = piece.text, piece.kind
    if state.keeps_digits and kind not in ("EMAIL", "URL"):
        return flat(text)
    if kind in _DIGITS:
        return digit_groups(text, rng)
    if kind in _CODES:
        return code(text, rng)
    if kind in _SIGNED:
        return signed(text, rng)
    if kind in ("DATE", "DOB", "EXPIRY"):
        return date(text, rng)
    if kind in ("ADDRESS", "STATE"):
        return address(text, rng)
    if kind == "PERSON" and state.spells and rng.random() < 0.12 and " " not in text:
        return spell_aloud(text, rng)
    return generic(text, rng)


def flat(text):
    """Lower case, words and numbers alone; apostrophes and the marks inside numbers stay."""
    text = re.sub(r"(?<=\d)[,](?=\d)", "", text.lower().replace("’", "'"))
    text = re.sub(r"(?<!\d)[.:/\-]|[.:/\-](?!\d)", " ", text)
    return " ".join(re.sub(r"[^\w\s'.:/\-$£€₹%@]|_", " ", text).replace(" '", " ").split())


def digit_groups(text, rng):
    extension = re.sub(r"(?i)\s*(ext\.?|x)\s*(?=\d)", " extension ", text)
    found = re.findall(r"\d+|\+|[a-z]+", extension.lower())
    whole = len([part for part in found if part.isdigit()]) == 1
    said = []
    for part in found:
        if part == "+":
            said.append("plus" if rng.random() < 0.7 else "")
        elif not part.isdigit():
            said.append(part)
        elif whole and len(part) == 10 and rng.random() < 0.7:
            said += [numbers.digits(part[:3], rng), numbers.digits(part[3:6], rng), numbers.digits(part[6:], rng)]
        else:
            said.append(numbers.digits(part, rng))
        if len(said) > 1 and rng.random() < 0.02:
            said.append(rng.choice(("uh", "um")))
    return " ".join(word for word in said if word)


def code(text, rng):
    """Letters one by one, now and then as the words of an alphabet; digits in words; dashes mostly unsaid."""
    nato, dashes, said = rng.random() < 0.12, rng.random() < 0.35, []
    for part in re.findall(r"\d+|[^\W\d_]+|\S", text):
        if part.isdigit():
            said.append(numbers.digits(part, rng))
        elif part.isalpha():
            if len(part) > 3 and part.lower() not in ("http",) and re.search("[aeiou]", part.lower()):
                said.append(part.lower())
            else:
                said += [NATO.get(letter, letter) if nato else letter for letter in part.lower()]
        elif dashes and part in _SIGNS:
            said.append(rng.choice(_SIGNS[part]))
    return " ".join(said) or flat(text)


def signed(text, rng):
    """E-mail and web addresses, user names, passwords: every sign is said."""
    text = re.sub(r"^https?://", "" if rng.random() < 0.8 else r"h t t p s colon slash slash ", text.lower())
    letters, said = rng.random() < 0.12, []
    local = True
    for part in re.findall(r"\d+|[^\W\d_]+|\S", text):
        if part == "@":
            local = False
        if part.isdigit():
            said.append(numbers.digits(part, rng) if len(part) != 4 or not 1940 < int(part) < 2030 or rng.random() < 0.4 else numbers.year(int(part), rng))
        elif part.isalpha():
            if part in ("www", "pdf", "jpg", "xlsx", "docx", "csv") and rng.random() < 0.7:
                said.append(" ".join(part))
            elif letters and local or len(part) == 1 or not re.search("[aeiouy]", part) and part.isascii():
                said.append(spell_aloud(part, rng) if local and part.isascii() else " ".join(part))
            else:
                said.append(part)
        else:
            said += [rng.choice(_SIGNS[part])] if part in _SIGNS else []
    return " ".join(said) or flat(text)


def date(text, rng):
    found = re.fullmatch(r"(\d{1,4})\s*([./-])\s*(\d{1,2})(?:\2(\d{1,4}))?", text.strip())
    if found:
        return _numeric_date(*(found[place] for place in (1, 3, 4)), rng)
    if re.fullmatch(r"\d+", text):
        return numbers.digits(text, rng)
    whole = {month[:3].lower(): month.lower() for month in MONTHS}
    text = re.sub(r"(?i)\b([a-z]{3})\b\.?", lambda found: whole.get(found[1].lower(), found[0]), text)
    return generic(text, rng, dated=True)


def _numeric_date(one, two, three, rng):
    if three is None:
        if len(two) == 2 and rng.random() < 0.6:
            return f"{numbers.pair(one.zfill(2), rng) if len(one) > 1 else numbers.cardinal(int(one), rng)} {rng.choice(('', 'slash ', ''))}{numbers.pair(two, rng)}"
        return f"{numbers.cardinal(int(one), rng)} {numbers.cardinal(int(two), rng)}"
    if len(one) == 4:
        one, two, three = two, three, one
    month, day = (one, two) if int(one) <= 12 else (two, one)
    if 1 <= int(month) <= 12 and rng.random() < 0.6:
        name, number = MONTHS[int(month) - 1].lower(), int(day)
        said = rng.choice((f"{name} {numbers.ordinal(number, rng)}", f"{name} {numbers.cardinal(number, rng)}", f"the {numbers.ordinal(number, rng)} of {name}", f"{numbers.ordinal(number, rng)} of {name}"))
    else:
        way = (lambda part: numbers.pair(part.zfill(2), rng)) if rng.random() < 0.5 else (lambda part: numbers.cardinal(int(part), rng))
        said = rng.choice((" ", " ", " slash ")).join((way(one), way(two)))
    if len(three) == 4:
        return f"{said} {numbers.year(int(three), rng) if rng.random() < 0.85 else numbers.each(three, rng)}"
    return f"{said} {numbers.pair(three.zfill(2), rng)}"


def address(text, rng):
    said = []
    for place, part in enumerate(re.findall(r"\d+(?:st|nd|rd|th)\b|\d+|[^\W\d_]+|['’#/]", text)):
        low = part.lower()
        if part.isdigit():
            said.append(numbers.house(part, rng) if len(part) < 5 else numbers.digits(part, rng))
        elif part[0].isdigit():
            said.append(numbers.ordinal(int(part[:-2]), rng))
        elif part in _STATES and rng.random() < 0.75:
            said.append(_STATES[part])
        elif low in _STREETS and place and (len(low) > 1 or part.isupper()) and not (low == "s" and said and said[-1].endswith("'")):
            said.append(_STREETS[low] if rng.random() < 0.9 else low)
        elif part in "'’/":
            if part == "/":
                said.append("slash")
            elif said:
                said[-1] += "'"
        elif part.isupper() and len(part) < 4:
            said += list(low)
        elif said and said[-1].endswith("'"):
            said[-1] += low
        else:
            said.append(low)
    return " ".join(word for word in said if word) or flat(text)


def generic(text, rng, dated=False):
    """Words in lower case; money, times, percents and other numbers in words."""
    def number(found):
        kind, part = found.lastgroup, found[0]
        if kind == "money":
            return " " + _money(part, rng) + " "
        if kind == "percent":
            return f" {_decimal(part[:-1], rng)} percent "
        if kind == "time":
            return f" {_time(part, rng)} "
        if kind == "ordinal":
            return f" {numbers.ordinal(int(part[:-2]), rng)} " if len(part) < 9 else f" {part} "
        if kind == "decimal":
            return f" {_decimal(part, rng)} "
        value = int(part.replace(",", ""))
        if kind == "grouped" or len(part) < 4 and not part.startswith("0"):
            return f" {numbers.cardinal(value, rng)} "
        if len(part) == 4 and 1100 <= value <= 2099 and (dated or rng.random() < 0.7):
            return f" {numbers.year(value, rng)} "
        return f" {numbers.digits(part, rng)} "

    text = text.replace("&", " and ")
    return flat(_TOKEN.sub(number, text)) or flat(text)


def _money(text, rng):
    names = _CURRENCY[text[0]]
    whole, _, cents = text[1:].replace(",", "").partition(".")
    said = f"{numbers.cardinal(int(whole), rng)} {names[0]}{'' if whole == '1' else 's'}"
    if not cents or int(cents) == 0:
        return said
    if rng.random() < 0.4 and len(whole) < 4:
        return f"{numbers.cardinal(int(whole), rng)} {numbers.pair(cents, rng)}"
    return f"{said} and {numbers.cardinal(int(cents), rng)} {names[1]}{'' if names[1] == 'p' else 's'}"


def _decimal(text, rng):
    whole, _, part = text.partition(".")
    return numbers.cardinal(int(whole), rng) + (f" point {numbers.each(part, rng)}" if part else "")


def _time(text, rng):
    hour, minute = text.split(":")
    if int(hour) > 24:
        return numbers.digits(hour + minute, rng)
    if minute == "00":
        return numbers.cardinal(int(hour), rng) + (" o'clock" if 0 < int(hour) < 13 and rng.random() < 0.3 else "")
    return f"{numbers.cardinal(int(hour), rng)} {numbers.pair(minute, rng)}"
