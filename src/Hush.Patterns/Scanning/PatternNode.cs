namespace Hush.Patterns.Scanning;

/// <summary>A piece of a regex, as far as the scanner needs to understand it.</summary>
internal abstract record PatternNode
{
    /// <summary>The longest text that it can match, in UTF-16 code units; null without an end.</summary>
    public abstract long? Longest { get; }

    /// <summary>The fewest and most ASCII digits in a text that it matches; the most is null without an end.</summary>
    public abstract (long Fewest, long? Most) Digits { get; }

    /// <summary>How far beside a match its lookarounds may look; null without an end.</summary>
    /// <param name="behind">Whether to measure lookbehinds; else lookaheads.</param>
    public abstract long? Reach(bool behind);
}

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CharacterSet Set) : PatternNode
{
    public override long? Longest => 1;

    public override (long Fewest, long? Most) Digits => (Set.IsDigitOnly ? 1 : 0, Set.MayBeDigit ? 1 : 0);

    public override long? Reach(bool behind) => 0;
}

/// <summary>One after the other; nothing at all without parts.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public override long? Longest => Parts.Aggregate((long?)0, (sum, part) => sum + part.Longest);

    public override (long Fewest, long? Most) Digits =>
        Parts.Aggregate(((long)0, (long?)0), (sum, part) => (sum.Item1 + part.Digits.Fewest, sum.Item2 + part.Digits.Most));

    public override long? Reach(bool behind) => Parts.Aggregate((long?)0, (most, part) => Larger(most, part.Reach(behind)));

    internal static long? Larger(long? one, long? other) => one is { } first && other is { } second ? Math.Max(first, second) : null;
}

/// <summary>One of several.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Options) : PatternNode
{
    public override long? Longest => Options.Aggregate((long?)0, (most, option) => SequenceNode.Larger(most, option.Longest));

    public override (long Fewest, long? Most) Digits =>
        (Options.Min(option => option.Digits.Fewest), Options.Aggregate((long?)0, (most, option) => SequenceNode.Larger(most, option.Digits.Most)));

    public override long? Reach(bool behind) => Options.Aggregate((long?)0, (most, option) => SequenceNode.Larger(most, option.Reach(behind)));
}

/// <summary>The same several times; <paramref name="Max"/> null for any number.</summary>
internal sealed record RepeatNode(PatternNode Part, int Min, int? Max) : PatternNode
{
    public override long? Longest => Part.Longest == 0 ? 0 : Part.Longest * Max;

    public override (long Fewest, long? Most) Digits => (Part.Digits.Fewest * Min, Part.Digits.Most == 0 ? 0 : Part.Digits.Most * Max);

    public override long? Reach(bool behind) => Part.Reach(behind);
}

/// <summary>A lookaround, which takes no characters.</summary>
internal sealed record LookNode(PatternNode Part, bool IsBehind, bool IsNegative) : PatternNode
{
    public override long? Longest => 0;

    public override (long Fewest, long? Most) Digits => (0, 0);

    // What is inside may look further in either direction; counting both ways is more than enough.
    public override long? Reach(bool behind) => (IsBehind == behind ? Part.Longest : 0) + Part.Reach(behind);
}

/// <summary>An anchor or word border: takes no characters, and looks at those beside.</summary>
internal sealed record BorderNode : PatternNode
{
    public override long? Longest => 0;

    public override (long Fewest, long? Most) Digits => (0, 0);

    // The end anchor also holds before a last line break.
    public override long? Reach(bool behind) => behind ? 1 : 2;
}
