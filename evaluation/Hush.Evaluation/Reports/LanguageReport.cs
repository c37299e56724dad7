using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.Evaluation.Corpora;
using Hush.LanguageIdentification;

namespace Hush.Evaluation.Reports;

/// <summary>Measures language identification: sentences alone, their first halves, and all of a language together; with the errors.</summary>
internal static class LanguageReport
{
    private const int Rounds = 5;

    public static string Write(IReadOnlyList<LanguageSentence> sentences)
    {
        (var load, var memory) = Load();
        (string Language, string? Found, string Text)[] whole = [.. sentences.Select(row => (row.Language, Told(row.Sentence), row.Sentence))];
        (string Language, string? Found)[] halves = [.. sentences.Select(row => (row.Language, Told(FirstHalf(row.Sentence))))];
        double[] sure = [.. sentences.Select(row => LanguageIdentifier.Identify(new SourceText(row.Sentence)) is { } told && told.Code == row.Language
            ? told.Confidence : 0)];

        StringBuilder text = new();
        text.AppendLine("# Language identification").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture,
            $"Written by `./evaluate --languages evaluation/languages`: {sentences.Count} everyday sentences of our own in {sentences.Select(row => row.Language).Distinct().Count()} languages, {sentences.Average(row => row.Sentence.Length):0} characters each on the average. Nothing was fitted to them.");
        text.AppendLine().AppendLine("| | sentences | first halves |").AppendLine("|---|---:|---:|");
        Row("all languages", static _ => true);
        Row("languages that share their script (Latin, Cyrillic, Arabic, Devanagari)", static language => !AloneInScript.Contains(language));
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture,
            $"Confidence of right answers: {sure.Where(share => share > 0).Average():0.00} on the average. Loading: {load:0} ms once, {memory:0.0} MB kept. Speed: {Speed(sentences):0.00} ms for 1,000 characters.");

        text.AppendLine().AppendLine("| language | sentences | first halves | taken for |").AppendLine("|---|---:|---:|---|");
        foreach (var group in whole.GroupBy(row => row.Language)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var taken = group.Where(row => row.Found != row.Language).GroupBy(row => row.Found ?? "none")
                .Select(other => $"{other.Key} {other.Count()}");
            var half = halves.Count(row => row.Language == group.Key && row.Found == row.Language);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {group.Key} | {group.Count(row => row.Found == row.Language)} / {group.Count()} | {half} / {group.Count()} | {string.Join(", ", taken)} |");
        }

        return text.ToString();

        void Row(string name, Func<string, bool> counts) => text.AppendLine(CultureInfo.InvariantCulture,
            $"| {name} | {whole.Where(row => counts(row.Language)).Average(row => row.Found == row.Language ? 1 : 0):0.0 %} | {halves.Where(row => counts(row.Language)).Average(row => row.Found == row.Language ? 1 : 0):0.0 %} |");
    }

    private static readonly HashSet<string> AloneInScript =
        ["am", "as", "bn", "el", "gu", "he", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "my", "or", "pa", "ta", "te", "th", "zh-hans",
            "zh-hant"];

    private static string? Told(string text) => LanguageIdentifier.Identify(new SourceText(text))?.Code;

    private static string FirstHalf(string sentence) => sentence.LastIndexOf(' ', sentence.Length / 2) is var blank and > 0
        ? sentence[..blank] : sentence[..((sentence.Length + 1) / 2)];

    private static (double Milliseconds, double Megabytes) Load()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        Told("The first text loads the tables.");
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (milliseconds, (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0);
    }

    private static double Speed(IReadOnlyList<LanguageSentence> sentences)
    {
        SourceText[] texts = [.. sentences.Select(row => new SourceText(row.Sentence))];
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var one in texts) LanguageIdentifier.Identify(one);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / (Rounds * texts.Sum(one => one.Length) / 1000.0);
    }
}
