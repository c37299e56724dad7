using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// Month and year in which a payment card expires.
/// <para>Issuer: the card's bank. Format: MM/YY embossed on the card (ISO/IEC 7813), typed also MM/YYYY, MM YY, MMYY or with a month's name.
/// Checksum: none.</para>
/// <para>Known confusions: dates without a year, fractions, times; it counts only with words of expiry or of cards near, or when asked.</para>
/// <para>Examples: exp 03/27, expires march 2027, 0327, 03 27.</para>
/// </summary>
internal static partial class CardExpiry
{
    private const string Year = @"(?:20[2-5][0-9]|[2-5][0-9])";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("finance.card-expiry", Numeric(), ExpiryOrCard),
        Of("finance.card-expiry-spaced", Spaced(), Expiry),
        Of("finance.card-expiry-named", Named(), ExpiryOrCard),
        Of("finance.card-expiry-after-number", AfterNumber(), ExpiryOrCard),
        new()
        {
            Id = "finance.card-code-after-expiry", Category = Categories.Cvv, Pattern = CodeAfterExpiry(), Base = Grade.FormOnly,
            WithContext = Grade.Strong, NeedsContext = true,
            Context = ExpiryOrCard, Topic = Topic.Card | Topic.CardCode,
        },
    ];

    private static string[] ExpiryWords =>
        ["exp", "expiry", "expires", "expire", "expiring", "expiration", "exp date", "expiry date", "expiration date", "valid thru", "valid through",
            "valid until", "good thru", "good through"];

    private static ContextWords Expiry => new(ExpiryWords, 7, 4);

    private static ContextWords ExpiryOrCard => new([.. ExpiryWords, "cvv", "cvc", "card", "visa", "mastercard", "amex"], 7, 4);

    private static PatternDefinition Of(string id, Regex pattern, ContextWords context) => new()
    {
        Id = id,
        Category = Categories.ExpirationDate,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.FormOnly,
        WithContext = Grade.Firm,
        NeedsContext = true,
        Context = context,
        Topic = Topic.CardExpiry,
    };

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£-])(?:0?[1-9]|1[0-2]) ?[/-] ?" + Year + @"(?![" + Edges.Letters + @"\p{N}_%]|[./:-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Numeric();

    // "03 27" and "0327" stand behind a card number as often as by themselves.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£-])(?:0[1-9]|1[0-2]|[1-9] ) ?" + Year + @"(?![" + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Spaced();

    // "4111 1111 1111 1111 03 27 123": what is read out after the number.
    [GeneratedRegex(
        @"(?<=[0-9]{4}[ -][0-9]{4,6}[ -]?[0-9]{1,5},? )(?:0[1-9]|1[0-2])[ /]?" + Year + @"(?![" + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(
        @"(?<=[0-9]{4},? (?:0[1-9]|1[0-2])[ /]?(?:20)?[2-5][0-9],? )[0-9]{3,4}(?![" + Edges.Letters + @"\p{N}_%]|[ .,/:-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CodeAfterExpiry();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_'-])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:,? (?:of )?|[/-])'?" + Year + @"(?![" + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Named();
}
