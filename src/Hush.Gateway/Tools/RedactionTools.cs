using System.ComponentModel;
using Hush.LanguageModels;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Hush.Gateway.Tools;

/// <summary>The tools of <c>hush mcp</c>. Their descriptions are what a model reads.</summary>
/// <param name="analyzer">Finds what to hide.</param>
/// <param name="options">What is hidden and what stands for it.</param>
/// <param name="time">The clock by which conversations are forgotten.</param>
internal sealed class RedactionTools(PiiAnalyzer analyzer, RedactionSessionOptions options, TimeProvider time)
{
    private const int MostConversations = 10_000;
    private readonly SessionStore _conversations = new(MostConversations, TimeSpan.FromDays(1), time);

    /// <summary>Lists what is personal in a text.</summary>
    [McpServerTool(Name = "detect", Title = "Detect personal information", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists the personal information in a text: category, place in UTF-16 code units, and confidence. Nothing leaves this machine.")]
    public async Task<IReadOnlyList<DetectedEntity>> DetectAsync(
        [Description("The text to search.")] string text,
        [Description("BCP-47 language of the text, such as en or de.")] string language = "en",
        CancellationToken cancellationToken = default)
    {
        var documents = new DocumentOptions { Language = language, Thresholds = options.Thresholds, Categories = options.Categories };
        var result = await analyzer.AnalyzeAsync(new SourceText(text), documents, cancellationToken);
        if (result.Incomplete.Count > 0) throw new McpException(
            $"The text could not be searched to its end by: {string.Join(", ", result.Incomplete)}.");
        return [.. result.Entities.Select(entity =>
            new DetectedEntity(entity.Category.Name, entity.Span.Start, entity.Span.Length, entity.Confidence.Value))];
    }

    /// <summary>Redacts a text.</summary>
    [McpServerTool(Name = "redact", Title = "Redact personal information", ReadOnly = false, Destructive = false, OpenWorld = false,
        UseStructuredContent = true)]
    [Description(
        "Replaces personal information in a text by placeholders such as [PERSON_1]. The values stay in this program's memory under the name of the conversation: restore puts them back.")]
    public async Task<RedactedToolText> RedactAsync(
        [Description("The text to redact.")] string text,
        [Description(
            "Name of the conversation, in which the same value keeps its placeholder. Leave it out to begin a new one; the answer names it.")] string? conversation = null,
        CancellationToken cancellationToken = default)
    {
        var name = conversation ?? Guid.NewGuid().ToString("N");
        var session = _conversations.FindOrKeep(name, () => new RedactionSession(analyzer, options));
        try
        {
            var redacted = await session.RedactAsync([new PromptText("user", text)], cancellationToken);
            _conversations.Keep(name, session);
            return new RedactedToolText(redacted[0], name);
        }
        catch (SearchIncompleteException stopped)
        {
            throw new McpException(stopped.Message);
        }
    }

    /// <summary>Restores a text.</summary>
    [McpServerTool(Name = "restore", Title = "Restore redacted values", ReadOnly = true, OpenWorld = false)]
    [Description(
        "Puts the values back for the placeholders that redact gave in a conversation. Use it only for text that a person will read: the result holds personal information.")]
    public string Restore(
        [Description("The text with placeholders.")] string text,
        [Description("Name of the conversation, as redact answered it.")] string conversation) =>
        _conversations.Find(conversation)?.Restore(text) ?? throw new McpException("There is no conversation of this name, or not any more.");
}
