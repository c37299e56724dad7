"""Cards, bank accounts and their check digits."""

from .contacts import shaped
from .places import digits

_CARDS = (("4", 16), ("4", 16), ("51", 16), ("52", 16), ("53", 16), ("54", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15), ("6011", 16), ("65", 16), ("3528", 16), ("36", 14),
          ("5018", 16))
_IBANS = {"GB": "AAAA##############", "DE": "##################", "FR": "####################" + "###", "NL": "AAAA##########", "ES": "####################", "IT": "A######################",
          "IE": "AAAA##############", "BE": "############", "CH": "#################", "AT": "################", "PL": "########################", "PT": "#####################",
          "SE": "####################", "DK": "##############", "NO": "###########", "FI": "##############", "AE": "###################", "SA": "####################"}


def luhn(number):
    """The digit that completes a number (ISO/IEC 7812-1)."""
    total = 0
    for place, sign in enumerate(reversed(number)):
        value = int(sign) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def card(rng):
    """(digits, text): three in ten fail the check, as mistyped and invented ones do."""
    start, length = rng.choice(_CARDS)
    body = start + digits(rng, length - 1 - len(start))
    check = luhn(body)
    number = body + (check if rng.random() < 0.7 else str((int(check) + rng.randint(1, 9)) % 10))
    mark = rng.choice((" ", " ", "-", "", "", "."  if rng.random() < 0.1 else " "))
    return number, mark.join(groups(number))


def groups(number):
    sizes = (4, 6, 5) if len(number) == 15 else (4, 6, 4) if len(number) == 14 else (4,) * 4
    found, place = [], 0
    for size in sizes:
        found.append(number[place:place + size])
        place += size
    return found


def iban(rng):
    country = rng.choice(list(_IBANS))
    body = shaped(_IBANS[country], rng)
    text = country + iban_check(country, body) + body
    return " ".join(text[place:place + 4] for place in range(0, len(text), 4)) if rng.random() < 0.6 else text


def iban_check(country, body):
    """ISO 7064 mod 97-10."""
    number = "".join(str(int(sign, 36)) for sign in body + country + "00")
    return f"{98 - int(number) % 97:02}"


def swift(rng):
    country = rng.choice("GB US DE FR NL IE IN AU CA SG HK ES IT CH AE ZA".split())
    return shaped("AAAA", rng) + country + shaped("**", rng) + rng.choice(("", "", "XXX", shaped("###", rng)))


def routing(rng):
    """Nine digits with the American Bankers Association's check digit."""
    body = rng.choice("0 0 0 1 1 2 3".split()) + rng.choice("123456789"[:8]) + digits(rng, 6)
    total = sum(int(sign) * weight for sign, weight in zip(body, (3, 7, 1, 3, 7, 1, 3, 7)))
    return body + str(-total % 10)


def account(rng):
    return rng.choice((digits(rng, 8), digits(rng, 10, "123456789"), digits(rng, 12, "123456789"), digits(rng, rng.randint(6, 14)), digits(rng, 9), shaped("####-####-##", rng), shaped("##-#######-#", rng),
                       shaped("#### ####", rng), shaped("AA######", rng), shaped("#####-#####", rng), "ACC-" + digits(rng, 7), shaped("**********", rng)))


def sort_code(rng):
    return shaped(rng.choice(("##-##-##", "##-##-##", "######", "## ## ##")), rng)


def ssn(rng):
    area = rng.choice([rng.randint(1, 665), rng.randint(667, 899)])
    number = f"{area:03}{rng.randint(1, 99):02}{rng.randint(1, 9999):04}"
    return number, rng.choice((f"{number[:3]}-{number[3:5]}-{number[5:]}",) * 5 + (number, f"{number[:3]} {number[3:5]} {number[5:]}"))
