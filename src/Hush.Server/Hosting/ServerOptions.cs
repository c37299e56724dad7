using System.ComponentModel.DataAnnotations;
using Hush.Mapping.Conversations;
using Hush.Mapping.Documents;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Section <c>Hush</c>: how clients reach the server.</summary>
internal sealed class AddressOptions
{
    /// <summary>Absolute URL that <c>operation-location</c> begins with, such as <c>https://pii.example.com</c>. Null (default): taken from each request.</summary>
    [Url]
    public string? PublicBaseUrl { get; set; }

    /// <summary>
    /// Whether <c>X-Forwarded-Proto</c>, <c>-Host</c> and <c>-Prefix</c> are believed. Default false; set it only behind a proxy that
    /// overwrites them, since else a caller could write them.
    /// </summary>
    public bool TrustForwardedHeaders { get; set; }
}

/// <summary>Section <c>Hush</c>: what the server shows to people.</summary>
internal sealed class StudioOptions
{
    /// <summary>Whether the studio is served at the root. Default true; without it, or where it was not built, the list of routes is there.</summary>
    public bool Studio { get; set; } = true;
}

/// <summary>Section <c>Hush:Limits</c>: what one request may hold.</summary>
internal sealed class LimitOptions
{
    /// <summary>Bytes of a body. Default 1 MB (1,048,576); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>Conversations. Default 1; 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int MaxConversations { get; set; } = 1;

    /// <summary>Text elements of a conversation, on the form that detection reads. Default 40,000; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    public int MaxTextElements { get; set; } = 40_000;

    /// <summary>Items of a conversation. Default 10,000; 1 to 10 million.</summary>
    [Range(1, 10_000_000)]
    public int MaxItems { get; set; } = 10_000;

    /// <summary>Documents of a synchronous request. Default 5; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int MaxDocuments { get; set; } = 5;

    /// <summary>Text elements of a document of a synchronous request. Default 5,120; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    public int MaxDocumentTextElements { get; set; } = 5120;

    /// <summary>Documents of a job. Default 25; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int MaxJobDocuments { get; set; } = 25;

    /// <summary>Text elements of all documents of a job together. Default 125,000; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    public int MaxJobTextElements { get; set; } = 125_000;

    /// <summary>Tasks. Default 25; 1 to 1,000.</summary>
    [Range(1, 1000)]
    public int MaxTasks { get; set; } = 25;

    /// <summary>Bytes of a body of the search skill, whose batches are larger. Default 64 MB (67,108,864); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    public int MaxSkillBodyBytes { get; set; } = 64 << 20;

    /// <summary>Bytes of a transcript or chat export. Default 64 MB (67,108,864); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    public int MaxTranscriptBytes { get; set; } = 64 << 20;

    /// <summary>Bytes of a recording. Default 1 GB (1,073,741,824); 1 KB to 1 TB.</summary>
    [Range(1024d, 1L << 40)]
    public long MaxAudioBytes { get; set; } = 1L << 30;

    /// <summary>Records of a call of the search skill. Default 1,000; 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int MaxSkillRecords { get; set; } = 1000;

    /// <summary>
    /// Bytes of all bodies together that are held at once; calls that would need more get 503. Default 256 MB (268,435,456); 1 MB to 1 TB. Never less than the
    /// largest single body.
    /// </summary>
    [Range(1L << 20, 1L << 40)]
    public long MaxHeldBytes { get; set; } = 256L << 20;

    /// <summary>Whether every dated model version is taken as the latest. Default true.</summary>
    public bool AcceptForeignModelVersions { get; set; } = true;

    /// <summary>In which versions texts are searched for identifiers without a category of the contract. Default <c>ByVersion</c>; <c>Always</c>, <c>Never</c>.</summary>
    [EnumDataType(typeof(IdentifierScope))]
    public IdentifierScope Identifiers { get; set; }

    public ConversationLimits ToConversationLimits(KeyedPolicies policies) => new()
    {
        MaxConversations = MaxConversations,
        MaxTextElements = MaxTextElements,
        MaxItems = MaxItems,
        MaxTasks = MaxTasks,
        AcceptForeignModelVersions = AcceptForeignModelVersions,
        Keys = policies.Available,
    };

    public DocumentLimits ToDocumentLimits(KeyedPolicies policies) => new()
    {
        MaxDocuments = MaxDocuments,
        MaxDocumentTextElements = MaxDocumentTextElements,
        MaxJobDocuments = MaxJobDocuments,
        MaxJobTextElements = MaxJobTextElements,
        MaxTasks = MaxTasks,
        AcceptForeignModelVersions = AcceptForeignModelVersions,
        Keys = policies.Available,
        Identifiers = Identifiers,
    };
}

/// <summary>Section <c>Hush:RateLimit</c>: calls of one key. Zero (default) means no limit.</summary>
internal sealed class RateLimitOptions
{
    /// <summary>Calls in a second. 0 to 1 million.</summary>
    [Range(0, 1_000_000)]
    public int CallsPerSecond { get; set; }

    /// <summary>Calls in a minute. 0 to 60 million.</summary>
    [Range(0, 60_000_000)]
    public int CallsPerMinute { get; set; }
}

[OptionsValidator]
internal sealed partial class AddressOptionsValidator : IValidateOptions<AddressOptions>;

[OptionsValidator]
internal sealed partial class LimitOptionsValidator : IValidateOptions<LimitOptions>;

[OptionsValidator]
internal sealed partial class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>;
