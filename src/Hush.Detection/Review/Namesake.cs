using Hush.Detection.Names;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses names of persons, and places with such names, that something else bears, as the words beside them say: animals
/// (<see cref="NamedAnimal"/>), assistants (<see cref="VoiceAssistant"/>), storms ("Storm Kathleen") and laws of nature ("la ley de Murphy",
/// "Murphy's law"). A name that was announced or asked for stays.
/// </summary>
internal static class Namesake
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Sought;

    // "Storm" and "Orkan" are given names too, so no name is refused for beginning with them.
    private static readonly WordList Storms = new("sturmtief orkantief tempête ouragan huracán borrasca ciclón uragano furacão");
    private static readonly string[] EnglishStorms = ["Storm", "Hurricane", "Typhoon", "Cyclone"];

    private static readonly WordList Discoverers = new(
        "murphy murphys ohm ohms parkinson parkinsons godwin godwins benford hooke pareto gresham kepler faraday kirchhoff hubble goodhart metcalfe okun");

    private static readonly WordList Laws = new("law ley loi wet legge lei gesetz prawo");
    private static readonly WordList LawsBehind = new("law laws gesetz");
    private static readonly WordList Practice = new("firm firms office offices degree school practice student students suit group clerk");
    private static readonly WordList Of = new("of de di van von");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (!IsName(candidate.Category) || (candidate.Evidence & Evidence.Asked) != Evidence.None) return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (next - first == 1 && (NamedAnimal.IsAnnounced(context, first) || VoiceAssistant.IsAsked(context, first))) return null;
        if ((candidate.Evidence & Stronger) != Evidence.None) return candidate;
        if (next - first == 2 && Storms.Contains(At(context, first))) return null; // "Sturmtief Helga" as one find
        if (next - first != 1) return candidate;
        return NamedAnimal.IsExplained(context, first, candidate.Confidence.Value) || IsStorm(context, first)
            || IsLaw(context, candidate.Span, first) ? null : candidate;
    }

    // A storm's name is taken for a place too.
    private static bool IsName(Category category) =>
        category == Categories.Person || category == Categories.Location || category == Categories.City;

    private static bool IsStorm(RecognitionContext context, int name)
    {
        var before = Before(context, name);
        return !before.IsEmpty && char.IsUpper(At(context, name)[0])
            && (Storms.Contains(before) || EnglishStorms.AsSpan().Contains(before.ToString()));
    }

    // "the law of Murphy", "Murphys Gesetz"; "Murphy's law firm" and "sister in law of Murphy" are persons'.
    private static bool IsLaw(RecognitionContext context, TextSpan span, int name)
    {
        if (!Discoverers.Contains(context.Text.AsSpan(span)) || NameVocabulary.Titles.Contains(Before(context, name).ToString().ToLowerInvariant())
            || Is(context, name - 1, ".")) return false;
        if (Of.Contains(Before(context, name)) && Laws.Contains(Before(context, name - 1))) return At(context, name - 3) is not ("in" or "-");
        var behind = name + 1;
        while (At(context, behind) is "'" or "’" or "s") behind++;
        return LawsBehind.Contains(At(context, behind)) && !Practice.Contains(At(context, behind + 1));
    }

    internal static bool Is(RecognitionContext context, int index, string mark) => At(context, index).SequenceEqual(mark);

    // The word before, on the same line and with nothing but blanks between.
    internal static ReadOnlySpan<char> Before(RecognitionContext context, int index)
    {
        if (index <= 0 || context.Words[index - 1].Kind == WordKind.Mark) return [];
        var between = context.Text.AsSpan()[context.Words[index - 1].Span.End..context.Words[index].Span.Start];
        return between.IndexOfAnyExcept(' ') < 0 ? At(context, index - 1) : [];
    }

    internal static ReadOnlySpan<char> At(RecognitionContext context, int index) =>
        index >= 0 && index < context.Words.Count ? context.Text.AsSpan(context.Words[index].Span) : [];
}
