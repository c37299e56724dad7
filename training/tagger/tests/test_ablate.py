import pathlib
import tempfile
import unittest

from ..ablate import VARIANTS, figures, model_path, table

LOG = """a.jsonl: 3 windows
step 10/20: a-dev.jsonl missed 0.500 wrong 0.0100; b-dev.jsonl missed 0.400 wrong 0.0200
step 20/20: a-dev.jsonl missed 0.250 wrong 0.0050; b-dev.jsonl missed 0.125 wrong 0.0025
done
"""


class Ablate(unittest.TestCase):
    def test_figures_are_those_of_the_last_measurement(self):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder) / "x.log"
            self.assertIsNone(figures(log))
            log.write_text(LOG)
            self.assertEqual({"a-dev.jsonl": (0.25, 0.005), "b-dev.jsonl": (0.125, 0.0025)}, figures(log))

    def test_a_row_per_variant(self):
        rows = table({"whole": {"a-dev.jsonl": (0.25, 0.005)}, "without": {"a-dev.jsonl": (0.5, 0.01)}}).splitlines()
        self.assertEqual(["| variant | a |", "|---|---:|", "| whole | 25.0 / 0.50 |", "| without | 50.0 / 1.00 |"], rows)

    def test_every_variant_has_a_file_of_its_own(self):
        names = list(VARIANTS)
        self.assertEqual(len(names), len({model_path(pathlib.Path("w"), name) for name in names}))
