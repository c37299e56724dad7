namespace Hush.Cli.Tests.Submitting;

/// <summary><c>hush submit --model</c> against a server that does what a test needs; the end-to-end tests have the real one.</summary>
public sealed class SubmitModelTests : IDisposable
{
    private const string Items = """
        {"id":"1","language":"en","modality":"text","conversationItems":[{"id":"1","participantId":"0","text":"I am Odalys."}]}
        {"id":"2","text":"Dear Odalys"}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-submit-model-");
    private readonly StandInServer _server = new();

    private string Input => Path.Combine(_folder.FullName, "items.jsonl");

    private string Out => Path.Combine(_folder.FullName, "results.jsonl");

    [Theory]
    [InlineData("fast")]
    [InlineData("claims_2.b-c")]
    public async Task Every_item_asks_for_the_model(string model)
    {
        _server.Models = [model];
        Assert.Equal(0, (await SubmitAsync("--model", model)).ExitCode);
        Assert.Equal(2, _server.Paths.Count);
        Assert.All(_server.Paths, path =>
            Assert.EndsWith("/jobs?api-version=2025-11-15-preview&hush-model=" + model, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_choice_requests_are_what_they_were()
    {
        _server.Models = null;
        Assert.Equal(0, (await SubmitAsync()).ExitCode);
        Assert.All(_server.Paths, path => Assert.EndsWith("/jobs?api-version=2025-11-15-preview", path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wise", "--model: the server does not offer this model, but fast, strong")]
    [InlineData("fast&api-version=v", "--model: the server does not offer this model, but fast, strong")]
    [InlineData("../models/my model.model", "--model: the server does not offer this model, but fast, strong")]
    [InlineData("wise", "--model: callers may not choose the model of this server", """{"service":"hush"}""")]
    [InlineData("wise", "--model: callers may not choose the model of this server", """{"models":[]}""")]
    [InlineData("wise", "--model: callers may not choose the model of this server", """{"models":[{"name":"Odalys, my dear"},{"name":7},8]}""")]
    [InlineData("wise", "--model: the server does not offer this model", "[]")]
    [InlineData("wise", "--model: the server does not offer this model", "no JSON")]
    [InlineData("wise", "--model: the server does not offer this model", null)]
    public async Task A_model_that_is_not_offered_ends_the_run(string model, string words,
        string? status = """{"models":[{"name":"fast"},{"name":"strong"}]}""")
    {
        _server.Status = status;
        var run = await SubmitAsync("--parallel", "1", "--model", model);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"hush: stopped: {words}\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Odalys", run.Errors, StringComparison.Ordinal);
        Assert.Equal((1, ""), (_server.Submits, await File.ReadAllTextAsync(Out, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_server_that_reads_over_the_choice_ends_the_run_and_nothing_is_kept()
    {
        _server.Models = null;
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var run = await SubmitAsync("--parallel", "1", "--model", "fast");
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("hush: stopped: --model: the server does not know the choice of a model and read by its own\n", run.Errors,
                StringComparison.Ordinal);
            Assert.Equal((attempt, ""), (_server.Submits, await File.ReadAllTextAsync(Out, TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task An_empty_name_is_a_mistake_of_the_command_line()
    {
        var run = await SubmitAsync("--model", "");
        Assert.Equal((2, 0), (run.ExitCode, _server.Submits));
        Assert.Equal("hush: --model needs a name, one that the server's /status lists\n", run.Errors);
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<CommandRun> SubmitAsync(params string[] options)
    {
        await File.WriteAllTextAsync(Input, Items, TestContext.Current.CancellationToken);
        return await CommandRun.OfAsync("", ["submit", Input, "--server", _server.Address, "--output", Out, .. options]);
    }
}
