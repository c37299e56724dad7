namespace Hush.Patterns.Cues;

/// <summary>Tells numbers that count or measure something from numbers that name it.</summary>
internal static class Quantities
{
    private const int FewestOfName = 10; // digits of a whole phone number or card

    /// <summary>
    /// Whether a number with a measure behind it ("300 kg", "50 %") may be its quantity: one that stands in one piece or in groups of three, or is
    /// short. Ten digits and more in other groups are none, whatever word follows: "4111 1111 1111 1111 x 2".
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsOne(ReadOnlySpan<char> text, int start, int end) => ValueShapes.StartsMeasureBehind(text, end)
        && (text[end] != ' ' || HasFormOfOne(text[start..end]));

    private static bool HasFormOfOne(ReadOnlySpan<char> number)
    {
        var (groups, digits, isGroupedByThree) = (0, 0, true);
        for (var at = 0; at < number.Length; at++)
        {
            var length = ValueShapes.RunOfDigits(number, at);
            if (length == 0) continue;
            isGroupedByThree &= groups == 0 ? length <= 3 : length == 3;
            (groups, digits, at) = (groups + 1, digits + length, at + length - 1);
        }

        return groups < 2 || isGroupedByThree || digits < FewestOfName;
    }
}
