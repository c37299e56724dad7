using System.Globalization;

namespace Hush.Conversations.Alignment;

/// <summary>
/// Reads English cardinals and ordinals: <c>three hundred and five</c>, <c>twenty first</c>. Every beginning that is a number by
/// itself is a reading too, for <c>eight hundred five five</c> may mean 805 5 or 800 55. Years and times are rows of such
/// numbers and need no rule: 19 82, 3 30.
/// </summary>
internal struct SpokenNumber
{
    private const int LongestNumber = 12;

    private long _total;
    private long _group;
    private Part _last;

    private enum Part
    {
        None,
        Article,
        Digit,
        Teen,
        Ten,
        Hundred,
        Scale,
        And,
        Ended,
    }

    private readonly long Value => _total + _group;

    /// <summary>Adds the readings of numbers that begin at <paramref name="index"/>.</summary>
    public static void Collect(IReadOnlyList<Atom> atoms, int index, List<Reading> found)
    {
        var number = new SpokenNumber();
        for (var next = index; next < atoms.Count && next - index < LongestNumber && number.Take(atoms[next].Key, out var isOrdinal); next++)
        {
            if (number._last is Part.And or Part.Article) continue;
            var count = next - index + 1;
            ReadingTable.AddPadded(count, number.Value, AlignmentCost.Number, found);
            if (!isOrdinal) continue;
            var ordinal = number.Value.ToString(CultureInfo.InvariantCulture) + Suffix(number.Value);
            found.Add(new Reading(count, ordinal, AlignmentCost.Number));
        }
    }

    private bool Take(string word, out bool isOrdinal)
    {
        isOrdinal = SpokenWords.Ordinals.TryGetValue(word, out var ordinal);
        if (isOrdinal) return TakeSmall(ordinal, ordinal < 10 ? Part.Digit : ordinal < 20 ? Part.Teen : Part.Ten, Part.Ended);
        if (SpokenWords.Digits.TryGetValue(word, out var digit)) return TakeDigit(digit);
        if (SpokenWords.Teens.TryGetValue(word, out var teen)) return TakeSmall(teen, Part.Teen, Part.Teen);
        if (SpokenWords.Tens.TryGetValue(word, out var ten)) return TakeSmall(ten, Part.Ten, Part.Ten);
        if (SpokenWords.Scales.TryGetValue(word, out var scale)) return TakeScale(scale);
        return word switch
        {
            "hundred" => TakeHundred(),
            "a" => TakeArticle(),
            "and" => TakeAnd(),
            _ => false,
        };
    }

    private bool TakeDigit(int digit)
    {
        // A zero stands by itself; what follows is another number.
        if (digit == 0) return _last == Part.None && Become(0, Part.Ended);
        return TakeSmall(digit, Part.Digit, Part.Digit);
    }

    private bool TakeSmall(int value, Part kind, Part next)
    {
        var fits = _last is Part.None or Part.Hundred or Part.Scale or Part.And || (_last == Part.Ten && kind == Part.Digit);
        return fits && Become(_group + value, next);
    }

    private bool TakeHundred()
    {
        if (_last == Part.Article) return Become(100, Part.Hundred);
        return _last is Part.Digit or Part.Teen or Part.Ten && _group < 100 && Become(_group * 100, Part.Hundred);
    }

    private bool TakeScale(long scale)
    {
        if (_last == Part.Article) _group = 1;
        var isDescending = _total == 0 || _total % (scale * 1000) == 0;
        if (_group == 0 || !isDescending || _last is Part.And or Part.Ended) return false;
        _total += _group * scale;
        return Become(0, Part.Scale);
    }

    private bool TakeArticle() => _last == Part.None && Become(0, Part.Article);

    private bool TakeAnd() => _last is Part.Hundred or Part.Scale && Become(_group, Part.And);

    private bool Become(long group, Part part)
    {
        _group = group;
        _last = part;
        return true;
    }

    private static string Suffix(long value) => (value % 100) switch
    {
        11 or 12 or 13 => "th",
        _ => (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };
}
