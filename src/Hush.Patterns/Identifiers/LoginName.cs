using System.Text.RegularExpressions;
using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// User names as systems write them: folders of users, domain accounts, lines of logs, prompts.
/// <para>Issuer: whoever runs the system. Formats: <c>C:\Users\name\</c>, <c>/home/name/</c>, <c>/Users/name/</c>; <c>DOMAIN\name</c>; "for user
/// name", "Accepted password for name from"; <c>name@host:~$</c>; <c>uid=1000(name)</c>; <c>scheme://name:password@host</c>; the owner in
/// <c>ls -l</c>; what follows <c>ssh -l</c>, <c>passwd</c>, <c>usermod</c> and <c>chown</c>. Checksum: none.</para>
/// <para>Known confusions: accounts that are nobody's (root, Public, ubuntu, runneradmin), paths with a backslash that name no account.</para>
/// <para>Fictitious examples: C:\Users\odevane\AppData, /home/jlind/.ssh, CORP\mweber, session opened for user tokafor.</para>
/// </summary>
internal static partial class LoginName
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.login-folder", Folder(), Grade.Strong), Of("identifiers.login-domain", Domain(), Grade.Probable) with
            { NeedsContext = true, Context = Accounts, WithContext = Grade.Good },
        Of("identifiers.login-log", LogLine(), Grade.GoodPlus) with { Validator = JudgeWord },
        Of("identifiers.login-prompt", Prompt(), Grade.Probable), Of("identifiers.login-address", UserInfo(), Grade.Strong),
        Of("identifiers.login-listing", Listing(), Grade.Strong),
        Of("identifiers.login-command", Command(), Grade.Good) with { Validator = JudgeWord },
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confidence) => new()
    {
        Id = id,
        Category = Categories.NumericIdentifier,
        Pattern = pattern,
        Base = confidence,
        Validator = Judge,
    };

    private static ContextWords Accounts => new(
        ["user", "users", "login", "log in", "logon", "logged", "account", "domain", "runas", "owner", "credentials", "signed", "sign",
            "authenticated", "password", "as", "by", "for", "from"], 6, 4);

    // "for user experience": an ordinary word is nobody's account.
    private static Validation JudgeWord(ReadOnlySpan<char> value) => NameLexicon.IsCommonWord(value) ? Validation.Refuted : Judge(value);

    private static Validation Judge(ReadOnlySpan<char> value) =>
        Usernames.IsPersonal(value) ? Validation.Unknown : Validation.Refuted;

    [GeneratedRegex(
        @"(?:[a-z]:\\{1,2}(?:users|documents and settings|benutzer|utilisateurs|usuarios)\\{1,2}|(?<![a-z0-9_.-])/(?:home|users|export/home|var/spool/mail)/)(?<value>[" + Edges.Letters + @"0-9_][" + Edges.Letters + @"0-9._-]{0,62}[" + Edges.Letters + @"0-9])(?![@:])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Folder();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9_\\/:.%-])(?!HKEY|HKLM|HKCU)[A-Z][A-Z0-9-]{1,15}\\{1,2}(?<value>[a-z][a-z0-9._-]{1,30}[a-z0-9]|[A-Z][a-z]{1,20}\.[A-Z][a-z]{1,20})(?![A-Za-z0-9_\\])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Domain();

    [GeneratedRegex(
        @"(?:(?:session (?:opened|closed) for|authentication failure for|logged (?:in|out|on|off) as|log(?:ged)?[ -]?in (?:by|as|for)|failed login for|invalid|unknown|for(?: invalid)?|by|as|su:|sudo:) user(?:name)? |(?:accepted|failed) (?:password|publickey|keyboard-interactive(?:/pam)?) for (?:invalid user )?|uid=[0-9]{1,7}\(|(?:sudo|su):\s{1,4}|logname=|ruser=|acct=""|user=|(?:actor|author|assignee|owner|created_by|updated_by)(?:=|"" ?: ?)[""']?)(?<value>[a-z_][a-z0-9._-]{1,30}[a-z0-9])(?![A-Za-z0-9@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex LogLine();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"0-9._@/-])(?<value>[a-z_][a-z0-9._-]{1,30})@[a-z0-9][a-z0-9-]{0,62}(?::[~/][^\s$#]{0,80}[$#]|:~)",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Prompt();

    // The user of scheme://user:password@host (RFC 3986, section 3.2.1).
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}])(?!mailto|sip|xmpp|acct)[a-z][a-z0-9+.-]{1,30}://(?<value>[a-z][a-z0-9._-]{1,62})(?::[^\s/@""'<>]{0,128})?@(?=[^\s@])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex UserInfo();

    // The owner in a line of ls -l (POSIX.1).
    [GeneratedRegex(
        @"(?<![^\s])[-dlbcps](?:[r-][w-][xsS-]){2}[r-][w-][xtT-][.+@]?\s{1,8}[0-9]{1,6}\s{1,8}(?<value>[a-z_][a-z0-9._-]{1,30})(?=\s{1,16}[a-zA-Z0-9_.-]{1,32}\s{1,16}[0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Listing();

    // Commands of POSIX systems that are given a user.
    [GeneratedRegex(
        @"(?<=^|[\r\n]|[$#>;&|] ?|sudo )(?:(?:ssh|slogin)\s(?:-[a-zA-Z]{1,4}\s|-[a-zA-Z]\s[^\s]{1,40}\s){0,4}-l |(?:passwd|userdel|deluser|adduser|loginctl enable-linger|getent passwd)\s(?:-[a-zA-Z]{1,12}\s){0,3}|crontab\s-u\s|sudo\s-u\s|chage\s-[a-zA-Z]\s|usermod\s(?:-[a-zA-Z]{1,4}\s[a-z0-9,_-]{1,40}\s){1,4}|useradd\s(?:-[a-zA-Z]{1,4}\s(?:[/a-z0-9,_-]{1,40}\s)?){0,4}|chown\s(?:-[a-zA-Z]{1,4}\s){0,2})(?<value>[a-z_][a-z0-9._-]{1,30}[a-z0-9])(?=[\s;&|""'`:]|$)",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Command();
}
