using System.Diagnostics;

namespace Hush.Cli.Submitting;

/// <summary>A conversation or a text on its way to a server.</summary>
/// <param name="Name">Where it comes from: a file, and the line or the place in it.</param>
/// <param name="Path">The route that takes it, with its version.</param>
/// <param name="Body">The request; empty when there is a problem.</param>
/// <param name="Length">UTF-16 code units of its texts.</param>
/// <param name="Problem">Why it can't be sent, never with its text; null when it can.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record SubmitItem(string Name, string Path, byte[] Body, long Length, string? Problem)
{
    /// <summary>An item that can't be sent.</summary>
    public static SubmitItem Refused(string name, string problem) => new(name, "", [], 0, problem);

    /// <summary>The type only, never the text.</summary>
    public override string ToString() => nameof(SubmitItem);
}
