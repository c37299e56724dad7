import unittest

from training.encoder.average import mean


class Numbers:
    """What `mean` needs of a tensor: numbers of one kind, rounded to it."""

    def __init__(self, dtype, *values):
        self.dtype, self.values = dtype, values

    def is_floating_point(self):
        return self.dtype != "whole"

    def float(self):
        return Numbers("float", *self.values)

    def to(self, dtype):
        return Numbers(dtype, *(round(value, 1) if dtype == "half" else value for value in self.values))

    def __add__(self, other):
        return Numbers(self.dtype, *(a + b for a, b in zip(self.values, other.values)))

    def __truediv__(self, divisor):
        return Numbers(self.dtype, *(value / divisor for value in self.values))


class MeanTests(unittest.TestCase):
    def test_numbers_lie_between_those_of_both_runs_in_their_own_kind(self):
        made = mean({"weight": Numbers("half", 1.0, -2.0)}, {"weight": Numbers("half", 1.3, 2.0)})
        self.assertEqual(("half", (1.1, 0.0)), (made["weight"].dtype, made["weight"].values))

    def test_whole_numbers_are_those_of_the_last_run(self):
        made = mean({"pieces": Numbers("whole", 1, 2)}, {"pieces": Numbers("whole", 3, 5)})
        self.assertEqual((3, 5), made["pieces"].values)

    def test_other_networks_are_refused(self):
        with self.assertRaises(SystemExit):
            mean({"weight": Numbers("half", 1.0)}, {"bias": Numbers("half", 1.0)})


if __name__ == "__main__":
    unittest.main()
