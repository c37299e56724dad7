using System.Globalization;
using Hush.Evaluation.Forms;

namespace Hush.Evaluation;

/// <summary>What the command line asks of the evaluator.</summary>
internal sealed record EvaluationOptions
{
    public const string Usage = """
        ./evaluate --data FOLDER [options]
        ./evaluate --languages FOLDER [--out FOLDER]

        Measures detection on every *-dev.jsonl of FOLDER (or FOLDER itself when it is one file: of ours, of Label Studio, CoNLL or
        Presidio; docs/evaluate.md); with --languages, language identification on every *.tsv of FOLDER.

          --forms LIST        asis, lexical, upper, lower; default all four
          --corpora LIST      only files whose name starts with one of these
          --limit N           at most N items a corpus, spread evenly
          --errors N          print N missed and N false spans of each corpus and form
          --candidates FILE   write every candidate that was looked at, found or dropped, without its characters
          --predictions FILE  score this file, in the form of `hush detect --jsonl`, in place of Hush (one corpus, one form)
          --unit UNIT         offsets of that file: Utf16CodeUnit (default), UnicodeCodePoint, TextElements_v8
          --write-input FILE  write the corpus in its form, without labels, for another tool, and stop
          --language TAG      language of texts of other tools, which do not say it; default: en
          --mapping FILE      how labels count: rows as in label-mapping.tsv, before ours
          --compare FILE      say what became better or worse since this report, a quality.json
          --model NAME        fast, strong, together or a model file; default: the model that Hush uses
          --name NAME         name of the report; default: quality
          --out FOLDER        default: results/quality
        """;

    public required string Data { get; init; }

    public string? Languages { get; init; }

    public IReadOnlyList<TextForm> Forms { get; init; } = [TextForm.AsIs, TextForm.Lexical, TextForm.Upper, TextForm.Lower];

    public IReadOnlyList<string> Corpora { get; init; } = [];

    public int Limit { get; init; } = int.MaxValue;

    public int Errors { get; init; }

    public string? Candidates { get; init; }

    public string? Predictions { get; init; }

    public OffsetUnit Unit { get; init; } = OffsetUnit.Utf16CodeUnit;

    public string? WriteInput { get; init; }

    public string Language { get; init; } = "en";

    public string? Mapping { get; init; }

    public string? Compare { get; init; }

    public string? Model { get; init; }

    public string Name { get; init; } = "quality";

    public string Out { get; init; } = Path.Combine("results", "quality");

    /// <exception cref="ArgumentException">An option is unknown, lacks its value, or has one that makes no sense.</exception>
    public static EvaluationOptions Parse(string[] arguments)
    {
        EvaluationOptions options = new() { Data = "" };
        for (var index = 0; index < arguments.Length; index += 2)
        {
            if (index + 1 == arguments.Length) throw new ArgumentException($"{arguments[index]} needs a value.");
            var value = arguments[index + 1];
            options = arguments[index] switch
            {
                "--data" => options with { Data = value },
                "--languages" => options with { Languages = value },
                "--forms" => options with { Forms = [.. value.Split(',').Select(name => Enum.Parse<TextForm>(name, ignoreCase: true))] },
                "--corpora" => options with { Corpora = value.Split(',') },
                "--limit" => options with { Limit = int.Parse(value, CultureInfo.InvariantCulture) },
                "--errors" => options with { Errors = int.Parse(value, CultureInfo.InvariantCulture) },
                "--candidates" => options with { Candidates = value },
                "--predictions" => options with { Predictions = value },
                "--unit" => options with
                { Unit = value == "TextElements_v8" ? OffsetUnit.TextElementV8 : Enum.Parse<OffsetUnit>(value, ignoreCase: true) },
                "--write-input" => options with { WriteInput = value },
                "--language" => options with { Language = value },
                "--mapping" => options with { Mapping = value },
                "--compare" => options with { Compare = value },
                "--model" => options with { Model = value },
                "--name" => options with { Name = value },
                "--out" => options with { Out = value },
                _ => throw new ArgumentException($"Unknown option {arguments[index]}."),
            };
        }

        return options.Data.Length > 0 || options.Languages is not null ? options : throw new ArgumentException("--data or --languages is needed.");
    }
}
