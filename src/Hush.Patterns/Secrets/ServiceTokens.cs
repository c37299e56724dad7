using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Tokens of cloud services and messengers beside those of <see cref="ApiKey"/>, told by the marks that their issuers gave them.
/// <para>Issuers and formats: Microsoft Entra client secrets (three characters, digit, <c>Q~</c>, 31–34 more), DigitalOcean (<c>dop_v1_</c>), Shopify
/// (<c>shpat_</c>, <c>shpss_</c>), Hugging Face (<c>hf_</c>), PyPI (<c>pypi-AgE</c>), Telegram bots (number, colon, 35 characters), Databricks
/// (<c>dapi</c>), Atlassian (<c>ATATT3</c>), Square (<c>sq0atp-</c>, <c>sq0csp-</c>), Linear (<c>lin_api_</c>), HashiCorp Vault (<c>hvs.</c>),
/// Doppler (<c>dp.pt.</c>), Stripe webhooks (<c>whsec_</c>), Grafana (<c>glsa_</c>), Sentry (<c>sntrys_</c>), Docker (<c>dckr_pat_</c>), Groq
/// (<c>gsk_</c>), Replicate (<c>r8_</c>), Tailscale (<c>tskey-</c>), Postman (<c>PMAK-</c>), RubyGems, Supabase (<c>sbp_</c>), Figma (<c>figd_</c>),
/// Google OAuth (<c>ya29.</c>), Meta (<c>EAA</c>), Netlify (<c>nfp_</c>), PostHog (<c>phc_</c>), Resend (<c>re_</c>), New Relic (<c>NRAK-</c>),
/// Twilio (<c>SK</c> and 32 hexadecimal digits), Mailgun (<c>key-</c>), age (<c>AGE-SECRET-KEY-1</c>), and the web hooks of Slack and Discord, whose
/// path is the secret. Checksum: none public.</para>
/// <para>Known confusions: names of variables that hold such tokens (they lack the random part).</para>
/// <para>Fictitious examples: shpat_ followed by 32 hexadecimal digits; 110201543: followed by 35 characters.</para>
/// </summary>
internal static partial class ServiceTokens
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "secrets.service-token", Category = Categories.Password, Pattern = Marked(), Base = Grade.Sure, Validator = JudgeVariety },
        new() { Id = "secrets.service-hook", Category = Categories.Password, Pattern = WebHook(), MustHold = PatternOptions.Slash,
            Base = Grade.Proven },
    ];

    // Random parts hold many different characters; "xxxxxxxx" stands where one belongs.
    private static Validation JudgeVariety(ReadOnlySpan<char> value)
    {
        Span<char> seen = stackalloc char[10];
        var count = 0;
        foreach (var character in value)
        {
            if (seen[..count].Contains(character)) continue;
            if (count == seen.Length) return Validation.Unknown;
            seen[count++] = character;
        }

        return Validation.Refuted;
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9_~.-])(?:[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}|dop_v1_[0-9a-f]{64}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|hf_[A-Za-z0-9]{34,40}|pypi-AgE[A-Za-z0-9_-]{50,250}|[0-9]{8,10}:[A-Za-z0-9_-]{35}|dapi[0-9a-f]{32}|ATATT3[A-Za-z0-9_=-]{60,250}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}|lin_api_[A-Za-z0-9]{40}|hvs\.[A-Za-z0-9_-]{24,128}|dp\.pt\.[A-Za-z0-9]{40,44}|NRAK-[A-Z0-9]{27}|SK[0-9a-f]{32}|key-[0-9a-f]{32}|AGE-SECRET-KEY-1[A-Z0-9]{58}|whsec_[A-Za-z0-9+/]{20,64}=?=?|xapp-[0-9]-[A-Za-z0-9-]{20,255}|gl(?:sa|c)_[A-Za-z0-9_=]{20,255}|sntrys_[A-Za-z0-9_=+/-]{20,255}|dckr_pat_[A-Za-z0-9_-]{20,64}|gsk_[A-Za-z0-9]{30,64}|r8_[A-Za-z0-9]{30,50}|tskey-[A-Za-z0-9-]{16,64}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}|rubygems_[0-9a-f]{48}|sbp_[0-9a-f]{40}|figd_[A-Za-z0-9_-]{30,60}|ya29\.[A-Za-z0-9_-]{20,512}|EAA[A-Za-z0-9]{40,255}|nfp_[A-Za-z0-9]{36}|phc_[A-Za-z0-9]{40,50}|re_[A-Za-z0-9]{8,12}_[A-Za-z0-9]{20,30})(?![A-Za-z0-9_~-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"https://(?:hooks\.slack\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{20,32}|discord(?:app)?\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WebHook();
}
