using System.Globalization;
using System.Text;

namespace Hush.Redaction;

/// <summary>
/// Gives placeholders their numbers. One instance serves one document or one conversation, whose values are given in reading
/// order: each category counts from 1, and a value that comes again keeps its number. Values are the same when they differ only
/// in letter case and in blanks, at the edges or as to their kind and number inside. Not thread-safe.
/// </summary>
internal sealed class MaskNumbering(EntityMaskStyle style)
{
    private readonly Dictionary<Category, Dictionary<string, int>> _numbers = [];

    /// <summary>The placeholder of one value.</summary>
    public string Placeholder(Category category, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!_numbers.TryGetValue(category, out var ofCategory))
            _numbers[category] = ofCategory = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var key = WithPlainBlanks(value);
        if (!ofCategory.TryGetValue(key, out var number)) ofCategory[key] = number = ofCategory.Count + 1;
        return Written(category, number);
    }

    private string Written(Category category, int number) => style switch
    {
        EntityMaskStyle.Underscored => string.Create(CultureInfo.InvariantCulture, $"[{category.Name.ToUpperInvariant()}_{number}]"),
        EntityMaskStyle.Hyphenated => string.Create(CultureInfo.InvariantCulture, $"[{category.Name}-{number}]"),
        _ => throw new InvalidOperationException($"There is no entity mask style {style}."),
    };

    private static string WithPlainBlanks(string value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (!char.IsWhiteSpace(character)) plain.Append(character);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd(' ');
    }
}
