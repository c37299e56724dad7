import tempfile
import unittest
from pathlib import Path

from training.corpus.check import load, near_duplicates, plan, planned
from training.corpus.items import FOLDER, ItemError, read
from training.data.pieces import to_json


def written(text):
    file = Path(tempfile.mkdtemp()) / "some.items"
    file.write_text(text, encoding="utf-8")
    return file


class PlanTests(unittest.TestCase):
    def test_every_row_of_the_plan_is_filled(self):
        sources, _ = load(sorted((FOLDER / "train" / "en").glob("*.items")))

        short = [(what, value, items, least) for what, value, items, least in planned(sources) if items < least]

        self.assertEqual(len(list(plan())), len(list(planned(sources))))
        self.assertEqual([], short)

    def test_items_of_other_languages_and_of_dev_do_not_count(self):
        sources, _ = load(sorted((FOLDER / "dev" / "en").glob("*.items")) + sorted((FOLDER / "train" / "de").glob("*.items")))

        self.assertEqual({0}, {items for _, _, items, _ in planned(sources)})


class ReadTests(unittest.TestCase):
    def test_turns_of_a_chat_have_their_spans(self):
        source, = read(written("### en-x-1 | chat | bank | plain | Welsh | display\nA: Name?\nC: [[PERSON:Dilys Prosser]], flat\\n[[ADDRESS:4]]\n"))
        data = to_json(source.item)
        self.assertEqual([turn["text"] for turn in data["turns"]], ["Name?", "Dilys Prosser, flat\n4"])
        self.assertEqual([(span["turn"], span["label"], span["text"]) for span in data["spans"]], [(1, "PERSON", "Dilys Prosser"), (1, "ADDRESS", "4")])

    def test_text_of_a_document_stays_as_it_is(self):
        source, = read(written("### en-x-2 | doc | it | technical | none | display\nuser\t[[USERNAME:kvold]]\n\n## [[b]] a[0]\n"))
        self.assertEqual(to_json(source.item)["text"], "user\tkvold\n\n## [[b]] a[0]")

    def test_value_may_end_with_a_bracket(self):
        source, = read(written("### en-x-3 | doc | it | technical | none | display\ncode [[PASSWORD:a]b]]] end\n"))
        self.assertEqual([piece.text for piece in source.item.turns[0].pieces if piece.label], ["a]b]"])

    def test_broken_items_are_named_by_file_and_line(self):
        header = "### en-x-4 | doc | it | technical | none | display"
        for text, reason in (
            (header + "\n[[NAME:Jo]]\n", "unknown label NAME"), (header + "\n[[PERSON:Jo\n", "not closed"), (header + "\nnothing here\n", "no marks and no flag"),
            (header + " | none\n[[PERSON:Jo]]\n", "marks in an item flagged none"), (header + "\n[[PERSON: Jo]]\n", "whitespace"), (header + "\n", "no text"),
            (header.replace("doc", "memo") + "\n[[PERSON:Jo]]\n", "unknown kind"), (header.replace("display", "shown") + "\n[[PERSON:Jo]]\n", "unknown form"),
            ("### en-x-5 | chat | it | plain | none | display\nno speaker mark here\n", "speaker"), ("stray\n" + header + "\n[[PERSON:Jo]]\n", "before the first header"),
        ):
            with self.subTest(reason), self.assertRaisesRegex(ItemError, reason):
                list(read(written(text)))


class CheckTests(unittest.TestCase):
    def test_title_possessive_line_break_and_unmarked_name_are_problems(self):
        file = written("### en-x-1 | doc | a | plain | none | display\n[[PERSON:Dr. Obi Eze]]\n### en-x-2 | doc | a | plain | none | display\n[[PERSON:Obi's]]\n"
                       "### en-x-3 | doc | a | plain | none | display\n[[PERSON:Obi\nEze]]\n### en-x-4 | doc | a | plain | none | display\n[[PERSON:Obi Eze]] and Obi Eze\n")
        _, problems = load([file])
        self.assertEqual([problem.split(": ", 1)[1] for problem in problems],
                         ["a title inside a PERSON", "a possessive inside a PERSON", "a PERSON over a line break or tab", "a name that is marked elsewhere in the item stands unmarked"])

    def test_items_that_share_seven_words_are_told_unless_many_do(self):
        header = "### en-x-{} | doc | a | plain | none | display | none\n"
        shared = "we never open the shop before nine in winter"
        sources, _ = load([written(header.format(1) + shared + "\n" + header.format(2) + "sorry but " + shared + "\n" + header.format(3) + "other words\n")])
        self.assertEqual([(one.item.id, other.item.id) for one, other, _ in near_duplicates(sources)], [("en-x-1", "en-x-2")])
        stock, _ = load([written("".join(header.format(number) + shared + "\n" for number in range(9)))])
        self.assertEqual(list(near_duplicates(stock)), [])


class CorpusTests(unittest.TestCase):
    def test_no_item_of_the_corpus_is_broken_or_a_near_duplicate(self):
        sources, problems = load(sorted(FOLDER.rglob("*.items")))
        self.assertGreater(len(sources), 1000)
        self.assertEqual(problems + [f"{one.item.id} and {other.item.id}: {run}" for one, other, run in near_duplicates(sources)], [])


if __name__ == "__main__":
    unittest.main()
