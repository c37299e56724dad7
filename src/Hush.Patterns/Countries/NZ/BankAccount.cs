using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.NZ;

/// <summary>
/// New Zealand bank accounts.
/// <para>Issuer: banks, under the scheme of Payments NZ. Format: bank of two digits, branch of four, account of seven, suffix of two or three,
/// printed 01-0902-0068389-00. Checksum: weights by bank, sum modulo 11 or 10 (Inland Revenue, "RWT and NRWT certificate filing", validation of
/// account numbers).</para>
/// <para>Last rule change known: none. Known confusions: payment cards of sixteen digits; in its groups and with its check it stands alone, bare it
/// needs the words of banking near.</para>
/// <para>Fictitious examples: 01-0902-0068389-00, 38 9000 0084967 00 in form.</para>
/// </summary>
internal static partial class BankAccount
{
    private static readonly Category Kind = Categories.NZBankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "bank account", "account number", "account no", "acct", "nz bank", "nz account", "new zealand bank", "direct credit", "bank details",
            "kiwibank", "anz", "asb",
            "bnz", "westpac", "account"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "nz.bank-account", Category = Kind, Pattern = Grouped(), Digits = new(15, 16), Base = Grade.Tentative,
            WithContext = Grade.SurePlus, Confirmed = Grade.FirmPlus, Validator = JudgeGrouped, Context = Words,
        },
        new()
        {
            Id = "nz.bank-account-bare", Category = Kind, Pattern = Bare(), Digits = new(15, 16), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation JudgeGrouped(ReadOnlySpan<char> value) => Verdict.OfStrong(Holds(value));

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Holds(value));

    private static bool Holds(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[16];
        var length = Characters.Digits(value, digits);
        if (length is not (15 or 16)) return false;
        if (length == 15) (digits[13], digits[14], digits[15]) = ('0', digits[13], digits[14]);

        // The suffix counts only for banks of which all others would be zero; a plain sum serves the others.
        var isLate = DigitValue.Of(digits[6..13]) >= 990000;
        return DigitValue.Of(digits[..2]) switch
        {
            8 => WeightedSum.Of(digits, [0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0]) % 11 == 0,
            9 => FoldedSum(digits, [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1], 9) % 11 == 0,
            25 or 33 => FoldedSum(digits, [0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0], 10) % 10 == 0,
            26 or 28 or 29 => FoldedSum(digits, [0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1], 9) % 10 == 0,
            31 => true,
            (>= 1 and <= 4) or 6 or (>= 10 and <= 24) or 27 or 30 or 35 or 38 =>
                WeightedSum.Of(digits, isLate
                    ? [0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0] : [0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0]) % 11 == 0,
            _ => false,
        };
    }

    // Each product above the modulus is brought below it before it is added.
    private static int FoldedSum(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights, int modulus)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * weights[i];
            sum += product > modulus ? product % modulus : product;
        }

        return sum;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + @"[0-3][0-9](?<mark>[ -])[0-9]{4}\k<mark>[0-9]{7}\k<mark>[0-9]{2,3}" + Edges.BehindNumber,
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Grouped();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-3][0-9][ -]?[0-9]{4}[ -]?[0-9]{7}[ -]?[0-9]{2,3}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
