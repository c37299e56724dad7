using Hush.Detection.Dialogue;
using Hush.Entities;
using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Repeats;

/// <summary>
/// Finds what corrects a value that the other side has just read back: "I've got 41 Elm Street?" — "no 43". The digits of a short turn that says no,
/// or names the place that is wrong ("at the end", "not 7"), are of the value's kind; and so is a capitalised word behind a name that was misheard.
/// </summary>
internal static class CorrectionFinder
{
    private const int MostWords = 14;
    private static readonly Confidence Corrected = new(Grade.Likely);

    private static readonly PhraseTable<bool> Denials = PhraseTable.Of(
    [
        "no", "nope", "nah", "not", "wrong", "incorrect", "actually", "sorry its", "sorry it's", "almost", "instead of", "should be",
        "supposed to be", "it's", "its", "at the end", "last digit", "last digits", "change that",
        "correction", "i said", "i meant", "nein", "non", "pas", "não", "nao", "niet", "nee", "nie",
    ]);

    // Of these the digits of another number are no part.
    private static readonly HashSet<Category> NotCorrected =
        [Categories.Organization, Categories.PersonType, Categories.Url, Categories.Location, Categories.Gpe, Categories.City, Categories.State,
            Categories.Age];

    /// <summary>The further candidates, each with its turn.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="entitiesByTurn">What was found in them.</param>
    /// <param name="from">The first turn that may correct the one before it, 1 or more.</param>
    public static IEnumerable<(int Turn, Candidate Candidate)> Find(IReadOnlyList<TurnFacts> turns,
        IReadOnlyList<IReadOnlyList<Entity>> entitiesByTurn, int from)
    {
        // What the turn before corrected may be read back in this one.
        for (var index = Math.Max(1, from - 1); index < turns.Count; index++)
        {
            var (before, turn) = (turns[index - 1], turns[index]);
            if (string.Equals(before.Speaker, turn.Speaker, StringComparison.Ordinal) || turn.WordCount > MostWords || turn.IsQuestion
                || !Denies(turn)) continue;
            var value = entitiesByTurn[index - 1].LastOrDefault(entity => !NotCorrected.Contains(entity.Category));
            if (value is null) continue;
            if (value.Category == Categories.Person)
            {
                foreach (var place in Names(turn))
                    if (index >= from) yield return Found(index, place);
                continue;
            }

            var corrected = Whole(Numbers(turn, value.Span.Length).Where(number => IsLike(number.Value, before.Text.AsSpan(value.Span))
                && (IsDate(value.Category) || !IsTimeOrDecimal(turn.Text.AsSpan(number.Place), before.Text.AsSpan(value.Span))))).ToList();
            foreach (var (place, _) in corrected)
                if (index >= from) yield return Found(index, place);
            foreach (var place in ReadBack(turns, index, corrected)) yield return Found(index + 1, place);

            (int Turn, Candidate Candidate) Found(int at, TextSpan place) =>
                (at, new Candidate(place, value.Category, Corrected, RecognizerIds.Correction, Evidence.Asked));
        }
    }

    // A number has no letters when what it corrects has none: "with model A180" is about something else. What was spoken has its letters anyhow.
    private static bool IsLike(string number, ReadOnlySpan<char> value) => !number.Any(char.IsLetter) || value.ContainsAnyInRange('A', 'Z')
        || value.ContainsAnyInRange('a', 'z');

    // "Born 12 May 1980?" "No, 13.05."
    private static bool IsDate(Category category) =>
        category == Categories.Date || category == Categories.DateOfBirth || category == Categories.ExpirationDate;

    // "No, 7:15", "not 0.48 but thicker": no part of a number that is written otherwise.
    private static bool IsTimeOrDecimal(ReadOnlySpan<char> number, ReadOnlySpan<char> value)
    {
        var mark = number.IndexOfAny(':', '.', ',');
        return mark is 1 or 2 && number.Length - mark is 2 or 3 && number.Length > 3 && !value.Contains(number[mark]);
    }

    // A lone digit beside a longer number is a figure of speech ("no, 70 55, and zero service").
    private static IEnumerable<(TextSpan Place, string Value)> Whole(IEnumerable<(TextSpan Place, string Value)> numbers)
    {
        List<(TextSpan Place, string Value)> all = [.. numbers];
        var longest = all.Count == 0 ? 0 : all.Max(number => number.Value.Length);
        return all.Where(number => longest < 4 || number.Value.Length > 1);
    }

    // "no, 43": "Ending in 43, got it."
    private static IEnumerable<TextSpan> ReadBack(IReadOnlyList<TurnFacts> turns, int index, List<(TextSpan Place, string Value)> corrected)
    {
        if (index + 1 >= turns.Count || turns[index + 1].WordCount > MostWords) return [];
        return Numbers(turns[index + 1], int.MaxValue)
            .Where(number => corrected.Exists(said => number.Value.Length > 1 && said.Value == number.Value)).Select(number => number.Place);
    }

    private static bool Denies(TurnFacts turn)
    {
        for (var index = 0; index < turn.Words.Count; index++)
            if (turn.Words[index].Kind == WordKind.Letters && Denials.Matches(turn.Text, turn.Words, index, turn.Words.Count)) return true;
        return false;
    }

    // Digits and codes as written, and what was said as digits, with their letters and digits alone; no longer than the value that they correct, and
    // no amount.
    private static IEnumerable<(TextSpan Place, string Value)> Numbers(TurnFacts turn, int longest)
    {
        foreach (var span in Runs(turn.Words))
            if (span.Length <= longest && !ValueShapes.StartsMeasureBehind(turn.Text.AsSpan(), span.End)) yield return (span,
                Compact(turn.Text, span));
        if (!turn.Spoken.HasChanges) yield break;
        foreach (var span in Runs(turn.SpokenWords))
            if (span.Length <= longest && !ValueShapes.StartsMeasureBehind(turn.Spoken.Text.AsSpan(), span.End)) yield return (turn.ToWritten(span),
                Compact(turn.Spoken.Text, span));
    }

    private static string Compact(SourceText text, TextSpan span) => string.Concat(text.Reveal(span).Where(char.IsLetterOrDigit));

    // "4 2 4 3" is one value.
    private static IEnumerable<TextSpan> Runs(IReadOnlyList<Word> words)
    {
        TextSpan? run = null;
        foreach (var word in words)
        {
            var isCode = word.Kind is WordKind.Digits or WordKind.Mixed;
            if (isCode && run is { } open && word.Span.Start - open.End <= 1) run = open.Union(word.Span);
            else if (isCode || word.Kind != WordKind.Mark)
            {
                if (run is { } ended) yield return ended;
                run = isCode ? word.Span : null;
            }
        }

        if (run is { } last) yield return last;
    }

    private static IEnumerable<TextSpan> Names(TurnFacts turn)
    {
        for (var index = 1; index < turn.Words.Count; index++)
        {
            var word = turn.Words[index];
            if (word.Kind != WordKind.Letters || word.Span.Length < 3) continue;
            var characters = turn.Text.AsSpan(word.Span);
            var profile = NameLexicon.Find(characters);
            if (char.IsUpper(characters[0]) && profile.Commonness < 2
                && (profile.GivenName > 0 || profile.FamilyName > 0 || !profile.IsKnown)) yield return word.Span;
        }
    }
}
