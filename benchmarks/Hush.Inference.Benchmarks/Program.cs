using System.Diagnostics;
using System.Globalization;
using Hush.Inference.Benchmarks;
using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

// Tokens per second of processor time on one thread, per kernel set: `dotnet run -c Release --project benchmarks/Hush.Inference.Benchmarks --
// FILE.model [rounds] [set,set]`.
// Sequences have the lengths of service dialogues; their features are drawn from a seed, since speed does not depend on what they say. Processor
// time rather than wall time, so that what else runs on the machine counts less; frequency and shared caches still count.
if (args.Length == 0) throw new ArgumentException("The path of a model file is needed.");
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
var loading = Stopwatch.GetTimestamp();
var bytes = ModelBytes.Map(args[0]);
ITagger model = null!;
var loadingTime = Time(() => model = ModelFileReader.Read(bytes));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"load: {Stopwatch.GetElapsedTime(loading).TotalMilliseconds:0.0} ms, {1e3 * loadingTime:0.0} ms of processor time"));
if (rounds == 0) return; // loading only

var sequences = RandomSequences.Of(model);
var longest = sequences.Max(sequence => sequence.Tokens.Length);
var scores = new float[longest * model.Tags.Count];
var tags = new byte[longest];
var tokens = sequences.Sum(sequence => sequence.Tokens.Length);
var decoder = new TagDecoder(model.Tags);
var chosen = args.Length > 2 ? args[2].Split(',').Select(KernelDispatch.Choose) : KernelDispatch.Available;
foreach (var set in chosen)
{
    var tagger = ModelFileReader.Read(bytes, set);
    var part = sequences[..Math.Max(1, sequences.Length / (set.Name == "scalar" ? 50 : 1))];
    var (done, subwords) = (part.Sum(sequence => sequence.Tokens.Length), part.Sum(sequence => sequence.Subwords.Length));
    var best = double.MaxValue;
    for (var round = 0; round <= rounds; round++) best = Math.Min(best, Time(() => Score(tagger, part)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{set.Name}: {done / best:0} tokens/s, {subwords / best:0} sub-words/s, {1e6 * best / done:0.00} µs a token"));
}

var decoding = double.MaxValue;
for (var round = 0; round <= rounds; round++)
    decoding = Math.Min(decoding, Time(() =>
    {
        foreach (var sequence in sequences) decoder.Decode(scores.AsSpan(0, sequence.Tokens.Length * model.Tags.Count),
            tags.AsSpan(0, sequence.Tokens.Length));
    }));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decoding: {1e6 * decoding / tokens:0.00} µs a token more"));

void Score(ITagger tagger, RandomSequence[] part)
{
    foreach (var sequence in part) tagger.Score(sequence.Tokens, sequence.Subwords, scores.AsSpan(0, sequence.Tokens.Length * tagger.Tags.Count));
}

static double Time(Action work)
{
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    work();
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}
