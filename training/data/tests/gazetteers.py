"""Tiny gazetteers, written as the real ones are, for tests."""

import json
from pathlib import Path

_FIRSTS = "ANNA BORIS CLARA DAVID ELENA FELIX GINA HUGO IRENE JONAS KAREN LUCAS MARTA NOAH OLGA PETER QUINN RITA SIMON TINA URSULA VICTOR WANDA XAVIER YVONNE ZOE ALBERT BELLA CECIL DORIS".split()
_LASTS = "ABBOT BELMONT CARVER DAWSON ELLIS FORBES GIBSON HARLOW IRVING JENKINS KELLER LAMBERT MCNALLY NORTON OBRIEN PALMER QUIGLEY RAMSEY SPENCER TURNER UPTON VAUGHN WALLIS YATES ZIMMER".split()


def write(folder):
    root = Path(folder) / "gazetteers"
    root.mkdir(parents=True)

    def census(kind, names):
        (root / f"us_census_dist.{kind}.txt").write_text("".join(f"{name} {1 / rank:.3f} 0.0 {rank}\n" for rank, name in enumerate(names, 1)), encoding="utf-8")
    census("female.first", _FIRSTS[::2])
    census("male.first", _FIRSTS[1::2])
    census("all.last", _LASTS)
    person = {"first_names": [name.title() for name in _FIRSTS] + ["Jürgen", "Søren"], "last_names": [name.title() for name in _LASTS] + ["Müller", "Ng"]}
    (root / "faker_python_locales.json").write_text(json.dumps({"es_ES": {"person": person, "company": {"companies": ["Example Works"]}}, "de_LI": {"person": person}}), encoding="utf-8")
    header = "Country,Country Group,Region,Population,Note,Year,Romanization,Index,Name Group,Gender,Localized Name,Romanized Name\n"
    (root / "common-forenames-by-country.csv").write_text("\ufeff" + header + "".join(f"DE,1,,,,2018,N,1,x,F,{name.title()},{name.title()}\n" for name in _FIRSTS), encoding="utf-8")
    header = "Country,Rank,Index,Name Group,Localized Name,Romanized Name,Count,Percent\n"
    (root / "common-surnames-by-country.csv").write_text("\ufeff" + header + "".join(f"DE,1,1,x,{name.title()},{name.title()},,\n" for name in _LASTS), encoding="utf-8")
    cities = (("Springfield", "United States", "Ohio"), ("Leeds", "United Kingdom", "England"), ("Guelph", "Canada", "Ontario"), ("Perth", "Australia", "Western Australia"), ("Pune", "India", "Maharashtra"),
              ("Cork", "Ireland", "Munster"), ("Köln", "Germany", "NRW"), ("Lyon", "France", "Rhône"), ("Bari", "Italy", "Apulia"))
    (root / "world_cities.csv").write_text("name,country,subcountry,geonameid\n" + "".join(f"{','.join(city)},1\n" for city in cities), encoding="utf-8")
    return Path(folder)
