using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// E-mail addresses.
/// <para>Issuer: whoever runs the domain. Format: <c>local@domain</c> as people write it: the dot-atom local part of RFC 5321 section
/// 4.1.2 with the letters that RFC 6531 adds, and a domain of two labels or more. Quoted local parts and address literals are left out:
/// nobody types them. Checksum: none.</para>
/// <para>Known confusions: a social handle (@name has no local part), a decorated version (<c>pkg@1.2.3</c>, no letters at the end),
/// an address at the end of a sentence (the full stop is not part of it).</para>
/// <para>Fictitious examples: ann.lee@example.com, zoë@exämple.org, ann.lee @ example . com, ann at gmail.com.</para>
/// </summary>
internal static partial class Email
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "generic.email", Category = Categories.Email, Pattern = Address(), MustHold = PatternOptions.AtSign, Base = Grade.Sure,
            WithContext = Grade.CertainMinus,
            Context = Words, Topic = Topic.Email, Validator = Judge,
        },
        new()
        {
            Id = "generic.email-foreign", Category = Categories.Email, Pattern = ForeignAddress(), MustHold = PatternOptions.AtSign,
            Base = Grade.Firm, WithContext = Grade.Sure,
            Context = Words, Topic = Topic.Email, Validator = Judge,
        },
        new()
        {
            Id = "generic.email-hidden", Category = Categories.Email, Pattern = Hidden(), Base = Grade.FirmMinus, WithContext = Grade.Sure,
            Context = Words, Topic = Topic.Email,
            Validator = JudgeHidden,
        },
        new()
        {
            Id = "generic.email-with-blanks", Category = Categories.Email, Pattern = WithBlanks(), MustHold = PatternOptions.AtSign,
            Base = Grade.Likely, WithContext = Grade.Strong,
            Context = Words, Topic = Topic.Email, Validator = static value => Verdict.OfWeak(value.Contains(' ')),
        },
        new()
        {
            Id = "generic.email-at-provider", Category = Categories.Email, Pattern = AtProvider(), Base = Grade.Plausible, WithContext = Grade.Strong,
            Context = Words, Topic = Topic.Email, Validator = JudgeLocalWord,
        },
        new()
        {
            Id = "generic.email-at-domain", Category = Categories.Email, Pattern = AtDomain(), Base = Grade.Weak, WithContext = Grade.Probable,
            NeedsContext = true, Context = Words, Topic = Topic.Email, Validator = JudgeLocalWord,
        },
        new()
        {
            Id = "generic.email-without-marks", Category = Categories.Email, Pattern = WithoutMarks(), Base = Grade.Possible,
            WithContext = Grade.Good,
            Context = Words, Topic = Topic.Email,
        },
    ];

    private const string HiddenAt = @"(?: ?[(\[{<] ?(?:at|ät|@|arobase|arroba|chiocciola|apenstaartje|małpa|klammeraffe) ?[)\]}>] ?|&#64;|&commat;)";

    private const string HiddenDot = @"(?: ?[(\[{<] ?(?:dot|punkt|point|punto|ponto|punt|kropka|\.) ?[)\]}>] ?|&#46;|&period;)";

    private static ContextWords Words => new(["email", "e-mail", "mail", "emails", "inbox", "gmail", "reach me", "contact me", "write to"]);

    /// <summary>Words that stand before "at gmail.com" without being a mailbox: "I look at gmail.com".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoMailbox = new HashSet<string>(
        [
            "account", "accounts", "address", "all", "arrive", "available", "be", "been", "blog", "buy", "bought", "check", "checked", "click",
            "email", "emails", "found", "form", "here", "him", "her", "info", "inbox", "is", "it", "item", "log", "login", "logged", "look",
            "looked", "looking", "mail", "mailbox", "me", "more", "online", "order", "ordered", "orders", "page", "password", "people", "policy",
            "pricing", "register", "registered", "servers", "shop", "sign", "site", "store", "stuff", "support", "team", "that", "them", "there",
            "this",
            "us", "user", "visit", "was", "website", "work", "worked", "working", "works", "you",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        var domain = value[(at + 1)..];
        if (value[..at].IndexOf("..") >= 0 || value[at - 1] == '.') return Validation.Refuted;
        return domain.Contains("-.", StringComparison.Ordinal) || domain.Contains(".-", StringComparison.Ordinal) || domain[0] == '-'
            ? Validation.Refuted
            : Validation.Unknown;
    }

    // A plain address is the first definition's; here something must hide the at sign or a dot.
    private static Validation JudgeHidden(ReadOnlySpan<char> value) =>
        value.IndexOfAny("([{<&") >= 0 || value.Contains("%40", StringComparison.Ordinal) || value.Contains(" AT ", StringComparison.Ordinal)
            || value.Contains("_at_", StringComparison.OrdinalIgnoreCase)
            || value.Contains(" DOT ", StringComparison.Ordinal)
            ? Validation.Unknown
            : Validation.Refuted;

    private static Validation JudgeLocalWord(ReadOnlySpan<char> value)
    {
        var local = value[..value.IndexOfAny(' ', '(', '[')];
        return NoMailbox.Contains(local) ? Validation.Refuted : Validation.Unknown;
    }

    /// <summary>Letters of other scripts than Latin, as part of a class. An address is of the one or of the other: Chinese and Thai words touch
    /// it.</summary>
    private const string Foreign = @"\u0370-\u1DFF\u1F00-\u1FFF\u2C80-\u2DFF\u3005-\u3007\u3040-\uD7FF\uF900-\uFDFF";

    private const string Domain =
        "(?:[" + Edges.Letters + @"\p{N}][" + Edges.Letters + @"\p{M}\p{N}-]{0,62}\.){1,8}(?:xn--[a-z0-9-]{1,59}|[" + Edges.Letters + "]{2,24})(?![" +
            Edges.Letters + @"\p{N}@]|[.-][" + Edges.Letters
        + @"\p{N}]{1,24}@)";

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}._%+-])[" + Edges.Letters + @"\p{N}_](?:[" + Edges.Letters + @"\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,62}[" +
            Edges.Letters + @"\p{M}\p{N}_+-])?@" + Domain,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}\p{N}._%+-])[" + Foreign + "][" + Foreign + @"\p{M}\p{N}._+-]{0,62}@(?:" + Domain + "|(?:[" + Foreign + @"\p{N}][" +
            Foreign + @"\p{M}\p{N}-]{0,62}\.){1,4}(?:[" + Foreign
        + @"\p{M}]{2,24}|xn--[a-z0-9-]{1,59}|[a-z]{2,24})(?![\p{L}\p{N}@]))",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ForeignAddress();

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}._%+@-])[" + Edges.Letters + @"\p{N}_][" + Edges.Letters +
            @"\p{N}._%+-]{0,63} {0,2}@ {0,2}(?:[a-z0-9][a-z0-9-]{0,62} ?\. ?){1,4}(?:com|org|net|edu|gov|info|biz|co|io|ca|de|es|eu|fr|uk|us)(?!["
        + Edges.Letters + @"\p{N}@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithBlanks();

    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}._%+@-])[a-z0-9][a-z0-9._%+-]{0,63}(?: at | ?[(\[]at[)\]] ?)(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|live|msn|protonmail|comcast|verizon|gmx|me)(?:\.| dot )(?:com|net|org|de|fr|es|ca|co\.uk)(?!["
        + Edges.Letters + @"\p{N}@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AtProvider();

    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}._%+@-])[a-z0-9][a-z0-9._%+-]{1,63}(?: at | ?[(\[]at[)\]] ?)(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|edu|gov|info|biz|co|io|ca|de|es|eu|fr|uk|us)(?![" + Edges.Letters
        + @"\p{N}@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AtDomain();

    // "orla [at] example [dot] com", "orla@example[.]com", "orla(at)example(dot)org", "orla AT example DOT com", "orla&#64;example.com",
    // "orla_at_example_dot_com", "orla-at-example-dot-com": hidden from harvesters.
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}._%+@-])[a-z0-9](?:[a-z0-9_+-]|\.(?=[a-z0-9])|" + HiddenDot + "){0,63}(?:(?:@|%40|" + HiddenAt +
            ")(?:[a-z0-9][a-z0-9-]{0,62}(?:" + HiddenDot
        + @"|\.| dot )){1,4}|(?-i: AT )(?:[a-z0-9][a-z0-9-]{0,62}(?-i: DOT )){1,4}|_at_(?:[a-z0-9][a-z0-9-]{0,62}_dot_){1,4}|-at-(?:[a-z0-9]{1,62}-dot-){1,4})[a-z]{2,24}(?![" +
            Edges.Letters + @"\p{N}@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Hidden();

    // "janedoe45gmailcom", "jane 45 gmailcom", "jane.doe gmail.com": typed or heard without the at sign, and no word or page is called so.
    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}._%+@/-])(?:[a-z0-9][a-z0-9._-]{1,40}(?:gmail|yahoo|hotmail|outlook|icloud)(?:com|net|coin|couk|co\.uk|\.com)|[a-z][a-z0-9._-]{1,40} [0-9]{1,6} ?(?:gmail|yahoo|hotmail|outlook|icloud)\.?com)(?!["
        + Edges.Letters + @"\p{N}@/-]|\.[a-z])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithoutMarks();
}
