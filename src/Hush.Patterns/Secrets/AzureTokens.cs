using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Shared access signatures and passwords of publish settings.
/// <para>Issuer: Microsoft Azure. Format: a shared access signature is a query string whose <c>sig</c> is an HMAC-SHA256 of 32 bytes in base64, most
/// often percent-encoded (43 to 53 characters and <c>%3d</c>); the find runs from its first parameter to its last. A publish profile carries
/// <c>userPWD="…"</c> with 60 letters and digits; the find is those. Checksum: none; the signature must decode to 32 bytes. Source: Microsoft
/// Purview, definitions of the sensitive information types "Azure SAS" and "Azure publish setting password".</para>
/// <para>Known confusions: signatures of other services in a parameter named <c>sig</c> (secrets too).</para>
/// <para>Fictitious example: ?sv=2023-01-03&amp;sr=b&amp;sp=r&amp;sig= and 43 characters with %3D.</para>
/// </summary>
internal static partial class AzureTokens
{
    private static readonly SearchValues<char> Equal = SearchValues.Create("=");

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "secrets.azure-sas", Category = Categories.AzureSAS, Pattern = Signature(), MustHold = Equal, Base = Grade.Strong,
            Confirmed = Grade.Proven, Validator = JudgeSignature,
        },
        new()
        {
            Id = "secrets.azure-publish-password", Category = Categories.AzurePublishSettingPassword, Pattern = PublishPassword(), MustHold = Equal,
            Base = Grade.Proven,
        },
    ];

    private static Validation JudgeSignature(ReadOnlySpan<char> value)
    {
        const string Name = "sig=";
        var encoded = value[(value.IndexOf(Name, StringComparison.OrdinalIgnoreCase) + Name.Length)..];
        var end = encoded.IndexOf('&');
        if (end >= 0) encoded = encoded[..end];
        var plain = Uri.UnescapeDataString(encoded);
        return plain.Length == 44 ? Base64Key.Of(32)(plain) : Validation.Refuted;
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9%&=;._~-])(?:[a-z]{2,8}=[^&\s""'<>]{1,300}&(?:amp;)?){0,14}sig=[A-Za-z0-9%/+]{43,63}?(?:%3d|=)(?![A-Za-z0-9%/+=])(?:&(?:amp;)?[a-z]{2,8}=[^&\s""'<>]{1,300}){0,14}",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Signature();

    [GeneratedRegex(@"userPWD\s?=\s?[""'](?<value>[A-Za-z0-9/+]{60})[""']", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex PublishPassword();
}
