using System.Text;
using Hush.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up addresses and places part by part: numbers and postal codes get other digits and letters, names of streets and cities become names
/// from our list, states other states; what says which part it is ("Street", "Apt", "PO Box") and the country of an address stay.
/// </summary>
internal sealed class AddressStandIns(SeededDraws draws, WordStandIns words, PatternFiller filler, SpokenNumbers numbers)
{
    private const int LongestCode = 3;

    /// <summary>The stand-in of a postal address.</summary>
    public string ForAddress(string value, bool keepsForm) => Rewrite(value, keepsForm, Keeps);

    /// <summary>The stand-in of the name of a place alone. Nothing of it stays but small words.</summary>
    public string ForPlace(string value, bool keepsForm)
    {
        if (AddressVocabulary.StateCodes.Contains(value)) return Another(AddressVocabulary.StateCodes, value, keepsForm)!;
        foreach (var list in new[] { AddressVocabulary.Countries, AddressVocabulary.States })
            if (list.Contains(value, StringComparer.OrdinalIgnoreCase)) return Another(list, value, keepsForm) ?? filler.Word(value);
        return Rewrite(value, keepsForm, word => word.Length <= LongestCode && AddressVocabulary.Kept.Contains(word));
    }

    private static bool Keeps(string word) =>
        AddressVocabulary.Kept.Contains(word) || AddressVocabulary.Countries.Contains(word, StringComparer.OrdinalIgnoreCase);

    private string Rewrite(string value, bool keepsForm, Predicate<string> keeps)
    {
        var text = new SourceText(value);
        Word[] all = [.. WordSegmenter.Segment(text).Where(word => word.Kind != WordKind.Mark)];
        var written = new StringBuilder(value.Length);
        var done = 0;
        for (var index = 0; index < all.Length; index++)
        {
            var word = text.Reveal(all[index].Span);
            written.Append(value, done, all[index].Span.Start - done);
            var isBeforeCode = index == all.Length - 1 || all[index + 1].Kind is not WordKind.Letters;
            written.Append(all[index].Kind switch
            {
                WordKind.Digits => filler.Code(word),
                WordKind.Mixed => Mixed(word),
                _ => Name(word, isBeforeCode && index > 0, keepsForm, keeps),
            });
            done = all[index].Span.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    // "4th" stays an ordinal, "12B" a number with a letter.
    private string Mixed(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        var isOrdinal = digits > 0 && word[digits..].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH";
        if (!isOrdinal) return filler.Code(word);
        var last = draws.Between(4, 8);
        if (last >= word[digits - 1] - '0') last++; // any of 4 to 9 but the original's, all of which are followed by "th"
        return filler.Code(word.AsSpan(0, digits))[..^1] + (char)('0' + last) + LetterCase.Like(word.AsSpan(digits), "th");
    }

    private string Name(string word, bool mayBeState, bool keepsForm, Predicate<string> keeps)
    {
        if (mayBeState && AddressVocabulary.StateCodes.Contains(word)) return Another(AddressVocabulary.StateCodes, word, keepsForm)!;
        if (keeps(word)) return word;
        if (numbers.Another(word, keepsForm) is { } number) return number;
        if (AddressVocabulary.States.Contains(word, StringComparer.OrdinalIgnoreCase) && Another(AddressVocabulary.States, word, keepsForm) is
            { } state) return state;
        if (word.Length <= LongestCode && word.All(char.IsAsciiLetterUpper)) return filler.Code(word);
        var ending = Array.Find(AddressVocabulary.StreetEndings, ending => word.Length > ending.Length + 2
            && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return ending is null
            ? words.For(WordLists.Place, word, keepsForm)
            : words.For(WordLists.Place, word[..^ending.Length], keepsForm) + word[^ending.Length..];
    }

    private string? Another(string[] list, string word, bool keepsForm)
    {
        string[] others = [.. list.Where(other => !other.Equals(word, StringComparison.OrdinalIgnoreCase)
            && (!keepsForm || LetterCase.Exactly(word, other) is not null))];
        if (others.Length == 0) return null;
        using var sequence = draws.Restart("place", word.ToUpperInvariant());
        var made = draws.Pick(others);
        return keepsForm ? LetterCase.Exactly(word, made) : word.All(char.IsUpper) ? made.ToUpperInvariant() : LetterCase.Like(word, made);
    }
}
