using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of customers, members, subscribers, employees and students, insurance policies, and meters.
/// <para>Issuer: the organization that keeps the list. Format: its own; letters, digits and marks with a digit in it. Checksum: none.</para>
/// <para>Known confusions: years ("member since 2019": "since" is no link), counts.</para>
/// <para>Fictitious examples: member id M-4471902, employee no 10442, policy number is HX 2213 889, meter 00771234.</para>
/// </summary>
internal static class Memberships
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.member", Category = Categories.NumericIdentifier, Topic = Topic.Member, Value = ValueShapes.Code(4, 24, minDigits: 2),
            LongestGap = 3,
            Things =
            [
                "member", "membership", "customer", "client", "user", "subscriber", "patient", "student", "employee", "badge", "worker", "agent",
                "personnel", "payroll", "loyalty", "loyalty card", "rewards", "reward",
                "frequent flyer", "frequent flier", "mileage plus", "mileageplus", "skymiles", "aadvantage", "club card", "clubcard", "library card",
                "group", "installation", "installation id", "subscription", "contract", "reg", "registration", "enrollment", "enrolment",
            ],
            Phrases = ["memberid", "customerid", "employeeid", "staff id", "staff number", "staff no", "emp id", "cust id", "known traveler number",
                "known traveller number", "ktn", "crn", .. AbroadCues.MemberNumbers],
        },
        new()
        {
            Id = "identifiers.policy", Category = Categories.NumericIdentifier, Topic = Topic.Policy, Value = ValueShapes.Code(4, 24, minDigits: 2),
            Things = ["policy", "insurance policy", "plan", "coverage", "insurance"], Phrases = AbroadCues.PolicyNumbers,
            StrongShape = ValueShapes.Code(6, 24, minDigits: 5),
        },
        new()
        {
            Id = "identifiers.meter", Category = Categories.NumericIdentifier, Topic = Topic.Serial, Value = ValueShapes.Code(5, 21, minDigits: 3),
            Things = ["meter", "meter point", "smart meter"], Phrases = ["mpan", "mprn", "esn", "esiid"],
        },
    ];
}
