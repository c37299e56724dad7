using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hush.Cli.Commands;
using Hush.Contracts.Conversations;
using Hush.Contracts.Explain;
using Hush.Mapping.Conversations;
using Hush.Mapping.Explain;
using Hush.Text;

namespace Hush.Cli.Output;

/// <summary>Writes one result as JSON: documents in our own line shape, conversations as the API has them.</summary>
internal sealed class JsonResult(AnalysisSettings settings)
{
    private static readonly LineJson Compact = new(Options(isIndented: false));
    private static readonly LineJson Indented = new(Options(isIndented: true));

    /// <summary>The JSON of <paramref name="result"/>, without a line break at its end.</summary>
    public string Write(UnitResult result, bool isIndented)
    {
        var json = isIndented ? Indented : Compact;
        return result.Document is { } document
            ? JsonSerializer.Serialize(ToLine(document.Id, document.Text, result.RedactedDocument!), json.DocumentLine)
            : JsonSerializer.Serialize(ToLine(result.Conversation!, result.Redacted!), json.ConversationLine);
    }

    private DocumentLine ToLine(string id, SourceText text, DocumentResult result)
    {
        OffsetConverter offsets = new(text, settings.Unit);
        return new DocumentLine
        {
            Id = id,
            Entities = [.. result.Entities.Select(entity => ToLine(entity, text, offsets))],
            RedactedText = settings.Redacts ? result.Redacted.Reveal() : null,
            Candidates = ExplanationMapping.Write(result, text, settings.Unit),
            Incomplete = NullIfNone(result.Incomplete),
        };
    }

    private EntityLine ToLine(ReportedEntity entity, SourceText text, OffsetConverter offsets)
    {
        var place = offsets.FromUtf16(entity.Span);
        return new EntityLine
        {
            Category = entity.Category.Name,
            Offset = place.Start,
            Length = place.Length,
            ConfidenceScore = entity.Confidence.Rounded,
            Text = settings.ShowsValues ? text.Reveal(entity.Span) : null,
        };
    }

    private ConversationLine ToLine(Conversation conversation, ConversationResult result)
    {
        var source = conversation.Modality == Modality.Text ? Representation.Text : settings.Conversations.Source;
        var items = ResultMapping.Write(result, source, settings.Unit, settings.WritesMasks);
        return new ConversationLine
        {
            Id = result.Id,
            ConversationItems = [.. items.Select(item => new ConversationItemLine
            {
                Id = item.Id,
                RedactedContent = settings.Redacts ? item.RedactedContent : null,
                Entities = [.. item.Entities.Select(ToLine)],
            })],
            Candidates = ExplanationMapping.Write(result, settings.Unit),
            Incomplete = NullIfNone(result.Incomplete),
        };
    }

    private EntityLine ToLine(ConversationEntityAnswer entity) => new()
    {
        Text = settings.ShowsValues ? entity.Text : null,
        Category = entity.Category,
        Offset = entity.Offset,
        Length = entity.Length,
        ConfidenceScore = entity.ConfidenceScore,
        Mask = entity.Mask,
        MaskOffset = entity.MaskOffset,
        MaskLength = entity.MaskLength,
    };

    private static IReadOnlyList<string>? NullIfNone(IReadOnlyList<string> ids) => ids.Count == 0 ? null : ids;

    // Letters of all scripts are written as themselves: the output is a file or a terminal, never part of a page.
    private static JsonSerializerOptions Options(bool isIndented) =>
        new(LineJson.Default.Options) { TypeInfoResolver = null, WriteIndented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <summary>A document's line of output. Declaration order is the order on the line.</summary>
internal sealed class DocumentLine
{
    public required string Id { get; init; }

    public required IReadOnlyList<EntityLine> Entities { get; init; }

    public string? RedactedText { get; init; }

    public IReadOnlyList<CandidateAnswer>? Candidates { get; init; }

    public IReadOnlyList<string>? Incomplete { get; init; }
}

/// <summary>An entity of a document or of a conversation's item.</summary>
internal sealed class EntityLine
{
    public required string Category { get; init; }

    public required int Offset { get; init; }

    public required int Length { get; init; }

    public required double ConfidenceScore { get; init; }

    /// <summary>Its characters; null unless values are wanted.</summary>
    public string? Text { get; init; }

    public string? Mask { get; init; }

    public int? MaskOffset { get; init; }

    public int? MaskLength { get; init; }
}

/// <summary>A conversation's line of output.</summary>
internal sealed class ConversationLine
{
    public required string Id { get; init; }

    public required IReadOnlyList<ConversationItemLine> ConversationItems { get; init; }

    public IReadOnlyList<CandidateAnswer>? Candidates { get; init; }

    public IReadOnlyList<string>? Incomplete { get; init; }
}

/// <summary>An item of a conversation's line.</summary>
internal sealed class ConversationItemLine
{
    public required string Id { get; init; }

    public RedactedContentAnswer? RedactedContent { get; init; }

    public required IReadOnlyList<EntityLine> Entities { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentLine))]
[JsonSerializable(typeof(ConversationLine))]
internal sealed partial class LineJson : JsonSerializerContext;
