"""Names and places read from the gazetteers, split by hash into a training and a development part."""

import bisect
import csv
import hashlib
import itertools
import json
from pathlib import Path

from .lists import words

# Share of persons per group of cultures, in percent; English-speaking texts with every culture in them.
US_WEIGHT = 34
LOCALE_WEIGHTS = {
    "en_GB": 8, "en_IN": 8, "en_IE": 3, "en": 5, "en_US": 5, "en_NG": 2, "en_KE": 2, "en_PK": 2, "en_NZ": 2, "en_TH": 1, "es_ES": 2, "es_MX": 3, "es_AR": 1,
    "es_CO": 1, "pt_BR": 2, "fr_FR": 2, "fr_CA": 1, "de_DE": 2, "it_IT": 2, "nl_NL": 1, "pl_PL": 2, "vi_VN": 1, "tl_PH": 1, "id_ID": 1, "tr_TR": 1,
}
TWO_SURNAMES = {"es_ES", "es_MX", "es_AR", "es_CO", "es_CL", "es_CA", "pt_BR", "pt_PT", "MX", "ES", "CO", "PE", "CL", "AR", "EC", "VE", "PH"}
SURNAME_FIRST = {"CN", "KR", "JP", "TW", "VN", "HU", "zh_CN", "zh_TW", "ko_KR", "vi_VN"}
SKIPPED = {"de_LI", "de_LU", "es", "th", "sw_"}  # placeholders, no names


def in_part(name, part):
    """One name in ten is for development alone, whatever its case."""
    held = hashlib.sha1(name.casefold().encode()).digest()[0] % 10 == 0
    return held == (part == "dev")


class Weighted:
    """Draws half by weight, half evenly, so that rare ones are met too."""

    def __init__(self, names, weights):
        self.names, self._sums = names, list(itertools.accumulate(weights))

    def draw(self, rng):
        if rng.random() < 0.5:
            return rng.choice(self.names)
        return self.names[min(bisect.bisect(self._sums, rng.random() * self._sums[-1]), len(self.names) - 1)]


class Culture:
    def __init__(self, name, firsts, lasts):
        self.name, self.firsts, self.lasts = name, firsts, lasts
        self.two_surnames, self.surname_first = name in TWO_SURNAMES, name in SURNAME_FIRST


class Even:
    def __init__(self, names):
        self.names = names

    def draw(self, rng):
        return rng.choice(self.names)


class Gazetteers:
    """Everything the slots draw from. Part: train or dev."""

    def __init__(self, folder, part):
        self.part = part
        folder = Path(folder) / "gazetteers"
        locales = json.loads((folder / "faker_python_locales.json").read_text(encoding="utf-8"))
        self.cultures, weights = self._cultures(folder, locales)
        self._sums = list(itertools.accumulate(weights))
        self.word_firsts = self._split(words("wordnames-first")) or self.cultures[0].firsts.names
        self.word_lasts = self._split(words("wordnames-last")) or self.cultures[0].lasts.names
        self.companies = sorted({name for data in locales.values() for key in ("large_companies", "companies", "company_names")
                                 for name in data.get("company", {}).get(key, ()) if isinstance(name, str) and latin(name)})
        self.cities = self._cities(folder / "world_cities.csv")
        self.countries = sorted({country for country in self.cities if country})

    def culture(self, rng):
        return self.cultures[min(bisect.bisect(self._sums, rng.random() * self._sums[-1]), len(self.cultures) - 1)]

    def _split(self, names):
        return [name for name in names if in_part(name, self.part)]

    def _cultures(self, folder, locales):
        firsts = Weighted(*self._census(folder, "female.first", "male.first"))
        lasts = Weighted(*self._census(folder, "all.last"))
        found, weights = [Culture("US", firsts, lasts)], [US_WEIGHT]
        for locale in sorted(locales):
            person = locales[locale].get("person", {})
            if locale in SKIPPED:
                continue
            first = self._split(_strings(person.get("first_romanized_names") or person.get("first_names")))
            last = self._split(_strings(person.get("last_romanized_names") or person.get("last_names")))
            if len(first) < 2 or len(last) < 2:
                continue
            weight = LOCALE_WEIGHTS.get(locale, 0.6) if latin(first[0]) and latin(last[0]) else 0.04
            found.append(Culture(locale, Even(first), Even(last)))
            weights.append(weight)
        by_country = {}
        for side, path in enumerate(("common-forenames-by-country.csv", "common-surnames-by-country.csv")):
            with open(folder / path, encoding="utf-8-sig", newline="") as rows:
                for row in csv.DictReader(rows):
                    name = (row["Romanized Name"] or row["Localized Name"] or "").strip()
                    if name and len(name) > 1 and "(" not in name and latin(name) and in_part(name, self.part):
                        by_country.setdefault(row["Country"], ([], []))[side].append(name)
        every = ([], [])
        for country in sorted(by_country):
            first, last = by_country[country]
            every[0].extend(first)
            every[1].extend(last)
            if len(first) > 1 and len(last) > 1:
                found.append(Culture(country, Even(first), Even(last)))
                weights.append(0.5)
        if every[0] and every[1]:
            found.append(Culture("mixed", Even(every[0]), Even(every[1])))
            weights.append(4)
        return found, weights

    def _census(self, folder, *kinds):
        weights = {}
        for kind in kinds:
            for line in (folder / f"us_census_dist.{kind}.txt").read_text(encoding="utf-8").splitlines():
                fields = line.split()
                if len(fields) > 1 and len(fields[0]) > 1 and in_part(fields[0], self.part):
                    weights[fields[0]] = weights.get(fields[0], 0) + float(fields[1]) + 0.0005
        return [cased(name) for name in weights], list(weights.values())

    @staticmethod
    def _cities(path):
        found = {}
        with open(path, encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                found.setdefault(row["country"], []).append((row["name"], row["subcountry"]))
        return found


_IRISH = {"BRIEN", "CONNOR", "CONNELL", "REILLY", "NEILL", "NEAL", "NEIL", "DONNELL", "KEEFE", "HARA", "LEARY", "SULLIVAN", "TOOLE", "SHEA", "ROURKE", "GRADY",
          "MALLEY", "DWYER", "HALLORAN", "HARE", "BANNON", "BYRNE", "CALLAGHAN", "DOHERTY", "DONOVAN", "GORMAN", "HAGAN", "KANE", "LOUGHLIN", "MEARA",
          "RIORDAN", "ROARKE", "FARRELL", "FLAHERTY", "DONOGHUE", "DEA", "DAY", "BOYLE", "CONNER", "QUINN", "DRISCOLL", "BRYAN", "HEARN", "DONOHUE"}


def cased(name):
    """MCDONALD → McDonald, OBRIEN → O'Brien, MARY → Mary."""
    if name.startswith("MC") and len(name) > 4:
        return "Mc" + name[2:].capitalize()
    if name.startswith("O") and name[1:] in _IRISH:
        return "O'" + name[1:].capitalize()
    return name.capitalize()


def latin(name):
    return all(character < "\u0250" or "\u1e00" <= character < "\u2070" for character in name)


def _strings(names):
    return [name.strip() for name in names or () if isinstance(name, str) and len(name.strip()) > 1]
