using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AT;

/// <summary>
/// Austrian identity cards: the card's number, and the source PIN that the citizen card stores.
/// <para>Issuer: passport authorities of the districts (Passgesetz 1992); Stammzahlenregisterbehörde (E-Government-Gesetz, section 6). Format: up to
/// two letters and seven or eight digits; the source PIN is 16 bytes in Base64 (22 characters and "=="). Checksum: none known. Cards in the EU's
/// common layout since August 2021.</para>
/// <para>Known confusions: any key or hash in Base64, any eight digits; both count only with their words near.</para>
/// <para>Fictitious examples: Personalausweis PA1234567, Stammzahl Qm9ndXMga2V5IHZhbHVlcw==.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Category = Categories.ATIdentityCard;
    private static readonly SearchValues<char> Padding = SearchValues.Create("=");

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "at.identity-card", Category = Category, Pattern = CardNumber(), Digits = new(7, 8), Base = Grade.FormOnly,
            WithContext = Grade.StrongPlus,
            NeedsContext = true,
            Validator = LetterPrefix.Judge, Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.Possible, Topic.GovernmentId),
        .. new PatternDefinition
        {
            Id = "at.identity-card-source-pin", Category = Category, Pattern = SourcePin(), MustHold = Padding, Base = Grade.FormOnly,
            WithContext = Grade.Words,
            NeedsContext = true,
            Context = OwnWords,
        }.WithSharedWords(SharedWords.IdentityCard, Grade.StrongPlus, Topic.GovernmentId),
    ];

    private static ContextWords OwnWords => new(
    [
        "personalausweis", "personalausweisnummer", "personalausweis nr", "ausweisnummer", "stammzahl", "stammzahlen", "bürgerkarte", "buergerkarte",
        "source pin", "sourcepin", "austrian identity card", "austrian id card", "austria identity card",
    ]);

    [GeneratedRegex(
        Edges.BeforeNumber + "(?:[A-Z]{1,2} ?)?[0-9](?: ?[0-9]){6,7}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CardNumber();

    // Sixteen bytes leave four bits over, which are zero: the last letter before the padding is one of four.
    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}+/=_-])[A-Za-z0-9+/]{21}[AQgw]==(?![" + Edges.Letters + @"\p{N}=_-])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SourcePin();
}
