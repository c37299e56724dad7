using Hush.Detection.Names;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses persons, companies and places that are products, programs, typefaces or medical signs (<see cref="KnownThings"/>). A name that was
/// announced or asked for stays.
/// </summary>
internal static class ThingName
{
    private const int Reach = 6; // words

    private static readonly WordList Joins = new("and or und oder et ou y e o en");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (!IsName(candidate.Category)) return candidate;
        if ((candidate.Evidence & Evidence.Asked) != Evidence.None || (context.JustAsked & Topic.Name) != Topic.None) return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        if (candidate.Category == Categories.Person && FollowsTitle(context, first)) return candidate;
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        var (sure, ambiguous, joins, others) = (0, 0, 0, 0);
        for (var index = first; index < next; index++)
        {
            if (context.Words[index].Kind == WordKind.Mark) continue;
            var word = Characters(context, index);
            if (KnownThings.Sure.Contains(word)) sure++;
            else if (KnownThings.Ambiguous.Contains(word)) ambiguous++;
            else if (index > first && index < next - 1 && char.IsLower(word[0]) && Joins.Contains(word)) joins++;
            else others++;
        }

        // "Grafana and Kibana" are things; "Ruby and Thomas Devane" and "Julia E" are not.
        if (others > 0) others += joins;

        if (candidate.Category == Categories.Organization && sure + ambiguous > 0 && IsInsurer(context, first)) return candidate;
        if (sure == 0 && ambiguous == 0) return candidate;
        if (others == 0 && ambiguous == 0) return null;
        return others <= 1 && (sure > 0 || ambiguous > 1 || others == 0) && StandsAmongThings(context, candidate.Span, first, next)
            ? null : candidate;
    }

    private static bool IsName(Category category) =>
        category == Categories.Person || category == Categories.Organization || category == Categories.Location || category == Categories.City
            || category == Categories.Gpe;

    // Companies are companies; only persons are they not.
    private static bool IsInsurer(RecognitionContext context, int index) => Companies.Contains(Characters(context, index));

    private static readonly WordList Companies = new(
        "aetna cigna humana allianz geico progressive walgreens verizon comcast xfinity netflix spotify paypal venmo zelle airbnb lyft uber ikea lidl aldi tesco sainsburys argos kaiser anthem salesforce " +
        "hubspot shopify github gitlab slack zendesk splunk datadog snowflake databricks vmware");

    // "Dr Swift", "Mrs. Word": people have titles, things have none.
    private static bool FollowsTitle(RecognitionContext context, int first)
    {
        var index = first - 1;
        if (index > 0 && Characters(context, index) is ".") index--;
        return index >= 0 && NameVocabulary.Titles.Contains(Characters(context, index).ToString().ToLowerInvariant());
    }

    private static bool StandsAmongThings(RecognitionContext context, TextSpan span, int first, int next)
    {
        var passed = 0;
        for (var index = first - 1; index >= 0 && passed < Reach; index--)
            if (context.Words[index].Kind != WordKind.Mark && IsOfTrade(context, span, index, ref passed)) return true;
        passed = 0;
        for (var index = next; index < context.Words.Count && passed < Reach; index++)
            if (context.Words[index].Kind != WordKind.Mark && IsOfTrade(context, span, index, ref passed)) return true;
        return false;
    }

    // The word itself, said again, tells nothing: "Swift is a swift reader".
    private static bool IsOfTrade(RecognitionContext context, TextSpan span, int index, ref int passed)
    {
        passed++;
        var word = Characters(context, index);
        if (context.Text.AsSpan(span).Contains(word, StringComparison.OrdinalIgnoreCase)) return false;
        return KnownThings.Trades.Contains(word) || KnownThings.Sure.Contains(word) || KnownThings.Ambiguous.Contains(word);
    }

    private static ReadOnlySpan<char> Characters(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
