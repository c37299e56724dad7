using System.Diagnostics;

namespace Hush.Transcripts;

/// <summary>What is sealed in a place of a file. It never prints it.</summary>
/// <param name="Name">Category of the token.</param>
/// <param name="Text">The decoded words.</param>
/// <param name="Encoding">How they are written.</param>
[DebuggerDisplay("{Name,nq}")]
internal sealed record PlaceSeal(string Name, string Text, PlaceEncoding Encoding)
{
    /// <summary>The category only, never the words.</summary>
    public override string ToString() => $"PlaceSeal({Name})";
}
