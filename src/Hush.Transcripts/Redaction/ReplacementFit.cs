namespace Hush.Transcripts.Redaction;

/// <summary>Fits what replaces a value to another place that says the same value, perhaps in another form.</summary>
internal sealed class ReplacementFit(PolicySet policies)
{
    private readonly HashSet<char> _masks = [.. policies.Rules.Select(rule => rule.Policy).Append(new CharacterMask()).OfType<CharacterMask>()
        .Select(mask => mask.Character)];

    /// <summary>What stands for a value of a length.</summary>
    /// <param name="length">Of the value in the other place, UTF-16 code units.</param>
    /// <param name="replacement">What replaces it where it was found.</param>
    public string For(int length, string replacement) => IsMask(replacement) && _masks.Contains(replacement[0])
        ? new string(replacement[0], length) : replacement;

    /// <summary>Whether it is mask characters and nothing else. Such a replacement is as long as what it replaces, and can be cut with it.</summary>
    public static bool IsMask(string replacement) =>
        replacement.Length > 0 && CharacterMask.IsAllowed(replacement[0]) && !replacement.AsSpan().ContainsAnyExcept(replacement[0]);
}
