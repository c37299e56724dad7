"""Numbers in the words in which people say them."""

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}


def cardinal(number, rng):
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10] + (" " + _ONES[number % 10] if number % 10 else "")
    for size, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head = cardinal(number // size, rng) if number // size > 1 or rng.random() < 0.7 else "a"
            rest = number % size
            link = " and " if size == 100 and rng.random() < 0.35 or rest and rest < 100 and rng.random() < 0.2 else " "
            return f"{head} {name}" + (link + cardinal(rest, rng) if rest else "")
    return str(number)


def ordinal(number, rng):
    words = cardinal(number, rng).split()
    last = words[-1]
    words[-1] = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return " ".join(words)


def year(number, rng):
    if not 1100 <= number <= 2099:
        return cardinal(number, rng)
    if 2000 <= number < 2010:
        return rng.choice((f"two thousand {_tail(number)}", f"two thousand and {_tail(number)}")) if number % 100 else "two thousand"
    if number >= 2010 and rng.random() < 0.25:
        return f"two thousand {rng.choice(('', 'and '))}{cardinal(number % 100, rng)}"
    if number % 100 == 0:
        return f"{cardinal(number // 100, rng)} hundred"
    if number > 1930 and number < 2000 and rng.random() < 0.12:
        return cardinal(number % 100, rng)
    return f"{cardinal(number // 100, rng)} {pair(f'{number % 100:02}', rng)}"


def _tail(number):
    return _ONES[number % 10]


def digit(sign, rng):
    return _zero(rng) if sign == "0" else _ONES[int(sign)]


def _zero(rng):
    return "oh" if rng.random() < 0.55 else "zero"


def pair(two, rng):
    if two[0] == "0":
        return f"{'oh' if rng.random() < 0.7 else 'zero'} {digit(two[1], rng)}"
    return cardinal(int(two), rng)


def each(text, rng):
    """Digit by digit, with one way to say zero, now and then 'double seven'."""
    zero, repeats = _zero(rng), rng.random() < 0.4
    said, place = [], 0
    while place < len(text):
        count = 1
        while repeats and place + count < len(text) and text[place + count] == text[place] and count < 3:
            count += 1
        word = zero if text[place] == "0" else _ONES[int(text[place])]
        said.append((("", "double ", "triple ")[count - 1]) + word)
        place += count
    return " ".join(said)


def pairs(text, rng):
    if len(text) % 2:
        return f"{digit(text[0], rng)} {pairs(text[1:], rng)}".strip()
    return " ".join(pair(text[place:place + 2], rng) for place in range(0, len(text), 2))


def digits(text, rng):
    """A number of any length in one of the ways that such numbers are said."""
    chance = rng.random()
    if len(text) in (3, 4) and text.endswith("00") and text[0] != "0" and text[-3] != "0" and chance < 0.5:
        return f"{cardinal(int(text[:-2]), rng)} hundred"
    if len(text) == 4 and text[1:] == "000" and text[0] != "0" and chance < 0.5:
        return f"{_ONES[int(text[0])]} thousand"
    if len(text) > 12 and len(text) % 4 == 0 and chance < 0.5:
        return " ".join(digits(text[place:place + 4], rng) for place in range(0, len(text), 4))
    if len(text) > 1 and chance < (0.45 if len(text) in (2, 4) else 0.2):
        return pairs(text, rng)
    return each(text, rng)


def house(text, rng):
    """The number of a house: 742 'seven forty two', 1200 'twelve hundred'."""
    if len(text) <= 2:
        return cardinal(int(text), rng)
    if len(text) == 3 and rng.random() < 0.7:
        return f"{digit(text[0], rng)} hundred" if text.endswith("00") else f"{digit(text[0], rng)} {pair(text[1:], rng)}"
    if len(text) == 4 and rng.random() < 0.75:
        return f"{cardinal(int(text[:2]), rng)} hundred" if text.endswith("00") and text[1] != "0" else pairs(text, rng)
    return cardinal(int(text), rng) if len(text) == 3 else each(text, rng)
