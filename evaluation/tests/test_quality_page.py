import unittest

import quality_page


def score(leak, over, f1, alarms=0.0):
    return {"leakRate": leak, "overRedaction": over, "falseAlarmsPerThousandWords": alarms, "labels": {"PERSON": {"f1Strict": f1}}}


def all_sets(leak):
    return {(f"natural_fresh_{code}_{kind}-dev", form): score(leak, 0.01, 0.99)
            for code in quality_page.LANGUAGES.values() for kind in ("chat", "call", "doc", "none") for form in ("AsIs", "Lexical")}


class TableTests(unittest.TestCase):
    def test_a_set_gets_its_figures_in_the_form_of_its_table(self):
        scores = {**all_sets(0.02), ("natural_fresh_en_chat-dev", "Lexical"): score(0.0345, 0.05, 0.9)}
        text = "| as recognition writes it | chats | calls | documents | false alarms |\n|---|---|---|---|---:|\n| English, fresh set | x | x | x | x |"
        self.assertEqual("| English, fresh set | 3.5 % / 5.0 %, 0.900 | 2.0 % / 1.0 %, 0.990 | 2.0 % / 1.0 %, 0.990 | 0.0 |",
                         quality_page.updated(text, scores).splitlines()[-1])

    def test_what_stands_behind_the_figures_stays(self):
        text = "| set | chats | calls | documents | false alarms | goal |\n|---|---|---|---|---:|---|\n| French, fresh set | x | x | x | x | same |"
        self.assertTrue(quality_page.updated(text, all_sets(0)).endswith("| 0.0 | same |\n"))

    def test_other_tables_stay_as_they_are(self):
        text = "| what | chats |\n|---|---|\n| English | many |\n"
        self.assertEqual(text, quality_page.updated(text, all_sets(0)))

    def test_a_corpus_keeps_what_it_is(self):
        scores = {**all_sets(0), ("made-dev", "AsIs"): score(0.1, 0.2, 0.5)}
        text = "| corpus | what it is | form | leak | over-redaction | F1 |\n|---|---|---|---|---|---|\n| made-dev | letters | as is | x | x | x |"
        self.assertEqual("| made-dev | letters | as is | 10.0 % | 20.0 % | 0.500 |", quality_page.updated(text, scores).splitlines()[-1])


class GoalTests(unittest.TestCase):
    def test_what_is_missed_is_named_with_how_much(self):
        scores = {**all_sets(0), ("natural_fresh_es_call-dev", "AsIs"): score(0.03, 0.07, 0.5), ("natural_fresh_de_none-dev", "AsIs"): score(0, 0, 0, 3.5)}
        said = quality_page.goals(scores)
        for part in ("in 11 of 12 cells", "in points: Spanish calls by 0.5.", "Over-redaction missed: Spanish calls by 2.0.", "Spanish calls (0.500)",
                     "False alarms missed: German by 1.5."):
            self.assertIn(part, said)

    def test_the_pages_are_of_the_results(self):
        scores = quality_page.results()
        for page in quality_page.PAGES:
            text = page.read_text(encoding="utf-8")
            self.assertEqual(text, quality_page.updated(text, scores), page.name)


if __name__ == "__main__":
    unittest.main()
