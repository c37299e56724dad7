using System.Collections.Frozen;
using Hush.Recognition;

namespace Hush.Detection.Neural;

/// <summary>
/// How personal the network must find the words of a candidate of others for it to stay, 0 to 1. The less there is in its form, the more. Chosen on
/// development texts: one in ninety of the names that are refused was right, and next to nothing of all else.
/// </summary>
internal static class LeastShare
{
    private const double OfWord = 0.1; // what rests on single words
    private const double OfKnownName = 0.03; // a known name that was announced; from here to OfWord a third are right
    private const double OfNumber = 0.03; // what rests on a cue, a question or a place alone and often errs; dogs have ages too
    private const double OfCue = 0.01; // what rests on a cue or question, but seldom errs
    private const double OfForm = 0.003; // what has the form of a date, an age or a telephone number, and one word behind a cue for passwords
    private const double OfRepeat = 0.01; // a name that was found elsewhere needs less of its sentence

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, RecognizerIds.PersonName, "places.list", "generic.street-address", "generic.street-address-abroad",
        "generic.address-street-first");

    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(
        StringComparer.Ordinal, "generic.date-range-one-year", "generic.date-relative", "generic.age-years-old", "generic.age-asked",
        "identifiers.license-plate-de", "identifiers.member", "identifiers.order", "identifiers.drivers-license", "identifiers.reference",
        "places.airport-code", RecognizerIds.Correction);

    private static readonly FrozenSet<string> Forms = FrozenSet.Create(
        StringComparer.Ordinal, "generic.age-abroad", "generic.age-abroad-has", "generic.date-day-month",
        "generic.date-abroad");

    /// <summary>Whether a recognizer knows words, not sentences.</summary>
    /// <param name="recognizer">Its id.</param>
    public static bool RestsOnWords(string recognizer) => Words.Contains(recognizer);

    /// <summary>The least share of a candidate; 0 for what is judged by its form alone.</summary>
    /// <param name="candidate">Not the network's own.</param>
    /// <param name="isOneWord">Whether it is one word.</param>
    public static double Of(Candidate candidate, bool isOneWord)
    {
        var (id, evidence) = (candidate.Recognizer, candidate.Evidence);
        if (Words.Contains(id))
            return evidence.HasFlag(Evidence.Sought) ? 0 : IsAnnounced(candidate) ? OfKnownName : OfWord;
        if (id == RecognizerIds.RepeatedName) return evidence.HasFlag(Evidence.Sought) ? 0 : OfRepeat;
        if (Begins(id, "generic.phone")) return OfForm; // a numbering plan is no check digit
        if (evidence.HasFlag(Evidence.Validated)) return 0;
        if (Numbers.Contains(id)) return OfNumber;
        if (Forms.Contains(id)) return OfForm;
        var restsOnCue = RecognizerIds.IsOfIdentifiers(id);
        // Words of a passphrase are nobody's to the network, nor is the answer to a security question.
        if (candidate.Category == Categories.Password) return isOneWord && restsOnCue ? OfForm : 0;
        return restsOnCue || id == RecognizerIds.AskedAnswer || id == RecognizerIds.BareNumber ? OfCue : 0;
    }

    private static bool IsAnnounced(Candidate candidate) =>
        candidate.Recognizer == RecognizerIds.PersonName && candidate.Evidence.HasFlag(Evidence.Cue | Evidence.Lexicon);

    private static bool Begins(string id, string family) => id.StartsWith(family, StringComparison.Ordinal);
}
