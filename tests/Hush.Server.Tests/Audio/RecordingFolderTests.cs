using Hush.Jobs;
using Hush.Mapping.Problems;
using Hush.Tasks;
using Hush.Tasks.Recordings;
using Hush.Tasks.Selection;
using Hush.TestKit;

namespace Hush.Server.Tests.Audio;

/// <summary>How long recordings are kept, and what becomes of a job when their folder fails.</summary>
public sealed class RecordingFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-recordings-");
    private readonly FakeClock _clock = new();

    private string[] Files => Directory.GetFiles(_folder.FullName);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Uploads_AreKeptAsLongAsTheirJobsMayWait()
    {
        RecordingFolder recordings = new(_folder.FullName, _clock);
        Keep(recordings, RecordingFolder.New());
        var upload = RecordingFolder.NewUpload();
        Keep(recordings, upload);

        _clock.Advance(TimeSpan.FromHours(2));
        recordings.Sweep(TimeSpan.FromHours(1), TimeSpan.FromHours(3));
        Assert.StartsWith(upload.Name, Path.GetFileName(Assert.Single(Files)), StringComparison.Ordinal);
        using (var kept = recordings.Open(upload)!) Assert.Equal(3, kept.Length);

        _clock.Advance(TimeSpan.FromHours(2));
        recordings.Sweep(TimeSpan.FromHours(1), TimeSpan.FromHours(3));
        Assert.Empty(Files);
    }

    [Fact]
    public void AFolderThatFails_IsTheStoresFault()
    {
        var recording = RecordingFolder.New();
        var recordings = Broken(recording);
        Assert.Throws<JobStoreException>(() => recordings.Open(recording));
        Assert.Throws<JobStoreException>(() => recordings.Create(recording));
        Assert.Throws<JobStoreException>(() => recordings.Delete(recording));
        recordings.Discard(recording);
    }

    [Fact]
    public async Task AJobWhoseFolderFails_IsGivenBack()
    {
        var upload = RecordingFolder.NewUpload();
        AnalyzerHost analyzer = new(() => NameFinder.All);
        await analyzer.LoadAsync();
        RecordingJobHandler runner = new(Without(analyzer), Broken(upload));
        var input = StoredRecordingRequest.Write(new RecordingRequest(), upload, "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nI am Jane\n"u8);
        var reason = await Assert.ThrowsAsync<NotReadyException>(() => runner.RunAsync(input, 0, Token));
        Assert.DoesNotContain("Jane", reason.Message, StringComparison.Ordinal);
        Assert.Empty(Files);
    }

    [Fact]
    public void AnUpload_IsDeletedAtTheEndOfItsJob()
    {
        RecordingFolder recordings = new(_folder.FullName, _clock);
        var upload = RecordingFolder.NewUpload();
        Keep(recordings, upload);
        new RecordingJobHandler(Without(new AnalyzerHost(() => NameFinder.All)), recordings)
            .Ended(StoredRecordingRequest.Write(new RecordingRequest(), upload, "WEBVTT"u8));
        Assert.Empty(Files);
    }

    [Fact]
    public void AJobThatIsGivenUp_SaysWhy()
    {
        RecordingJobHandler runner = new(Without(new AnalyzerHost(() => NameFinder.All)), new RecordingFolder(_folder.FullName, _clock));
        var left = StoredRecordingResult.Read(runner.OutputOfFailure(default, 0, TaskFailure.AttemptsExhausted));
        Assert.Equal(ProblemCatalog.TaskGivenUp.Message, left!.Problem!.Message);
    }

    [Fact]
    public void WhatACallerAskedFor_IsNotPrinted()
    {
        RecordingRequest request = new() { Channels = ["Jane=1"] };
        Assert.Equal(nameof(RecordingRequest), request.ToString());
        Assert.Equal(nameof(RecordingPlan), request.Read().Value!.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // A server whose callers may choose no model.
    private SelectableModels Without(AnalyzerHost analyzer) => new(analyzer, [], _clock, (_, _, _) => { });

    // A folder where the file should be: nothing can be read or written there, whoever the user is.
    private RecordingFolder Broken(StoredRecording recording)
    {
        _folder.CreateSubdirectory(recording.Name + ".sealed");
        return new RecordingFolder(_folder.FullName, _clock);
    }

    private static void Keep(RecordingFolder recordings, StoredRecording recording)
    {
        using (var file = recordings.Create(recording)) file.Write("abc"u8);
        recordings.Keep(recording);
    }
}
