namespace Hush.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Root">The folder of the repository.</param>
/// <param name="Only">The one report to write, or null for all that the plain command writes.</param>
internal sealed record BenchOptions(string Root, string? Only)
{
    private static readonly string[] Reports = ["patterns", "pipeline", "stages", "live", "proxy", "micro", "start", "log", "onnx", "scale"];

    /// <summary>What to write for arguments that are not understood; the script gives <c>--root</c>.</summary>
    public static string Usage { get; } = $"usage: ./bench [--only {string.Join('|', Reports)}]";

    /// <summary>The options in the arguments, or null where one is unknown or has no value.</summary>
    public static BenchOptions? Read(ReadOnlySpan<string> arguments)
    {
        BenchOptions options = new(Directory.GetCurrentDirectory(), null);
        for (; arguments is [var name, var value, ..]; arguments = arguments[2..])
        {
            if (name == "--root") options = options with { Root = value };
            else if (name == "--only" && Reports.Contains(value)) options = options with { Only = value };
            else return null;
        }

        return arguments.IsEmpty ? options : null;
    }
}
