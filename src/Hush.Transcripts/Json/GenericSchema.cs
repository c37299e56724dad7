namespace Hush.Transcripts.Json;

/// <summary>Finds the conversation in JSON of no known system, by the names of its members.</summary>
internal static class GenericSchema
{
    private static readonly string[] TextNames = ["text", "message", "body", "content", "transcript", "utterance"];
    private static readonly string[] SpeakerNames = ["speaker", "author", "from", "sender", "role", "user", "participant", "name", "agent"];

    // Members of the API's own shapes, which the other readers take.
    private static readonly string[] OwnShapes = ["conversationItems[].", "analysisInput.", "documents[]."];

    /// <summary>A schema for the file; null when no list of objects has a member for the words, or none for the speaker where nobody named
    /// one.</summary>
    /// <param name="paths">All paths of the file.</param>
    /// <param name="options">Names that the caller gives; they may be paths from the message on.</param>
    public static JsonSchema? For(IReadOnlyList<string> paths, TranscriptOptions options)
    {
        if (options.Format is null && paths.Any(path => OwnShapes.Any(own => path.Contains(own, StringComparison.Ordinal)))) return null;
        HashSet<string> known = [.. paths];
        var texts = options.TextMembers.Count > 0 ? options.TextMembers : TextNames;
        var speakers = options.SpeakerMember is { } named ? [named] : SpeakerNames;
        var isNamed = options.TextMembers.Count > 0;
        foreach (var text in texts)
        {
            foreach (var path in paths.Where(path => path == text || path.EndsWith("." + text, StringComparison.Ordinal))
                .OrderBy(path => path.Length))
            {
                var group = path.Length == text.Length ? "" : path[..^(text.Length + 1)];
                var isList = group.Length == 0 || group.EndsWith("[]", StringComparison.Ordinal);
                string[] who = [.. speakers.Select(name => group.Length == 0 ? name : $"{group}.{name}").Where(known.Contains)];
                if (!isList || (who.Length == 0 && !isNamed)) continue;
                var further = options.TextMembers.Where(name => name != text).Select(name => group.Length == 0 ? name : $"{group}.{name}");
                return new JsonSchema("json", []) { Group = group, Forms = [new FormRule(path)], Speakers = who, Echoes = [.. further] };
            }
        }

        return null;
    }
}
