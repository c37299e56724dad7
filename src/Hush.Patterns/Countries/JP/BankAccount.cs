using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.JP;

/// <summary>
/// Japanese bank accounts.
/// <para>Issuer: banks; bank and branch codes are kept by the Zengin system. Format: bank of four digits, branch of three, account of seven (leading
/// zeros often left out); Japan Post Bank a sign of five digits that begins with 1 and a number of six to eight. Checksum: none that all
/// share.</para>
/// <para>Last rule change known: none. Known confusions: postal codes of seven digits (123-4567), phone numbers; it needs the words of banking
/// near.</para>
/// <para>Fictitious examples: 口座番号 1234567, 0001-123-1234567, 記号 12345 番号 12345671.</para>
/// </summary>
internal static partial class BankAccount
{
    private static readonly Category Kind = Categories.JPBankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "口座番号", "普通預金", "普通口座", "当座預金", "当座", "銀行口座", "振込先", "口座", "預金口座", "ゆうちょ", "支店番号", "japanese bank", "japanese bank account",
            "japan bank account", "japan post bank",
            "yucho", "futsu", "kouza", "koza"
        ]);
    private static readonly ContextWords WholeWords = new(
        [
            "口座", "銀行", "振込", "支店", "普通", "当座", "japanese bank", "japanese bank account", "japan", "bank account", "account number", "account",
            "branch"
        ]);

    private static readonly ContextWords PostWords = new(["〒", "郵便番号", "電話"], 3, 1);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "jp.bank-account", Category = Kind, Pattern = Whole(), Digits = new(14, 15), Base = Grade.Weak,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = WholeWords,
        },
        new()
        {
            Id = "jp.bank-account-number", Category = Kind, Pattern = Number(), Digits = new(6, 8), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words, AntiContext = PostWords,
        },
        new()
        {
            Id = "jp.bank-account-post", Category = Kind, Pattern = Post(), Digits = new(11, 14), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{4}[ -][0-9]{3}[ -][0-9]{7}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Whole();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{6,8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeNumber + @"1[0-9]{4}(?:-[0-9])?[ -][0-9]{6,8}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Post();
}
