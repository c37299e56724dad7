using System.Diagnostics;
using System.Globalization;
using Hush.Inference.Convolutions;
using Hush.Inference.Kernels;
using Hush.Inference.ModelFile;
using Hush.Inference.Tagging;

// Tokens per second of processor time on one thread, per kernel set: `dotnet run -c Release --project benchmarks/Hush.Inference.Benchmarks -- FILE.model [rounds] [set,set]`.
// Sequences have the lengths of service dialogues; their features are drawn from a seed, since speed does not depend on what they say. Processor
// time rather than wall time, so that what else runs on the machine counts less; frequency and shared caches still count.
const int Sequences = 1000;
const int Seed = 20261122;

if (args.Length == 0) throw new ArgumentException("The path of a model file is needed.");
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
var loading = Stopwatch.GetTimestamp();
ConvolutionModel model = null!;
var loadingTime = Time(() => model = ConvolutionModelReader.Read(ModelBytes.Map(args[0]).Verified()));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load: {Stopwatch.GetElapsedTime(loading).TotalMilliseconds:0} ms, {1e3 * loadingTime:0} ms of processor time, {model}"));

var random = new Random(Seed);
var buckets = new int[100_000];
for (var index = 0; index < buckets.Length; index++) buckets[index] = random.Next(model.Header.SubwordBuckets);
var sequences = new TokenFeatures[Sequences][];
for (var index = 0; index < Sequences; index++)
{
    sequences[index] = new TokenFeatures[random.Next(50, 450)];
    for (var token = 0; token < sequences[index].Length; token++)
        sequences[index][token] = new TokenFeatures(
            random.Next(model.Header.Words + 1), random.Next(model.Header.Shapes), random.Next(1 << 22), random.Next(buckets.Length - 16), random.Next(1, 13));
}

var longest = sequences.Max(sequence => sequence.Length);
var scores = new float[longest * model.Header.Tags];
var tags = new byte[longest];
var tokens = sequences.Sum(sequence => sequence.Length);
var decoder = new TagDecoder(model.Tags);
var chosen = args.Length > 2 ? args[2].Split(',').Select(KernelDispatch.Choose) : KernelDispatch.Available;
if (rounds == 0) return; // loading only
foreach (var set in chosen)
{
    var tagger = new ConvolutionTagger(model, set);
    var part = set.Name == "scalar" ? Sequences / 50 : Sequences;
    var done = sequences.Take(part).Sum(sequence => sequence.Length);
    var best = double.MaxValue;
    for (var round = 0; round <= rounds; round++) best = Math.Min(best, Time(() => Score(tagger, part)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name}: {done / best:0} tokens/s, {1e6 * best / done:0.00} µs a token"));
}

var decoding = double.MaxValue;
for (var round = 0; round <= rounds; round++)
    decoding = Math.Min(decoding, Time(() =>
    {
        foreach (var sequence in sequences) decoder.Decode(scores.AsSpan(0, sequence.Length * model.Header.Tags), tags.AsSpan(0, sequence.Length));
    }));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decoding: {1e6 * decoding / tokens:0.00} µs a token more"));

void Score(ConvolutionTagger tagger, int count)
{
    for (var index = 0; index < count; index++)
        tagger.Score(sequences[index], buckets, scores.AsSpan(0, sequences[index].Length * model.Header.Tags));
}

static double Time(Action work)
{
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    work();
    return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
}
