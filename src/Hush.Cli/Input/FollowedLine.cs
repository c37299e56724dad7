using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hush.Contracts.Conversations;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Problems;

namespace Hush.Cli.Input;

/// <summary>A line of a conversation that goes on: a JSON object as the API's items are, or a speaker, a colon and the words.</summary>
/// <param name="Item">The turn.</param>
/// <param name="Time">What stands before the speaker, as it came; empty in JSON.</param>
/// <param name="IsJson">Whether the line is JSON.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed partial record FollowedLine(ConversationItem Item, string Time, bool IsJson)
{
    /// <summary>The line as it was last written as text; null before.</summary>
    public string? Written { get; set; }

    /// <summary>Reads a line, or says what is wrong with it. A line that names no speaker is of the speaker before it.</summary>
    public static Mapped<FollowedLine> Read(string line, FollowedLine? before, LivePlan plan, ConversationLimits limits, int index)
    {
        var isJson = line.AsSpan().TrimStart().StartsWith("{");
        var speaker = before?.Item.ParticipantId ?? "";
        var time = "";
        ConversationItemInput? input;
        if (isJson)
        {
            if (Parse(line) is not { } parsed) return ProblemCatalog.MalformedBody(line: null, position: null);
            input = parsed;
        }
        else
        {
            var match = SpeakerLine().Match(line);
            time = match.Groups["time"].Value;
            input = new ConversationItemInput
            {
                ParticipantId = match.Success
                  ? match.Groups["speaker"].Value : speaker,
                Text = match.Success ? match.Groups["words"].Value : line
            };
        }

        var item = LiveMapping.Read(input, plan, limits, index);
        return item.Problem is { } problem ? problem : new FollowedLine(item.Value!, time, isJson);
    }

    /// <summary>The type only, never the text.</summary>
    public override string ToString() => nameof(FollowedLine);

    private static ConversationItemInput? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, WireJson.Exact.ConversationItemInput);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        @"^(?<time>\s*(?:[\[(]?(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}(?:[.,][0-9]{1,3})?[\])]?\s+)?)(?<speaker>[^:\s][^:]{0,59}):(?:\s+|$)(?<words>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SpeakerLine();
}
