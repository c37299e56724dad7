using System.Net;

namespace Hush;

/// <summary>The server refused a call, or a job did not succeed.</summary>
public sealed class HushClientException : Exception
{
    internal HushClientException(HttpStatusCode? status, string code, string message)
        : base(message) => (Status, Code) = (status, code);

    /// <summary>The status of the answer; null when a job failed.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>The code of the error, such as <c>InvalidRequest</c>; of the inner error, where there is one.</summary>
    public string Code { get; }
}
