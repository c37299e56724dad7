"""Slots of texts that look like names and are none: slang, unknown words, hashtags, titles of works."""

from .lists import words

_ONSETS = ("b", "bl", "br", "ch", "cl", "d", "dr", "f", "fl", "g", "gl", "gr", "h", "j", "k", "m", "n", "p", "pl", "qu", "r", "s", "sc", "shr", "sl", "sn", "sp", "squ", "st", "t", "thr", "tr", "v", "w", "z")
_MIDDLES = ("a", "e", "i", "o", "u", "oo", "ea", "ou", "ai", "ee")
_CODAS = ("b", "ck", "dd", "ff", "g", "l", "mp", "nd", "ng", "nk", "p", "rb", "rd", "rg", "sh", "st", "t", "tch", "x", "zz")
_TAILS = ("ing", "ed", "y", "er", "ish", "le", "les", "ness", "s", "ify", "able", "ster", "age", "ling", "")
_TAGS = ("Monday", "Motivation", "Throwback", "Thursday", "Friday", "Feeling", "Mood", "Goals", "Life", "Tips", "Deal", "Alert", "Live", "Now", "Team", "Season", "Finale", "Giveaway", "Challenge", "Update")


def coinage(rng):
    """A word that no dictionary has and nobody is called."""
    return rng.choice(_ONSETS) + rng.choice(_MIDDLES) + rng.choice(_CODAS) + rng.choice(_TAILS)


def slang(rng):
    return coinage(rng) if rng.random() < 0.3 else rng.choice(words("slang"))


def hashtag(rng):
    one, two = rng.choice(words("words")), rng.choice(words("words"))
    return "#" + rng.choice((f"{rng.choice(_TAGS)}{rng.choice(_TAGS)}", f"{one}{two}", f"{one.capitalize()}{two.capitalize()}", f"{one}", f"{two}{rng.randint(2012, 2026)}", "".join(rng.choice("ABCDEFGHKLMNPRSTW") for _ in range(4)),
                             f"{one.capitalize()}{rng.choice(_TAGS)}"))


def title(rng):
    """A film, song, book or game that does not exist."""
    one, two, noun = (rng.choice(words("words")).capitalize() for _ in range(3))
    return rng.choice((f"The {one} {noun}", f"{one} of the {noun}", f"{one} & {two}", f"{one} {rng.choice(('II', 'III', 'Reloaded', 'Returns', 'Forever'))}", f"A {one} for {two}", f"{one} in the {noun}", f"{one} {two}", f"No More {noun}", f"{one}"))
