using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Hush;
using Hush.Detection.Neural;
using Hush.Evaluation;
using Hush.Evaluation.Corpora;
using Hush.Evaluation.Forms;
using Hush.Evaluation.Reports;
using Hush.Evaluation.Scoring;
using Hush.Models;

EvaluationOptions options;
try
{
    options = EvaluationOptions.Parse(args);
}
catch (Exception problem) when (problem is ArgumentException or FormatException)
{
    Console.Error.WriteLine($"evaluate: {problem.Message}\n\n{EvaluationOptions.Usage}");
    return 2;
}

try
{
    return Measure(options);
}
catch (InvalidDataException problem)
{
    Console.Error.WriteLine($"evaluate: {problem.Message}");
    return 65;
}
catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
{
    Console.Error.WriteLine($"evaluate: {problem.Message}");
    return 66;
}

static int Measure(EvaluationOptions options)
{
    if (options.Languages is { } folder)
    {
        var table = LanguageReport.Write(LanguageSentences.Read(folder));
        Console.WriteLine(table);
        Directory.CreateDirectory(options.Out);
        File.WriteAllText(Path.Combine(options.Out, "languages.md"), table);
        return 0;
    }

    string[] files = File.Exists(options.Data)
        ? [options.Data]
        : [.. Directory.EnumerateFiles(options.Data, "*-dev.jsonl").Order(StringComparer.Ordinal)];
    files = [.. files.Where(file => options.Corpora.Count == 0
        || options.Corpora.Any(name => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)))];
    if (files.Length == 0)
    {
        Console.Error.WriteLine($"evaluate: no *-dev.jsonl in {options.Data}");
        return 66;
    }

    // Before anything is measured: a wrong name shall not cost the measurement.
    JsonElement? before = options.Compare is { } path ? Comparison.Load(path) : null;
    var mapping = LabelMapping.Load(options.Mapping);
    NeuralTagger? tagger;
    try
    {
        tagger = NeuralTagger.Choose(options.Model);
    }
    catch (ModelNotFoundException problem)
    {
        Console.Error.WriteLine($"evaluate: --model: {problem.Message}");
        return 2;
    }

    HushDetector hush = new(new PiiAnalyzer(new PiiAnalyzerOptions { Models = tagger is null ? [] : [tagger] }));
    List<CorpusScore> scores = [];
    using var candidates = options.Candidates is { } tablePath ? new CandidateTable(tablePath) : null;
    foreach (var file in files)
    {
        GoldItem[] all = [.. CorpusFile.Read(file, mapping, options.Language)];
        var step = Math.Max(1, all.Length / (double)options.Limit);
        GoldItem[] items = [.. Enumerable.Range(0, Math.Min(all.Length, options.Limit)).Select(index => all[(int)(index * step)])];
        var unknown = UnknownLabels.Count(items, mapping);
        foreach ((var label, var spans) in unknown)
            Console.Error.WriteLine(
                $"evaluate: {file}: the label {label} is unknown; its {spans.ToString(CultureInfo.InvariantCulture)} spans count as neither right nor wrong");
        FoundByForm finder = new(hush.Detect);
        foreach (var form in options.Forms)
        {
            GoldItem[] written = [.. items.Select(item => FormRewriter.Rewrite(item, form))];
            if (options.WriteInput is { } target)
            {
                InputWriter.Write(target, written);
                return 0;
            }

            var found = options.Predictions is { } predictions
                ? PredictionReader.Read(predictions, written, options.Unit)
                : finder.In(written);
            var score = CorpusScore.Of(Path.GetFileNameWithoutExtension(file), form, written, found) with { UnknownLabels = unknown };
            scores.Add(score);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{score.Corpus} {form}: leak {score.Total.LeakRate:0.0 %}, over-redaction {score.Total.OverRedaction:0.0 %}"));
            if (candidates is not null)
                foreach (var item in written) candidates.Add(score.Corpus, form.ToString(), item, hush.Explain(item));
            if (options.Errors > 0) ErrorList.Write(Console.Out, $"{score.Corpus} {form}", written, found, JudgedCategories.Of(score.Corpus),
                options.Predictions is null ? hush.Explain : _ => [], options.Errors);
        }
    }

    ReportHeading heading = new(options.Predictions is null
        ? $"Hush {PiiAnalyzer.ModelVersion}, {tagger?.Model ?? "no model"}" : Path.GetFileNameWithoutExtension(options.Predictions), Hash(files));
    var markdown = MarkdownReport.Write(heading, scores);
    if (options.Errors == 0) Console.WriteLine(markdown);
    var comparison = before is { } report ? Comparison.Write(report, heading, scores) : null;
    Directory.CreateDirectory(options.Out);
    if (comparison is not null)
    {
        Console.WriteLine(comparison);
        File.WriteAllText(Path.Combine(options.Out, options.Name + "-compare.md"), comparison);
    }

    File.WriteAllText(Path.Combine(options.Out, options.Name + ".md"), markdown);
    using (var json = File.Create(Path.Combine(options.Out, options.Name + ".json"))) JsonReport.Write(json, heading, scores);
    return 0;
}

static string Hash(string[] files)
{
    using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    foreach (var file in files) hash.AppendData(File.ReadAllBytes(file));
    return Convert.ToHexStringLower(hash.GetHashAndReset());
}
