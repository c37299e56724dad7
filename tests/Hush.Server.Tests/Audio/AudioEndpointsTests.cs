using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace Hush.Server.Tests.Audio;

public sealed class AudioEndpointsTests
{
    private const int Rate = 8000;
    private const string Transcript =
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v agent>Your name?\n\n00:00:02.000 --> 00:00:03.000\n<v customer>It is Jane.\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recording_comes_back_muted_and_nothing_of_it_is_left_open()
    {
        await using var server = await RunningServer.StartAsync();
        var wave = Wave(5);
        using var accepted = await PostAsync(server, wave, Transcript, "?padding=0&fade=0");
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var job = await server.WaitAsync(RunningServer.LocationOf(accepted));

        Assert.Equal("succeeded", (string)job["status"]!);
        Assert.Equal(1, (int)job["mutedPieces"]!);
        Assert.Equal("""[{"offset":20000000,"duration":10000000}]""", job["mutedRanges"]!.ToJsonString());
        Assert.Equal("[]", job["errors"]!.ToJsonString() + (job["warnings"]!.AsArray().Count == 0 ? "" : "!"));
        var muted = await server.Client.GetByteArrayAsync(new Uri((string)job["recording"]!), Token);
        byte[] expected = [.. wave];
        expected.AsSpan(44 + (2 * 2 * Rate), 2 * Rate).Clear();
        Assert.Equal(expected, muted);

        // The upload is gone, and what is kept is sealed.
        var file = Assert.Single(Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories),
            path => path.EndsWith(".sealed", StringComparison.Ordinal));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(file, Token)).AsSpan().IndexOf(wave.AsSpan(44, 64)));
        Assert.DoesNotContain("Jane", server.StoredCharacters, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_model_reads_the_transcript()
    {
        await using var server = await RunningServer.StartAsync("--model=strong");
        var transcript = Transcript.Replace("It is Jane.", "My name is Mara Ekdal.", StringComparison.Ordinal);
        using var accepted = await PostAsync(server, Wave(5), transcript, "?hush-model=fast");
        var job = await server.WaitAsync(RunningServer.LocationOf(accepted));
        Assert.Equal(1, (int)job["mutedPieces"]!);
        Assert.StartsWith("hush-fast ", (string)job["hushModel"]!, StringComparison.Ordinal);

        using var own = await PostAsync(server, Wave(5), transcript);
        job = await server.WaitAsync(RunningServer.LocationOf(own));
        Assert.Equal((0, null), ((int)job["mutedPieces"]!, (string?)job["hushModel"]));
        using var refused = await PostAsync(server, Wave(5), transcript, "?hush-model=wise");
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue"), await RunningServer.ErrorOf(refused));
    }

    [Fact]
    public async Task A_recording_whose_model_cannot_be_loaded_is_not_muted()
    {
        var broken = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(broken, "no model", Token);
            await using var server = await RunningServer.StartAsync("--Hush:Models=broken=" + broken);
            using var accepted = await PostAsync(server, Wave(5), Transcript, "?hush-model=broken");
            var job = await server.WaitAsync(RunningServer.LocationOf(accepted));
            Assert.Equal(("failed", "ModelNotLoaded"), ((string)job["status"]!, (string)job["errors"]![0]!["innererror"]!["code"]!));
            Assert.Null(job["recording"]);
        }
        finally
        {
            File.Delete(broken);
        }
    }

    [Fact]
    public async Task A_muted_recording_is_gone_with_its_job()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Jobs:Retention=01:00:00");
        using var accepted = await PostAsync(server, Wave(4), Transcript);
        var job = await server.WaitAsync(RunningServer.LocationOf(accepted));
        Uri recording = new((string)job["recording"]!);
        using HttpRequestMessage head = new(HttpMethod.Head, recording);
        using var known = await server.Client.SendAsync(head, Token);
        Assert.Equal((HttpStatusCode.OK, Wave(4).Length), (known.StatusCode, (int)known.Content.Headers.ContentLength!));

        server.Clock.Advance(TimeSpan.FromHours(2));
        using var gone = await server.Client.GetAsync(recording, Token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        await Hush.TestKit.Eventually.TrueAsync(() => Directory.GetFiles(server.Folder, "*.sealed", SearchOption.AllDirectories).Length == 0,
            "the file is deleted");
    }

    [Theory]
    [InlineData("hello, this is a text by Jane", "none of the known formats")]
    [InlineData("[{\"speaker\":\"a\",\"text\":\"Your name?\"},{\"speaker\":\"b\",\"text\":\"I am Jane\"}]", "no times")]
    [InlineData("WEBVTT\n\n00:00 --> soon\nJane\n", "line 3")]
    [InlineData("WEBVTT\n\n00:01:00.000 --> 00:01:04.000\nI am Jane\n", "lasts 4.0 seconds only")]
    public async Task A_job_that_fails_says_why_without_the_text(string transcript, string words)
    {
        await using var server = await RunningServer.StartAsync();
        using var accepted = await PostAsync(server, Wave(4), transcript);
        var job = await server.WaitAsync(RunningServer.LocationOf(accepted));

        Assert.Equal("failed", (string)job["status"]!);
        Assert.Contains(words, job["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", job.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(job["recording"]);
        using var none = await server.Client.GetAsync(new Uri(RunningServer.LocationOf(accepted) + "/recording"), Token);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Empty(Directory.GetFiles(server.Folder, "*.sealed", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("?fill=music", 400, "silence,beep,noise")]
    [InlineData("?padding=-1", 400, "padding")]
    [InlineData("?fade=long", 400, "fade")]
    [InlineData("?channel=agent", 400, "SPEAKER=NUMBER")]
    [InlineData("?language=xx", 200, "Supported languages")]
    [InlineData("?format=mp3", 400, "format")]
    [InlineData("?piiCategories=Nonsense", 400, "piiCategories")]
    public async Task Wrong_parameters_are_refused(string query, int status, string words)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await PostAsync(server, Wave(1), Transcript, query);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_or_no_recording_is_refused_and_nothing_is_kept()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxAudioBytes=50000",
            "--Hush:Limits:MaxTranscriptBytes=2000");
        await RefusedAsync(new StringContent("hello"), 400, "multipart/form-data");
        await RefusedAsync(Form(null, Transcript), 400, "part audio is missing");
        await RefusedAsync(Form(Wave(1), null), 400, "part transcript is missing");
        await RefusedAsync(Form(Encoding.UTF8.GetBytes("ID3 this is no wave file"), Transcript), 400, "RIFF");
        await RefusedAsync(Form(Wave(4), Transcript), 413, "50000");
        await RefusedAsync(Form(Wave(1), Transcript + new string('x', 2000)), 413, "2000");
        var other = Form(Wave(1), Transcript);
        other.Add(new StringContent("x"), "name");
        await RefusedAsync(other, 400, "another name");
        Assert.Empty(Directory.GetFiles(server.Folder, "*.sealed", SearchOption.AllDirectories));

        async Task RefusedAsync(HttpContent content, int status, string words)
        {
            using var answer = await server.Client.PostAsync(new Uri("audio/redact", UriKind.Relative), content, Token);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Contains(words, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refused_recording_is_not_kept()
    {
        await using var server = await RunningServer.StartAsync("--role", "api", "--Hush:Jobs:QueueLength=1");
        using var accepted = await PostAsync(server, Wave(1), Transcript);
        using var refused = await PostAsync(server, Wave(1), Transcript);
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.ServiceUnavailable), (accepted.StatusCode, refused.StatusCode));
        Assert.Single(Directory.GetFiles(server.Folder, "*.sealed", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Without_room_for_its_job_a_recording_is_refused_unread()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Store:MaxBytes=1");
        using var answer = await server.Client.PostAsync(new Uri("audio/redact", UriKind.Relative), new StringContent("no form"),
            Token);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(30)), (answer.StatusCode, answer.Headers.RetryAfter!.Delta!.Value));
    }

    [Fact]
    public async Task A_folder_that_fails_is_no_fault_of_the_caller_and_is_logged()
    {
        // A file where the folder should be.
        await using var server = await RunningServer.StartAsync("--Hush:Store:RecordingsPath=" +
            typeof(AudioEndpointsTests).Assembly.Location);
        using var answer = await PostAsync(server, Wave(1), Transcript);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("The folder of recordings", server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_asked_for_and_sees_its_own_recordings_alone()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789;beta-0123456789a");
        using var without = await PostAsync(server, Wave(4), Transcript);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        using var accepted = await PostAsync(server, Wave(4), Transcript, key: "alpha-0123456789");
        var job = RunningServer.LocationOf(accepted);
        await server.WaitAsync(job, "alpha-0123456789");
        using var own = await server.SendAsync(HttpMethod.Get, job + "/recording", key: "alpha-0123456789");
        using var other = await server.SendAsync(HttpMethod.Get, job + "/recording", key: "beta-0123456789a");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.StatusCode, other.StatusCode));
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningServer server, byte[] wave, string transcript, string query = "",
        string? key = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "audio/redact" + query) { Content = Form(wave, transcript) };
        if (key is not null) request.Headers.Add("Ocp-Apim-Subscription-Key", key);
        return await server.Client.SendAsync(request, Token);
    }

    private static MultipartFormDataContent Form(byte[]? wave, string? transcript)
    {
        MultipartFormDataContent form = [];
        if (transcript is not null) form.Add(new StringContent(transcript), "transcript", "call.vtt");
        if (wave is not null) form.Add(new ByteArrayContent(wave), "audio", "call.wav");
        return form;
    }

    // 16 bits, one channel, every sample another number.
    private static byte[] Wave(int seconds)
    {
        var wave = new byte[44 + (2 * Rate * seconds)];
        "RIFF"u8.CopyTo(wave);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(4), wave.Length - 8);
        "WAVEfmt "u8.CopyTo(wave.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(28), 2 * Rate);
        BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(34), 16);
        "data"u8.CopyTo(wave.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(40), wave.Length - 44);
        for (var sample = 0; sample < Rate * seconds; sample++) BinaryPrimitives.WriteInt16LittleEndian(wave.AsSpan(44 + (2 * sample)),
            (short)(1 + (sample * 7919 % 20000)));
        return wave;
    }
}
