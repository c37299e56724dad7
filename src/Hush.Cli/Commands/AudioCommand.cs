using System.CommandLine;
using System.Globalization;
using Hush.Audio;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Inference.ModelFile;
using Hush.Models;
using Hush.Transcripts;

namespace Hush.Cli.Commands;

/// <summary>The command <c>audio</c>: its options, and what these mean.</summary>
internal sealed class AudioCommand(StandardStreams streams)
{
    private readonly Argument<string> _recording = new("RECORDING")
    { Description = "WAV or RF64; other formats through ffmpeg, when it is installed." };
    private readonly Option<string> _transcript = new("--transcript")
    { Description = "Its transcript with the times of words or utterances (docs/formats.md).", Required = true };
    private readonly Option<string> _out = new("--out", "-o") { Description = "The muted recording to write.", Required = true };
    private readonly Option<string?> _as = new("--as") { Description = "The format of the transcript, where its content does not tell it." };
    private readonly Option<string> _fill = new("--fill")
    { Description = "What is heard instead: silence (default), beep or noise.", DefaultValueFactory = _ => "silence" };
    private readonly Option<int> _padding = new("--padding")
    { Description = "Milliseconds that are muted before and after each word as well. Default: 60", DefaultValueFactory = _ => 60 };
    private readonly Option<int> _fade = new("--fade")
    { Description = "Milliseconds of fade at each edge. Default: 10", DefaultValueFactory = _ => 10 };
    private readonly Option<string[]> _channels = new("--channel")
    { Description = "SPEAKER=NUMBER: the speaker of the transcript is heard on this channel alone, from 1. Others are muted on all channels." };
    private readonly Option<string> _language = new("--language") { Description = "Language of what was said.", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> _rules = new("--rules") { Description = "A file of own rules (docs/rules.md)." };
    private readonly Option<string?> _model = new("--model") { Description = "The model: fast, strong, together or a model file." };

    /// <summary><c>hush audio</c>.</summary>
    public static Command Build(StandardStreams streams) => new AudioCommand(streams).Build();

    private Command Build()
    {
        Command command = new("audio", "Mute the personal information in a recording that has a transcript with times.")
            { _recording, _transcript, _out, _as, _fill, _padding, _fade, _channels, _language, _rules, _model };
        _fill.AcceptOnlyFromAmong("silence", "beep", "noise");
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed, cancellation)));
        return command;
    }

    private ExitCode Run(ParseResult parsed, CancellationToken cancellation)
    {
        if (Read(parsed) is not { } settings) return ExitCode.Usage;
        try
        {
            var rules = parsed.GetValue(_rules) is { } file ? UserRules.Load(file) : UserRules.None;
            var tagger = NeuralTagger.Choose(parsed.GetValue(_model));
            PiiAnalyzer analyzer = new(new PiiAnalyzerOptions { Rules = rules, Models = tagger is null ? [] : [tagger] });
            return new AudioRun(settings, analyzer, streams).Run(cancellation);
        }
        catch (Exception wrong) when (wrong is UserRuleException or ModelNotFoundException or ModelFileException)
        {
            streams.Complain(wrong.Message);
            return ExitCode.Usage;
        }
    }

    private AudioSettings? Read(ParseResult parsed)
    {
        Dictionary<string, int> channels = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in parsed.GetValue(_channels) ?? [])
        {
            var split = entry.LastIndexOf('=');
            if (split <= 0 || !int.TryParse(entry.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
                return Refuse("--channel takes SPEAKER=NUMBER, counted from 1");
            channels[entry[..split]] = number - 1;
        }

        (var padding, var fade) = (parsed.GetValue(_padding), parsed.GetValue(_fade));
        if (padding is < 0 or > 60_000 || fade is < 0 or > 60_000) return Refuse("--padding and --fade take 0 to 60000 milliseconds");
        if (!TextLanguages.IsSupported(parsed.GetValue(_language)!)) return Refuse("--language takes a language tag, such as en");
        if (parsed.GetValue(_as) is { } format
            && !TranscriptFormats.Names.Contains(format)) return Refuse($"--as takes one of {string.Join(", ", TranscriptFormats.Names)}");
        MuteOptions mute = new()
        {
            Fill = Enum.Parse<MuteFill>(parsed.GetValue(_fill)!, ignoreCase: true),
            Padding = TimeSpan.FromMilliseconds(padding),
            Fade = TimeSpan.FromMilliseconds(fade),
        };
        return new AudioSettings(
            parsed.GetValue(_recording)!, parsed.GetValue(_transcript)!, parsed.GetValue(_out)!, new TranscriptOptions
            { Format = parsed.GetValue(_as) }, parsed.GetValue(_language)!, mute, channels);
    }

    private AudioSettings? Refuse(string message)
    {
        streams.Complain(message);
        return null;
    }
}
