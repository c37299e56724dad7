using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hush.Transcripts;

namespace Hush.Cli.Tests;

public sealed partial class TranscriptTests(SampleFormats samples) : IClassFixture<SampleFormats>
{
    // All that the samples hold of the caller, in every way that an engine or a person writes it, and parts long enough to be hers alone.
    private static readonly string[] Planted =
        ["wilhelm", "helmina", "okafor", "kafor", "okafur", "415-555", "555-2671", "2671", "4155552671", "four one five", "one five five", "\"four\"",
            "\"seven\"", "example.com", "wokafor", "willa"];

    private static readonly string[] SpokenDigits = ["one five five", "\"four\"", "\"seven\""];

    public static TheoryData<string> Samples => new(Directory.EnumerateFiles(SampleFormats.Folder).Select(path => Path.GetFileName(path)!));

    public static TheoryData<string, string> SamplesAndPolicies
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (var path in Directory.EnumerateFiles(SampleFormats.Folder))
                foreach (var policy in SampleFormats.Policies) all.Add(Path.GetFileName(path), policy);
            return all;
        }
    }

    [Fact]
    public void A_folder_is_redacted_with_progress_on_standard_error()
    {
        var count = Directory.EnumerateFiles(SampleFormats.Folder).Count();
        foreach (var run in samples.Runs.Values)
        {
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            Assert.Equal(count + 1, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.StartsWith($"hush: 1 of {count}: ", run.Errors, StringComparison.Ordinal);
            Assert.Contains($"\nhush: {count} files, ", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(SamplesAndPolicies))]
    public void No_planted_value_is_left_in_any_byte(string name, string policy)
    {
        Assert.Contains("okafor", SampleFormats.Original(name), StringComparison.OrdinalIgnoreCase);
        var after = samples.Redacted(name, policy);

        // An invented phone number is spoken with the same words as any other.
        var planted = policy == "syntheticReplacement" ? Planted.Except(SpokenDigits) : Planted;
        Assert.Equal([], planted.Where(value => after.Contains(value, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(Shape(name, SampleFormats.Original(name)), Shape(name, after));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_outside_of_hidden_values_is_the_same(string name)
    {
        var before = SampleFormats.Original(name).Split('\n');
        var after = samples.Redacted(name, "characterMask").Split('\n');

        Assert.Equal(before.Length, after.Length);
        for (var line = 0; line < before.Length; line++)
        {
            var done = 0;
            foreach (var kept in Marker().Split(after[line]))
            {
                var at = before[line].IndexOf(kept, done, StringComparison.Ordinal);
                Assert.True(at >= 0 && (done > 0 || at == 0 || Marker().IsMatch(after[line])), $"{name}, line {line + 1}");
                done = at + kept.Length;
            }

            if (!Marker().IsMatch(after[line])) Assert.Equal(before[line], after[line]);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Ordinary_words_stay(string name)
    {
        var before = OrdinaryWords().Count(SampleFormats.Original(name));

        Assert.True(before > 0);
        Assert.Equal(before, OrdinaryWords().Count(samples.Redacted(name, "characterMask")));
    }

    [Theory]
    [InlineData("azure-batch.json", "azure-batch")]
    [InlineData("azure-fast.json", "azure-fast")]
    [InlineData("azure-realtime.jsonl", "azure-realtime")]
    [InlineData("whisper.json", "whisper")]
    [InlineData("openai-verbose.json", "whisper")]
    [InlineData("faster-whisper.json", "faster-whisper")]
    [InlineData("whisperx.json", "whisperx")]
    [InlineData("whisper-cpp.json", "whisper.cpp")]
    [InlineData("aws-transcribe.json", "aws-transcribe")]
    [InlineData("contact-lens.json", "contact-lens")]
    [InlineData("aws-call-analytics.json", "aws-call-analytics")]
    [InlineData("google-v1.json", "google")]
    [InlineData("google-v2.json", "google")]
    [InlineData("deepgram.json", "deepgram")]
    [InlineData("assemblyai.json", "assemblyai")]
    [InlineData("rev.json", "rev")]
    [InlineData("speechmatics.json", "speechmatics")]
    [InlineData("nemo.json", "nemo")]
    [InlineData("nemo-manifest.jsonl", "nemo-manifest")]
    [InlineData("vosk.jsonl", "vosk")]
    [InlineData("vosk-alternatives.json", "vosk-alternatives")]
    [InlineData("call.ctm", "ctm")]
    [InlineData("call.vtt", "webvtt")]
    [InlineData("call.srt", "srt")]
    [InlineData("call.ttml", "ttml")]
    [InlineData("timed-text.txt", "timed-text")]
    [InlineData("slack.json", "slack")]
    [InlineData("zendesk.json", "zendesk")]
    [InlineData("intercom.json", "intercom")]
    [InlineData("genesys.json", "genesys")]
    [InlineData("twilio.json", "twilio")]
    [InlineData("twilio-transcript.json", "twilio-transcript")]
    [InlineData("teams.json", "teams")]
    [InlineData("whatsapp.txt", "whatsapp")]
    [InlineData("chat.csv", "csv")]
    [InlineData("generic.json", "json")]
    [InlineData("generic.jsonl", "json")]
    public void A_sample_is_recognized_by_its_content(string name, string format)
    {
        using var file = File.OpenRead(Path.Combine(SampleFormats.Folder, name));

        Assert.Equal(format, TranscriptFormats.Recognize(file));
    }

    [Theory]
    [InlineData("azure-batch.json")]
    [InlineData("call.vtt")]
    [InlineData("chat.csv")]
    public async Task Standard_input_is_read_as_the_file_is(string name)
    {
        var run = await CommandRun.OfAsync(SampleFormats.Original(name), "redact");

        Assert.Equal(samples.Redacted(name, "characterMask"), run.Succeeded());
    }

    [Theory]
    [InlineData("{\"recognizedPhrases\":[{\"nBest\":[{\"display\":\"I am Maria", "line 1, byte ")]
    [InlineData("{\"segments\":[{\"start\":0,\"text\":\"I am Maria\"}\n", "line 2, byte ")]
    [InlineData("{\"segments\":[{\"start\":0,\n\"text\":\"I am\" \"Maria\"}]}", "line 2, byte ")]
    [InlineData("WEBVTT\n\n00:00:01.000 --> later\nI am Maria\n", "line 3")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nI am Maria\n\n2\n00:01 -->\nMaria\n", "line 6")]
    [InlineData("speaker,message\nMaria,\"I am Maria\nAgent,hello\n", "line 2")]
    [InlineData("<tt xmlns=\"http://www.w3.org/ns/ttml\">\n<body><p>I am Maria</body></tt>", "line 2")]
    public async Task A_broken_file_is_refused_with_the_place(string file, string place)
    {
        var run = await CommandRun.OfAsync(file, "redact");

        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.Contains(place, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Maria", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_format_is_taken_or_refused()
    {
        const string Words = "a 1 0.00 0.20 my\na 1 0.30 0.20 name\na 1 0.60 0.20 is\na 1 0.90 0.20 maria\na 1 1.20 0.20 lindqvist\n";
        Assert.DoesNotContain("maria", (await CommandRun.OfAsync(Words, "redact", "--as", "ctm")).Succeeded(), StringComparison.Ordinal);

        var other = await CommandRun.OfAsync(Words, "redact", "--as", "azure-batch");
        Assert.Equal((65, ""), (other.ExitCode, other.Output));
        Assert.Contains("line 6", (await CommandRun.OfAsync(Words + "a 1 Maria\n", "redact", "--as", "ctm")).Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await CommandRun.OfAsync(Words, "redact", "--as", "mp3")).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync(Words, "redact", "--as", "ctm", "--plain")).ExitCode);
    }

    [Fact]
    public async Task Columns_and_members_can_be_named()
    {
        var table = (await CommandRun.OfAsync("who;what\nagent;Your name please?\ncaller;Maria Lindqvist\n", "redact", "--as", "csv", "--text-in",
            "what", "--speaker-in", "who")).Succeeded();
        Assert.Equal("who;what\nagent;Your name please?\ncaller;***************\n", table);

        var json = (await CommandRun.OfAsync("""{"log":[{"who":"agent","what":"Your name please?"},{"who":"caller","what":"Maria Lindqvist"}]}""",
            "redact", "--as", "json", "--text-in", "what", "--speaker-in", "who")).Succeeded();
        Assert.Equal("""{"log":[{"who":"agent","what":"Your name please?"},{"who":"caller","what":"***************"}]}""", json);
    }

    [Fact]
    public async Task A_folder_needs_another_folder()
    {
        Assert.Equal(2, (await CommandRun.OfAsync("", "redact", SampleFormats.Folder)).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("", "redact", SampleFormats.Folder, "-o", Path.Combine(SampleFormats.Folder, "out"))).ExitCode);
    }

    /// <summary>What must not change: names of members and kinds of values, elements, fields, lines.</summary>
    private static string Shape(string name, string text) => Path.GetExtension(name) switch
    {
        ".json" or ".jsonl" => Json(text),
        ".ttml" => string.Join(' ', XDocument.Parse(text).Descendants().Select(element => element.Name.LocalName)),
        ".csv" => string.Join(' ', text.Split('\n').Select(line => Quoted().Replace(line, "").Count(character => character == ','))),
        _ => text.Count(character => character == '\n').ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string Json(string text)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        StringBuilder shape = new();
        while (reader.Read())
        {
            // A name of a member that is a person's name is hidden too.
            var name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
            shape.Append(reader.TokenType).Append(name is not null && !name.Contains(' ', StringComparison.Ordinal)
                && !name.Contains('[', StringComparison.Ordinal) ? name : "").Append(' ');
        }

        return shape.ToString();
    }

    [GeneratedRegex(@"\*+|\[SPEAKER_[0-9]+\]|(?<=[:\s])0(?=,?$)")]
    private static partial Regex Marker();

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:name|calling|else|order(?! Help)|today|number|hear|sorry)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinaryWords();
}
