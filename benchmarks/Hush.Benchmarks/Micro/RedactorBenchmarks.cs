using BenchmarkDotNet.Attributes;
using Hush.Redaction;
using Hush.Redaction.StandIns;

namespace Hush.Benchmarks.Micro;

/// <summary>What becomes of a text of 20,000 characters in which every fiftieth begins a name of eleven, by policy.</summary>
public class RedactorBenchmarks
{
    private const int Length = 20_000; // UTF-16 code units
    private const int Distance = 50;
    private const string Name = "Ada Quillen";

    private readonly SourceText _text = new(string.Concat(Enumerable.Repeat(Name + new string('.', Distance - Name.Length), Length / Distance)));
    private readonly IReadOnlyList<TextSpan>[] _spans =
        [.. Enumerable.Range(0, Length / Distance).Select(find => (IReadOnlyList<TextSpan>)[new TextSpan(find * Distance, Name.Length)])];

    [Benchmark(Baseline = true, Description = "characterMask")]
    public int Masked() => Redact(new Treatment(Categories.Person, new CharacterMask()));

    [Benchmark(Description = "entityMask")]
    public int Placeholders() => Redact(new Treatment(Categories.Person, new EntityMask(), "[Person-1]"));

    [Benchmark(Description = "syntheticReplacement")]
    public int MadeUp() => Redact(new Treatment(Categories.Person, new SyntheticReplacement()));

    private int Redact(Treatment treatment)
    {
        var treatments = new Treatment[_spans.Length];
        Array.Fill(treatments, treatment);
        return Redactor.Apply(_text, EditScript.For(_text, _spans, treatments, standIns: new StandInWriter(1, "en")).Edits).Text.Length;
    }
}
