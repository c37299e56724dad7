import unittest

from ..judging import Found, halves, judge, trimmed

TEXT = "Call Ann Lee or Bob at 555 0100 in Oslo"


def document(*spans, text=TEXT):
    return {"text": text, "spans": [dict(start=text.index(words), end=text.index(words) + len(words), label=label) for words, label in spans]}


def found(words, label, score=0.9, text=TEXT, turn=0):
    return Found(turn, text.index(words), text.index(words) + len(words), label, score)


class Judging(unittest.TestCase):
    def verdicts(self, spans, item, corpus="generated-dev"):
        return [(verdict.label, verdict.right) for verdict in judge(spans, item, corpus)[0]]

    def test_right_if_half_of_its_letters_have_the_label(self):
        for words, right in (("Ann Lee", True), ("Ann", True), ("Call Ann", False), ("Ann Lee or", True), ("Call Ann Lee or", True), ("Bob at 555 0100", False)):
            self.assertEqual([("PERSON", right)], self.verdicts([found(words, "PERSON")], document(("Ann Lee", "PERSON"), ("Bob", "PERSON"))), words)

    def test_spans_are_cut_as_the_detector_cuts_them(self):
        for text, label, left in (
                ("Ann's", "PERSON", "Ann"), ("ANN’S", "PERSON", "ANN"), ("Ann's", "ORG", "Ann's"), ("'s", "PERSON", "s"), ("- Ann -", "PERSON", "Ann"), ("“Ann’s”.", "PERSON", "Ann’s"),
                ("...", "ID", None), ("#", "ID", None), ("½", "ID", None), ("#7,", "ID", "#7"), ("😀", "ID", "😀"), ("東", "LOC", "東")):
            place = trimmed(text, label, 0, len(text))
            self.assertEqual(left, place and text[place[0]:place[1]], text)

    def test_another_label_is_wrong(self):
        self.assertEqual([("ID", False)], self.verdicts([found("555 0100", "ID")], document(("555 0100", "PHONE"))))

    def test_corpus_names_of_a_label_count_as_it(self):
        self.assertEqual([("ID", True)], self.verdicts([found("555 0100", "ID")], document(("555 0100", "ORDER_ID")), "abcd-dev"))
        self.assertEqual([("DOB", True)], self.verdicts([found("555 0100", "DOB")], document(("555 0100", "DATE")), "evi-dev"))

    def test_what_a_corpus_does_not_mark_is_not_judged(self):
        spans = [found("555 0100", "PHONE"), found("Ann", "PERSON"), found("Oslo", "LOC")]
        self.assertEqual([("PERSON", False), ("LOC", False)], self.verdicts(spans, document(), "wnut17-dev"))
        self.assertEqual(([], []), judge([found("Oslo", "LOC")], document(("Oslo", "LOC")), "multidogo-dev"))

    def test_gold_of_unknown_meaning_is_not_judged(self):
        self.assertEqual([], self.verdicts([found("Oslo", "LOC")], document(("Oslo", "PLACE_NAME"))))

    def test_gold_is_found_at_the_score_that_covers_half_of_it(self):
        item = document(("Ann Lee", "PERSON"))
        for spans, score in (
                ([], None), ([found("Ann", "PERSON", 0.7)], 0.7), ([found("An", "PERSON", 0.7)], None), ([found("An", "PERSON", 0.7), found("ee", "PERSON", 0.4)], 0.4),
                ([found("Ann Lee", "PERSON", 0.3), found("Ann", "PERSON", 0.8)], 0.8), ([found("Ann Lee", "ORG", 0.9)], None)):
            self.assertEqual([("PERSON", score)], [tuple(gold) for gold in judge(spans, item, "generated-dev")[1]])

    def test_turns_are_apart(self):
        item = {"turns": [{"speaker": "a", "text": "Ann"}, {"speaker": "b", "text": "Ann"}], "spans": [dict(turn=1, start=0, end=3, label="PERSON")]}
        verdicts, gold = judge([Found(0, 0, 3, "PERSON", 0.9), Found(1, 0, 3, "PERSON", 0.6)], item, "generated-dev")
        self.assertEqual([False, True], [verdict.right for verdict in verdicts])
        self.assertEqual([("PERSON", 0.6)], [tuple(span) for span in gold])

    def test_copies_of_a_frame_share_a_half(self):
        self.assertEqual(1, len({halves(f"bank.frames:3-{copy}", "generated-dev") for copy in ("0", "1-upp", "2-lex")}))
        self.assertEqual({0, 1}, {halves(f"bank.frames:{line}-0", "generated-dev") for line in range(30)})
        self.assertEqual({0, 1}, {halves(f"wnut17-dev-{number}", "wnut17-dev") for number in range(30)})


if __name__ == "__main__":
    unittest.main()
