import unittest

from ..frames import Choice, FrameError, Slot, parse


class Frames(unittest.TestCase):
    def test_reads_documents_and_dialogues(self):
        lines = ["# note", "@doc", "Hi {PERSON.first#2},\\nbye", "#1 fan", "@chat", "A: Name?", "C: [it's|] {PERSON}", "", "A: Plate?", "C: {PLATE}"]
        frames = list(parse(lines, "x"))
        self.assertEqual([(frame.name, frame.style, len(frame.turns)) for frame in frames], [("x:3", "doc", 1), ("x:4", "doc", 1), ("x:6", "chat", 2), ("x:9", "chat", 2)])
        self.assertEqual(frames[0].turns[0][1], ("Hi ", Slot("PERSON", "first", 2, True), ",\nbye"))
        speaker, parts = frames[2].turns[1]
        self.assertEqual((speaker, parts), ("customer", (Choice((("it's",), ())), " ", Slot("PERSON", "full", 1, False))))

    def test_braces_and_brackets_that_are_no_slots_are_text(self):
        frame, = parse(["@doc", '{"user": "{USERNAME}"} [INFO]'], "x")
        self.assertEqual(frame.turns[0][1], ('{"user": "', Slot("USERNAME", "full", 1, False), '"} [INFO]'))

    def test_errors_name_file_and_line(self):
        for lines in (["@doc", "{PERSONS}"], ["@doc", "{PERSON.middlename}"], ["@doc", "{PERSON 2}"], ["@chat", "X: hi"], ["@chat", "no speaker"], ["text"], ["@chat", "A: "]):
            with self.subTest(lines=lines), self.assertRaisesRegex(FrameError, rf"^f\.frames:{len(lines)}: "):
                list(parse(lines, "f.frames"))
