using BenchmarkDotNet.Attributes;
using Hush.Detection.Catalog;
using Hush.Detection.Tests.Ordinary;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Benchmarks.Micro;

/// <summary>All patterns over 20,000 characters: the one pass, and one regex after another, whose place it takes.</summary>
public class ScannerBenchmarks
{
    private const int Length = 20_000; // UTF-16 code units

    private readonly List<Candidate> _finds = [];
    private readonly PatternScanner _scanner = new(PatternCatalog.All);
    private readonly PatternRecognizer[] _apart = [.. PatternCatalog.All.Select(definition => new PatternRecognizer(definition))];
    private RecognitionContext _context = null!;

    [Params("support", "logs", "code")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Prepare() =>
        _context = new RecognitionContext
        { Text = new SourceText(string.Join('\n', OrdinaryTexts.Of(Text, Length))), Words = [], Form = ReadingForm.Written, Language = "en" };

    [Benchmark(Baseline = true, Description = "one pass")]
    public int OnePass()
    {
        _finds.Clear();
        _scanner.Recognize(_context, _finds);
        return _finds.Count;
    }

    [Benchmark(Description = "one regex after another")]
    public int Apart()
    {
        _finds.Clear();
        foreach (var recognizer in _apart) recognizer.Recognize(_context, _finds);
        return _finds.Count;
    }
}
