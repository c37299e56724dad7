using System.Globalization;
using System.Text;
using System.Text.Json;
using Hush.Cli.Input;
using Hush.Contracts.Json;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Transcripts.Redaction;

namespace Hush.Cli.Commands;

/// <summary>
/// Redacts a conversation while it goes on: a line of standard input is a turn, and its redacted line is written before the next one is read.
/// Corrections of earlier turns are lines of their own.
/// </summary>
internal sealed class FollowRun(AnalysisSettings settings, PiiAnalyzer analyzer, StandardStreams streams)
{
    private static readonly ConversationLimits Limits = new() { MaxItems = int.MaxValue, MaxTextElements = int.MaxValue };

    private readonly LivePlan _plan = new(settings.Language, Modality.Transcript, settings.Conversations);
    private readonly SpeakerLabels _labels = new();
    private readonly List<FollowedLine> _lines = [];

    /// <summary>Runs to the end of standard input, or until <paramref name="cancellation"/>.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        try
        {
            using StreamReader input = new(streams.Input, settings.Form.Encoding ?? new UTF8Encoding(false, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: settings.Form.Encoding is null);
            using StreamWriter output = new(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
            using var conversation = analyzer.Begin(_plan.Language, _plan.Modality, _plan.Options);
            var hasFailed = false;
            for (var number = 1; input.ReadLine() is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                var read = FollowedLine.Read(line, _lines.Count > 0 ? _lines[^1] : null, _plan, Limits, _lines.Count);
                if (read.Problem is { } problem)
                {
                    hasFailed = true;
                    streams.Complain(string.Create(CultureInfo.InvariantCulture, $"line {number}: {problem.Explanation}"));
                    continue;
                }

                _lines.Add(read.Value!);
                foreach (var result in conversation.Add(read.Value!.Item, cancellation))
                {
                    if (Write(result) is { } written) output.WriteLine(written);
                }
            }

            var unread = EncodedWarning.OfNames(_lines.SelectMany(line => EncodedWarning.NamesOf(line.Item)));
            foreach (var answer in unread) streams.Complain(answer.Message);
            var warning = IncompleteWarning.Explain([.. conversation.Incomplete]);
            if (warning is not null) streams.Complain(warning);
            if (hasFailed) return ExitCode.SomeLinesFailed;
            return warning is null ? ExitCode.Success : ExitCode.Incomplete;
        }
        catch (DecoderFallbackException)
        {
            streams.Complain($"standard input: not {settings.Form.Encoding?.WebName ?? "UTF-8"} text");
            return ExitCode.BadInput;
        }
        catch (IOException)
        {
            streams.Complain("the input or output broke off");
            return ExitCode.NoOutput;
        }
    }

    /// <summary>The line of a result; null where a correction looks as the line that was written before.</summary>
    private string? Write(LiveResult result)
    {
        var line = _lines[result.Index];
        var isJson = settings.Output == OutputFormat.JsonLines || (settings.Output is null && line.IsJson);
        if (isJson) return JsonSerializer.Serialize(LiveMapping.Write(result, settings.Unit, [.. EncodedWarning.NamesOf(line.Item)]),
            WireJson.Exact.LiveAnswer);
        var speaker = line.Item.ParticipantId;
        var name = speaker.Length == 0 ? "" : (_labels.For(speaker) ?? speaker) + ": ";
        var written = line.Time + name + result.Item.Redacted.Text.Reveal();
        if (written == line.Written) return null;
        line.Written = written;
        return result.IsCorrection ? string.Create(CultureInfo.InvariantCulture, $"[turn {result.Index + 1}] {written}") : written;
    }
}
