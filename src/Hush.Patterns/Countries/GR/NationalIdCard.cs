using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GR;

/// <summary>
/// Numbers of Greek identity cards (δελτίο ταυτότητας, ΑΔΤ).
/// <para>Issuer: Hellenic Police (Law 1599/1986). Format: one or two letters of the Greek alphabet, six digits; on cards in the EU's layout, since
/// September 2023, up to eight digits. Checksum: none known.</para>
/// <para>Known confusions: plates and product codes; it needs its name near. The letters are written in Greek or Latin.</para>
/// <para>Fictitious examples: ΑΒ 123456, AK-654321, Χ 204060.</para>
/// </summary>
internal static partial class NationalIdCard
{
    public static IReadOnlyList<PatternDefinition> All { get; } = [.. Forms, .. Forms.AlsoAs("-v2", Categories.GRNationalIDV2)];

    private static IEnumerable<PatternDefinition> Forms => new PatternDefinition
    {
        Id = "gr.national-id-card",
        Category = Categories.GRNationalIDCard,
        Pattern = LettersAndDigits(),
        Digits = new(6, 8),
        Base = Grade.FormOnly,
        WithContext = Grade.WordsAndForm,
        NeedsContext = true,
        Validator = LetterPrefix.Judge,
        Context = new(
        [
            "ταυτότητα", "ταυτοτητα", "ταυτότητας", "ταυτοτητας", "ταυτότητά", "δελτίο ταυτότητας", "αστυνομική ταυτότητα", "αριθμός ταυτότητας",
            "αδτ", "α δ τ", "adt", "taftotita", "greek id", "greek id card", "greek identity card", "greek national id", "hellenic identity card",
        ]),
    }.WithSharedWords(SharedWords.IdentityCard, Grade.Plausible, Topic.GovernmentId);

    [GeneratedRegex(
        Edges.BeforeCode + "[A-ZΑ-Ω] ?[A-ZΑ-Ω]?[ -]?[0-9](?: ?[0-9]){5,7}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex LettersAndDigits();
}
