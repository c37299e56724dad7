using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries;

/// <summary>
/// A national identifier, and what its words are worth. Words that only this identifier has ("pesel") make it all but certain; words that many
/// share ("national id", "паспорт") and a question for such a thing make it likely; the form alone counts only where a check proves it, and
/// then by <see cref="Proven"/>. A second version of a category is answered beside the first with the same confidence.
/// </summary>
internal sealed record NationalForm
{
    /// <summary>Name of the identifier, see <see cref="PatternDefinition.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it finds.</summary>
    public required Category Category { get; init; }

    /// <summary>The API's second version of the category; null means that it has none.</summary>
    public Category? SecondVersion { get; init; }

    /// <summary>See <see cref="PatternDefinition.Pattern"/>.</summary>
    public required Regex Pattern { get; init; }

    /// <summary>See <see cref="PatternDefinition.Digits"/>.</summary>
    public DigitCount? Digits { get; init; }

    /// <summary>See <see cref="PatternDefinition.MustHold"/>.</summary>
    public SearchValues<char>? MustHold { get; init; }

    /// <summary>Checksum or issuer rules.</summary>
    public Validator? Validator { get; init; }

    /// <summary>Words that name this identifier and no other.</summary>
    public required ContextWords Own { get; init; }

    /// <summary>Words that name things of its kind, whosever; null means none.</summary>
    public ContextWords? Shared { get; init; }

    /// <summary>Which asked topics count as shared words.</summary>
    public Topic Topic { get; init; }

    /// <summary>Confidence with own words near.</summary>
    public double WithOwn { get; init; } = Grade.Sure;

    /// <summary>Confidence with shared words near or the topic asked.</summary>
    public double WithShared { get; init; } = Grade.Plausible;

    /// <summary>Confidence when the validator confirms and nothing else speaks for it: below what is shown, unless the form is like no
    /// other.</summary>
    public double Proven { get; init; } = Grade.Tentative;

    /// <summary>Its definitions: one per category and kind of words.</summary>
    public IReadOnlyList<PatternDefinition> ToDefinitions()
    {
        PatternDefinition[] first = Shared is { } shared ? [.. WithOwnWords().WithSharedWords(shared, WithShared, Topic)] : [WithOwnWords()];
        return SecondVersion is { } second ? [.. first, .. first.AlsoAs("-v2", second)] : first;
    }

    private PatternDefinition WithOwnWords() => new()
    {
        Id = Id,
        Category = Category,
        Pattern = Pattern,
        Digits = Digits,
        MustHold = MustHold,
        Validator = Validator,
        Base = Math.Min(Proven, Grade.FormOnly),
        Confirmed = Proven,
        WithContext = WithOwn,
        NeedsContext = true,
        Context = Own,
        AntiContext = OtherNumbers,
    };

    // Right before a value these say that it is another number, whatever was named further off.
    private static ContextWords OtherNumbers { get; } = new(
        [
            "phone", "telephone", "tel", "mobile", "cell", "fax", "call", "telefon", "telefono", "telefone", "telefoon", "telefonu", "telefonas",
            "tālrunis",
            "mobil", "mobiel", "komórka", "celular", "cellulare", "телефон", "тел", "order", "invoice", "tracking", "$", "€", "£",
        ], 2, 0);
}
