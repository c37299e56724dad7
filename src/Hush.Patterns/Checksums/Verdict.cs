using Hush.Recognition;

namespace Hush.Patterns.Checksums;

/// <summary>What a check that holds or fails says of a value.</summary>
internal static class Verdict
{
    /// <summary>Of a check that many other numbers pass: failing refutes, passing proves nothing.</summary>
    public static Validation OfWeak(bool holds) => holds ? Validation.Unknown : Validation.Refuted;

    /// <summary>Of a check that hardly another number passes: failing refutes, passing confirms.</summary>
    public static Validation OfStrong(bool holds) => holds ? Validation.Confirmed : Validation.Refuted;
}
