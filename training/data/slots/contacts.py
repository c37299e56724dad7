"""Phones, e-mails, web addresses, user names, passwords and network addresses."""

import re
import string
import unicodedata

from .lists import words
from .places import digits

_PHONES = (
    # (weight, shapes): # any digit, N 2-9
    (10, ("NNN-N##-####", "NNN-N##-####", "(N##) N##-####", "(N##) N##-####", "N##.N##.####", "N## N## ####", "N##N######", "N##N######", "+1 N## N## ####", "+1-N##-N##-####",
          "+1 (N##) N##-####", "1-N##-N##-####", "1 N## N## ####", "+1N##N######", "(N##)N##-####", "N##-N##-#### ext. ###", "N## N##-####", "N##-N##-#### x##", "N##/N##-####")),
    (1, ("N##-####", "555-####", "555-01##", "(800) N##-####", "1-800-N##-####", "888-N##-####")),
    (3, ("07### ######", "07###-######", "07#########", "+44 7### ######", "+447#########", "020 #### ####", "(020) #### ####", "01### ######", "+44 20 #### ####", "0161 ### ####",
         "+44 (0)7### ######", "0#### ### ###", "0800 ### ####")),
    (2, ("9#########", "98### #####", "+91 9#### #####", "+91-8#########", "+919#########", "0#0-########", "7#### #####", "91 9#########")),
    (1, ("04## ### ###", "+61 4## ### ###", "(0#) #### ####", "04########", "+61 2 #### ####", "1300 ### ###")),
    (1, ("08# ### ####", "+353 8# ### ####", "01 ### ####")),
    (1, ("+49 1## #######", "+33 6 ## ## ## ##", "06 ## ## ## ##", "+34 6## ### ###", "+52 55 #### ####", "+55 11 9####-####", "+31 6 ########", "+65 9### ####", "+971 5# ### ####",
         "+234 80# ### ####", "+27 8# ### ####", "+63 9## ### ####", "+86 1## #### ####", "0049 30 #######", "+48 ### ### ###", "+39 3## #######", "+92 3## #######")),
)
_PROVIDERS = ("gmail.com", "gmail.com", "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "live.com", "protonmail.com", "comcast.net", "me.com",
              "yahoo.co.uk", "btinternet.com", "rediffmail.com", "mail.com", "gmx.de", "example.com", "example.org", "email.com", "fastmail.com", "verizon.net", "msn.com")
_TOPS = ("com", "com", "com", "org", "net", "co.uk", "io", "co", "ca", "com.au", "in", "ie", "edu", "gov", "biz", "info", "us", "de", "health", "shop")


def shaped(shape, rng):
    """# a digit, N 2-9, A a capital, a a small letter, * a capital or digit."""
    made = {"#": string.digits, "N": "23456789", "A": string.ascii_uppercase, "a": string.ascii_lowercase, "*": "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"}
    return "".join(rng.choice(made[sign]) if sign in made else sign for sign in shape)


def phone(rng):
    shapes = rng.choices([shapes for _, shapes in _PHONES], [weight for weight, _ in _PHONES])[0]
    text = rng.choice(shapes)
    return "".join(rng.choice("0123456789") if sign == "#" else rng.choice("23456789") if sign == "N" else sign for sign in text)


def ascii_letters(name):
    plain = unicodedata.normalize("NFKD", name)
    return re.sub(r"[^a-z]", "", plain.lower().replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d"))


def username(person, rng):
    """A user name; of the person's name where there is one and more often than not."""
    if person is None or rng.random() < 0.25:
        one, two = rng.choice(words("words")), rng.choice(words("words"))
        return rng.choice((f"{one}{two}", f"{one}_{two}", f"{one}{rng.randint(1, 999)}", f"{one.capitalize()}{two.capitalize()}{rng.randint(1, 99)}", f"{one}.{two}",
                           f"x{one}x", f"the{one}{two}", f"{two}{rng.randint(1950, 2012)}", f"{one}-{two}{rng.randint(1, 99)}", f"{one}_{two}_{rng.randint(1, 9999)}"))
    return local(person, rng)


def local(person, rng):
    first, last = ascii_letters(person.first) or "kim", ascii_letters(person.last) or "li"
    mark, tail = rng.choice(("", ".", ".", "_", "-")), rng.choice(("", "", "", str(rng.randint(1, 99)), str(rng.randint(1, 999)), str(rng.randint(1950, 2010)), digits(rng, 4)))
    name = rng.choice((f"{first}{mark}{last}", f"{first}{mark}{last}", f"{first}{mark}{last}", f"{first[0]}{mark}{last}", f"{first[0]}{last}", f"{last}{mark}{first}", f"{first}{last[0]}",
                       f"{first}", f"{last}", f"{last}{first[0]}", f"{first}{mark}{rng.choice('abcdefgjkmr')}{mark}{last}", f"{first[0]}{last[:1]}", f"{first[:3]}{last[:4]}"))
    return name + (tail if len(name) > 4 else tail or str(rng.randint(10, 9999)))


def domain(rng):
    one, two = rng.choice(words("words")), rng.choice(words("stems")).lower()
    name = ascii_letters(rng.choice((one + two, two, f"{two}{one}", f"{one}", two + rng.choice(("group", "tech", "law", "clinic", "shop", "online", "inc", "bank")))))
    if rng.random() < 0.08:
        name = f"{one}-{ascii_letters(two)}"
    return f"{name}.{rng.choice(_TOPS)}"


def email(person, rng):
    chance = rng.random()
    if chance < 0.06:
        name = rng.choice(("info", "sales", "support", "billing", "hr", "office", "contact", "claims", "help", "admin", "orders", "careers", "noreply"))
        return f"{name}@{domain(rng)}"
    name = username(None, rng).replace("@", "") if person is None or chance < 0.14 else local(person, rng)
    text = f"{name}{'+' + rng.choice(words('words')) if rng.random() < 0.02 else ''}@{rng.choice(_PROVIDERS) if rng.random() < 0.65 else domain(rng)}"
    return rng.choice((text.capitalize(), text.upper())) if rng.random() < 0.04 else text


def url(rng):
    host, one, two = domain(rng), rng.choice(words("words")), rng.choice(words("words"))
    tail = rng.choice(("", "", "/", f"/{one}", f"/{one}/{two}", f"/{one}-{two}", f"/{one}?id={rng.randint(10, 99999)}", f"/{one}/{rng.randint(1, 9999)}", f"/{one}.html", f"/#{two}", f"/u/{one}{two}"))
    return rng.choice(("https://", "http://", "www.", "https://www.", "", "", "HTTPS://" if rng.random() < 0.1 else "https://")) + host + tail


def password(rng):
    one, two = rng.choice(words("words")), rng.choice(words("words"))
    mixed = "".join(rng.choice(string.ascii_letters + string.digits + "!@#$%&*") for _ in range(rng.randint(7, 14)))
    return rng.choice((
        f"{one.capitalize()}{rng.randint(1, 9999)}", f"{one.capitalize()}{rng.randint(1, 999)}!", f"{one}{two}", f"{one}{rng.randint(1, 9999)}", mixed, mixed, f"{one.capitalize()}@{rng.randint(100, 2025)}",
        f"{one.replace('o', '0').replace('e', '3').replace('a', '@')}{rng.randint(1, 99)}", f"{one}-{two}-{rng.choice(words('words'))}", f"{two.capitalize()}#{rng.randint(1, 99)}{one}",
        f"{one.upper()}_{rng.randint(10, 99)}", f"{two}{rng.choice('!$?*')}{rng.randint(1, 9)}", f"{one}"))


def ip(rng):
    if rng.random() < 0.12:
        return ":".join(f"{rng.randint(0, 65535):x}" for _ in range(8)) if rng.random() < 0.5 else f"2001:db8:{rng.randint(0, 65535):x}::{rng.randint(1, 65535):x}"
    return rng.choice((f"10.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}", f"192.168.{rng.randint(0, 255)}.{rng.randint(1, 254)}",
                       ".".join(str(rng.randint(1, 254)) for _ in range(4)), ".".join(str(rng.randint(1, 254)) for _ in range(4))))
