namespace Hush.Benchmarks;

/// <summary>The texts of <c>benchmarks/texts</c>.</summary>
internal sealed class TextFolder(string root)
{
    public const string Prose = "prose";

    /// <summary>Holds nothing personal, unlike those of <see cref="Names"/>.</summary>
    public const string Manual = "manual";

    public static IReadOnlyList<string> Names { get; } = ["chat", "call", Prose];

    public string Read(string name) => File.ReadAllText(Path.Combine(root, "benchmarks", "texts", name + ".txt")).ReplaceLineEndings("\n");
}
