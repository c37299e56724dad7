using Hush.Languages.Spoken;
using Hush.Text;

namespace Hush.Languages.Tests.Spoken;

/// <summary>What must hold for every reading of every text.</summary>
internal static class ReadingAssert
{
    public static void IsSound(string original, SpokenReading reading)
    {
        var derived = reading.Text.Reveal();
        Assert.Equal(original.Length, reading.Map.OriginalLength);
        Assert.Equal(derived.Length, reading.Map.DerivedLength);
        Assert.Equal(reading.HasChanges, !reading.Map.IsIdentity || derived != original);

        var whole = new TextSpan(0, original.Length);
        var before = new TextSpan(0, 0);
        for (var i = 0; i < derived.Length; i++)
        {
            var span = reading.Map.ToOriginal(new TextSpan(i, 1));
            Assert.True(whole.Contains(span), $"{span} lies outside");
            Assert.True(before.Start <= span.Start && before.End <= span.End, $"{span} comes after {before}");
            Assert.False(span.IsEmpty, "every character comes from something");
            before = span;
        }

        AssertRestIsCopied(original, derived, reading.Map);
    }

    // Whatever was not replaced or deleted must be the same character on both sides.
    private static void AssertRestIsCopied(string original, string derived, OffsetMap map)
    {
        for (var i = 0; i < original.Length; i++)
        {
            var there = map.ToDerived(new TextSpan(i, 1));
            if (there.Length != 1) continue;
            var back = map.ToOriginal(there);
            if (back != new TextSpan(i, 1)) continue;
            var isBridge = char.IsWhiteSpace(original[i]) && derived[there.Start] is '.' or '/' or ':';
            var isZero = original[i] is 'o' or 'O' && derived[there.Start] == '0';
            var isDigitWord = original[i] >= '\u3000' && char.IsAsciiDigit(derived[there.Start]); // "三"
            Assert.True(isBridge || isZero || isDigitWord || original[i] == derived[there.Start], $"the character at {i} changed");
        }
    }
}
