using Hush.Detection.Dialogue;

namespace Hush.Detection.Occupations;

/// <summary>What is known of an occupation's title.</summary>
/// <param name="IsAmbiguous">Whether it means other things too, as "server" and "model" do.</param>
internal readonly record struct OccupationTitle(bool IsAmbiguous);

/// <summary>
/// Titles of occupations, in one and in many. The embedded <c>occupations.txt</c> holds one person's titles by lines: plain ones, ambiguous ones
/// behind
/// <c>?</c>, those of other languages behind <c>~</c>. Read once, at the first look-up; safe for all threads.
/// </summary>
internal static class OccupationLexicon
{
    private static readonly Lazy<(PhraseTable<OccupationTitle> Table, int Count)> Loaded = new(Load);

    /// <summary>How many titles there are, plurals counted.</summary>
    public static int Count => Loaded.Value.Count;

    /// <summary>The titles by their words.</summary>
    public static PhraseTable<OccupationTitle> Titles => Loaded.Value.Table;

    /// <summary>Several persons of a title: its last word in the plural, but for "head of sales" and "chief of staff", whose first is.</summary>
    public static string PluralOf(string title)
    {
        var of = title.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0) return PluralOf(title[..of]) + title[of..];
        var start = title.LastIndexOfAny([' ', '-']) + 1;
        return title[..start] + PluralOfWord(title[start..]);
    }

    private static string PluralOfWord(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal)) return word[..^3] + "men";
        if (word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal)) return word[..^1] + "ies";
        var hisses = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }

    private static (PhraseTable<OccupationTitle> Table, int Count) Load()
    {
        using var stream = typeof(OccupationLexicon).Assembly.GetManifestResourceStream("occupations.txt")
            ?? throw new InvalidOperationException("The assembly lacks its occupations.");
        using var reader = new StreamReader(stream);
        var titles = new Dictionary<string, OccupationTitle>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var (isAmbiguous, isForeign) = (line.StartsWith('?'), line.StartsWith('~'));
            foreach (var title in line.TrimStart('?', '~').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                titles.TryAdd(title, new OccupationTitle(isAmbiguous));
                if (!isForeign) titles.TryAdd(PluralOf(title), new OccupationTitle(isAmbiguous));
            }
        }

        return (new PhraseTable<OccupationTitle>(titles.Select(entry => (entry.Key, entry.Value))), titles.Count);
    }
}
