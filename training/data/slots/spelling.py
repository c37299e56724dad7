"""Words said or written letter by letter."""

NATO = dict(zip("abcdefghijklmnopqrstuvwxyz", (
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey "
    "x-ray yankee zulu").split()))
_AS_IN = {
    "a": "apple adam alpha", "b": "boy bravo bob", "c": "cat charlie cathy", "d": "dog david delta", "e": "echo edward elephant", "f": "frank fox foxtrot",
    "g": "george golf", "h": "henry hotel harry", "i": "india ida igloo", "j": "john juliet jack", "k": "kilo king kate", "l": "lima larry love",
    "m": "mary mike mother", "n": "nancy november nora", "o": "oscar orange", "p": "peter papa paul", "q": "queen quebec", "r": "robert romeo",
    "s": "sam sierra sugar", "t": "tom tango", "u": "uncle uniform umbrella", "v": "victor victoria", "w": "william whiskey", "x": "x-ray", "y": "yellow yankee",
    "z": "zebra zulu",
}


def spell(word, rng):
    """'S-M-I-T-H', 's m i t h', 'S as in Sam, M, I, T as in Tom, H', NATO words."""
    letters = [letter for letter in word if letter.isalnum()]
    if not letters:
        return word
    style = rng.random()
    if style < 0.35:
        return "-".join(letters).upper()
    if style < 0.5:
        return " ".join(letters).upper()
    if style < 0.6:
        return ", ".join(letters).upper()
    if style < 0.7:
        return ".".join(letters).upper()
    if style < 0.8:
        return " ".join(letters).lower()
    return spell_aloud(word, rng)


def spell_aloud(word, rng):
    letters = [letter.lower() for letter in word if letter.isalnum()]
    style = rng.random()
    if style < 0.5:
        return " ".join(letters)
    if style < 0.65:
        return " ".join(NATO.get(letter, letter) for letter in letters)
    link = rng.choice((" as in ", " for ", " like "))
    chance = 1 if rng.random() < 0.4 else 0.35
    return " ".join(letter + link + rng.choice(_AS_IN[letter].split()) if letter in _AS_IN and rng.random() < chance else letter for letter in letters)
