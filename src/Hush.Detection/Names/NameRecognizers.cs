using Hush.Recognition;

namespace Hush.Detection.Names;

/// <summary>The recognizers of persons' names.</summary>
internal static class NameRecognizers
{
    /// <summary>All of them. They have no state.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [new PersonNameRecognizer()];
}
