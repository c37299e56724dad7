using System.Collections.Frozen;
using System.Text;
using Hush.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up names of persons with the parts of the original: a first name stands for a first name, titles, particles and suffixes stay, an
/// initial stands for an initial, a spelled name is spelled.
/// </summary>
internal sealed class PersonStandIns(WordStandIns words, string language)
{
    private const string Blanks = " \u3000・";

    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mister missus mx dr doctor prof professor sir madam dame lord lady rev reverend capt captain sgt sergeant lt lieutenant " +
        "officer judge nurse father sister brother uncle aunt auntie herr frau monsieur madame mademoiselle mme mlle señor señora señorita sr sra don " +
        "doña signor signora signorina dott senhor senhora meneer mevrouw pan pani bay bayan hanım bey");

    private static readonly FrozenSet<string> Kept = Set(
        "van der den de la del della di da dos das do du le von vom zu zum zur bin ibn bint ben al el ul abu ap ter ten y e jr sr ii iii iv junior senior " +
        "and or und et");

    /// <summary>The stand-in of a whole name or a part of one.</summary>
    public string For(string value, bool keepsForm)
    {
        var text = new SourceText(value);
        Word[] all = [.. WordSegmenter.Segment(text).Where(word => word.Kind != WordKind.Mark)];
        if (IsCompact(value) && WordLists.Of(WordLists.Family, language, value) is { Count: > 0 } families) return EastAsian(value, families,
            keepsForm);
        if (all.Length > 2 && Array.TrueForAll(all, word => word.Span.Length == 1)) return Spelled(value, text, all, keepsForm);

        Word[] names = [.. all.Where(word => !IsFixed(text.Reveal(word.Span)))];
        if (names.Length == 0) names = all;
        var hasTitle = names.Length < all.Length && Titles.Contains(text.Reveal(all[0].Span));
        var familyFirst = names.Length > 1 && value.AsSpan(names[0].Span.End).TrimStart().StartsWith(",");
        var written = new StringBuilder(value.Length);
        var done = 0;
        for (var index = 0; index < names.Length; index++)
        {
            var word = text.Reveal(names[index].Span);
            var isFamily = names.Length == 1 ? hasTitle : familyFirst ? index == 0 : index == names.Length - 1;
            written.Append(value, done, names[index].Span.Start - done);
            written.Append(word.Length == 1
                ? words.Initial(word, keepsForm) : words.For(isFamily ? WordLists.Family : WordLists.Given, word, keepsForm));
            done = names[index].Span.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    /// <summary>Whether the word is a title, which is no part of a name.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    private static bool IsFixed(string word) => Titles.Contains(word) || Kept.Contains(word);

    // "S-M-I-T-H" is the name Smith.
    private string Spelled(string value, SourceText text, Word[] letters, bool keepsForm)
    {
        var name = string.Concat(letters.Select(letter => text.Reveal(letter.Span)));
        var standIn = words.For(words.Knows(name, keepsForm) ? WordLists.Family : WordLists.Given, name, keepsForm);
        if (standIn.Length != letters.Length)
        {
            var first = letters[0].Span.End;
            return string.Join(value[first..letters[1].Span.Start], standIn.ToCharArray());
        }

        var written = new StringBuilder(value);
        for (var index = 0; index < letters.Length; index++) written[letters[index].Span.Start] = standIn[index];
        return written.ToString();
    }

    /// <summary>Names whose family comes first, with or without a blank behind it: 王小明, 김민수, 田中 太郎. Blanks stay, wherever they are.</summary>
    private string EastAsian(string value, IReadOnlyList<string> families, bool keepsForm)
    {
        var parts = value.Split(Blanks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        var written = new StringBuilder(value.Length);
        var done = 0;
        foreach (var (index, part) in parts.Index())
        {
            var start = value.IndexOf(part, done, StringComparison.Ordinal);
            written.Append(value, done, start - done);
            written.Append(parts.Length == 1
                ? Compact(part, families, keepsForm) : Fit(index == 0 ? WordLists.Family : WordLists.Given, part, keepsForm));
            done = start + part.Length;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    private string Compact(string value, IReadOnlyList<string> families, bool keepsForm)
    {
        if (words.Knows(value, keepsForm)) return words.For(WordLists.Family, value, keepsForm);
        var lengthOfFamily = Math.Min(families[0].Length, value.Length);
        var (family, given) = (value[..lengthOfFamily], value[lengthOfFamily..]);
        var standIn = Fit(WordLists.Family, family, keepsForm);
        if (given.Length > 0) standIn += Fit(WordLists.Given, given, keepsForm);
        words.Agree(value, standIn, keepsForm);
        return standIn;
    }

    private string Fit(string kind, string part, bool keepsForm)
    {
        var made = words.For(kind, part, keepsForm: false);
        for (var more = 1; made.Length < part.Length; more++) made += words.For(kind,
            part + more.ToString(System.Globalization.CultureInfo.InvariantCulture), keepsForm: false);
        made = made[..part.Length];
        return keepsForm && !LetterCase.HaveSamePattern(part, made) ? words.For(kind, part, keepsForm) : made;
    }

    private static bool IsCompact(string value) => value.Length is > 0 and <= 8
        && value.All(character => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'
            || Blanks.Contains(character, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
