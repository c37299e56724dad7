using BenchmarkDotNet.Attributes;
using Hush.Detection.Resolution;

namespace Hush.Benchmarks.Micro;

/// <summary>Which of many candidates become entities: of each four, one stands alone and three overlap.</summary>
public class ResolverBenchmarks
{
    private const string Unit = "Ann Hill 12 Elm St 415 555 1212, ";

    private static readonly CategoryThresholds Thresholds = new();

    private SourceText _text = new("");
    private Candidate[] _candidates = [];

    [Params(100, 1_000)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var units = Candidates / 4;
        _text = new SourceText(string.Concat(Enumerable.Repeat(Unit, units)));
        _candidates = [.. Enumerable.Range(0, units).SelectMany(unit => Proposed(unit * Unit.Length))];
    }

    [Benchmark(Baseline = true, Description = "one category of each")]
    public int OneCategory() => OverlapResolver.Resolve(_text, _candidates, OverlapRule.OneCategory, Thresholds).Count;

    [Benchmark(Description = "all categories of each")]
    public int AllCategories() => OverlapResolver.Resolve(_text, _candidates, OverlapRule.AllCategories, Thresholds).Count;

    private static IEnumerable<Candidate> Proposed(int at)
    {
        yield return Of(at, 8, Categories.Person, 0.9);
        yield return Of(at + 9, 9, Categories.Address, 0.8);
        yield return Of(at + 12, 3, Categories.Person, 0.6);
        yield return Of(at + 16, 15, Categories.PhoneNumber, 0.7);
    }

    private static Candidate Of(int start, int length, Category category, double confidence) =>
        new(new TextSpan(start, length), category, new Confidence(confidence), "benchmark", Evidence.None);
}
