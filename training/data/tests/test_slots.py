import random
import re
import tempfile
import unittest

from ..frames import Slot
from ..slots import Makers, banking, identifiers
from ..slots.fun import coinage, hashtag
from ..slots.gazetteers import in_part
from ..slots.kinds import FORMS, LABELS, PLAIN
from ..slots.lists import words
from . import gazetteers


class Slots(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls._folder = tempfile.TemporaryDirectory()
        data = gazetteers.write(cls._folder.name)
        cls.makers = {part: Makers(data, part) for part in ("train", "dev")}

    @classmethod
    def tearDownClass(cls):
        cls._folder.cleanup()

    def test_every_kind_and_form_makes_text(self):
        for part, makers in self.makers.items():
            for kind in LABELS:
                for form in sorted(FORMS[kind]):
                    for seed in range(15):
                        text = makers.values(random.Random(f"{kind}{form}{seed}")).text(Slot(kind, form, 1, False))
                        self.assertTrue(text.strip(), (part, kind, form, seed))
                        self.assertEqual(text, text.strip(), (part, kind, form, seed))

    def test_a_number_keeps_its_value_and_plain_slots_without_one_vary(self):
        values = self.makers["train"].values(random.Random(4))
        full, first = (values.text(Slot("PERSON", form, 2, True)) for form in ("full", "first"))
        self.assertIn(first, full)
        self.assertEqual(values.text(Slot("price", "full", 1, True)), values.text(Slot("price", "full", 1, True)))
        self.assertGreater(len({values.text(Slot("price", "full", 1, False)) for _ in range(20)}), 5)

    def test_emails_mostly_hold_a_part_of_the_person(self):
        related = 0
        for seed in range(200):
            values = self.makers["train"].values(random.Random(seed), {("PERSON", 1), ("EMAIL", 1)})
            email, person = values.text(Slot("EMAIL", "full", 1, False)).lower(), values.value("PERSON", 1)
            related += any(name[:3].lower() in email for name in (person.first, person.last))
        self.assertGreater(related, 100)

    def test_gazetteer_names_of_development_are_not_in_training(self):
        parts = {part: {name for culture in makers.gazetteers.cultures for side in (culture.firsts, culture.lasts) for name in side.names} for part, makers in self.makers.items()}
        self.assertFalse({name.casefold() for name in parts["train"]} & {name.casefold() for name in parts["dev"]})
        self.assertTrue(all(in_part(name, part) or in_part(name.replace("'", ""), part) for part, names in parts.items() for name in names))

    def test_check_digits(self):
        self.assertEqual(banking.luhn("7992739871"), "3")
        self.assertEqual(banking.iban_check("GB", "WEST12345698765432"), "82")
        rng = random.Random(2)
        right = 0
        for _ in range(400):
            number, text = banking.card(rng)
            self.assertEqual(re.sub(r"\D", "", text), number)
            right += banking.luhn(number[:-1]) == number[-1]
        self.assertTrue(240 < right < 320, right)
        for _ in range(50):
            routing = banking.routing(rng)
            self.assertEqual(sum(int(sign) * weight for sign, weight in zip(routing, (3, 7, 1) * 3)) % 10, 0)
            self.assertRegex(identifiers.vin(rng), r"^[A-HJ-NPR-Z0-9]{17}$")

    def test_clubs_are_often_a_city_alone(self):
        clubs = [self.makers["train"].values(random.Random(seed)).text(Slot("ORG", "club", 1, False)) for seed in range(300)]
        self.assertTrue(any(club.endswith(" United") for club in clubs))
        self.assertGreater(sum(" " not in club for club in clubs), 60)

    def test_unknown_words_are_lower_case_and_new(self):
        coined = {coinage(random.Random(seed)) for seed in range(300)}
        self.assertGreater(len(coined), 250)
        self.assertTrue(all(word.isalpha() and word.islower() for word in coined))
        self.assertTrue(all(hashtag(random.Random(seed)).startswith("#") for seed in range(20)))

    def test_lists_are_wide(self):
        self.assertGreaterEqual(len(words("jobs")), 400)
        self.assertEqual({kind for kind in LABELS if LABELS[kind] is None}, set(PLAIN))
