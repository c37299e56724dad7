using Hush.Recognition;

namespace Hush.Patterns.Cues;

/// <summary>
/// A recognizer as data, for things that only their name tells: "my order number is 20817", "20817 is my order number". What one looks like is
/// a <see cref="ValueShape"/>; what announces it are the words here.
/// </summary>
internal sealed record CueDefinition
{
    /// <summary>Stable name, such as <c>identifiers.order</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it finds.</summary>
    public required Category Category { get; init; }

    /// <summary>What a value looks like.</summary>
    public required ValueShape Value { get; init; }

    /// <summary>
    /// Things that have a number: "order". With a word for numbers behind ("order number", "order id", "order #") they announce a value; alone
    /// only a value of <see cref="StrongShape"/> at once behind them counts ("order 20817").
    /// </summary>
    public IReadOnlyList<string> Things { get; init; } = [];

    /// <summary>Words that announce a value by themselves: "confirmation code", "username".</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>What a value behind a thing alone must look like; null means that a thing alone announces nothing.</summary>
    public ValueShape? StrongShape { get; init; } = ValueShapes.Code(5, 30, minDigits: 4);

    /// <summary>Confidence after a cue.</summary>
    public double Confidence { get; init; } = Grade.Strong;

    /// <summary>Confidence when the topic was asked and no cue stands near.</summary>
    public double AskedConfidence { get; init; } = Grade.Good;

    /// <summary>Which asked or announced topics make a bare value count.</summary>
    public Topic Topic { get; init; }

    /// <summary>What a value looks like when only the topic speaks for it; null means as after a cue.</summary>
    public ValueShape? AskedValue { get; init; }

    /// <summary>Whether a single word as whole answer to the asked topic counts, as a user name does.</summary>
    public bool TakesBareAnswer { get; init; }

    /// <summary>What the single word of a bare answer must look like; null means as after a cue.</summary>
    public ValueShape? BareValue { get; init; }

    /// <summary>What the whole of an answer must look like right behind the question; null means as a bare answer otherwise.</summary>
    public ValueShape? JustAskedValue { get; init; }

    /// <summary>Whether other words may stand between cue and value: "the order number for the blue one was 20817".</summary>
    public int LongestGap { get; init; } = 5;

    /// <summary>Whether the value may come first: "20817 is my order number".</summary>
    public bool LooksBack { get; init; } = true;

    /// <summary>Words of which one must stand near the cue; empty means none is wanted.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>Checksum or issuer rules, as in <see cref="PatternDefinition.Validator"/>.</summary>
    public Validator? Validator { get; init; }
}
