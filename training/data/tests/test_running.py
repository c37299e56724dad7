import gzip
import json
import pathlib
import random
import tempfile
import unittest

from data.running import LENGTH, drawn, item, spoken


class Running(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def _write(self, name, lines):
        path = self.folder / name
        with gzip.open(path, "wt", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)
        return path

    def test_lines_become_pieces_of_about_the_length(self):
        path = self._write("notes.txt.gz", [f"line {number} says little" for number in range(200)])
        made = list(drawn(path, 10_000, random.Random(1)))
        self.assertEqual(200, sum(len(one["text"].split("\n")) for one in made))
        self.assertTrue(all(len(one["text"].split()) < LENGTH + 4 for one in made))
        self.assertEqual(len(made) - 1, sum(len(one["text"].split()) >= LENGTH for one in made))

    def test_no_more_words_than_asked_for(self):
        path = self._write("notes.txt.gz", ["one two three four five"] * 500)
        words = sum(len(one["text"].split()) for one in drawn(path, 300, random.Random(1)))
        self.assertTrue(300 <= words <= 300 + LENGTH + 5)

    def test_a_conversation_keeps_its_speakers(self):
        turns = [{"speaker": "A", "text": "Hello there"}, {"speaker": "B", "text": "Hi"}]
        made, = drawn(self._write("talk.jsonl.gz", [json.dumps({"turns": turns})]), 100, random.Random(2))
        self.assertEqual(["A", "B"], [turn["speaker"] for turn in made["turns"]])

    def test_speech_has_no_marks_or_capitals(self):
        self.assertEqual("it's fine call mr d'arcy at 5 30", spoken("It's fine: call Mr. D'Arcy, at 5:30!"))
        self.assertEqual("so", item("x", [("", "So.")], True)["text"])


if __name__ == "__main__":
    unittest.main()
