"""Organizations by kind: grammars of names, coined words, acronyms, brands of our own."""

from dataclasses import dataclass

from .lists import words

KINDS = ("bank", "company", "hospital", "school", "agency", "shop", "law", "insurer")
_SUFFIXES = ("Inc", "Inc.", "LLC", "Ltd", "Ltd.", "Corp", "Corp.", "Corporation", "Group", "Holdings", "Co.", "PLC", "GmbH", "Pty Ltd", "Pvt Ltd", "LP", "& Sons",
             "& Co", "Partners", "Associates", "Limited", "Company", "S.A.", "AG", "Brothers", "International")
_TRADES = ("Plumbing", "Logistics", "Consulting", "Foods", "Electric", "Software", "Systems", "Technologies", "Industries", "Construction", "Motors", "Media",
           "Freight", "Energy", "Pharma", "Robotics", "Analytics", "Roofing", "Landscaping", "Catering", "Printing", "Textiles", "Steel", "Travel", "Solutions",
           "Enterprises", "Services", "Security", "Marine", "Staffing", "Realty", "Properties", "Design", "Studios", "Labs", "Telecom", "Wireless", "Airlines",
           "Airways", "Auto Repair", "Dental", "Optics", "Packaging", "Chemicals", "Dairy", "Farms", "Networks", "Cleaning", "Moving", "Storage")
_STARTS = ("Zen", "Nov", "Ver", "Lum", "Kin", "Ax", "Cor", "Tri", "Om", "Hel", "Vant", "Bri", "Syn", "Quan", "Pol", "Arc", "Cal", "Ther", "Ori", "Flux", "Nim",
           "Sol", "Tel", "Medi", "Opti", "Data", "Clear", "Blue", "North", "Ever", "Bright", "True", "Swift", "Green", "Iron", "Sky", "Cloud", "Silver", "Open")
_ENDS = ("ora", "ium", "ify", "ent", "ix", "ara", "eon", "ity", "is", "ant", "ova", "ex", "ly", "io", "tek", "soft", "path", "line", "well", "field", "stone",
         "bridge", "ware", "point", "wave", "works", "mark", "core", "gate", "leaf", "peak", "link", "grid", "forge", "ridge", "spring", "base", "hub", "nest")
_SHOPS = ("Hardware", "Market", "Outlet", "Books", "Shoes", "Bakery", "Grill", "Pharmacy", "Florist", "Jewelers", "Furniture", "Cafe", "Café", "Pizza", "Diner",
          "Boutique", "Electronics", "Toys", "Pets", "Cycles", "Supermarket", "Foods", "Deli", "Garden Centre", "Home Store", "Sports", "Tires", "Opticians",
          "Barber Shop", "Nails", "Wines", "Kitchen", "Department Store", "Mart", "Depot", "Emporium", "Tea House", "Noodle Bar", "Fish & Chips", "Tailors")
_AGENCIES = ("Department of {}", "Ministry of {}", "Office of {}", "Bureau of {}", "{} Authority", "{} Commission", "Board of {}", "{} Agency", "{} Administration",
             "Federal {} Service", "State {} Office", "National {} Council", "Directorate of {}")
_MATTERS = ("Motor Vehicles", "Revenue", "Labor", "Public Health", "Transport", "Housing", "Education", "Agriculture", "Immigration", "Social Services", "Water",
            "Energy", "Consumer Protection", "Veterans Affairs", "Licensing", "Justice", "Natural Resources", "Environmental Protection", "Pensions", "Customs",
            "Child Support", "Finance", "Tourism", "Statistics", "Communications", "Aviation Safety", "Food Safety", "Elections", "Parks and Recreation")
_NICKNAMES = ("Hawks", "Bulls", "Royals", "Mariners", "Tigers", "Rockets", "Cowboys", "Knights", "Sharks", "Bears", "Comets", "Blazers", "Hornets", "Pirates", "Wolves", "Pioneers",
              "Thunder", "Storm", "Lancers", "Warriors", "Falcons", "Chargers", "Braves", "Otters")


@dataclass(frozen=True)
class Organization:
    names: dict  # by kind; all kinds of one number, made as they are asked for
    maker: object

    def text(self, form, rng):
        if form == "short":
            return self.text("full", rng).split(" ")[0]
        if form == "full":
            form = next(iter(self.names), None) or rng.choices(KINDS, (8, 40, 9, 9, 10, 14, 5, 5))[0]
        if form not in self.names:
            self.names[form] = self.maker.name(form, rng)
        return self.names[form]


class Organizations:
    def __init__(self, gazetteers, people, places):
        self._gazetteers, self._people, self._places = gazetteers, people, places
        self._brands = words("brands")

    def make(self, rng):
        return Organization({}, self)

    def name(self, kind, rng):
        return getattr(self, "_" + kind)(rng)

    def coined(self, rng):
        name = rng.choice(_STARTS) + rng.choice(_ENDS)
        return name[:-2] + name[-2:].upper() if rng.random() < 0.03 else name

    def _stem(self, rng):
        chance = rng.random()
        if chance < 0.3:
            return self._people.surname(rng)
        if chance < 0.6:
            return self.coined(rng)
        if chance < 0.72:
            return rng.choice(words("stems"))
        if chance < 0.8:
            return self._acronym(rng)
        if chance < 0.9:
            return self._places.city(rng)
        return f"{rng.choice(words('stems'))} {rng.choice(words('stems'))}"

    @staticmethod
    def _acronym(rng):
        return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTUVW") for _ in range(rng.choice((2, 3, 3, 3, 4))))

    def _company(self, rng):
        chance = rng.random()
        if chance < 0.12 and self._gazetteers.companies:
            return rng.choice(self._gazetteers.companies)
        if chance < 0.22:
            return rng.choice(self._brands)
        if chance < 0.32:
            return self.coined(rng)
        if chance < 0.37:
            return self._acronym(rng)
        if chance < 0.44:
            return f"{self._people.surname(rng)} {rng.choice(('&', 'and'))} {self._people.surname(rng)}"
        if chance < 0.48:
            return f"{self._people.surname(rng)}, {self._people.surname(rng)} and {self._people.surname(rng)}"
        if chance < 0.52:
            return f"{self._people.first(rng)}'s {rng.choice(_TRADES)}"
        if chance < 0.75:
            return f"{self._stem(rng)} {rng.choice(_TRADES)}" + (f" {rng.choice(_SUFFIXES)}" if rng.random() < 0.35 else "")
        return f"{self._stem(rng)}{', ' if rng.random() < 0.1 else ' '}{rng.choice(_SUFFIXES)}"

    def _bank(self, rng):
        stem, place = self._stem(rng), self._places.city(rng)
        return rng.choice((
            f"{stem} Bank", f"Bank of {place}", f"First {stem} Bank", f"{place} Savings Bank", f"{stem} Credit Union", f"{place} Community Credit Union",
            f"{stem} Financial", f"{stem} Trust", f"First National Bank of {place}", f"{stem} & {self._people.surname(rng)}", f"{stem} Federal",
            f"Banco {place}", f"{self.coined(rng)} Bank", f"{stem} Building Society", f"{place} Mutual", f"{self._acronym(rng)} Bank", f"{self.coined(rng)} Pay"))

    def _hospital(self, rng):
        stem, place = self._people.surname(rng), self._places.city(rng)
        saint = rng.choice(("Mary", "Luke", "Jude", "Anne", "Vincent", "Joseph", "Thomas", "Francis", "Elizabeth", "George", "Agnes", "Bartholomew", "Clare"))
        return rng.choice((
            f"St. {saint} Hospital", f"St. {saint}'s", f"St {saint}'s Hospital", f"{place} General Hospital", f"{place} General", f"{stem} Memorial Hospital",
            f"{place} Medical Center", f"{stem} Clinic", f"{place} Children's Hospital", f"{place} Family Practice", f"{stem} Dental Care", f"Mount {saint} Hospital",
            f"{self.coined(rng)} Health", f"{place} Urgent Care", f"{place} Eye Institute", f"{stem} Rehabilitation Center", f"{place} Royal Infirmary",
            f"University Hospital {place}", f"Sacred Heart Medical Center", f"{stem} Surgery", f"{place} Women's Clinic"))

    def _school(self, rng):
        stem, place = self._people.surname(rng), self._places.city(rng)
        return rng.choice((
            f"University of {place}", f"{place} University", f"{stem} University", f"{stem} College", f"{place} Community College", f"{stem} Elementary School",
            f"{stem} Elementary", f"{place} High School", f"{stem} High", f"{place} Middle School", f"{stem} Academy", f"{place} Institute of Technology",
            f"{place} State", f"St. {self._people.first(rng)} School", f"{place} Grammar School", f"{place} Primary School", f"{stem} Prep", f"{place} Tech",
            f"{stem} Business School", f"{place} School of Nursing", f"{stem} Montessori"))

    def _agency(self, rng):
        if rng.random() < 0.15:
            return self._acronym(rng)
        if rng.random() < 0.3:
            place = self._places.city(rng)
            return rng.choice((f"City of {place}", f"{place} City Council", f"{place} Police Department", f"{place} County Court", f"{place} Borough Council",
                               f"{place} Fire Department", f"{place} County Clerk", f"{place} Housing Authority", f"{place} Public Library"))
        return rng.choice(_AGENCIES).format(rng.choice(_MATTERS))

    def _shop(self, rng):
        chance = rng.random()
        if chance < 0.3:
            return rng.choice(self._brands)
        if chance < 0.5:
            return f"{self._people.first(rng)}'s {rng.choice(_SHOPS)}"
        if chance < 0.6:
            return f"The {rng.choice(words('stems'))} {rng.choice(_SHOPS)}"
        return f"{self._stem(rng)} {rng.choice(_SHOPS)}"

    def _club(self, rng):
        """A sports club, as news name it: often by its city alone."""
        place = self._places.city(rng)
        if rng.random() < 0.35:
            return place
        return rng.choice((
            f"{place} United", f"{place} City", f"{place} Rovers", f"{place} Athletic", f"FC {place}", f"{place} FC", f"Real {place}", f"Dynamo {place}", f"Sporting {place}", f"{place} Wanderers",
            f"{place} {rng.choice(_NICKNAMES)}", f"{place} {rng.choice(_NICKNAMES)}", rng.choice(_NICKNAMES), f"{rng.choice(words('stems'))} {place}", f"{place} Town", f"Inter {place}", f"{place} CC", f"{place} RFC"))

    def _law(self, rng):
        one, two, three = (self._people.surname(rng) for _ in range(3))
        return rng.choice((
            f"{one} & {two} LLP", f"{one}, {two} & {three}", f"{one} {two} LLP", f"Law Offices of {self._people.make(rng).full}", f"{one} Law", f"{one} & Associates",
            f"{one} Legal Group", f"{one} {two}", f"{one}, {two} and {three} LLP", f"{one} Solicitors", f"{one} & {two}", f"{one} {two} Solicitors", f"{one} PLLC",
            f"{one} Chambers"))

    def _insurer(self, rng):
        stem = self._stem(rng)
        return rng.choice((
            f"{stem} Insurance", f"{stem} Mutual", f"{stem} Life", f"{stem} Assurance", f"{stem} Health Plan", f"{stem} Casualty", f"{self.coined(rng)}",
            f"{stem} Insurance Company", f"{self._places.city(rng)} Mutual Insurance", f"{stem} Indemnity", f"{stem} Underwriters", f"{stem} Re",
            f"{stem} & {self._people.surname(rng)} Insurance", f"{stem} Dental", f"{stem} Direct"))
