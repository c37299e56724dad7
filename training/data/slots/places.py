"""Places and postal addresses of English-speaking countries (and some others)."""

from dataclasses import dataclass

from .lists import words
from .people import unmarked

_US = {
    "Alabama": "AL 35 36", "Alaska": "AK 99", "Arizona": "AZ 85 86", "Arkansas": "AR 71 72", "California": "CA 90 91 92 93 94 95", "Colorado": "CO 80 81",
    "Connecticut": "CT 06", "Delaware": "DE 19", "Florida": "FL 32 33 34", "Georgia": "GA 30 31", "Hawaii": "HI 96", "Idaho": "ID 83", "Illinois": "IL 60 61 62",
    "Indiana": "IN 46 47", "Iowa": "IA 50 51 52", "Kansas": "KS 66 67", "Kentucky": "KY 40 41 42", "Louisiana": "LA 70 71", "Maine": "ME 04", "Maryland": "MD 20 21",
    "Massachusetts": "MA 01 02", "Michigan": "MI 48 49", "Minnesota": "MN 55 56", "Mississippi": "MS 38 39", "Missouri": "MO 63 64 65", "Montana": "MT 59",
    "Nebraska": "NE 68 69", "Nevada": "NV 88 89", "New Hampshire": "NH 03", "New Jersey": "NJ 07 08", "New Mexico": "NM 87 88", "New York": "NY 10 11 12 13 14",
    "North Carolina": "NC 27 28", "North Dakota": "ND 58", "Ohio": "OH 43 44 45", "Oklahoma": "OK 73 74", "Oregon": "OR 97", "Pennsylvania": "PA 15 16 17 18 19",
    "Rhode Island": "RI 02", "South Carolina": "SC 29", "South Dakota": "SD 57", "Tennessee": "TN 37 38", "Texas": "TX 75 76 77 78 79", "Utah": "UT 84",
    "Vermont": "VT 05", "Virginia": "VA 22 23 24", "Washington": "WA 98 99", "West Virginia": "WV 25 26", "Wisconsin": "WI 53 54", "Wyoming": "WY 82",
    "Washington, D.C.": "DC 20",
}
_CA = {"Ontario": "ON KLMNP", "Quebec": "QC GHJ", "British Columbia": "BC V", "Alberta": "AB T", "Manitoba": "MB R", "Saskatchewan": "SK S", "Nova Scotia": "NS B",
       "New Brunswick": "NB E", "Newfoundland and Labrador": "NL A"}
_AU = {"New South Wales": "NSW 2", "Victoria": "VIC 3", "Queensland": "QLD 4", "South Australia": "SA 5", "Western Australia": "WA 6", "Tasmania": "TAS 7"}
_UK_AREAS = "AB AL B BA BB BD BH BL BN BR BS CB CF CH CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EH EN EX FY G GL GU HA HD HG HP HR HU HX IG IP KA KT KY L LA LE LN LS LU M ME MK N NE NG NN NP NR NW OL OX PE PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO".split()
_US_TYPES = ("St", "Street", "Ave", "Avenue", "Rd", "Road", "Dr", "Drive", "Ln", "Lane", "Ct", "Court", "Blvd", "Boulevard", "Way", "Pl", "Place", "Ter", "Cir",
             "Circle", "Pkwy", "Trail", "Loop", "Hwy", "St.", "Ave.", "Rd.", "Dr.", "Ln.", "Blvd.", "Crossing", "Ridge", "Square")
_UK_TYPES = ("Road", "Street", "Lane", "Close", "Avenue", "Drive", "Gardens", "Crescent", "Way", "Grove", "Terrace", "Court", "Place", "Mews", "Rd", "St", "Ave",
             "Hill", "Walk", "Row", "Park", "Rise", "Square", "Green")
_NUMBERED = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "12th", "14th", "17th", "21st", "23rd", "34th", "42nd", "56th", "72nd", "81st",
             "103rd", "110th", "125th", "First", "Second", "Third", "Fourth", "Fifth")
COUNTRIES = {"US": "United States", "UK": "United Kingdom", "CA": "Canada", "AU": "Australia", "IN": "India", "IE": "Ireland"}


@dataclass(frozen=True)
class Place:
    """One address and the city, state, code and country it lies in."""

    country: str
    city: str
    state: str
    short: str
    code: str
    street: str
    unit: str
    loose: str  # a city of anywhere, for texts without an address

    def text(self, form, rng):
        street, city = self.street, self.city
        lined = f"{street}{rng.choice((', ', ' '))}{self.unit}" if self.unit else street
        if form == "unit":
            return self.unit or f"Apt {rng.randint(1, 40)}"
        if form == "street":
            return lined if self.unit and rng.random() < 0.4 else street
        last = self.last_line(rng)
        if form == "streetcity":
            return f"{lined}{rng.choice((', ', ', ', ' in '))}{city}"
        if form == "multiline":
            lines = ([street, self.unit] if self.unit and rng.random() < 0.5 else [lined]) + [last]
            if self.country == "UK" and rng.random() < 0.7:
                lines[-1:] = [city, self.code]
            if rng.random() < 0.1:
                lines.append(self.country_name(rng))
            return "\n".join(lines)
        if rng.random() < 0.1:
            return f"{lined} {last}".replace(",", "").lower()
        ending = f", {self.country_name(rng)}" if rng.random() < 0.07 else ""
        return f"{lined}{', ' if rng.random() < 0.9 else ' '}{last}{ending}"

    def last_line(self, rng):
        city, state = self.city, self.short if rng.random() < 0.85 else self.state
        if self.country in ("US", "CA", "AU"):
            comma = ", " if rng.random() < 0.8 and self.country != "AU" else " "
            if rng.random() < 0.08:
                return f"{city}, {state}"
            return f"{city}{comma}{state}{', ' if rng.random() < 0.06 else ' '}{self.code}"
        if self.country == "IN":
            return rng.choice((f"{city} {self.code}", f"{city} - {self.code}", f"{city}-{self.code}", f"{city}, {self.state} {self.code}", f"{city}, {self.state}, {self.code}"))
        if self.country == "EU":
            return f"{self.code} {city}"
        return f"{city}{', ' if rng.random() < 0.6 else ' '}{self.code}" if rng.random() < 0.9 else city

    def country_name(self, rng):
        return rng.choice({"US": ("USA", "United States"), "UK": ("UK", "United Kingdom", "England")}.get(self.country, (COUNTRIES.get(self.country, "Germany"),)))


class Places:
    def __init__(self, gazetteers, people):
        self._gazetteers, self._people = gazetteers, people
        self._every = [name for country in gazetteers.countries for name, _ in gazetteers.cities[country]]
        self._english = [name for country in COUNTRIES.values() for name, _ in gazetteers.cities.get(country, ())] or self._every

    def city(self, rng):
        name = rng.choice(self._english if rng.random() < 0.7 else self._every)
        return unmarked(name) if rng.random() < 0.7 else name

    def state(self, rng):
        return rng.choice(list(rng.choice((_US, _US, _US, _CA, _AU))))

    def country(self, rng):
        return rng.choice(words("countries") if rng.random() < 0.7 else self._gazetteers.countries)

    def make(self, rng, country=None):
        country = country or rng.choices(("US", "UK", "CA", "AU", "IN", "IE", "EU"), (54, 18, 8, 7, 8, 3, 2))[0]
        towns = self._gazetteers.cities.get(COUNTRIES.get(country, rng.choice(("Germany", "Netherlands", "France", "Spain", "Italy")))) or [(self.city(rng), "")]
        city, state = rng.choice(towns)
        city = unmarked(city) if rng.random() < 0.8 else city
        short, code = state, ""
        if country == "US":
            state = state if state in _US else rng.choice(list(_US))
            short, *starts = _US[state].split()
            code = rng.choice(starts) + digits(rng, 3) + ("-" + digits(rng, 4) if rng.random() < 0.07 else "")
        elif country == "CA":
            state = state if state in _CA else rng.choice(list(_CA))
            short, starts = _CA[state].split()
            letters = "ABCEGHJKLMNPRSTVWXYZ"
            code = f"{rng.choice(starts)}{rng.randint(0, 9)}{rng.choice(letters)}{rng.choice((' ', ' ', ''))}{rng.randint(0, 9)}{rng.choice(letters)}{rng.randint(0, 9)}"
        elif country == "AU":
            state = state if state in _AU else rng.choice(list(_AU))
            short, start = _AU[state].split()
            code = start + digits(rng, 3)
        elif country == "UK":
            end = "ABDEFGHJLNPQRSTUWXYZ"
            code = f"{rng.choice(_UK_AREAS)}{rng.randint(1, 29)}{rng.choice((' ', ' ', ' ', ''))}{rng.randint(1, 9)}{rng.choice(end)}{rng.choice(end)}"
        elif country == "IE":
            code = f"{rng.choice('ACDEFHKNPRTVWXY')}{digits(rng, 2)} {''.join(rng.choice('ACDEFHKNPRTVWXY0123456789') for _ in range(4))}"
        elif country == "IN":
            first = digits(rng, 6, "12345678")
            code = first if rng.random() < 0.8 else f"{first[:3]} {first[3:]}"
        else:
            code = digits(rng, 5, "1234567")
        return Place(country, city, state, short, code, self.street(rng, country), self.unit(rng, country), self.city(rng) if rng.random() < 0.6 else city)

    def street(self, rng, country="US"):
        name = self._people.surname(rng) if rng.random() < 0.35 else rng.choice(words("streets"))
        if country == "IN":
            number = rng.choice((f"{rng.randint(1, 400)}", f"No. {rng.randint(1, 90)}", f"Flat {rng.randint(1, 40)}{rng.choice('ABC')}", f"{rng.randint(1, 90)}/{rng.randint(1, 30)}",
                                 f"H.No. {rng.randint(1, 900)}", f"Plot {rng.randint(1, 300)}", f"{rng.choice('ABCDEF')}-{rng.randint(1, 400)}"))
            return f"{number}{rng.choice((', ', ' '))}{name} {rng.choice(('Nagar', 'Road', 'Street', 'Marg', 'Colony', 'Layout', 'Enclave', 'Main Road', 'Cross', 'Salai'))}"
        if country == "EU":
            return rng.choice((f"{name}straße {rng.randint(1, 150)}", f"{rng.randint(1, 200)} rue {name}", f"Via {name} {rng.randint(1, 120)}", f"{name}weg {rng.randint(1, 99)}", f"Calle {name} {rng.randint(1, 90)}"))
        if country in ("UK", "IE"):
            if rng.random() < 0.08:
                return f"{name} {rng.choice(('House', 'Cottage', 'Farm', 'Lodge'))}, {rng.choice(words('streets'))} {rng.choice(_UK_TYPES)}"
            return f"{rng.randint(1, 240)}{rng.choice('ABC') if rng.random() < 0.07 else ''} {name} {rng.choice(_UK_TYPES)}"
        if rng.random() < 0.04:
            return f"{rng.choice(('PO Box', 'P.O. Box', 'Post Office Box', 'GPO Box' if country == 'AU' else 'PO Box'))} {rng.randint(2, 99999)}"
        number = rng.choice((rng.randint(1, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 9999), rng.randint(10000, 29999)))
        head = f"{number} "
        if country == "AU" and rng.random() < 0.25:
            head = f"{rng.randint(1, 30)}/{rng.randint(1, 300)} "
        if country in ("US", "CA") and rng.random() < 0.16:
            head += rng.choice(("N", "S", "E", "W", "NW", "SE", "North", "West", "SW", "N.")) + " "
        if country in ("US", "CA") and rng.random() < 0.15:
            name = rng.choice(_NUMBERED)
        if rng.random() < 0.02:
            return f"{head}{rng.choice(('Broadway', 'The Alameda', 'County Road ' + digits(rng, 3), 'Highway ' + digits(rng, 2), 'State Route ' + digits(rng, 2)))}"
        return f"{head}{name} {rng.choice(_US_TYPES if country != 'AU' else _UK_TYPES)}"

    @staticmethod
    def unit(rng, country="US"):
        if rng.random() < 0.72:
            return ""
        number = rng.choice((str(rng.randint(1, 40)), str(rng.randint(100, 1900)), f"{rng.randint(1, 30)}{rng.choice('ABCDEFG')}", rng.choice("ABCDEFG")))
        if country in ("UK", "IE", "IN", "AU"):
            return rng.choice(("Flat ", "Flat ", "Unit ", "Floor ", "Apartment ")) + number
        return rng.choice(("Apt ", "Apt ", "Apt. ", "Unit ", "Suite ", "#", "apartment ", "Ste ", "# ", "Apt #")) + number


def digits(rng, count, first="0123456789"):
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))
