using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.HR;

/// <summary>
/// Croatian personal identification numbers (OIB, osobni identifikacijski broj), of firms too.
/// <para>Issuer: Porezna uprava (Zakon o osobnom identifikacijskom broju, in force since January 2009). Format: eleven digits drawn at random, HR in
/// front for VAT. Checksum: ISO/IEC 7064 MOD 11,10.</para>
/// <para>Known confusions: one number of eleven digits in ten passes; without HR it needs its name near.</para>
/// <para>Fictitious examples: 87356813942, HR73548883095.</para>
/// </summary>
internal static partial class PersonalIdentification
{
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.HRPersonalIdentificationOIBNumberV2)];

    private static IEnumerable<PatternDefinition> Forms => new PatternDefinition
    {
        Id = "hr.personal-identification",
        Category = Categories.HRPersonalIdentificationNumber,
        Pattern = ElevenDigits(),
        Digits = DigitCount.Exactly(11),
        Base = Grade.FormOnly,
        Confirmed = Grade.FirmMinus,
        WithContext = Grade.SurePlus,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "oib", "o i b", "oiba", "osobni identifikacijski broj", "osobni identifikacijski", "osobnog identifikacijskog broja",
            "osobnim identifikacijskim brojem", "porezni broj", "porezni identifikacijski broj", "oib number",
            "croatian personal identification",
        ]),
    }.WithSharedWords(SharedWords.Identity, Grade.Likely, Topic.GovernmentId);

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[11];
        if (Characters.Digits(value, digits) != 11 || Characters.AreAllSame(digits) || !Iso7064Mod11And10.Holds(digits)) return Validation.Refuted;
        return char.IsAsciiLetter(value[0]) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "(?:HR[ -]?)?[0-9](?: ?[0-9]){10}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ElevenDigits();
}
