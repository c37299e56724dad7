using Hush.Tasks;
using Hush.Tasks.Selection;
using Hush.TestKit;

namespace Hush.Server.Tests.Selection;

/// <summary>Models are loaded when they are first chosen, once, and tried again after a failure.</summary>
public sealed class SelectableModelsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_model_is_loaded_once_at_its_first_use_however_many_ask_for_it()
    {
        var loads = 0;
        using ManualResetEventSlim open = new();
        var models = Of(new FakeClock(), null, new SelectableModel("slow", () =>
        {
            Interlocked.Increment(ref loads);
            open.Wait();
            return NameFinder.All with { Model = "slow-model 0123" };
        }));
        Assert.Equal(0, loads);
        Task<Analyses>[] asked = [.. Enumerable.Range(0, 20).Select(_ => models.GetAsync("slow", Token))];
        open.Set();
        var answered = await Task.WhenAll(asked);
        await models.GetAsync("SLOW", Token);

        Assert.Equal(1, loads);
        Assert.All(answered, analyses => Assert.Equal("slow-model 0123", analyses.Model));
    }

    [Fact]
    public async Task The_servers_own_model_is_not_loaded_again_and_goes_by_its_name()
    {
        var models = Of(new FakeClock(), null, new SelectableModel("own", null));
        Assert.Null((await models.GetAsync(null, Token)).Model);
        Assert.Equal("own", (await models.GetAsync("own", Token)).Model);
        Assert.Equal("own", models.Find("Own"));
    }

    [Fact]
    public async Task A_failure_is_kept_for_a_while_and_then_tried_again()
    {
        FakeClock clock = new();
        List<(string Name, Exception? Failure)> seen = [];
        var loads = 0;
        var models = Of(clock, (name, _, failure) => seen.Add((name, failure)), new SelectableModel("late", () =>
            ++loads < 3 ? throw new InvalidDataException("not yet") : NameFinder.All));
        for (var i = 0; i < 3; i++)
        {
            var failure = await Assert.ThrowsAsync<ModelLoadException>(() => models.GetAsync("late", Token));
            Assert.Contains("late", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, loads);
        clock.Advance(ModelLoading.Pause);
        await Assert.ThrowsAsync<ModelLoadException>(() => models.GetAsync("late", Token));
        Assert.Equal(2, loads);
        clock.Advance(ModelLoading.Pause);
        Assert.Equal("late", (await models.GetAsync("late", Token)).Model);
        Assert.Equal(["late: InvalidDataException", "late: InvalidDataException", "late: "],
            seen.Select(load => $"{load.Name}: {load.Failure?.GetType().Name}"));
    }

    [Fact]
    public async Task Who_stops_waiting_stops_nobody_elses_load()
    {
        using ManualResetEventSlim open = new();
        var models = Of(new FakeClock(), null, new SelectableModel("slow", () =>
        {
            open.Wait();
            return NameFinder.All;
        }));
        using CancellationTokenSource gone = new();
        var first = models.GetAsync("slow", gone.Token);
        var second = models.GetAsync("slow", Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        open.Set();
        Assert.Equal("slow", (await second).Model);
    }

    [Theory]
    [InlineData("wise")]
    [InlineData("")]
    [InlineData("fast ")]
    [InlineData("fast,own")]
    public async Task There_are_no_others(string name)
    {
        List<(string Name, Exception? Failure)> seen = [];
        var models = Of(new FakeClock(), (asked, _, failure) => seen.Add((asked, failure)), new SelectableModel("fast", () => NameFinder.All),
            new SelectableModel("own", null));
        Assert.Null(models.Find(name));
        var thrown = await Assert.ThrowsAsync<ModelLoadException>(() => models.GetAsync(name, Token));
        var told = Assert.Single(seen);
        Assert.Equal(name, told.Name);
        Assert.Same(thrown, told.Failure);
    }

    private static SelectableModels Of(FakeClock clock, ObserveModelLoad? observe, params SelectableModel[] models)
    {
        AnalyzerHost own = new(() => NameFinder.All);
        _ = own.LoadAsync();
        return new SelectableModels(own, models, clock, observe ?? ((_, _, _) => { }));
    }
}
