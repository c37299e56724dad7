using System.Text.RegularExpressions;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Patterns.Finance;

/// <summary>
/// Business identifier codes of banks ("SWIFT", "BIC").
/// <para>Issuer: SWIFT, registrar of ISO 9362. Format: four letters of the institution, two of the country, two letters or digits of the
/// place, and three more for a branch, or none. Checksum: none.</para>
/// <para>Known confusions: ordinary words of 8 or 11 letters (COMPUTER: "UT" is no country; CONTINUE has "IN"), so letters alone need the
/// word SWIFT or BIC near; lower case needs it too.</para>
/// <para>Fictitious examples: ABCDGB2L, EXMPDEFF500.</para>
/// </summary>
internal static partial class SwiftCode
{
    private const string Country =
        "(?:A[DEFGILMORTUWZ]|B[ABDEFGHIJMNORSTWYZ]|C[ACDFGHIKLMNORUVWYZ]|D[EJKMOZ]|E[CEGRST]|F[IJKMOR]|G[ABDEFGHILMNPQRTUWY]|H[KNRTU]|I[DELMNQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEGHKLMNOPQRSTUVWXYZ]|N[ACEGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIKLMNORSTVXYZ]|T[CDGHJKLMNORTVWZ]|U[AGSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "finance.swift", Category = Categories.SwiftCode, Pattern = Code(), Base = Grade.Weak, WithContext = Grade.FirmPlus,
            NeedsContext = true,
            Validator = Judge, Context = new(["swift", "bic", "swift code", "bic code", "swift/bic", "bank identifier"], 6, 3),
        },
        new() { Id = "finance.swift-upper-case", Category = Categories.SwiftCode, Pattern = UpperCase(), Base = Grade.Plausible },
    ];

    // Words that stand next to "swift code" themselves and have a country in the middle.
    private static Validation Judge(ReadOnlySpan<char> value)
    {
        foreach (var word in (ReadOnlySpan<string>)["transfer", "business", "continue", "standard", "provided", "required", "question", "possible",
            "internet", "thankyou", "customer", "account", "identifier", "incorrect", "correctly", "something", "numbers"])
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase)) return Validation.Refuted;
        }

        // "Speaking", "Beneficiary": a word of any list, or one written as words are.
        if (value.ContainsAnyInRange('0', '9')) return Validation.Unknown;
        var isWord = char.IsAsciiLetterUpper(value[0]) && value[1..].IndexOfAnyInRange('A', 'Z') < 0;
        return isWord || NameLexicon.Find(value).IsKnown ? Validation.Refuted : Validation.Unknown;
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_])[A-Z]{4}" + Country + @"[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])[A-Z]{4}" + Country +
        @"(?:(?:[A-Z][2-9]|[2-9][A-Z])(?:[A-Z0-9]{3})?|[A-Z]{2}(?:[0-9]{3}|XXX))(?![" + Edges.Letters + @"\p{N}_-])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex UpperCase();
}
