using System.Globalization;
using System.Text.RegularExpressions;

namespace Hush.Languages.Numbers;

/// <summary>
/// Makes the compounds of a language from patterns such as <c>{unit}og{tens}</c>. <c>{unit}</c> stands for the words of 1 to 9, <c>{ten}</c> for the
/// same words times ten, <c>{hundred}</c> times a hundred, <c>{tens}</c> for 10, 20 … 90 and their stems, <c>{rest}</c> for everything from 1 to 99
/// that is known already.
/// </summary>
internal sealed partial class CompoundNumbers
{
    private readonly List<(string Word, int Value)> _units = [];
    private readonly List<(string Word, int Value)> _tens = [];
    private readonly List<(string Word, int Value)> _rest = [];

    /// <summary>Says that a word may be part of compounds.</summary>
    /// <param name="word">One word.</param>
    /// <param name="value">What it says.</param>
    /// <param name="isStem">Whether it never stands alone.</param>
    public void Learn(string word, int value, bool isStem)
    {
        if (value is >= 10 and < 100 && value % 10 == 0) _tens.Add((word, value));
        if (isStem || value is < 1 or > 99) return;
        if (value < 10) _units.Add((word, value));
        _rest.Add((word, value));
    }

    /// <summary>All compounds of a pattern.</summary>
    /// <param name="pattern">Words with names in braces.</param>
    /// <param name="value">Added to what the names say.</param>
    /// <exception cref="InvalidDataException">A name in braces is none of the five.</exception>
    public IReadOnlyList<(string Words, int Value)> Of(string pattern, int value)
    {
        if (Name().Match(pattern) is not { Success: true } name) return [(pattern, value)];
        var (words, times) = name.Value switch
        {
            "{unit}" => (_units, 1),
            "{ten}" => (_units, 10),
            "{hundred}" => (_units, 100),
            "{tens}" => (_tens, 1),
            "{rest}" => (_rest, 1),
            _ => throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name.Value} is no part of a compound.")),
        };
        var (before, after) = (pattern[..name.Index], pattern[(name.Index + name.Length)..]);
        return [.. words.ToArray().SelectMany(word => Of(before + word.Word + after, value + (times * word.Value)))];
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
