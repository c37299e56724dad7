import json
import unittest

from data.corpora import NAMES

from ..card import SOURCES, card, data_set, data_sets, figures

REPORT = {"detector": "hush", "corpusHash": "ab12", "scores": [{
    "corpus": "frames-dev", "form": "Written", "items": 3, "goldEntities": 2, "leakRate": 0.123456, "leakLow": 0.1, "leakHigh": 0.2, "entityLeak": 0.5,
    "overRedaction": 0.01, "overLow": 0.0, "overHigh": 0.02, "falseAlarmsPerThousandWords": 1.23456,
    "labels": {"PERSON": {"gold": 2, "recall": 0.5, "precision": 1, "f1Strict": 0.66666667, "f1Overlap": 0.7}}}]}


class Card(unittest.TestCase):
    def test_every_corpus_that_is_made_has_a_licence(self):
        encoder = {"natural", "real_en", "meddocan_es", "echr", "europeana", "germeval2014", "mobie_de", "german_ler", "kind_it", "lener_br", "swedish_ner", "factrueval_ru",
                   "nergrit_id", "norne_nob", "ronec_ro", "wojood_curras_ar", "schnitzler_briefe_de", "sonar_de", "natcs_weak_en", "nlupp"}
        running = {f"unlabelled_{language}" for language in ("en", "es", "fr", "de")}
        self.assertEqual(set(NAMES) | {"generated"} | encoder | running, set(SOURCES))
        for name, source in SOURCES.items():
            self.assertTrue(source["title"] and source["licence"], name)

    def test_a_file_says_what_it_is_made_of(self):
        swapped = data_set("some/folder/swapped-btc-train.jsonl=0.7")
        self.assertEqual(("btc", "CC-BY-4.0", 0.7), (swapped["name"], swapped["licence"], swapped["weight"]))
        self.assertIn("identities", swapped)
        generated = data_set("generated-train.jsonl")
        self.assertEqual(("generated", 1.0), (generated["name"], generated["weight"]))
        self.assertNotIn("identities", generated)

    def test_files_of_one_corpus_count_together(self):
        made = data_sets(["1/swapped-btc-train.jsonl=0.34", "2/swapped-btc-train.jsonl=0.33", "1/generated-train.jsonl"])
        self.assertEqual([("btc", 0.67), ("generated", 1.0)], [(data["name"], data["weight"]) for data in made])

    def test_unknown_data_is_an_error(self):
        with self.assertRaises(SystemExit):
            data_set("conll2003-train.jsonl")

    def test_figures_of_a_report(self):
        score = figures(REPORT)["scores"][0]
        self.assertEqual(0.1235, score["leakRate"])
        self.assertEqual({"gold": 2, "recall": 0.5, "precision": 1, "f1Strict": 0.6667, "f1Overlap": 0.7}, score["labels"]["PERSON"])

    def test_card_has_only_what_is_known(self):
        config = {"hidden": 128, "dilations": [1, 2], "dropout": 0.15}
        made = card("x", config, 10, 90.0, 5, ["generated-train.jsonl"], 7, None, [])
        self.assertEqual((7, 10, 1.5), (made["training"]["seed"], made["training"]["steps"], made["training"]["minutes"]))
        self.assertEqual({"parameters": 5, "hidden": 128, "dilations": [1, 2]}, made["sizes"])
        self.assertNotIn("evaluation", made)
        self.assertNotIn("calibration", made)
        full = card("x", config, 10, 90.0, 5, [], 7, {"PERSON": {"spans": 3, "errorBefore": 0.1, "errorAfter": 0.0, "thresholds": {}}}, [REPORT])
        self.assertEqual({"PERSON": {"spans": 3, "errorBefore": 0.1, "errorAfter": 0.0}}, full["calibration"])
        self.assertEqual("ab12", json.loads(json.dumps(full))["evaluation"][0]["corpusHash"])


if __name__ == "__main__":
    unittest.main()
