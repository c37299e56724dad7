namespace Hush.Benchmarks;

/// <summary>The texts of <c>benchmarks/texts</c>.</summary>
internal sealed class TextFolder(string root)
{
    public const string Prose = "prose";

    public static IReadOnlyList<string> Names { get; } = ["chat", "call", Prose];

    public string Read(string name) => File.ReadAllText(Path.Combine(root, "benchmarks", "texts", name + ".txt")).ReplaceLineEndings("\n");
}
