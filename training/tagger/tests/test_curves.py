import random
import unittest

from ..curves import Curve, Judged, Table, bins, calibration_error, isotonic, pooled_adjacent, reliability, tables


def overconfident(seed, count, power=2.0):
    """Spans of which a share of score ** power is right."""
    chance = random.Random(seed)
    scores = [chance.random() for _ in range(count)]
    return [Judged(score, chance.random() < score ** power) for score in scores]


class Curves(unittest.TestCase):
    def test_lines_between_knots_and_level_outside(self):
        curve = Curve([(0.2, 0.1), (0.6, 0.5)])
        for score, expected in ((0, 0.1), (0.2, 0.1), (0.4, 0.3), (0.6, 0.5), (1, 0.5)):
            self.assertAlmostEqual(expected, curve(score))

    def test_table_reads_what_the_file_holds(self):
        table = Table([0.0, 0.5, 0.6])
        for score, expected in ((-1, 0), (0, 0), (0.25, 0.25), (0.5, 0.5), (0.75, 0.55), (1, 0.6), (2, 0.6)):
            self.assertAlmostEqual(expected, table(score))

    def test_neighbours_out_of_order_become_one(self):
        blocks = pooled_adjacent([(0.1, 0.2, 1), (0.2, 0.6, 1), (0.3, 0.3, 3), (0.4, 0.9, 1)])
        self.assertEqual([0.2, 0.375, 0.9], [round(rate, 6) for _, rate, _ in blocks])
        self.assertEqual([1, 4, 1], [weight for *_, weight in blocks])

    def test_a_fall_pulls_all_blocks_before_it_down(self):
        blocks = pooled_adjacent([(0.1, 0.5, 1), (0.2, 0.6, 1), (0.3, 0.1, 1)])
        self.assertEqual(1, len(blocks))
        self.assertAlmostEqual(0.4, blocks[0][1])

    def test_bins_keep_every_span_once_and_equal_scores_together(self):
        chance = random.Random(5)
        spans = [Judged(round(chance.random(), 1), True) for _ in range(500)]
        parts = bins(spans)
        self.assertEqual(500, sum(map(len, parts)))
        for before, after in zip(parts, parts[1:]):
            self.assertLess(max(span.score for span in before), min(span.score for span in after))

    def test_curve_never_falls_and_stays_between_0_and_1(self):
        for seed in range(20):
            table = isotonic(overconfident(seed, 30 + 40 * seed)).table()
            self.assertTrue(all(a <= b for a, b in zip(table, table[1:])), f"seed {seed}")
            self.assertTrue(0 <= table[0] and table[-1] < 1, f"seed {seed}")

    def test_curve_comes_close_to_the_truth(self):
        curve = isotonic(overconfident(3, 20_000))
        for score in (0.2, 0.4, 0.6, 0.8, 0.95):
            self.assertAlmostEqual(score ** 2, curve(score), delta=0.06)

    def test_error_falls_on_spans_that_the_curve_has_not_seen(self):
        curve = Table(isotonic(overconfident(1, 3000)).table())
        fresh = overconfident(2, 3000)
        before = calibration_error(fresh)
        after = calibration_error([Judged(curve(span.score), span.right) for span in fresh])
        self.assertGreater(before, 0.12)
        self.assertLess(after, 0.03)

    def test_weight_decides_the_rate(self):
        spans = [Judged(0.5, True, 3.0), Judged(0.5, False, 1.0)] * 200
        self.assertAlmostEqual(0.75, isotonic(spans)(0.5), delta=0.01)

    def test_rare_labels_lean_on_all_others(self):
        fitted = tables({"MANY": [Judged(0.9, True)] * 1000, "FEW": [Judged(0.9, False)], "NONE": []})
        few, none = Table(fitted["FEW"])(0.9), Table(fitted["NONE"])(0.9)
        self.assertGreater(few, 0.95)
        self.assertGreater(none, few)

    def test_frequent_labels_keep_their_own(self):
        fitted = tables({"GOOD": [Judged(0.9, True)] * 2000, "BAD": [Judged(0.9, False)] * 2000})
        self.assertGreater(Table(fitted["GOOD"])(0.9), 0.95)
        self.assertLess(Table(fitted["BAD"])(0.9), 0.05)

    def test_nothing_to_fit_is_an_error(self):
        with self.assertRaises(ValueError):
            tables({"PERSON": []})

    def test_reliability_by_tenths(self):
        rows = reliability([Judged(0.05, False), Judged(0.95, True), Judged(1.0, False, 3.0)])
        self.assertEqual([(1, 0.05, 0.0, 1.0), (2, 0.9875, 0.25, 4.0)], [tuple(round(value, 6) for value in row) for row in rows])

    def test_error_of_a_perfect_score_is_none(self):
        self.assertEqual(0, calibration_error([Judged(0.5, True), Judged(0.5, False)]))
        self.assertEqual(0, calibration_error([]))


if __name__ == "__main__":
    unittest.main()
