using System.Globalization;
using System.Text;
using Hush.Languages.Spoken;
using Hush.Redaction.StandIns;

namespace Hush.Redaction;

/// <summary>
/// Gives placeholders their numbers. One instance serves one document or one conversation, whose values are given in reading
/// order: each category counts from 1, and a value that comes again keeps its number, said or written. Values are the same when they differ only
/// in letter case and in blanks, at the edges or as to their kind and number inside; numbers and codes also in the marks between their characters;
/// names when they are one person's (<see cref="PersonNumbers"/>): when two persons turn out to be one, both have the
/// first one's number from then on. Not thread-safe.
/// </summary>
/// <param name="style">How placeholders are written.</param>
/// <param name="language">BCP-47 language, in which values are said.</param>
internal sealed class MaskNumbering(EntityMaskStyle style, string language)
{
    private readonly Dictionary<Category, Dictionary<string, int>> _numbers = [];
    private readonly Dictionary<Category, PersonNumbers> _persons = [];

    /// <summary>The placeholder of one value.</summary>
    public string Placeholder(Category category, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Written(category, StandInKinds.Of(category) == StandInKind.Person ? PersonsOf(category).Of(value) : NumberOf(category, value));
    }

    private PersonNumbers PersonsOf(Category category)
    {
        if (!_persons.TryGetValue(category, out var persons)) _persons[category] = persons = new PersonNumbers();
        return persons;
    }

    private int NumberOf(Category category, string value)
    {
        if (!_numbers.TryGetValue(category, out var ofCategory))
            _numbers[category] = ofCategory = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var key = KeyOf(category, value);
        if (!ofCategory.TryGetValue(key, out var number)) ofCategory[key] = number = ofCategory.Count + 1;
        return number;
    }

    private string KeyOf(Category category, string value)
    {
        var read = value.Any(char.IsAsciiDigit) ? value : SpokenReader.Read(new SourceText(value), language).Text.Reveal();
        var isCode = StandInKinds.Of(category) is StandInKind.Phone or StandInKind.Code && read.Any(char.IsAsciiDigit);
        return isCode ? PlainValue.Of(read) : WithPlainBlanks(read);
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
