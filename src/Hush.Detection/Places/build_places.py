#!/usr/bin/env python3
"""Builds the place lexicon that Hush.Detection embeds (src/Hush.Detection/Places/places.lexicon).

Usage: build_places.py --cities world_cities.csv --countries faker_python_locales.json --out FILE

world_cities.csv is GeoNames' list of cities with their country and first-level subdivision (CC-BY-4.0); the other file holds the country lists of Faker
(MIT) in the languages read here. PlaceLexicon.cs says how the bytes of FILE are laid out. Standard library only; the same input gives the same bytes.
"""

import argparse
import csv
import json
import pathlib
import struct
import unicodedata

MAGIC = b"HUSHPLC1"
MAX_FOLDED = 48
COUNTRY, STATE, CITY, MAJOR = 1, 2, 4, 8

# Whose subdivisions a reader of news knows by name; where a city has the same name they win, but for those named in CITY_FIRST.
MAJOR_COUNTRIES = {"United States", "Canada", "Australia", "India", "Mexico", "Brazil", "Germany"}
CITY_FIRST = {"new york", "washington", "washington, d.c.", "sao paulo", "rio de janeiro", "berlin", "hamburg", "bremen", "delhi", "chandigarh", "mexico city",
              "puebla", "oaxaca", "guanajuato", "queretaro", "zacatecas", "durango", "aguascalientes", "san luis potosi", "chihuahua", "campeche"}

ENGLISH = """USA|U.S.A|U.S|US of A|United States|United States of America|America|UK|U.K|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|UAE
United Arab Emirates|Russia|South Korea|North Korea|Korea|Vietnam|Laos|Syria|Iran|Moldova|Tanzania|Bolivia|Venezuela|Brunei|Taiwan|Macau|Palestine|Vatican|Vatican City
Czech Republic|Czechia|Slovakia|Ivory Coast|Cape Verde|Congo|Democratic Republic of the Congo|Burma|Myanmar|Micronesia|Macedonia|North Macedonia|Swaziland|Eswatini
Kosovo|Türkiye|Turkey|Holland|The Netherlands|Bahamas|The Bahamas|Gambia|The Gambia|Hong Kong|East Timor|Timor-Leste|Saint Lucia|Trinidad|Trinidad and Tobago|Sao Tome
Antigua|Antigua and Barbuda|Bosnia|Bosnia and Herzegovina|Puerto Rico|Greenland|Bermuda|Aruba|Curaçao|PRC|DRC|EU|European Union|Soviet Union|Yugoslavia|Czechoslovakia
Stati Uniti|Regno Unito|Germania|Francia|Spagna|Svizzera|Svezia|Norvegia|Danimarca|Finlandia|Polonia|Grecia|Turchia|Cina|Giappone|Inghilterra|Scozia|Galles|Irlanda
Paesi Bassi|Belgio|Lussemburgo|Portogallo|Ucraina|Ungheria|Egitto|Marocco|Brasile|Messico|India|Croazia|Estados Unidos|Reino Unido|Inglaterra|Angleterre|Écosse|États-Unis
Royaume-Uni|Vereinigte Staaten|Vereinigtes Königreich|Großbritannien|Schottland|Verenigde Staten|Verenigd Koninkrijk|Engeland|Schotland|Suisse|Schweiz|Österreich|Oostenrijk
Zwitserland|Duitsland|Allemagne|Alemania|Alemanha|Deutschland|Frankreich|Frankrijk|Spanien|Spanje|España|Espanha|Italien|Italië|Italie|Itália|Italia|Niederlande|Pays-Bas|Nederland
Países Bajos|Países Baixos|Holanda|Belgien|België|Belgique|Bélgica|Polen|Pologne|Türkei|Turquie|Turquía|Turquia|Turkije"""

# Major subdivisions that the list of cities lacks or spells another way, and the counties of England, Scotland and Wales.
REGIONS = """Quebec|Québec|Newfoundland|Newfoundland and Labrador|Prince Edward Island|Nunavut|Northwest Territories|Yukon|Bavaria|Bayern|Saxony|Sachsen|Lower Saxony|Niedersachsen
Hesse|Hessen|Rhineland-Palatinate|Rheinland-Pfalz|North Rhine-Westphalia|Nordrhein-Westfalen|Baden-Württemberg|Thuringia|Thüringen|Saxony-Anhalt|Sachsen-Anhalt|Brandenburg
Mecklenburg-Vorpommern|Schleswig-Holstein|Saarland|New South Wales|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory
District of Columbia|Puerto Rico|Washington State|Jammu and Kashmir|Maharashtra|Karnataka|Kerala|Tamil Nadu|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Himachal Pradesh
Telangana|Odisha|Punjab|Haryana|Rajasthan|Gujarat|Jharkhand|Chhattisgarh|Uttarakhand|West Bengal|Assam|Bihar|Estado de México|Baja California Sur|Baja California|Minas Gerais
Mato Grosso do Sul|Mato Grosso|Rio Grande do Sul|Rio Grande do Norte|Santa Catarina|Espírito Santo
Berkshire|Bedfordshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|East Sussex|West Sussex|Sussex|Essex|Gloucestershire|Hampshire
Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset
Staffordshire|Suffolk|Surrey|Warwickshire|Wiltshire|Worcestershire|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Merseyside|Greater Manchester|West Midlands
Tyne and Wear|County Durham|Isle of Wight|Greater London|Aberdeenshire|Ayrshire|Fife|Perthshire|Lanarkshire|Highland|Pembrokeshire|Carmarthenshire|Gwynedd|Powys|Anglesey
County Antrim|County Down|County Cork|County Kerry|County Galway|County Dublin|County Mayo|County Donegal|Andalusia|Andalucía|Catalonia|Cataluña|Tuscany|Toscana|Lombardy
Lombardia|Sicily|Sicilia|Sardinia|Piedmont|Provence|Normandy|Brittany|Burgundy|Île-de-France|Flanders|Wallonia|Tyrol|Styria|Carinthia|Ticino|Orange County|Los Angeles County
Cook County|Harris County|Maricopa County|King County|Miami-Dade County|San Bernardino County|Riverside County|Clark County|Santa Clara County|Westchester County|Nassau County"""

CITIES = """New York|Frankfurt|Cologne|Seville|Ghent|Bruges|The Hague|Hague|Quebec City|Rio|St. Paul|Marseilles|Lyons|Canton|Salonica|NYC|New York City|L.A|Bombay|Madras|Calcutta|Bangalore|Peking|Saigon|Washington D.C|Washington DC|Vegas|Philly|München|Köln|Wien|Zürich|Genf|Genève|Genova|Roma|Milano
Torino|Napoli|Firenze|Venezia|Lisboa|Praha|Warszawa|Kiev|Moscou|Moskau|Londres|Londra|Londen|Parigi|Parijs|Bruxelles|Brüssel|Brussel|Anvers|Antwerpen|Den Haag|Ginevra|Zurigo
Monaco di Baviera|Nueva York|Nova York|Ciudad de México|La Habana|Sevilla|Wenen|Keulen|Praag|Mailand|Rom|Venedig|Neapel|Florenz|Lissabon|Warschau|Prag|Kopenhagen|København|Göteborg"""

LOCALES = ("en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "pt_PT", "pt_BR", "nl_NL")

# Faker's lists name some territories in ways that are words or people first.
NOT_COUNTRIES = {"reunion", "heard", "man", "jersey", "st", "sao", "antarctica", "antarktis", "antarctique", "antartide", "terre adelie"}


# Towns of the list whose names are words for other places.
NO_PLACES = {"airport", "center", "centre", "university", "of", "police", "the village", "downtown", "central"}


def fold(text):
    """As training/lexicon/build_lexicon.py and LetterFolding.cs do."""
    special = {"ß": "s", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ð": "d", "þ": "t", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ə": "e"}
    out = []
    for char in text:
        if char in "'’‘ʼ`´" or 0x300 <= ord(char) <= 0x36F:
            continue
        low = "i" if char == "İ" else char.lower()
        if low in special:
            out.append(special[low])
        elif 0xC0 <= ord(char) <= 0x24F or 0x1E00 <= ord(char) <= 0x1EFF:
            base = unicodedata.normalize("NFD", low)[0]
            out.append(special.get(base, base))
        else:
            out.append(low if len(low) == 1 else char)
    return "".join(out)


def key(name):
    """Words parted by single blanks, without marks, as PlaceLexicon.cs asks for them."""
    plain = "".join(" " if char in "-–/()," else char for char in name if char != ".")
    return " ".join(fold(plain).split())


def hash32(text):
    value = 0x811C9DC5
    for byte in text.encode("utf-16-le"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def names(block):
    return [name for line in block.splitlines() for name in line.split("|") if name]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cities", required=True)
    arguments.add_argument("--countries", required=True)
    arguments.add_argument("--out", required=True)
    given = arguments.parse_args()
    kinds = {}

    def add(name, kind):
        folded = key(name)
        if 2 <= len(folded) <= MAX_FOLDED and not any(char.isdigit() for char in folded):
            kinds[folded] = kinds.get(folded, 0) | kind

    with open(given.cities, encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            add(row["name"], CITY)
            add(row["country"], COUNTRY)
            if row["subcountry"]:
                major = row["country"] in MAJOR_COUNTRIES and key(row["subcountry"]) not in CITY_FIRST
                add(row["subcountry"], STATE | (MAJOR if major else 0))
    locales = json.loads(pathlib.Path(given.countries).read_text(encoding="utf-8"))
    for locale in LOCALES:
        for name in locales[locale]["address"]["countries"]:
            short = name.split("(")[0].split(",")[0].strip()
            if key(short) not in NOT_COUNTRIES and len(short) > 3:
                add(short, COUNTRY)
    for name in names(ENGLISH):
        add(name, COUNTRY)
    for name in names(REGIONS):
        add(name, STATE | MAJOR)
    for name in names(CITIES):
        add(name, CITY)
    for name in NO_PLACES:
        kinds.pop(name, None)

    by_hash = {}
    for folded, kind in kinds.items():
        value = hash32(folded)
        by_hash[value] = by_hash.get(value, 0) | kind
    hashes = sorted(by_hash)
    body = struct.pack(f"<{len(hashes)}I", *hashes) + bytes(by_hash[value] for value in hashes)
    pathlib.Path(given.out).write_bytes(MAGIC + struct.pack("<I", len(hashes)) + body)
    print(f"{len(hashes)} names, {len(MAGIC) + 4 + len(body)} bytes")


if __name__ == "__main__":
    main()
