using Hush.Contracts.Errors;

namespace Hush.Mapping.Problems;

/// <summary>Why a request is refused. Made by <see cref="ProblemCatalog"/> alone; messages never hold a caller's text.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Outer code, such as <c>InvalidRequest</c>.</param>
/// <param name="Message">Outer message.</param>
/// <param name="InnerCode">Inner code; null when the envelope has no inner error.</param>
/// <param name="InnerMessage">Inner message; null together with <paramref name="InnerCode"/>.</param>
/// <param name="Target">The member of the request, such as <c>tasks[0].parameters.redactionSource</c>; null when it is about the whole.</param>
internal sealed record RequestProblem(
    int Status, string Code, string Message, string? InnerCode = null, string? InnerMessage = null, string? Target = null)
{
    /// <summary>
    /// Whether it is one that the service's gateway answers before the service sees the request; such bodies come as plain
    /// <c>application/json</c>.
    /// </summary>
    public bool IsGateway => Code.Length == 3 && char.IsAsciiDigit(Code[0]);

    /// <summary>After how many seconds the caller should come back, as the answer's <c>Retry-After</c> says; null when it says nothing.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>The most helpful of the messages.</summary>
    public string Explanation => InnerMessage ?? Message;

    /// <summary>As the error envelope shows it.</summary>
    public ErrorBody ToErrorBody() => new()
    {
        Code = Code,
        Message = Message,
        Target = Target,
        InnerError = InnerCode is null ? null : new InnerErrorBody { Code = InnerCode, Message = InnerMessage ?? Message },
    };
}
