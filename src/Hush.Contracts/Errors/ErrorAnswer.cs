namespace Hush.Contracts.Errors;

/// <summary>The envelope of every refusal.</summary>
public sealed class ErrorAnswer
{
    /// <summary>What went wrong.</summary>
    public required ErrorBody Error { get; init; }
}

/// <summary>What went wrong. Messages never hold a caller's text. Declaration order is the order on the wire.</summary>
public sealed class ErrorBody
{
    /// <summary>Such as <c>InvalidRequest</c>; an HTTP status in digits where a gateway would have answered.</summary>
    public required string Code { get; init; }

    /// <summary>In words.</summary>
    public required string Message { get; init; }

    /// <summary>The member of the request, or the task, that it is about; null when it is about the whole.</summary>
    public string? Target { get; init; }

    /// <summary>Further errors; null when there is none.</summary>
    public IReadOnlyList<ErrorBody>? Details { get; init; }

    /// <summary>The nearer cause; null when there is none.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("innererror")]
    public InnerErrorBody? InnerError { get; init; }
}

/// <summary>The nearer cause of an error.</summary>
public sealed class InnerErrorBody
{
    /// <summary>Such as <c>InvalidParameterValue</c>.</summary>
    public required string Code { get; init; }

    /// <summary>In words.</summary>
    public required string Message { get; init; }

    /// <summary>The member of the request that it is about; null when it is about the whole.</summary>
    public string? Target { get; init; }
}

/// <summary>An input of a batch that could not be analysed.</summary>
public sealed class InputErrorAnswer
{
    /// <summary>The caller's id of the input.</summary>
    public required string Id { get; init; }

    /// <summary>Why.</summary>
    public required ErrorBody Error { get; init; }
}
