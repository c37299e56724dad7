using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Looks at every candidate once more together with what stands around it, whoever proposed it: a pattern, a cue or the tagger. What cannot be meant
/// is refused, whatever its confidence: a decimal fraction is no card, a version no internet address. What reaches too far is cut, what begins too
/// late is widened. Own rules of the operator are not judged, and where the tagger, which has read the whole text, is sure of a number, a name or a
/// place, it is believed against the rules that look at the words and numbers beside it only. Each rule looks at one mistake; those that cut stand
/// before those that judge what is left.
/// </summary>
internal static class CandidateReview
{
    private const int DigitsOfNoRow = 13; // a French social security number in its groups has 15
    internal const double Sure = 0.7; // below, "Verdana" is the typeface
    private const double SurePerson = 0.9;

    private static readonly (string Name, Func<RecognitionContext, Candidate, Candidate?> Review)[] Rules =
    [
        (nameof(KnownNumber), KnownNumber.Review), (nameof(FileListing), FileListing.Review), (nameof(FileName), FileName.Review),
        (nameof(ScoreColumn), ScoreColumn.Review), (nameof(NumberPart), NumberPart.Review), (nameof(NumberName), NumberName.Review),
        (nameof(DottedVersion), DottedVersion.Review), (nameof(NumberRow), NumberRow.Review),
        (nameof(NamedOtherwise), NamedOtherwise.Review), (nameof(NamedOtherwise.ReviewField), NamedOtherwise.ReviewField),
        (nameof(FlightNumber), FlightNumber.Review), (nameof(CardForm), CardForm.Review), (nameof(SpokenAmount), SpokenAmount.Review),
        (nameof(RelativeTime), RelativeTime.Review), (nameof(GluedLabel), GluedLabel.Review), (nameof(WeekdayEdge), WeekdayEdge.Review),
        (nameof(HyphenatedName), HyphenatedName.Review), (nameof(PersonEdges), PersonEdges.Review),
        (nameof(ThingName), ThingName.Review), (nameof(Eponym), Eponym.Review), (nameof(Fiction), Fiction.Review),
        (nameof(FontFamily), FontFamily.Review),
        (nameof(NextSentence), NextSentence.Review), (nameof(EmailExtent), EmailExtent.Review), (nameof(PassphraseEnd), PassphraseEnd.Review),
        (nameof(SecretWord), SecretWord.Review),
        (nameof(MarkupWord), MarkupWord.Review), (nameof(RowLabel), RowLabel.Review), (nameof(SocialSecurityForm), SocialSecurityForm.Review),
        (nameof(HomeAccount), HomeAccount.Review), (nameof(StandardName), StandardName.Review), (nameof(NamelessDomain), NamelessDomain.Review),
        (nameof(StreetPreposition), StreetPreposition.Review), (nameof(OuterBracket), OuterBracket.Review),
        (nameof(SpelledAcronym), SpelledAcronym.Review), (nameof(UnitWord), UnitWord.Review), (nameof(ClockRange), ClockRange.Review),
        (nameof(Namesake), Namesake.Review), (nameof(Oath), Oath.Review),
        (nameof(Contraction), Contraction.Review), (nameof(DoubtfulLine), DoubtfulLine.Review),
    ];

    /// <summary>The candidates that remain, some of them cut, in their order.</summary>
    /// <param name="context">What was read.</param>
    /// <param name="candidates">In the offsets of the context.</param>
    /// <param name="isSure">Whether the tagger is sure of a candidate.</param>
    public static IReadOnlyList<Candidate> Apply(RecognitionContext context, IReadOnlyList<Candidate> candidates, Func<Candidate, bool> isSure)
    {
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (Review(context, candidate, isSure) is { } reviewed) kept.Add(reviewed);
        }

        return kept;

        static Candidate? Review(RecognitionContext context, Candidate candidate, Func<Candidate, bool> isSure)
        {
            if (candidate.Evidence.HasFlag(Evidence.OwnRule)) return candidate;
            var reviewed = candidate;
            foreach (var (name, review) in Rules)
            {
                if (review(context, reviewed) is not { } next)
                {
                    if (MayErr(name, context, reviewed) && isSure(reviewed)) continue;
                    candidate.Trace?.Refuse(name);
                    return null;
                }

                reviewed = next;
            }

            return reviewed;
        }
    }

    // Rules that judge by what stands beside a value, and what the tagger tells better than they do.
    private static bool MayErr(string rule, RecognitionContext context, Candidate candidate) => rule switch
    {
        nameof(NumberRow) when candidate.Category == Categories.NumericIdentifier =>
            CountDigits(context.Text.AsSpan(candidate.Span)) >= DigitsOfNoRow,
        nameof(NumberRow) when candidate.Category == Categories.BankAccountNumber || candidate.Category == Categories.CreditCardNumber => true,
        nameof(NumberRow) or nameof(NamedOtherwise) => candidate.Category == Categories.PhoneNumber,
        nameof(CardForm) => candidate.Category == Categories.CreditCardNumber && candidate.Confidence.Value >= Sure,
        nameof(ThingName) when candidate.Category == Categories.Person =>
            candidate.Confidence.Value >= SurePerson && context.Text.AsSpan(candidate.Span).Contains(' '), // "Okta Najmudin"
        nameof(ThingName) => candidate.Confidence.Value >= Sure && (candidate.Category == Categories.City
            || candidate.Category == Categories.Location || candidate.Category == Categories.State || candidate.Category == Categories.Gpe),
        _ => false,
    };

    private static int CountDigits(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var character in value)
            if (char.IsAsciiDigit(character)) digits++;
        return digits;
    }
}
