using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Hush.Mapping.Conversations;
using Hush.Mapping.Documents;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Section <c>Hush</c>: how clients reach the server.</summary>
internal sealed class AddressOptions
{
    /// <summary>Absolute URL that <c>operation-location</c> begins with, such as <c>https://pii.example.com</c>. Null (default): taken from each
    /// request.</summary>
    [Url]
    [Setting("what `operation-location` begins with; default: the request's own host")]
    public string? PublicBaseUrl { get; set; }

    /// <summary>
    /// Whether <c>X-Forwarded-Proto</c>, <c>-Host</c> and <c>-Prefix</c> are believed. Default false; set it only behind a proxy that
    /// overwrites them, since else a caller could write them.
    /// </summary>
    [Setting("believe `X-Forwarded-Proto`, `-Host`, `-Prefix`; only behind a proxy that overwrites them", IsPlain = false)]
    public bool TrustForwardedHeaders { get; set; }
}

/// <summary>Section <c>Hush</c>: what the server shows to people.</summary>
internal sealed class StudioOptions
{
    /// <summary>Whether the studio is served at the root. Default true; without it, or where it was not built, the list of routes is there.</summary>
    [Setting("the studio at `/`; without it the list of routes is there", Page = "studio.md")]
    public bool Studio { get; set; } = true;
}

/// <summary>Section <c>Hush:Limits</c>: what one request may hold.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator reads the bounds of times itself.")]
internal sealed class LimitOptions
{
    /// <summary>Bytes of a body. Default 1 MB (1,048,576); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    [Setting("larger bodies get 413")]
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>Bytes of all headers of a request. Default 32 KB (32,768); 4 KB to 1 MB.</summary>
    [Range(4096, 1 << 20)]
    [Setting("headers of a request; longer ones get 431, a path with its query beyond 8 KB gets 414")]
    public int MaxHeaderBytes { get; set; } = 32 << 10;

    /// <summary>How long a client may take to send its headers. Default 30 seconds; 1 second to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    [Setting("how long a client may take to send its headers; then it gets 408")]
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Conversations. Default 1; 1 to 1,000.</summary>
    [Range(1, 1000)]
    [Setting("conversations of a request")]
    public int MaxConversations { get; set; } = 1;

    /// <summary>Text elements of a conversation, on the form that detection reads. Default 40,000; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    [Setting("length of a conversation, on the form that detection reads")]
    public int MaxTextElements { get; set; } = 40_000;

    /// <summary>Items of a conversation. Default 10,000; 1 to 10 million.</summary>
    [Range(1, 10_000_000)]
    [Setting("items of a conversation")]
    public int MaxItems { get; set; } = 10_000;

    /// <summary>Documents of a synchronous request. Default 5; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    [Setting("documents of a synchronous request")]
    public int MaxDocuments { get; set; } = 5;

    /// <summary>Text elements of a document of a synchronous request. Default 5,120; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    [Setting("length of a document of a synchronous request")]
    public int MaxDocumentTextElements { get; set; } = 5120;

    /// <summary>Documents of a job. Default 25; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    [Setting("documents of a job")]
    public int MaxJobDocuments { get; set; } = 25;

    /// <summary>Text elements of all documents of a job together. Default 125,000; 1 to 100 million.</summary>
    [Range(1, 100_000_000)]
    [Setting("length of all documents of a job together")]
    public int MaxJobTextElements { get; set; } = 125_000;

    /// <summary>Tasks. Default 25; 1 to 1,000.</summary>
    [Range(1, 1000)]
    [Setting("tasks of a request")]
    public int MaxTasks { get; set; } = 25;

    /// <summary>Bytes of a body of the search skill, whose batches are larger. Default 64 MB (67,108,864); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    [Setting("larger bodies of the search skill, whose batches are larger, get 413")]
    public int MaxSkillBodyBytes { get; set; } = 64 << 20;

    /// <summary>Bytes of a transcript or chat export. Default 64 MB (67,108,864); 1 KB to 1 GB.</summary>
    [Range(1024, 1 << 30)]
    [Setting("larger files for `POST /transcripts/redact` and `POST /restore` get 413")]
    public int MaxTranscriptBytes { get; set; } = 64 << 20;

    /// <summary>Bytes of a recording. Default 1 GB (1,073,741,824); 1 KB to 1 TB.</summary>
    [Range(1024d, 1L << 40)]
    [Setting("bytes of a recording")]
    public long MaxAudioBytes { get; set; } = 1L << 30;

    /// <summary>Records of a call of the search skill. Default 1,000; 1 to 100,000.</summary>
    [Range(1, 100_000)]
    [Setting("records of a call of the search skill")]
    public int MaxSkillRecords { get; set; } = 1000;

    /// <summary>
    /// Bytes of all bodies together that are held at once; calls that would need more get 503. Default 256 MB (268,435,456); 1 MB to 1 TB. Never less
    /// than the largest single body.
    /// </summary>
    [Range(1L << 20, 1L << 40)]
    [Setting("bodies and results held in memory at once; calls that would need more get 503")]
    public long MaxHeldBytes { get; set; } = 256L << 20;

    /// <summary>Whether every dated model version is taken as the latest. Default true.</summary>
    [Setting("take every dated model version as the latest")]
    public bool AcceptForeignModelVersions { get; set; } = true;

    /// <summary>In which versions texts are searched for identifiers without a category of the contract. Default <c>ByVersion</c>; <c>Always</c>,
    /// <c>Never</c>.</summary>
    [EnumDataType(typeof(IdentifierScope))]
    [Setting(
        "in which versions texts are searched for what the text contract has no category for: numbers of patients, orders and cases, user names")]
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
    [Setting("calls of one key in a second; further ones get 429 with `Retry-After`", Default = "0: none")]
    public int CallsPerSecond { get; set; }

    /// <summary>Calls in a minute. 0 to 60 million.</summary>
    [Range(0, 60_000_000)]
    [Setting("the same in a minute", Default = "0: none")]
    public int CallsPerMinute { get; set; }
}

[OptionsValidator]
internal sealed partial class AddressOptionsValidator : IValidateOptions<AddressOptions>;

[OptionsValidator]
internal sealed partial class LimitOptionsValidator : IValidateOptions<LimitOptions>;

[OptionsValidator]
internal sealed partial class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>;
