namespace Hush;

/// <summary>When one word of the lexical form was said. The word itself is not kept: speech engines send wrong ones.</summary>
/// <param name="Range">When.</param>
public readonly record struct WordTiming(AudioRange Range);
