namespace Hush.Transcripts.Json;

/// <summary>Collects the members of one word.</summary>
internal sealed class WordBuilder(WordRule rule, TimeUnit unit)
{
    private readonly List<(JsonPath Path, TextPlace Place)> _texts = [];
    private TimeSpan? _start;
    private TimeSpan? _end;
    private TimeSpan? _duration;

    /// <summary>The rule that it follows.</summary>
    public WordRule Rule => rule;

    /// <summary>Who said it; null when not told.</summary>
    public string? Speaker { get; set; }

    /// <summary>When it was said; null when not told.</summary>
    public AudioRange? Time => TimeOf(_start, _end, _duration);

    /// <summary>When something from <paramref name="start"/> on was said; null when not told.</summary>
    public static AudioRange? TimeOf(TimeSpan? start, TimeSpan? end, TimeSpan? duration)
    {
        if (start is not { } from) return null;
        if (end is { } to) return to >= from ? AudioRange.FromBounds(from, to) : null;
        return duration is { } length ? new AudioRange(from, length) : null;
    }

    /// <summary>Takes a member.</summary>
    public void Take(JsonRoleKind kind, JsonPath path, TextPlace place)
    {
        if (kind == JsonRoleKind.WordText) _texts.Add((path, place));
        else if (kind == JsonRoleKind.WordSpeaker) Speaker = place.Text;
        else if (kind == JsonRoleKind.WordStart) _start = JsonTime.Read(place.Text, unit);
        else if (kind == JsonRoleKind.WordEnd) _end = JsonTime.Read(place.Text, unit);
        else if (kind == JsonRoleKind.WordDuration) _duration = JsonTime.Read(place.Text, unit);
    }

    /// <summary>
    /// The word in each list that the rule has: its characters first, then those of the further members. A member that is missing is stood for by
    /// none. What is left over, such as other readings of the word, comes back in <paramref name="others"/>.
    /// </summary>
    public TextPlace?[] Lists(out IReadOnlyList<TextPlace> others)
    {
        string[] paths = [.. new[] { rule.Text }.Concat(rule.Also).Select(member => $"{rule.Item}.{member}")];
        var lists = new TextPlace?[paths.Length];
        List<TextPlace> rest = [];
        foreach (var (path, place) in _texts)
        {
            var list = Array.IndexOf(paths, path.Text);
            if (list >= 0 && lists[list] is null) lists[list] = place;
            else rest.Add(place);
        }

        others = rest;
        return lists;
    }
}
