"""Numbers of orders, cases, members, policies, parcels, things, documents and cars."""

from .contacts import ip, shaped
from .places import digits

_SHAPES = {
    "ORDER": ("#W#######", "#######", "########", "##########", "###-#######-#######", "ORD-######", "ORD######", "PO-####-###", "#####", "WEB-#######", "SO##########", "A-#####", "#*****", "AA-####-####",
              "aa######", "****-****", "*******", "##-#####-#####", "A########"),
    "CASE": ("CAS-#####-A*A*A*", "INC#######", "#######", "########", "######", "####-####", "CLM-######", "CLM-####-#####", "REF-#####", "TKT-#####", "SR-########", "******", "AA-####-####", "##-AA-####",
             "A######", "C#######", "####/####", "AAA-###", "##########", "20##-AA-#####", "*****-***", "REQ#######", "AA######", "AAA###"),
    "MEMBER": ("C#######", "AAA#########", "########", "#########", "M-######", "MEM######", "######", "##########", "EMP#####", "E#####", "A########", "AA-######", "AAA##########", "######-##", "#######", "####-####-##",
               "S#######", "U########", "ID######", "######A", "AA####", "ZX-####-####"),
    "POLICY": ("POL-#######", "AA-####-####", "##########", "AAA-######-##", "A##-#######", "AA#######", "H0-######", "P########", "###-##-######", "######-AA", "AAA/####/######", "POL########", "#A########"),
    "TRACKING": ("1Z****************", "1Z******##########", "94################", "94## #### #### #### #### ##", "############", "#### #### ####", "AA#########AA", "TBA############", "JD##################", "AA#########GB",
                 "##########", "#### #### #### ####", "RR#########US"),
    "SERIAL": ("*****-*****", "AAA#A###AAAA", "SN-########", "**********", "************", "A##A####", "####-****-####", "AA##########", "#########", "*******", "C0****##****", "##-####-##"),
    "PASSPORT": ("#########", "#########", "A########", "AA#######", "A#######", "AA######", "C########", "P#######A", "L########"),
    "LICENSE": ("A#######", "A####-####-####", "########", "#########", "A###-###-##-###-#", "AA######", "A############", "AAAAA######AA#AA", "##-###-####", "A##-##-####", "A########", "###-###-###", "AA##A#####", "WDL*******#"),
    "PLATE": ("AAA-####", "#AAA###", "AAA ####", "AA## AAA", "AA##AAA", "AAA###", "AAA-###", "### AAA", "##-A-####", "AA-###-AA", "AA##AA####", "A##-AAA", "###-AAA", "AAAA ###", "AB## CDA"),
    "MRN": ("########", "#######", "######", "MRN-######", "MR######", "##-##-##", "###-##-##", "#########", "A######", "00######", "H########"),
    "TAXID": ("##-#######", "##-#######", "#########", "9##-##-####", "GB#########", "GB ### #### ##", "DE#########", "###/###/#####", "AAAAA####A", "## ### ### ###", "#######A", "##########", "### ### ###", "IE#######A"),
}
_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin(rng):
    """Seventeen characters with the North American check character in place nine (49 CFR 565)."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    signs = list(rng.choice(("1", "2", "3", "4", "5", "J", "K", "W", "S")) + "".join(rng.choice(letters) for _ in range(9)) + rng.choice("ABCDEFGH") + digits(rng, 6))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(weight * (int(sign) if sign.isdigit() else _VALUES[sign]) for weight, sign in zip(weights, signs))
    signs[8] = "0123456789X"[total % 11]
    return "".join(signs)


def identifier(kind, rng):
    if kind == "VIN":
        return vin(rng)
    if kind == "IP":
        return ip(rng)
    if kind == "ORDER" and rng.random() < 0.1:
        return rng.choice(("#W", "#", "W", "#A")) + digits(rng, rng.randint(5, 8))
    if kind in ("ORDER", "CASE", "MEMBER", "POLICY") and rng.random() < 0.25:
        return digits(rng, rng.randint(5, 12), "123456789")
    shape = rng.choice(_SHAPES[kind])
    text = "#" + shaped(shape[1:], rng) if shape.startswith("#W") else shaped_outside(shape, rng)
    return text.lower() if rng.random() < 0.06 and not text.isdigit() else text


def shaped_outside(shape, rng):
    """Shape with its fixed words kept: only A, # and * outside words of fixed letters vary."""
    found, place = [], 0
    while place < len(shape):
        fixed = next((word for word in _FIXED if shape.startswith(word, place)), None)
        if fixed:
            found.append(fixed)
            place += len(fixed)
        else:
            found.append(shaped(shape[place], rng) if shape[place] in "#A*a" else shape[place])
            place += 1
    return "".join(found)


_FIXED = ("CAS-", "ORD", "WEB", "INC", "CLM", "REF", "TKT", "REQ", "MEM", "EMP", "POL", "TBA", "MRN", "SN-", "WDL", "AB", "ID", "SO", "PO-", "SR-", "ZX-", "MR", "RR", "JD", "DE", "IE", "GB", "US")
