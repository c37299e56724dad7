using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Hush.Contracts.Json;

namespace Hush.Contracts.Documents;

/// <summary>A text as a caller writes it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentInput
{
    /// <summary>The caller's id, text; a JSON number counts as its text.</summary>
    [JsonConverter(typeof(IdTextConverter))]
    public string? Id { get; init; }

    /// <summary>BCP-47 language, or <c>auto</c>; null means <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>What is analysed.</summary>
    [JsonConverter(typeof(TextConverter))]
    public string? Text { get; init; }

    /// <summary>The length of the text, never the text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DocumentInput({Text?.Length ?? 0} UTF-16 code units)");
}

/// <summary>Holds the documents of a request.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DocumentsInput
{
    /// <summary>The documents, in order.</summary>
    public IReadOnlyList<DocumentInput?>? Documents { get; init; }

    /// <summary>The number of documents, never a text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"DocumentsInput({Documents?.Count ?? 0} documents)");
}
