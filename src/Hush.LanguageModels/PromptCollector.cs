using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.Analysis;

namespace Hush.LanguageModels;

/// <summary>
/// Gathers the texts of a request, in their order, with the way to write each back, so that all of them are redacted as one dialogue. Not
/// thread-safe.
/// </summary>
internal sealed class PromptCollector
{
    private readonly List<PromptText> _texts = [];
    private readonly List<Action<string>> _writers = [];
    private readonly List<(JsonNode Document, string Before, Action<string> Write)> _documents = [];

    /// <summary>How many texts were gathered.</summary>
    public int Count => _texts.Count;

    /// <summary>Adds a text.</summary>
    /// <param name="speaker">Who says it.</param>
    /// <param name="text">What is said.</param>
    /// <param name="write">Takes the redacted text; called only where it differs.</param>
    /// <param name="label">See <see cref="PromptText.Label"/>.</param>
    public void Add(string speaker, string text, Action<string> write, string label = "")
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        _texts.Add(new PromptText(speaker, text) { Label = label });
        _writers.Add(write);
    }

    /// <summary>
    /// Adds every string and number of a JSON value, each with the name of its member. Numbers that are personal become strings.
    /// </summary>
    /// <param name="speaker">Who says it.</param>
    /// <param name="node">The value.</param>
    /// <param name="write">Takes what stands for the value, where it is a string or number itself.</param>
    /// <param name="name">The name of its member; empty without one.</param>
    public void AddJson(string speaker, JsonNode? node, Action<JsonNode> write, string name = "")
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (member, value) in members.ToList()) AddJson(speaker, value, redacted => members[member] = redacted, member);
                break;
            case JsonArray elements:
                for (var index = 0; index < elements.Count; index++)
                {
                    var at = index;
                    AddJson(speaker, elements[index], redacted => elements[at] = redacted, name);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Add(speaker, value.GetValue<string>(), redacted => write(JsonValue.Create(redacted)), LabelledText.Label(name));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                Add(speaker, value.ToJsonString(), redacted => write(JsonValue.Create(redacted)), LabelledText.Label(name));
                break;
        }
    }

    /// <summary>Adds a JSON document that is written as a string, as the arguments of tool calls are; a string that is none is added as it
    /// is.</summary>
    public void AddJsonText(string speaker, string json, Action<string> write)
    {
        if (JsonText.TryParse(json) is not { } node || node is JsonValue)
        {
            Add(speaker, json, write);
            return;
        }

        AddJson(speaker, node, _ => { });
        _documents.Add((node, JsonText.Write(node), write));
    }

    /// <summary>Redacts all texts and writes back what differs.</summary>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit.</exception>
    public async Task RedactAsync(RedactionSession session, CancellationToken cancellation)
    {
        if (_texts.Count == 0) return;
        var redacted = await session.RedactAsync(_texts, cancellation).ConfigureAwait(false);
        for (var index = 0; index < redacted.Count; index++)
            if (!redacted[index].Equals(_texts[index].Text, StringComparison.Ordinal)) _writers[index](redacted[index]);
        foreach (var (document, before, write) in _documents)
            if (JsonText.Write(document) is var after && after != before) write(after);
    }
}
