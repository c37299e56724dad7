using System.Text.Json.Nodes;
using Hush.EndToEnd.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>The programs that the studio gives to copy, run as they are.</summary>
public sealed class ProgramTests(StudioFixture studio)
{
    private const string Text = "It's \"Nora Whitfield\" of C:\\temp, 100 % sure: $HOME `x` é 😀";
    private const string Chat = "Agent: Who's there?\nCustomer: Nora \"Whitfield\" here\nAgent: Thanks";

    public static TheoryData<string, string> Programs => new()
    {
        { Text, "curl" }, { Text, "JavaScript" }, { Text, "Python" }, { Text, "C#" },
        { Chat, "curl" }, { Chat, "JavaScript" }, { Chat, "Python" }, { Chat, "C#" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_GetsTheAnswer(string content, string language)
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(content);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Combobox).SelectOptionAsync(language);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Copy", Exact = true }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Copied");
        var program = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.DoesNotContain(ServerProcess.Key, program, StringComparison.Ordinal);

        var result = await RunAsync(language, program);
        Assert.True(result.ExitCode == 0, result.Errors);
        var json = result.Output.Trim().Split('\n').Length == 1 || language is "JavaScript" or "Python" or "C#"
            ? result.Output : result.Output.Trim().Split('\n')[^1];
        var redacted = JsonNode.Parse(json)!.ToJsonString();
        Assert.Contains("****", redacted, StringComparison.Ordinal);
        Assert.Contains(content == Chat ? "\"succeeded\"" : "\"redactedText\"", redacted, StringComparison.Ordinal);
    }

    private async Task<CommandResult> RunAsync(string language, string program)
    {
        var folder = Directory.CreateDirectory(Path.Combine(studio.Folder, Guid.NewGuid().ToString("N")));
        (var file, var command) = language switch
        {
            "curl" => ("call.sh", "bash call.sh"),
            "JavaScript" => ("call.mjs", "node call.mjs"),
            "Python" => ("call.py", "python3 call.py"),
            _ => ("call.cs", "dotnet run call.cs"),
        };
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), program);
        return await Repository.RunAsync("bash", ["-c", $"cd '{folder.FullName}' && HUSH_KEY={ServerProcess.Key} {command}"]);
    }
}
