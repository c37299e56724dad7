using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>The sample programs, built and run from the packages alone.</summary>
[Collection(PackageFeed.Name)]
public sealed class PackageProgramTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Console")]
    [InlineData("Logs")]
    [InlineData("Chat")]
    [InlineData("Recognizer")]
    [InlineData("Onnx")]
    public async Task Program_PrintsWhatItsFileSays(string name)
    {
        using var process = feed.Start(name);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("samples", "programs", name, "output.txt")), output);
    }

    [Fact]
    public async Task Web_ServesAndRedacts()
    {
        using var process = feed.Start("Web", "--urls", "http://127.0.0.1:0");
        try
        {
            using HttpClient client = new() { BaseAddress = await AddressOfAsync(process) };
            using var redacted = await client.PostAsJsonAsync("redact", new { text = "I am Maria Lindqvist." });
            Assert.Equal("I am ***************.", (await redacted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("text").GetString());
            Assert.Equal("""{"text":"From [PERSON_1], [EMAIL_1]"}""", await client.GetStringAsync("support/last"));
            Assert.Equal("Healthy", await client.GetStringAsync("ready"));
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Live_AnswersTurnsAndCorrectsThem()
    {
        using var process = feed.Start("Live", "--urls", "http://127.0.0.1:0");
        try
        {
            var address = new UriBuilder(await AddressOfAsync(process)) { Scheme = "ws", Path = "call" }.Uri;
            using ClientWebSocket call = new();
            await call.ConnectAsync(address, CancellationToken.None);
            Assert.Equal("""{"turn":0,"text":"it is about [NUMERICIDENTIFIER_1]","isCorrection":false}""",
                await AskAsync(call, """{"speaker":"customer","text":"it is about 88213746"}"""));
            Assert.Equal("""{"turn":1,"text":"my bank account number is [BANKACCOUNTNUMBER_1]","isCorrection":false}""",
                await AskAsync(call, """{"speaker":"customer","text":"my bank account number is 88213746"}"""));
            Assert.Equal("""{"turn":0,"text":"it is about [BANKACCOUNTNUMBER_1]","isCorrection":true}""", await ReceiveAsync(call));
            await call.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

            using ClientWebSocket wrong = new();
            await wrong.ConnectAsync(address, CancellationToken.None);
            Assert.Equal("", await AskAsync(wrong, "no turn"));
            Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, wrong.CloseStatus);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>
    /// The program for NativeAOT, published with every other library beside what it uses, and each compiled whole: a library whose code can't be
    /// compiled ahead of time, or may be trimmed wrongly, is a warning, and so an error.
    /// </summary>
    [Fact]
    public async Task Native_IsCompiledWithEveryLibraryAndRuns()
    {
        var roots = PackageTests.CompiledAheadOfTime.SelectMany(feed.AssembliesOf);
        await File.WriteAllTextAsync(feed.PathOf("whole.targets"), $"""
            <Project>
              <ItemGroup>
                <PackageReference Remove="{string.Join(';', PackageTests.CompiledAheadOfTime)};Microsoft.Extensions.DependencyInjection" />
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                {string.Concat(PackageTests.CompiledAheadOfTime.Select(id => $"<PackageReference Include=\"{id}\" Version=\"*-*\" />"))}
                {string.Concat(roots.Select(name => $"<TrimmerRootAssembly Include=\"{name}\" />"))}
              </ItemGroup>
            </Project>
            """);
        await feed.RunAsync(
            "publish", feed.PathOf("Native"), "-c", "Release", "-v", "quiet", "-nologo", "-warnaserror", "-o", feed.PathOf("native"),
            "-p:TrimmerSingleWarn=false",
            "-p:CustomAfterMicrosoftCommonTargets=" + feed.PathOf("whole.targets"));
        var result = await Repository.RunAsync("env",
            ["-C", feed.PathOf("native"), "DOTNET_ROOT=/nowhere", feed.PathOf("native", "Native")]);
        Assert.Equal("", result.Errors);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("samples", "programs", "Native", "output.txt")), result.Output);
        Assert.Empty(Directory.EnumerateFiles(feed.PathOf("native"), "*.dll"));
    }

    private static async Task<Uri> AddressOfAsync(Process process)
    {
        const string listening = "Now listening on: ";
        string line;
        do line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended at its start.");
        while (!line.Contains(listening, StringComparison.Ordinal));
        _ = process.StandardOutput.ReadToEndAsync();
        return new Uri(line[(line.IndexOf(listening, StringComparison.Ordinal) + listening.Length)..]);
    }

    private static async Task<string> AskAsync(ClientWebSocket socket, string message)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return await ReceiveAsync(socket);
    }

    // Empty where the other side closes.
    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer, CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
