using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace Hush.Server.Hosting;

/// <summary>Section <c>Hush:Live</c>: conversations over WebSockets. How many turns one may have is <see cref="LimitOptions.MaxItems"/>.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The generated validator reads the bounds of times itself.")]
internal sealed class LiveOptions
{
    /// <summary>Bytes of a message. Default 64 KB (65,536); 1 KB to 16 MB.</summary>
    [Range(1024, 16 << 20)]
    [Setting("bytes of a message of a live conversation", Page = "live.md")]
    public int MaxMessageBytes { get; set; } = 64 << 10;

    /// <summary>How long a client may say nothing before it is disconnected. Default 5 minutes; 1 second to 1 day.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    [Setting("how long a live client may say nothing")]
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Conversations at once; further ones are refused with 503. Default 100; 1 to 100,000.</summary>
    [Range(1, 100_000)]
    [Setting("live conversations at once; further ones get 503")]
    public int MaxConnections { get; set; } = 100;
}

[OptionsValidator]
internal sealed partial class LiveOptionsValidator : IValidateOptions<LiveOptions>;
