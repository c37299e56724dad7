using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of cases, tickets, claims, references and confirmations.
/// <para>Issuer: the support desk, insurer or shop. Format: the issuer's own; letters, digits and marks with a digit in it. Checksum: none.</para>
/// <para>Known confusions: counts ("ticket for 4 people", "case 2 of the study"), "ticket number please".</para>
/// <para>Fictitious examples: case 00418822, ticket #INC0012345, claim number is CLM-77/2041, confirmation code 8KD2P.</para>
/// </summary>
internal static class Cases
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.case", Category = Categories.NumericIdentifier, Topic = Topic.Case, Value = ValueShapes.Code(4, 30, minDigits: 2),
            Things = ["case", "ticket", "incident", "claim", "complaint", "request", "service request", "inquiry", "enquiry", "work order", "docket",
                "job", "file", "application", "report", "call", "session", "issue"],
            Phrases = ["case #", "ticket #", "inc #", "sr #", .. AbroadCues.CaseNumbers],
        },
        new()
        {
            Id = "identifiers.reference", Category = Categories.NumericIdentifier, Topic = Topic.Case | Topic.Order, Value = ValueShapes.Code(4, 30),
            Things = ["reference", "confirmation", "approval", "authorization", "authorisation", "conf"],
            Phrases = ["ref", "ref #", "confirmation code", "reference code", "reference no", "confirmation is", "reference is"], LongestGap = 3,
        },
    ];
}
