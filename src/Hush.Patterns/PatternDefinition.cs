using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns;

/// <summary>
/// A pattern recognizer as data: what the thing looks like, what speaks for it, what it is worth. A candidate gets
/// <see cref="Base"/>; <see cref="WithContext"/> when a context word is near or the topic was asked; <see cref="Confirmed"/> when the
/// validator confirms it. With <see cref="NeedsContext"/> it is proposed only if context, topic or confirmation speaks for it.
/// </summary>
public sealed record PatternDefinition
{
    /// <summary>Stable name, see <see cref="IRecognizer.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it finds.</summary>
    public required Category Category { get; init; }

    /// <summary>
    /// The form. A group named <c>value</c>, if there is one, is the entity; else the whole match is. It must have a timeout and be
    /// culture-invariant.
    /// </summary>
    public required Regex Pattern { get; init; }

    /// <summary>
    /// Characters of which every match holds at least one, such as <c>@</c>; a text without them is not searched. Null means that nothing is known.
    /// </summary>
    public SearchValues<char>? MustHold { get; init; }

    /// <summary>
    /// How many digits every match holds; null means that it may hold none or that nothing is known. A test holds it against every text of the
    /// recognizers' tables.
    /// </summary>
    public DigitCount? Digits { get; init; }

    /// <summary>On which readings it runs; null means on all.</summary>
    public ReadingForm? OnlyOn { get; init; }

    /// <summary>Confidence of the form alone.</summary>
    public required double Base { get; init; }

    /// <summary>Confidence with a context word near or the topic asked; null means context changes nothing.</summary>
    public double? WithContext { get; init; }

    /// <summary>Confidence when the validator confirms; null means that confirming changes nothing.</summary>
    public double? Confirmed { get; init; }

    /// <summary>Whether form alone is not enough.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>Words that speak for it.</summary>
    public ContextWords? Context { get; init; }

    /// <summary>
    /// Words or marks that speak against it when near: a price, a percentage, a version. When none of <see cref="Context"/> is nearer, they
    /// halve the confidence of an unconfirmed candidate.
    /// </summary>
    public ContextWords? AntiContext { get; init; }

    /// <summary>Which asked or announced topics count as context.</summary>
    public Topic Topic { get; init; }

    /// <summary>Checksum or issuer rules.</summary>
    public Validator? Validator { get; init; }
}
