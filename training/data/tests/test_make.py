import contextlib
import io
import json
import random
import tempfile
import unittest
from pathlib import Path

from .. import make
from ..pieces import from_json, to_json
from ..slots import Makers
from ..swap import like, shape, swapped
from . import gazetteers

_ITEM = {"id": "a-1", "lang": "en", "kind": "chat", "turns": [
    {"speaker": "customer", "text": "i am krystal mynh, mynh is right. order 0552078249"}, {"speaker": "agent", "text": "Thanks, Krystal! cm605083@email.com and 0552078249?"}],
    "spans": [{"turn": 0, "start": 5, "end": 17, "label": "PERSON", "text": "krystal mynh"}, {"turn": 0, "start": 19, "end": 23, "label": "PERSON", "text": "mynh"},
              {"turn": 0, "start": 40, "end": 50, "label": "ORDER_ID", "text": "0552078249"}, {"turn": 1, "start": 8, "end": 15, "label": "PERSON", "text": "Krystal"},
              {"turn": 1, "start": 17, "end": 35, "label": "EMAIL", "text": "cm605083@email.com"}, {"turn": 1, "start": 40, "end": 50, "label": "ORDER_ID", "text": "0552078249"}]}


class Make(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.data = gazetteers.write(self._folder.name)

    def test_swaps_identities_consistently(self):
        makers = Makers(self.data, "train")
        for seed in range(40):
            data = to_json(swapped(from_json(_ITEM, "abcd"), makers, random.Random(seed)))
            full, last, order, first, email, again = (span["text"] for span in data["spans"])
            self.assertTrue(full.islower() and full.startswith(first.lower()) and full.endswith(last), seed)
            self.assertNotIn("krystal", json.dumps(data).lower())
            self.assertEqual(order, again)
            self.assertRegex(order, r"^\d{10}$")
            self.assertRegex(email, r"^\S+@\S+\.\w+$")
            self.assertEqual(data["corpus"], "abcd")

    def test_shapes(self):
        for text, pattern in (("kyf 176", r"kyf \d{3}"), ("5F8G6J1G", r"\d[A-Z]\d[A-Z]\d[A-Z]\d[A-Z]"), ("#W4923227", r"#W\d{7}"), ("n 4 W", r"[a-z] \d [A-Z]"), ("straight up", "straight up")):
            self.assertRegex(shape(text, random.Random(3)), f"^{pattern}$")
        self.assertEqual([like(old, "Ann Lee") for old in ("bob", "BOB", "Bob")], ["ann lee", "ANN LEE", "Ann Lee"])

    def test_the_same_seed_writes_the_same_bytes(self):
        (self.data / "en").mkdir()
        (self.data / "en" / "abcd-train.jsonl").write_text(json.dumps(_ITEM) + "\n", encoding="utf-8")
        for part in ("train", "dev"):
            (self.data / part).mkdir()
            (self.data / part / "x.frames").write_text("@doc\nCall {PERSON} at {PHONE}, {price}.\nNo one.\n@call\nA: Who?\nC: {PERSON}, {ADDRESS}, {ORG}.\n", encoding="utf-8")
        first, second, other = (self._make(name, seed) for name, seed in (("o1", 1), ("o2", 1), ("o3", 2)))
        self.assertEqual(sorted(first), ["generated-dev.jsonl", "generated-train.jsonl", "swapped-abcd-train.jsonl"])
        self.assertEqual(first, second)
        self.assertNotEqual(first, other)
        items = [json.loads(line) for line in first["generated-train.jsonl"].splitlines()]
        self.assertEqual(len(items), 12 + 4 + 12)

    def _make(self, name, seed):
        out = self.data / name
        with contextlib.redirect_stdout(io.StringIO()):
            make.main(["--data", str(self.data), "--out", str(out), "--seed", str(seed), "--frames", str(self.data), "--corpora", "abcd"])
        return {path.name: path.read_bytes() for path in Path(out).iterdir()}
