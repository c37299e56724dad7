import random
import re
import tempfile
import unittest

from ..fill import fill
from ..frames import parse
from ..lexical import lexical
from ..noise import misheard, shorthand, typos
from ..numbers import cardinal, each, ordinal, pairs, year
from ..pieces import Item, Piece, Turn, from_json, to_json
from ..slots import Makers
from ..slots.kinds import LABELS
from ..spoken import say
from ..lexical import Voice
from ..transforms import lower, title, upper, varied
from . import gazetteers

_LINES = ["@doc", "".join(f"Its {kind.lower()}: {{{kind}}}, ok? " for kind in LABELS), "({PERSON})'s {EMAIL}/{URL}.", "@chat", "A: Last four?", "C: {CARD.last4}", "A: And you are {PERSON.first}'s mom?", "C: {PERSON#2}", "@call",
          "A: Ok. Your phone is {PHONE}?", "C: No, {PHONE.part1}, {PHONE.part2}... To be sure: {PERSON.spelled#3}"]
_ALL = (lexical, lower, upper, title, typos, misheard, shorthand, varied)
_SAFE = (typos, misheard, shorthand)


class Transforms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls._folder = tempfile.TemporaryDirectory()
        cls.makers = Makers(gazetteers.write(cls._folder.name), "train")
        cls.frames = list(parse(_LINES, "t"))

    @classmethod
    def tearDownClass(cls):
        cls._folder.cleanup()

    def test_spans_survive_any_chain(self):
        for seed in range(250):
            rng = random.Random(seed)
            item = fill(rng.choice(self.frames), self.makers, rng)
            before = to_json(item)["spans"]
            chain = [rng.choice(_ALL) for _ in range(rng.randint(1, 4))]
            for transform in chain:
                item = transform(item, rng)
            data = to_json(item)
            where = seed, [transform.__name__ for transform in chain]
            self.assertEqual([span["label"] for span in data["spans"]], [span["label"] for span in before], where)
            for span in data["spans"]:
                text = data["turns"][span["turn"]]["text"] if "turns" in data else data["text"]
                self.assertLess(span["start"], span["end"], where)
                self.assertEqual(text[span["start"]:span["end"]], span["text"], where)
                self.assertTrue(span["text"].strip(), where)

    def test_noise_keeps_identifying_values(self):
        for seed in range(150):
            rng = random.Random(seed)
            item = fill(rng.choice(self.frames), self.makers, rng)
            before = to_json(item)["spans"]
            after = to_json(rng.choice(_SAFE)(item, rng))["spans"]
            for one, two in zip(before, after, strict=True):
                missing = set(_signs(one["text"])) - set(_signs(two["text"]))
                self.assertFalse(missing, (seed, one, two))
                if one["label"] not in ("PERSON", "ORG", "LOC", "JOB", "ADDRESS"):
                    self.assertEqual(one["text"], two["text"], seed)

    def test_names_in_headlines_are_in_capitals(self):
        headline, field = parse(["@doc", "MINISTER {PERSON.last} OF {COUNTRY} QUITS", "SSN {PERSON.last}"], "x")
        for seed in range(20):
            text = fill(headline, self.makers, random.Random(seed)).turns[0].text
            self.assertTrue(text.isupper(), text)
        self.assertFalse(all(fill(field, self.makers, random.Random(seed)).turns[0].text.isupper() for seed in range(20)))

    def test_first_and_last_name_side_by_side_are_one_span(self):
        for text, spans in (("I am {PERSON.first} {PERSON.last}.", 1), ("{PERSON.last} {PERSON.first}", 1), ("{PERSON.first#2} {PERSON.last#3}", 1), ("{PERSON.last} {PERSON.last#2}", 2),
                            ("{PERSON.first}, {PERSON.last}", 2), ("{PERSON.last} {PERSON.first#2}", 2)):
            frame, = parse(["@doc", text], "x")
            item = to_json(fill(frame, self.makers, random.Random(5)))
            self.assertEqual(len(item["spans"]), spans, text)
            self.assertTrue(all(item["text"][span["start"]:span["end"]] == span["text"] for span in item["spans"]))

    def test_case_keeps_letters(self):
        for seed in range(100):
            rng = random.Random(seed)
            item = fill(rng.choice(self.frames), self.makers, rng)
            for transform in (lower, upper, title):
                for one, two in zip(to_json(item)["spans"], to_json(transform(item, rng))["spans"], strict=True):
                    self.assertEqual(_signs(one["text"]), _signs(two["text"]), (seed, transform.__name__))

    def test_lexical_has_no_punctuation_and_words_do_not_run_together(self):
        for seed in range(100):
            rng = random.Random(seed)
            for turn in lexical(fill(rng.choice(self.frames), self.makers, rng), rng).turns:
                self.assertNotRegex(turn.text, r"[,!?()]|\s\s|^\s", seed)
                for one, two in zip(turn.pieces, turn.pieces[1:]):
                    self.assertTrue(one.text.endswith(" ") or two.text.startswith((" ", "'")), (seed, turn.text))

    def test_numbers(self):
        rng = random.Random(1)
        cases = ((ordinal(21, rng), "twenty first"), (ordinal(12, rng), "twelfth"), (ordinal(30, rng), "thirtieth"), (pairs("4217", rng), "forty two seventeen"), (cardinal(42, rng), "forty two"))
        for said, expected in cases:
            self.assertEqual(said, expected)
        self.assertIn("double seven", {each("077", random.Random(seed)).split(" ", 1)[1] for seed in range(30)})
        self.assertIn("nineteen eighty five", {year(1985, random.Random(seed)) for seed in range(30)})

    def test_speech_of_kinds(self):
        voice = Voice(False, False, 0)
        cases = (("DATE", "March 4, 1985", r"march (four|fourth) (nineteen )?eighty five"), ("EMAIL", "ann.lee@gmail.com", r"ann (dot|point) lee at gmail (dot|point) com|.*gmail (dot|point) com"),
                 ("price", "$45.20", r"forty five (dollars and twenty cents|twenty)"), ("ADDRESS", "42 Oak St, NY", r"forty two oak (st|street) (new york|n y)"), ("ORDER", "AB-12", r"(a|alpha) (b|bravo) ((dash|hyphen) )?(one two|twelve)"),
                 ("time", "3:30", "three thirty"), ("percent", "10%", "ten percent"))
        for kind, text, expected in cases:
            for seed in range(20):
                self.assertRegex(say(Piece(text, None, kind), random.Random(seed), voice), f"^({expected})$")

    def test_items_read_and_write_alike(self):
        data = {"id": "1", "lang": "en", "kind": "chat", "turns": [{"speaker": "agent", "text": "Hi 🙂 Ann Lee!"}], "spans": [{"turn": 0, "start": 5, "end": 12, "label": "PERSON", "text": "Ann Lee"}, {"turn": 0, "start": 9, "end": 12, "label": "X", "text": "Lee"}]}
        written = to_json(from_json(data, "c"))
        self.assertEqual(written["turns"], data["turns"])
        self.assertEqual(written["spans"], data["spans"][:1])
        item = Item("2", "document", (Turn("", (Piece(" Ann ", "PERSON"),)),), "c")
        self.assertEqual(to_json(item)["spans"], [{"start": 1, "end": 4, "label": "PERSON", "text": "Ann"}])


def _signs(text):
    return re.sub(r"[\W_]", "", text).casefold()
