using System.Globalization;
using Hush.Redaction;

namespace Hush.Files.Redaction;

/// <summary>Keeps names of members apart that are hidden: two different ones never become the same, which would lose one of their values.</summary>
internal sealed class HiddenKeys
{
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>One edit of the whole name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="edits">What is hidden in it.</param>
    public Edit Distinct(string key, IReadOnlyList<Edit> edits)
    {
        TextSpan whole = new(0, key.Length);
        if (_written.TryGetValue(key, out var known)) return new Edit(whole, known);
        var hidden = Redactor.Apply(new SourceText(key), edits).Text.Reveal();
        var name = hidden;
        for (var number = 2; !_taken.TryAdd(name, key); number++) name = string.Create(CultureInfo.InvariantCulture, $"{hidden}-{number}");
        _written[key] = name;
        return new Edit(whole, name);
    }
}
