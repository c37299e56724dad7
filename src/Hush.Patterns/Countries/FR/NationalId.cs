using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// Numbers of French national identity cards (CNI, CNIe).
/// <para>Issuer: Ministère de l'Intérieur (décret 55-1397). Format: until 2021 twelve places: year and month (YYMM), department and office (3,
/// Corsica 2A, 2B), serial (5); since August 2021 nine letters and digits, drawn at random. Checksum: none outside the machine readable zone; the
/// month must be one.</para>
/// <para>Known confusions: any twelve digits, codes of nine places; it needs its name near.</para>
/// <para>Fictitious examples: 880692310285, X4RTBPFW4.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category Category = Categories.FRNationalID;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "fr.national-id", Category = Category, Pattern = NinePlaces(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm,
            NeedsContext = true, Validator = JudgeNine, Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.Plausible, Topic.GovernmentId),
        .. new PatternDefinition
        {
            Id = "fr.national-id-before-2021", Category = Category, Pattern = TwelvePlaces(), MustHold = PatternOptions.Digits, Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = JudgeTwelve,
            Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.Plausible, Topic.GovernmentId),
    ];

    private static ContextWords OwnWords => new(
    [
        "carte nationale d'identité", "carte nationale d'identite", "carte d'identité", "carte d'identite", "numéro de carte d'identité",
        "pièce d'identité", "piece d'identite", "cni", "cnie", "c n i", "numéro de cni", "french id card", "french identity card",
        "french national id", "titre d'identité",
    ]);

    private static Validation JudgeNine(ReadOnlySpan<char> value) => Verdict.OfWeak(Characters.CountDigits(value) >= 2);

    private static Validation JudgeTwelve(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[12];
        if (Characters.Compact(value, characters) != 12) return Validation.Refuted;
        return Verdict.OfWeak(DigitValue.Of(characters[2..4]) is >= 1 and <= 12);
    }

    [GeneratedRegex(Edges.BeforeCode + "[A-Z][0-9A-Z]{8}" + Edges.BehindCode, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NinePlaces();

    [GeneratedRegex(
        Edges.BeforeCode + "[0-9](?: ?[0-9]){4} ?[0-9AB](?: ?[0-9]){6}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TwelvePlaces();
}
