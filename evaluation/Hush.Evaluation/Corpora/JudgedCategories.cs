using System.Collections.Frozen;

namespace Hush.Evaluation.Corpora;

/// <summary>Which finds a corpus can judge, from <c>unjudged-categories.tsv</c>: one that labels names only says nothing of a date.</summary>
public sealed class JudgedCategories
{
    private readonly FrozenSet<string> _names;
    private readonly bool _namesAreJudged;

    private JudgedCategories(FrozenSet<string> names, bool namesAreJudged) => (_names, _namesAreJudged) = (names, namesAreJudged);

    /// <summary>Of the corpus whose file is named <paramref name="corpus"/>; one that no row names judges everything.</summary>
    public static JudgedCategories Of(string corpus)
    {
        const string allBut = "all but ";
        using var stream = typeof(JudgedCategories).Assembly.GetManifestResourceStream("unjudged-categories.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells.Length < 2 || (cells[0] != "*" && !corpus.StartsWith(cells[0], StringComparison.Ordinal))) continue;
            var namesAreJudged = cells[1].StartsWith(allBut, StringComparison.Ordinal);
            var names = (namesAreJudged ? cells[1][allBut.Length..] : cells[1]).Split(' ');
            return new JudgedCategories(names.ToFrozenSet(StringComparer.OrdinalIgnoreCase), namesAreJudged);
        }

        return new JudgedCategories(FrozenSet<string>.Empty, namesAreJudged: false);
    }

    /// <summary>Whether a find of the category is right or wrong there.</summary>
    public bool Judges(string category) => _names.Contains(category) == _namesAreJudged;
}
