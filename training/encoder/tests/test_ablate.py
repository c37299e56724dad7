import argparse
import json
import pathlib
import tempfile
import unittest

from training.encoder import ablate
from training.encoder.ablate import VARIANTS, figures, files, table

LOG = """measured
  natural_en-dev/asis: 50.0 / 9.00 (40.0 of 12)
end
  natural_en-dev/asis: 5.0 / 0.50 (4.0 of 12)
  natural_de-dev/asis: 6.5 / 0.75 (4.0 of 9)
end
  natural_en-dev/lower: 7.0 / 0.60 (4.0 of 12)
end
  natural_en-dev/upper: 9.0 / 0.90 (4.0 of 12)
done
"""


class AblateTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.options = argparse.Namespace(natural=self.folder, real=self.folder / "real_en-train.jsonl", others=["x.jsonl=0.1"], work=self.folder)

    def test_the_last_measurement_of_a_form_counts(self):
        self.assertEqual({("en", "asis"): (5.0, 0.5), ("de", "asis"): (6.5, 0.75), ("en", "lower"): (7.0, 0.6)}, figures(LOG))

    def test_what_is_left_out_is_not_read(self):
        names = {name: [pathlib.Path(file.partition("=")[0]).name for file in files(kinds, self.options)]
                 for name, (_, kinds) in VARIANTS.items() if "first-" not in kinds}
        self.assertEqual(["real_en-train.jsonl", "x.jsonl"], names["without our texts"])
        self.assertNotIn("real_en-train.jsonl", names["without labelled real text"])
        self.assertEqual(["natural_en-train.jsonl", "real_en-train.jsonl", "x.jsonl"], names["English texts alone"])
        self.assertIn("natural_de-train.jsonl", names["whole"])

    def test_a_smaller_part_lies_in_a_larger_one(self):
        (self.folder / "natural_en-train.jsonl").write_text("".join(json.dumps({"id": number}) + "\n" for number in range(1000)))
        small, large = ({json.loads(line)["id"] for file in files(f"first-{count}", self.options)
                         for line in pathlib.Path(file.partition("=")[0]).read_text().splitlines()} for count in (400, 800))
        self.assertEqual((400, 800), (len(small), len(large)))
        self.assertTrue(small < large)

    def test_too_few_items_are_refused(self):
        (self.folder / "natural_en-train.jsonl").write_text("{}\n")
        with self.assertRaises(SystemExit):
            list(files("first-400", self.options))

    def test_the_table_has_a_row_per_variant(self):
        whole = {(language, form): (1.0, 0.25) for language in ablate.LANGUAGES for form in ("asis", "lower")}
        rows = table({"whole": whole, "without": whole}).splitlines()
        self.assertEqual(4, len(rows))
        self.assertEqual("| without | " + " | ".join(["1.0 / 0.25"] * 8) + " |", rows[-1])


if __name__ == "__main__":
    unittest.main()
