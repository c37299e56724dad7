using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>A recording is muted by its transcript, seen, heard and taken home.</summary>
public sealed partial class AudioJourneyTests(StudioFixture studio)
{
    private const double Whole = 30; // seconds of the recording

    // The share of a column of the picture that has the colour of the wave.
    private const string WaveAt =
        """
        (canvas, share) => {
          const x = Math.floor(canvas.width * share);
          const pixels = canvas.getContext("2d").getImageData(x, 0, 1, canvas.height).data;
          const wave = getComputedStyle(canvas).color.match(/\d+/g).map(Number);
          let count = 0;
          for (let at = 0; at < pixels.length; at += 4) count += wave.every((value, part) => Math.abs(value - pixels[at + part]) < 12) ? 1 : 0;
          return count / canvas.height;
        }
        """;

    [Fact]
    public async Task Recording_IsMutedWhereItsTranscriptHides()
    {
        await using var visit = await studio.VisitAsync();
        await MuteAsync(visit);

        var ranges = visit.Page.Locator(".ranges li");
        Assert.InRange(await ranges.CountAsync(), 2, 20);
        await Expect(visit.Page.Locator("#audio-result-title ~ .row .state"))
            .ToHaveTextAsync(FormattableString.Invariant($"{await ranges.CountAsync()} pieces muted"));
        await Expect(visit.Page.Locator(".file-block pre").First).ToContainTextAsync("Wilhelmina");
        await Expect(visit.Page.Locator(".file-block pre").Last).Not.ToContainTextAsync("Wilhelmina");

        // Where the recording was loud before, it is not any more.
        (var start, var end) = RangeOf(await ranges.First.InnerTextAsync());
        var before = await ColumnsAsync(visit, "Before", start, end);
        var after = await ColumnsAsync(visit, "After", start, end);
        Assert.True(before.Max() > 0.2, $"before: {before.Max()}");
        Assert.True(after.Max() < 0.1, $"after: {after.Max()}");

        var recording = await File.ReadAllBytesAsync(await MadeRecording.WriteAsync(studio.Folder));
        var path = Path.Combine(studio.Folder, "muted.wav");
        await visit.DownloadAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download" }).Last, path);
        var muted = await File.ReadAllBytesAsync(path);
        Assert.Equal(recording.Length, muted.Length);
        Assert.NotEqual(recording, muted);
        var middle = 44 + (2 * (int)((start + end) / 2 * 8000));
        Assert.All(muted[middle..(middle + 200)], sample => Assert.Equal(0, sample));
    }

    [Fact]
    public async Task Recording_IsPlayedBeforeAndAfter_AtTheSamePlace()
    {
        await using var visit = await studio.VisitAsync();
        await MuteAsync(visit);
        var slider = Slider(visit, "Before");
        await slider.ClickAsync(new() { Position = new() { X = (await slider.BoundingBoxAsync())!.Width / 2, Y = 10 } });
        await Expect(slider).ToHaveAttributeAsync("aria-valuenow", "15");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Play before", Exact = true }).ClickAsync();
        await PlaysAsync(visit, 0, 15);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Play after", Exact = true }).ClickAsync();
        await PlaysAsync(visit, 1, 15);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelectorAll('audio')[0].paused"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToHaveCountAsync(0);

        // One muted piece alone: it stops by itself, behind its end.
        var last = visit.Page.Locator(".ranges li").Last;
        (var start, var end) = RangeOf(await last.InnerTextAsync());
        await last.GetByRole(AriaRole.Button, new() { Name = "Play after" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToHaveCountAsync(1);
        await PlaysAsync(visit, 1, start - 1);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToHaveCountAsync(0);
        Assert.True(await visit.Page.EvaluateAsync<double>("document.querySelectorAll('audio')[1].currentTime") >= end);
    }

    [Fact]
    public async Task Keyboard_IsEnough()
    {
        await using var visit = await studio.VisitAsync();
        await OpenAsync(visit);
        var keyboard = visit.Page.Keyboard;
        await visit.TabToAsync("button:has-text('Mute')");
        await keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".ranges li").First).ToBeVisibleAsync();
        await Expect(Slider(visit, "After")).ToHaveAttributeAsync("aria-valuemax", "30");

        await visit.TabToAsync("[aria-label$='After'][role=slider]");
        var slider = Slider(visit, "After");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", "0:00.0 of 0:30.0");
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("PageUp");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", new Regex("^0:11.0 of 0:30.0"));
        await keyboard.PressAsync("ArrowLeft");
        await Expect(slider).ToHaveAttributeAsync("aria-valuenow", "10");
        await keyboard.PressAsync("End");
        await Expect(slider).ToHaveAttributeAsync("aria-valuenow", "30");
        await keyboard.PressAsync("Home");
        await Expect(slider).ToHaveAttributeAsync("aria-valuenow", "0");

        // What is muted is said, too.
        (var start, _) = RangeOf(await visit.Page.Locator(".ranges li").First.InnerTextAsync());
        for (var second = 0; second < Math.Ceiling(start); second++) await keyboard.PressAsync("ArrowRight");
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", new Regex("muted$"));

        await keyboard.PressAsync("Space");
        await PlaysAsync(visit, 1, start);
        await keyboard.PressAsync("Space");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task DroppedRecording_OpensThePageOfAudio_AndWhatFailsIsSaid()
    {
        await using var visit = await studio.VisitAsync();
        var files = await visit.Page.EvaluateHandleAsync(
            """
            () => {
              const files = new DataTransfer();
              files.items.add(new File(["no recording"], "call.wav"));
              files.items.add(new File(["WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nI am Nora Whitfield\n"], "call.vtt"));
              return files;
            }
            """);
        await visit.Page.Locator(".input").DispatchEventAsync("drop", new { dataTransfer = files });
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Audio" })).ToBeVisibleAsync();
        Assert.Equal("call.wav call.vtt",
            await visit.Page.EvaluateAsync<string>(
                "[...document.querySelectorAll('.audio input[type=file]')].map(input => input.files[0].name).join(' ')"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mute" }).ClickAsync();
        await Expect(visit.Page.Locator(".audio .problem")).ToContainTextAsync("RIFF");
        visit.Forgive();
    }

    /// <summary>Opens the page of audio and gives it the recording and its transcript.</summary>
    internal static async Task OpenAsync(Visit visit, string folder)
    {
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Audio", Exact = true }).ClickAsync();
        await visit.Page.Locator(".audio input[type=file]").First.SetInputFilesAsync(await MadeRecording.WriteAsync(folder));
        await visit.Page.Locator(".audio input[type=file]").Last.SetInputFilesAsync(MadeRecording.Transcript);
    }

    /// <summary>Has the made recording muted.</summary>
    internal static async Task MuteAsync(Visit visit, string folder)
    {
        await OpenAsync(visit, folder);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mute" }).ClickAsync();
        await Expect(visit.Page.Locator(".ranges li").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Slider).Last).ToHaveAttributeAsync("aria-valuemax", Whole.ToString(CultureInfo.InvariantCulture));
    }

    private Task OpenAsync(Visit visit) => OpenAsync(visit, studio.Folder);

    private Task MuteAsync(Visit visit) => MuteAsync(visit, studio.Folder);

    private static ILocator Slider(Visit visit, string version) =>
        visit.Page.GetByRole(AriaRole.Slider, new() { Name = "Position in the recording: " + version });

    private static Task<IJSHandle> PlaysAsync(Visit visit, int player, double from) =>
        visit.Page.WaitForFunctionAsync(
            "([player, from]) => { const audio = document.querySelectorAll('audio')[player]; return !audio.paused && audio.currentTime > from; }",
            new[] { player, from });

    private static async Task<double[]> ColumnsAsync(Visit visit, string version, double start, double end)
    {
        List<double> columns = [];
        for (var time = start + 0.15; time < end - 0.15; time += 0.05)
            columns.Add(await Slider(visit, version).Locator("canvas").EvaluateAsync<double>(WaveAt, time / Whole));
        return [.. columns];
    }

    private static (double Start, double End) RangeOf(string item)
    {
        double[] times = [.. Time().Matches(item).Select(match => (60 * Number(match, "minutes")) + Number(match, "seconds"))];
        return (times[0], times[1]);
    }

    private static double Number(Match match, string part) => double.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<minutes>\d+):(?<seconds>\d\d\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
