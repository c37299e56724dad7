using System.Globalization;
using System.Text;
using Hush.TestKit;
using static Hush.OffsetUnit;

namespace Hush.Text.Tests;

public sealed class OffsetConverterTests
{
    private const string Tail = " SSN: 859-98-0987";

    // Offset of the number after each prefix, as the API reports it.
    [Theory]
    [InlineData("👩", 7, 7, 8)]
    [InlineData("👩🏻", 8, 8, 10)]
    [InlineData("👩‍👩‍👧‍👧", 13, 13, 17)]
    [InlineData("👩🏻‍👩🏽‍👧🏾‍👦🏿", 17, 17, 25)]
    [InlineData("an\u0303o", 9, 10, 10)]
    [InlineData("가각", 8, 8, 8)]
    [InlineData("", 6, 6, 6)]
    public void FromUtf16_AgreesWithTheApi(string prefix, int textElements, int codePoints, int codeUnits)
    {
        var text = new SourceText(prefix + Tail);
        var number = new TextSpan(text.Length - 11, 11);
        foreach (var (unit, expected) in new[] { (TextElementV8, textElements), (UnicodeCodePoint, codePoints), (Utf16CodeUnit, codeUnits) })
        {
            var converter = new OffsetConverter(text, unit);
            Assert.Equal(new UnitSpan(expected, 11), converter.FromUtf16(number));
            Assert.Equal(number, converter.ToUtf16(new UnitSpan(expected, 11)));
            Assert.Equal(expected + 11, converter.UnitCount);
        }
    }

    [Fact]
    public void FromUtf16_PilesOfMarksAreOneElement()
    {
        var text = new StringBuilder();
        foreach (var (letter, marks) in new[] { ('o', 38), ('m', 37), ('g', 37) })
            text.Append(letter).Append([.. Enumerable.Range(0x0300, marks).Select(mark => (char)mark)]);
        text.Append(Tail);
        Assert.Equal(9, new OffsetConverter(new SourceText(text.ToString()), TextElementV8).FromUtf16(text.Length - 11));
    }

    // Text elements of the old rule; the new one (UAX 29) differs in nearly every row.
    [Theory]
    [InlineData("\r\n", 2)]
    [InlineData("\u0301\u0302a", 3)] // marks with nothing to stand on
    [InlineData(" \u0301\u0302", 1)] // a blank carries marks
    [InlineData("\n\u0301\u0302", 3)] // a control character does not
    [InlineData("\u200D\u0301", 2)] // nor does a joiner
    [InlineData("\u0378\u0301", 2)] // nor an unassigned code point
    [InlineData("\u1112\u1161\u11AB", 3)] // jamo
    [InlineData("🇨🇭", 2)]
    [InlineData("1\uFE0F\u20E3", 1)]
    [InlineData("❤\uFE0F\u200D🔥", 3)]
    [InlineData("𝒜\u0301\u0302b", 2)]
    [InlineData("a\U000E0100\u0301b", 2)] // a mark that is a surrogate pair itself
    [InlineData("कि", 1)]
    [InlineData("กำ", 2)]
    public void UnitCount_FollowsTheOldRule(string text, int expected)
    {
        Assert.Equal(expected, new OffsetConverter(new SourceText(text), TextElementV8).UnitCount);
        Assert.Equal(expected, OffsetConverter.Count(text, TextElementV8));
    }

    [Fact]
    public void UnitCount_LoneSurrogatesCountOneAndCarryNoMarks()
    {
        Assert.Equal(4, OffsetConverter.Count("\uDE00\u0301\uD83D\u0301", TextElementV8));
        Assert.Equal(3, OffsetConverter.Count("\uD83D\uD83D\uDE00\uDE00", UnicodeCodePoint));
    }

    [Fact]
    public void OffsetInsideAUnit_IsItsStart_AndSpansWiden()
    {
        var converter = new OffsetConverter(new SourceText("x👩\u0301y"), TextElementV8);
        Assert.Equal([0, 1, 1, 1, 2, 3], Enumerable.Range(0, 6).Select(converter.FromUtf16));
        Assert.Equal([0, 1, 4, 5], Enumerable.Range(0, 4).Select(converter.ToUtf16));
        Assert.Equal(new UnitSpan(1, 1), converter.FromUtf16(new TextSpan(2, 1)));
        Assert.Equal(new UnitSpan(0, 2), converter.FromUtf16(new TextSpan(0, 2)));
        Assert.Equal(new UnitSpan(1, 2), converter.FromUtf16(new TextSpan(3, 2)));
        Assert.Equal(new UnitSpan(1, 0), converter.FromUtf16(new TextSpan(2, 0)));
    }

    [Fact]
    public void Offsets_OutsideTheText_AreRefused()
    {
        var converter = new OffsetConverter(new SourceText("a👩"), UnicodeCodePoint);
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.FromUtf16(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.FromUtf16(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ToUtf16(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.FromUtf16(new TextSpan(2, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => converter.ToUtf16(new UnitSpan(1, int.MaxValue)));
    }

    [Fact]
    public void Text_WithoutLongUnits_ConvertsToItself()
    {
        var text = string.Concat(Enumerable.Range(0, 0x300).Select(code => (char)code));
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            var converter = new OffsetConverter(new SourceText(text), unit);
            var offsets = Enumerable.Range(0, text.Length + 1).ToArray();
            Assert.Equal(offsets, offsets.Select(converter.FromUtf16));
            Assert.Equal(offsets, offsets.Select(converter.ToUtf16));
        }
    }

    [Fact]
    public void AnyText_AgreesWithASlowCount_AndGoesThereAndBack() => Properties.Holds(RandomText.Of(40), 500, text =>
    {
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            var starts = SlowStarts(text, unit);
            var converter = new OffsetConverter(new SourceText(text), unit);
            Assert.True(converter.UnitCount == starts.Count && OffsetConverter.Count(text, unit) == starts.Count, $"{unit}: count");
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var expected = offset == text.Length ? starts.Count : starts.FindLastIndex(start => start <= offset);
                Assert.True(expected == converter.FromUtf16(offset), $"{unit}: offset {offset} of {text.Length}");
            }

            for (var index = 0; index <= starts.Count; index++)
                Assert.True((index == starts.Count ? text.Length : starts[index]) == converter.ToUtf16(index), $"{unit}: unit {index}");
        }
    });

    [Fact]
    public void AnySpan_WidensToWholeUnits() => Properties.Holds(RandomText.Of(12), 300, text =>
    {
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            var converter = new OffsetConverter(new SourceText(text), unit);
            foreach (var span in Spans.Within(text.Length))
            {
                var units = converter.FromUtf16(span);
                Assert.True(span.IsEmpty ? units.Length == 0 : converter.ToUtf16(units).Contains(span), $"{unit}: {span} became {units}");
                Assert.True(units.Length <= span.Length, $"{unit}: {span} became {units}");
            }
        }
    });

    private static readonly UnicodeCategory[] Bare =
        [UnicodeCategory.Format, UnicodeCategory.Control, UnicodeCategory.Surrogate, UnicodeCategory.OtherNotAssigned];

    // The same rule a second time, over code points and their categories, as plainly as it can be said.
    private static List<int> SlowStarts(string text, OffsetUnit unit)
    {
        var starts = new List<int>();
        var canCarry = false;
        for (var position = 0; position < text.Length;)
        {
            var isPair = unit != Utf16CodeUnit && position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);
            var category = CharUnicodeInfo.GetUnicodeCategory(text, position);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (!(unit == TextElementV8 && isMark && canCarry))
            {
                starts.Add(position);
                canCarry = !isMark && !Bare.Contains(category);
            }

            position += isPair ? 2 : 1;
        }

        return starts;
    }
}
