namespace Hush;

/// <summary>Which bodies <c>UseHushRedaction</c> redacts. Bodies of JSON and of plain text are; others pass as they are.</summary>
public sealed record BodyRedactionOptions
{
    /// <summary>Whether the program gets redacted request bodies. Default: no.</summary>
    public bool Requests { get; init; }

    /// <summary>Whether callers get redacted response bodies. Default: yes.</summary>
    public bool Responses { get; init; } = true;

    /// <summary>What is hidden and what stands for it; the same value has the same surrogate in both bodies. Default: placeholders in English
    /// texts.</summary>
    public RedactionSessionOptions Session { get; init; } = new();

    /// <summary>Bytes that a body may have, at least 1; a longer request gets 413, and a longer response 500. Default: 16 MiB.</summary>
    public int MaxBytes { get; init; } = 16 << 20;
}
