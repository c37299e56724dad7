using System.Text;
using Hush.Detection.Neural;
using Hush.Files.Input;
using Hush.Files.Redaction;

namespace Hush.Files.Tests;

/// <summary>Redacts bytes as a file.</summary>
internal static class FileCase
{
    private static readonly Lazy<PiiAnalyzer> Fast =
        new(() => new PiiAnalyzer(new PiiAnalyzerOptions { Models = NeuralTagger.Choose("fast") is { } tagger ? [tagger] : [] }));

    private static readonly Lazy<PiiAnalyzer> Without = new(() => new PiiAnalyzer(new PiiAnalyzerOptions { Models = [] }));

    /// <summary>An analyzer with the fast model.</summary>
    public static PiiAnalyzer Analyzer => Fast.Value;

    /// <summary>An analyzer without a model, whose results depend on less context.</summary>
    public static PiiAnalyzer Patterns => Without.Value;

    /// <summary>The redacted file.</summary>
    public static string Redact(string file, FileReadOptions? options = null, PiiAnalyzer? analyzer = null) =>
        Encoding.UTF8.GetString(Redact(Encoding.UTF8.GetBytes(file), options, out _, analyzer));

    /// <summary>The redacted bytes.</summary>
    public static byte[] Redact(byte[] file, FileReadOptions? options, out FileReport report, PiiAnalyzer? analyzer = null, Encoding? encoding = null)
    {
        options ??= new FileReadOptions();
        using MemoryStream input = new(file);
        using MemoryStream output = new();
        report = new FileRedactor(analyzer ?? Analyzer)
            .Redact(input, FileEncoding.Of(file, encoding), FileFormats.Recognize(file, options, encoding), output, options, CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>What is found in a file, with its places.</summary>
    public static IReadOnlyList<FileFinding> Find(string file, FileReadOptions? options = null)
    {
        List<FileFinding> found = [];
        options = (options ?? new FileReadOptions()) with { Found = found.Add };
        using MemoryStream input = new(Encoding.UTF8.GetBytes(file));
        new FileRedactor(Analyzer).Redact(input, new FileEncoding(null, []), FileFormats.Recognize(Encoding.UTF8.GetBytes(file), options), null,
            options, CancellationToken.None);
        return found;
    }

    /// <summary>Path of a sample.</summary>
    public static string Sample(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "samples", "files", name);
    }
}
