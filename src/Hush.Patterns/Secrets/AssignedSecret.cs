using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Secrets that are assigned to a name that says so, as in code, settings and logs.
/// <para>Issuer: any. Format: <c>client_secret = "…"</c>, <c>"apiKey": "…"</c>, <c>PASSWORD=…</c>, <c>Authorization: Bearer …</c>: eight characters
/// or more of which some are letters and some digits or symbols, and many differ. Checksum: none.</para>
/// <para>Known confusions: names of variables and placeholders ("token=your_token_here", "${SECRET}", "process.env.KEY"): they are words.</para>
/// <para>Fictitious examples: api_key=9f86d081884c7d65; Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA.</para>
/// </summary>
internal static partial class AssignedSecret
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "secrets.assigned", Category = Categories.Password, Pattern = Assignment(), Base = Grade.Firm, Validator = Judge },
        new() { Id = "secrets.assigned-bearer", Category = Categories.Password, Pattern = Bearer(), Base = Grade.FirmPlus, Validator = Judge },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny("${}()") >= 0 || value.Contains("env.", StringComparison.OrdinalIgnoreCase)) return Validation.Refuted;
        if (value[0] == '/' && value[1..].Contains('/')) return Validation.Refuted; // PWD is the working directory
        var (letters, others, changes) = (0, 0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            var isLetter = char.IsAsciiLetter(value[i]);
            if (isLetter) letters++;
            else if (value[i] is not ('_' or '-' or '.')) others++;
            if (i > 0 && isLetter != char.IsAsciiLetter(value[i - 1])) changes++;
        }

        return Verdict.OfWeak(letters > 0 && others >= 2 && changes >= 2);
    }

    [GeneratedRegex(
        @"(?:api[ _-]?key|client[ _-]?secret|secret[ _-]?key|access[ _-]?key|access[ _-]?token|auth[ _-]?token|refresh[ _-]?token|app[ _-]?secret|private[ _-]?key|signing[ _-]?key|encryption[ _-]?key|account[ _-]?key|token|secret|passwd|password|passphrase|pwd)[""']?\s{0,2}(?:[:=]|=>|:=)\s{0,2}[""']?(?<value>[^\s""',;<>]{8,256})",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Assignment();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}])(?:bearer|authorization\s?:\s?basic|authorization\s?:\s?token)\s{1,2}(?<value>[A-Za-z0-9._~+/-]{16,2048}=?=?)",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bearer();
}
