using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Calls by their name the phone numbers and identifiers that the tagger sees in nine digits grouped as those of a US social security number are
/// (three, two, four; no area 000, 666 or 900 and above, no group 00, no serial 0000): no phone number is grouped like that. A word that announces a
/// phone, or a question for one, is stronger. None is refused: the pattern does not see those that touch a slash, a point or an underscore.
/// </summary>
internal static class SocialSecurityForm
{
    private const int Length = 11;
    private const int Reach = 3;

    private static readonly WordList Phones = new(
        "phone telephone tel mobile cell fax call text ring whatsapp ext extension number no nr id ref reference");

    /// <summary>The candidate, as a social security number where it has the form of one.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.PhoneNumber && candidate.Category != Categories.NumericIdentifier) return candidate;
        if (candidate.Recognizer != Neural.NeuralTagger.Id
            || !context.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return candidate;
        var around = new Surroundings(context, candidate.Span);
        if (context.Filter is { } filter && !filter.Runs(Categories.USSocialSecurityNumber)) return candidate;
        if (!HasForm(around.Value) || (context.JustAsked & Topic.Phone) != Topic.None) return candidate;
        return around.HasWordBefore(Reach, Phones.Contains) ? candidate : candidate with { Category = Categories.USSocialSecurityNumber };
    }

    private static bool HasForm(ReadOnlySpan<char> value)
    {
        if (value.Length != Length || value[3] != '-' || value[6] != '-') return false;
        var area = value[..3];
        var group = value[4..6];
        var serial = value[7..];
        return IsNumber(area) && IsNumber(group) && IsNumber(serial) && area is not ("000" or "666") && area[0] != '9' && group is not "00"
            && serial is not "0000";
    }

    private static bool IsNumber(ReadOnlySpan<char> value) => value.IndexOfAnyExceptInRange('0', '9') < 0;
}
