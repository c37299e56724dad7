namespace Hush;

/// <summary>Where the server is, and how it is called.</summary>
public sealed class HushClientOptions
{
    /// <summary>The address of the server, such as <c>http://127.0.0.1:5000</c>, or of a resource in the cloud. Needed.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The key, sent as <c>Ocp-Apim-Subscription-Key</c>; null where the server asks for none. Default: null.</summary>
    public string? Key { get; set; }

    /// <summary>The version of the API. Default: <c>2025-11-15-preview</c>.</summary>
    public string ApiVersion { get; set; } = "2025-11-15-preview";

    /// <summary>
    /// The model that calls ask for which choose none, one of those that the server's <c>/status</c> lists, such as <c>fast</c>. Default: null, the
    /// server's own.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>How long to wait before the state of a job is read again where the server does not say. Default: half a second.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(500);
}
