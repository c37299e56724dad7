using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Keys and tokens of well-known services, told by the prefix that their issuers gave them so that scanners can find them.
/// <para>Issuers and formats: Amazon access key ids (AKIA/ASIA + 16), GitHub tokens (ghp_, gho_, ghu_, ghs_, ghr_ + 36, github_pat_), Slack
/// (xoxb-, xoxp-, xoxa-, xoxr-, xoxs-), Stripe (sk_live_, rk_live_, sk_test_), Google (AIza + 35), GitLab (glpat- + 20), npm (npm_ + 36),
/// SendGrid (SG.), OpenAI-style (sk-), and JSON web tokens (RFC 7519: three base64url parts, the first two starting with <c>eyJ</c>). No
/// public checksum.</para>
/// <para>Known confusions: names of variables that hold such keys (they lack the random part).</para>
/// <para>Fictitious examples: AKIA followed by sixteen capitals and digits; sk_live_ followed by twenty-four letters and digits.</para>
/// </summary>
internal static partial class ApiKey
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.api-key", Category = Categories.Password, Pattern = Prefixed(), Base = Grade.Sure },
        new() { Id = "generic.json-web-token", Category = Categories.Password, Pattern = WebToken(), Base = Grade.Proven },
    ];

    [GeneratedRegex(
        @"(?<![A-Za-z0-9_-])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}|xox[abeoprs]-[A-Za-z0-9-]{10,255}|(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,255}|AIza[A-Za-z0-9_-]{35}|glpat-[A-Za-z0-9_-]{20,64}|npm_[A-Za-z0-9]{36}|SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}|sk-[A-Za-z0-9_-]{20,255})(?![A-Za-z0-9_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prefixed();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{0,4096}",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WebToken();
}
