namespace Hush.Transcripts.Json;

/// <summary>Where a value stands in a JSON file, array indices left out: <c>segments[].words[].word</c>. One object serves all values of a
/// path.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath _root;
    private Dictionary<string, JsonPath>? _members;
    private JsonPath? _item;

    /// <summary>A root.</summary>
    public JsonPath() => (Text, Name, _root) = ("", "", this);

    private JsonPath(string text, string name, JsonPath root)
    {
        (Text, Name, _root) = (text, name, root);
        root.Count++;
    }

    /// <summary>Of a root: how many paths there are below it.</summary>
    public int Count { get; private set; }

    /// <summary>The path as schemas write it; empty for the root.</summary>
    public string Text { get; }

    /// <summary>Name of the last member on the way.</summary>
    public string Name { get; }

    /// <summary>What a schema makes of values here; null until it was asked.</summary>
    public JsonRole? Role { get; set; }

    /// <summary>The items of an array that stands here.</summary>
    public JsonPath Item => _item ??= new JsonPath(Text + "[]", Name, _root);

    /// <summary>Whether values here are items of an array, or members of its items.</summary>
    public bool IsRepeated => Text.Contains("[]", StringComparison.Ordinal);

    /// <summary>A member of an object that stands here.</summary>
    public JsonPath Member(string name)
    {
        _members ??= new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        if (!_members.TryGetValue(name, out var member)) _members[name] = member =
            new JsonPath(Text.Length == 0 ? name : $"{Text}.{name}", name, _root);
        return member;
    }

    /// <summary>All paths from here on, in the order in which they came.</summary>
    public IEnumerable<JsonPath> All()
    {
        yield return this;
        foreach (var path in (_members?.Values ?? Enumerable.Empty<JsonPath>()).SelectMany(member => member.All())) yield return path;
        if (_item is null) yield break;
        foreach (var path in _item.All()) yield return path;
    }
}
