using System.Text.Json;
using System.Text.RegularExpressions;
using Hush.Patterns;

namespace Hush.Detection.Rules;

/// <summary>A place in a file of rules: its JSON, and how problems call it.</summary>
/// <param name="Json">What stands there.</param>
/// <param name="Place">File, rule and member.</param>
internal readonly record struct RuleMember(JsonElement Json, string Place)
{
    private const int LongestPattern = 4096; // UTF-16 code units

    /// <summary>The member of an object; null when it is not there or null. Letter case of names does not matter.</summary>
    public RuleMember? Find(string name)
    {
        if (Json.ValueKind != JsonValueKind.Object) throw Wrong("an object belongs here");
        var place = $"{Place}.{name}";
        foreach (var property in Json.EnumerateObject())
        {
            var isIt = string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase);
            if (isIt && property.Value.ValueKind != JsonValueKind.Null) return new RuleMember(property.Value, place);
        }

        return null;
    }

    public RuleMember Need(string name) => Find(name) ?? throw new UserRuleException($"{Place}.{name}: is missing.");

    public IEnumerable<RuleMember> Entries()
    {
        if (Json.ValueKind != JsonValueKind.Array) throw Wrong("a list belongs here");
        var place = Place;
        return Json.EnumerateArray().Select((entry, index) => new RuleMember(entry, FormattableString.Invariant($"{place}[{index}]")));
    }

    public string Text()
    {
        try
        {
            return Json.ValueKind == JsonValueKind.String && Json.GetString() is { Length: > 0 } text ? text : throw Wrong("a text belongs here");
        }
        catch (InvalidOperationException failure)
        {
            throw new UserRuleException($"{Place}: half of a surrogate pair.", failure);
        }
    }

    public double Share() => Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out var value) && value is >= 0 and <= 1
        ? value
        : throw Wrong("a number from 0 to 1 belongs here");

    public int Whole(int most) => Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var value) && value >= 0 && value <= most
        ? value
        : throw Wrong(FormattableString.Invariant($"a whole number from 0 to {most} belongs here"));

    public bool Flag() => Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Json.GetBoolean() : throw Wrong("true or false belongs here");

    /// <summary>Reduced tags of languages.</summary>
    public IReadOnlyList<string> Locales() => [.. Entries().Select(entry => TextLanguages.Reduce(entry.Text()))];

    /// <summary>A pattern that takes time in proportion to the text where its form allows that, and has a time limit in any case.</summary>
    public LimitedPattern Pattern()
    {
        var pattern = Text();
        if (pattern.Length > LongestPattern) throw Wrong(
            FormattableString.Invariant($"a pattern of at most {LongestPattern} characters belongs here"));
        var limit = TimeSpan.FromMilliseconds(PatternOptions.TimeoutMilliseconds);
        try
        {
            return new LimitedPattern(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, limit));
        }
        catch (NotSupportedException)
        {
            // Looking around, going back to a group, or too many states.
            return new LimitedPattern(new Regex(pattern, RegexOptions.CultureInvariant, limit));
        }
        catch (RegexParseException failure)
        {
            throw new UserRuleException(FormattableString.Invariant(
                $"{Place}: no regular expression of .NET: {failure.Error} at character {failure.Offset + 1}."), failure);
        }
    }

    public UserRuleException Wrong(string rule) => new($"{Place}: {rule}.");
}
