using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Secrets as programs pass them on: in headers, addresses, cookies and command lines.
/// <para>Issuer: any. Formats: <c>Authorization: Bearer …</c> and the headers of API keys (RFC 7235, RFC 6750); <c>scheme://user:password@host</c>
/// (RFC 3986 section 3.2.1); parameters of a query; cookies of sessions (RFC 6265); <c>-u user:password</c>, <c>--password …</c>, <c>-p…</c>,
/// <c>htpasswd -b file user …</c>, <c>net use Z: \\server\share … /user:…</c>.
/// Checksum: none.</para>
/// <para>The find is the value, not its name.</para>
/// <para>Known confusions: ports (<c>host:8080</c>), pages and sizes as parameters, names of variables instead of a value.</para>
/// <para>Fictitious examples: Authorization: Bearer mF_9.B5f-4.1JqM; redis://:p4ssw0rd9@cache:6379; Cookie: JSESSIONID=8A1F0C2D9E3B47A6; curl -u
/// orla:hunter2secret.</para>
/// </summary>
internal static partial class TransmittedSecret
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("secrets.header", Header(), Grade.FirmPlus), Of("secrets.user-info", UserInfo(), Grade.Words),
        Of("secrets.query-parameter", Parameter(), Grade.FirmMinus), Of("secrets.cookie", Cookie(), Grade.Firm),
        Of("secrets.command-line-user", CommandLineUser(), Grade.Firm), Of("secrets.command-line-option", CommandLineOption(), Grade.FirmMinus),
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confidence) => new()
    {
        Id = id,
        Category = Categories.Password,
        Pattern = pattern,
        Base = confidence,
        Validator = Judge,
    };

    // Variables, placeholders and words that stand where a value belongs.
    private static Validation Judge(ReadOnlySpan<char> value) =>
        value.IndexOfAny("${}<>") >= 0 || value.StartsWith("your", StringComparison.OrdinalIgnoreCase) || value.IndexOfAnyExcept("*xX.•") < 0
            ? Validation.Refuted : Validation.Unknown;

    [GeneratedRegex(
        "(?<![" + Edges.Letters +
            @"\p{N}_-])(?:(?:proxy-)?authorization[""']?\s?[:=]\s?[""']?(?:bearer|basic|token|digest|apikey|negotiate|key)\s{1,2}|bearer\s{1,2}(?=[^\s]{0,64}[0-9._-])|(?:x-)?(?:api-?key|auth-?token|access-?token|csrf-?token|xsrf-?token|amz-security-token|vault-token|gitlab-token|session-?token)[""']?\s?:\s?[""']?)(?<value>[A-Za-z0-9._~+/=-]{8,4096})(?![A-Za-z0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Header();

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}])[a-z][a-z0-9+.-]{1,30}://[^\s/@:""'<>]{0,64}:(?<value>[^\s/@""'<>]{1,128})@(?=[^\s@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex UserInfo();

    [GeneratedRegex(
        @"[?&;](?:jwt|id_token|token|access_token|refresh_token|auth_token|auth|api_?key|apikey|app_?key|client_secret|secret|signature|sig|password|passwd|pwd|pass|session_?id|sessionid|sid|ticket|otp|assertion|samlresponse|x-amz-signature|x-amz-security-token)=(?<value>[^&\s#""'<>]{6,4096})",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Parameter();

    [GeneratedRegex(
        @"(?<![a-z0-9_.-])(?:[a-z0-9_.-]{0,20}sess(?:ion)?[_-]?id|connect\.sid|sid|session|[a-z0-9_.-]{0,20}(?:session|auth|csrf|xsrf|remember|access|refresh)[_-]?token|remember_me|jwt)=(?<value>(?=[^;\s]{0,64}[0-9])[^;&,\s""'<>]{8,4096})",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Cookie();

    [GeneratedRegex(
        @"(?<=\s)(?:-u|--user|--proxy-user)[ =][""']?[^\s:""']{1,64}:(?<value>[^\s""']{1,128})",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CommandLineUser();

    [GeneratedRegex(
        @"(?:(?<=\s)--?(?:password|passwd|passphrase|pass|pwd|token|api-?key|secret|client-secret|access-key|secret-key|auth)[ =](?!-)[""']?(?<value>[^\s""']{4,256})|(?<![a-z0-9_])(?:mysql|mysqldump|mariadb|sshpass|mongo|mongodump|redis-cli|7z|unzip|zip)\s[^\r\n]{0,80}?-[pPa] ?[""']?(?<value>[^\s""'-][^\s""']{3,128})|(?<![a-z0-9_])htpasswd[ \t]+-[A-Za-mo-z]{0,6}b[A-Za-mo-z]{0,6}[ \t]+[^\s]{1,128}[ \t]+[^\s]{1,64}[ \t]+[""']?(?<value>[^\s""']{4,128})|(?<![a-z0-9_])[Nn][Ee][Tt] [Uu][Ss][Ee][ \t][^\r\n]{0,24}?\\\\[^\s]{1,128}[ \t]+[""']?(?<value>[^\s""'/][^\s""']{3,128})(?=[ \t]{1,8}/))",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex CommandLineOption();
}
