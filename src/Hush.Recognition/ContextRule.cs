namespace Hush.Recognition;

/// <summary>What surrounding words and asked topics mean for the candidates of one recognizer. The stage after recognition applies it.</summary>
public sealed record ContextRule
{
    /// <summary>Confidence that a candidate has at least when a context word is near or the topic was asked; null means that it stays.</summary>
    public double? WithContext { get; init; }

    /// <summary>Whether a candidate without context, topic, cue or confirmation is dropped.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>Words that speak for it.</summary>
    public ContextWords? Context { get; init; }

    /// <summary>Words that speak against it: nearer than any word for it, they halve the confidence of an unconfirmed candidate.</summary>
    public ContextWords? AntiContext { get; init; }

    /// <summary>Which asked or announced topics count as context.</summary>
    public Topic Topic { get; init; }
}
