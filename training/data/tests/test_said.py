import random
import unittest

from ..pieces import Item, Piece, Turn, to_json
from ..said import Voice, lexical, tables

_ITEM = Item("x-1", "chat", (
    Turn("A", (Piece("Bitte, "), Piece("Ana-Lucía O'Neill", "PERSON"), Piece("! Am "), Piece("27.03.1984", "DOB"), Piece(" um 9:15?"))),
    Turn("C", (Piece("0170 3345 902", "PHONE"), Piece(", "), Piece("ana.l_neill@example.org", "EMAIL"), Piece(" ("), Piece("KX-88213", "ID"), Piece(")."))),
), "natural", "de")


class Said(unittest.TestCase):
    def test_every_language_says_every_number_below_a_hundred_otherwise(self):
        for lang, words in tables().items():
            said = [words[str(number)] for number in range(100)]
            self.assertEqual(len(set(said)), 100, lang)
            self.assertTrue({"19..", "20..", "glue", "@", ".", "_", "-", "/", ":", "+"} <= words.keys(), lang)

    def test_spans_survive_and_nothing_is_left_that_is_not_said(self):
        for lang in set(tables()) - {"en"}:
            for seed in range(60):
                item = lexical(Item(_ITEM.id, _ITEM.kind, _ITEM.turns, _ITEM.corpus, lang), random.Random(seed))
                spans = to_json(item)["spans"]
                self.assertEqual([span["label"] for span in spans], ["PERSON", "DOB", "PHONE", "EMAIL", "ID"], (lang, seed))
                for span in spans:
                    value = item.turns[span["turn"]].text[span["start"]:span["end"]]
                    self.assertEqual(value, value.strip())
                    self.assertTrue(value and not any(char.isupper() or char in ".,@_!?()" for char in value), (lang, seed, value))
                self.assertEqual(item.turns[0].text[spans[0]["start"]:spans[0]["end"]], "ana lucía o'neill")

    def test_numbers_are_said_as_people_group_them(self):
        class Fixed(random.Random):
            def choice(self, options):
                return options[0]

            def random(self):
                return 0.2

        def say(lang, digits, label=""):
            return Voice(lang, Fixed()).number(digits, label)

        self.assertEqual(say("es", "31"), "treinta y uno")
        self.assertEqual(say("de", "1999"), "neunzehnhundertneunundneunzig")
        self.assertEqual(say("fr", "2024"), "deux mille vingt-quatre")
        self.assertEqual(say("it", "2024", "ID"), "due zero due quattro")
        self.assertEqual(say("pl", "05"), "zero pięć")
        self.assertEqual(say("nl", "703"), "zeven nul drie")


if __name__ == "__main__":
    unittest.main()
