using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>
/// The program that needs no .NET, as <c>./release linux-x64</c> packs it: unpacked into an empty folder and run where no .NET is to be found.
/// </summary>
public sealed class ReleaseTests(ReleaseTests.Archive archive) : IClassFixture<ReleaseTests.Archive>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static bool IsWide => Avx512F.VL.IsSupported && Avx512BW.IsSupported && Avx512CD.IsSupported && Avx512DQ.IsSupported;

    [Fact]
    public void Archive_HoldsTheProgramItsModelsAndTheLicences()
    {
        foreach (var file in new[]
            { "hush", "LICENSE", "NOTICE", "models/models.tsv", "models/hush-strong.model" }) Assert.True(
            File.Exists(archive.PathOf(file)), file);
        Assert.Empty(Directory.EnumerateFiles(archive.PathOf(), "*.dll", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(archive.PathOf(), "*.pdb", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("redact", "samples/call.json")]
    [InlineData("redact", "--policy", "entityMask", "samples/chat.json")]
    [InlineData("redact", "--model", "fast", "samples/documents.jsonl")]
    [InlineData("redact", "samples/files/orders.tsv")]
    [InlineData("redact", "samples/files/message.eml")]
    [InlineData("detect", "samples/files/people.parquet")]
    [InlineData("redact", "--help")]
    [InlineData("redact", "samples/files/config.yaml")]
    [InlineData("detect", "samples/call.json")]
    [InlineData("detect", "--explain", "samples/chat.json")]
    [InlineData("detect", "--format", "csv", "samples/files/app.log")]
    [InlineData("categories")]
    [InlineData("config")]
    [InlineData("completion", "bash")]
    [InlineData("models", "--card")]
    public async Task Program_WritesWhatTheOneOnDotNetWrites(params string[] arguments)
    {
        foreach (var file in arguments.Where(argument => argument.StartsWith("samples/", StringComparison.Ordinal))) Assert.True(
            File.Exists(Repository.PathOf(file)), file);
        var expected = await Repository.HushAsync("", arguments);
        var found = await archive.RunAsync("", arguments);
        Assert.Equal(expected.Output, found.Output);
        Assert.Equal((expected.ExitCode, ""), (found.ExitCode, found.Errors));
    }

    /// <summary>Where the processor has AVX-512 the program becomes its twin for such ones, with the same arguments; elsewhere, and for a short file,
    /// it goes on.</summary>
    [Theory]
    [InlineData(true, "categories", "--quiet")]
    [InlineData(false, "redact", "samples/chat.json")]
    public async Task ProgramForAllProcessors_BecomesItsTwinForWiderOnes(bool isWorthIt, params string[] arguments)
    {
        var twin = archive.PathOf("hush-avx512");
        var expected = await archive.RunAsync("", arguments);
        var apart = archive.PathOf("apart");
        if (File.Exists(twin)) File.Move(twin, apart);
        try
        {
            await File.WriteAllTextAsync(twin, "#!/bin/sh\necho twin \"$@\"\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(twin, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var found = await archive.RunAsync("", arguments);
            Assert.Equal(IsWide && isWorthIt ? $"twin {string.Join(' ', arguments)}\n" : expected.Output, found.Output);
        }
        finally
        {
            File.Delete(twin);
            if (File.Exists(apart)) File.Move(apart, twin);
        }
    }

    /// <summary>The program for all processors has AVX-VNNI where the processor has it, its twin AVX-512 too; the archive that ./test makes has no
    /// twin.</summary>
    [Fact]
    public async Task Program_TellsTheInstructionsThatItUses()
    {
        var isTwin = File.Exists(archive.PathOf("hush-avx512")) && IsWide;
        var wide = isTwin ? "avx512" : "avx2";
        var expected = AvxVnni.IsSupported ? "avx-vnni, " + wide : wide;
        Assert.Contains($"\ninstructions {expected}\n", (await archive.RunAsync("", ["--version"])).Output, StringComparison.Ordinal);

        using TemporaryFolder folder = new();
        await using var server = ServerProcess.Launch(archive.Start("serve"), folder.Path);
        await server.WaitUntilReadyAsync(Patience);
        using var status = JsonDocument.Parse(await server.Client.GetStringAsync("status"));
        Assert.Equal(expected, status.RootElement.GetProperty("instructions").GetString());
    }

    /// <summary>By every set of instructions that the program has here, the twin's among them, a text becomes what it becomes on .NET.</summary>
    [Theory]
    [InlineData("strong")]
    [InlineData("fast")]
    public async Task Program_WritesTheSame_ByEverySetOfInstructions(string model)
    {
        string[] arguments = ["redact", "--model", model, "--plain"];
        var text = await File.ReadAllTextAsync(Repository.PathOf("samples", "files", "message.eml"));
        var expected = await Repository.HushAsync(text, arguments);
        string[] sets = [.. AvxVnni.IsSupported ? ["vnni"] : Array.Empty<string>(), "avx2", "vector128"];
        string[] wide = File.Exists(archive.PathOf("hush-avx512")) && IsWide ? ["avx512"] : [];
        foreach (var set in sets.Concat(wide))
        {
            var found = await archive.RunAsync(text, arguments, set: set);
            Assert.Equal((expected.ExitCode, "", expected.Output), (found.ExitCode, found.Errors, found.Output));
        }
    }

    [Fact]
    public async Task Settings_AreReadFromTheirFile()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "hush.toml"),
            "model = \"fast\"\nthreshold = { Person = 0.2 }\n[redact]\npolicy = \"entityMask\"\n");
        var result = await archive.RunAsync("My name is Rosalind Achterberg.", ["redact"], folder.Path);
        Assert.Equal("My name is [PERSON_1].", result.Output.TrimEnd());
    }

    [Fact]
    public async Task Server_StartsAndAnswers()
    {
        using TemporaryFolder folder = new();
        await using var server = ServerProcess.Launch(archive.Start("serve"), folder.Path);
        await server.WaitUntilReadyAsync(Patience);

        var job = await server.SubmitAsync(Requests.DocumentedExample, "2024-11-01");
        var result = await server.ResultAsync(job, Patience);
        Assert.Equal("succeeded", result.GetProperty("status").GetString());
        Assert.Contains("Sure that is ********.", result.ToString(), StringComparison.Ordinal);

        using var description = JsonDocument.Parse(await server.Client.GetStringAsync("swagger/v1/swagger.json"));
        using var documented = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf("docs", "openapi.json")));
        Assert.Equal(PathsOf(documented), PathsOf(description));
        Assert.Contains("<!doctype html>", await server.Client.GetStringAsync(""), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("swagger", await server.Client.GetStringAsync("swagger/index.html"), StringComparison.OrdinalIgnoreCase);
    }

    private static string[] PathsOf(JsonDocument description) =>
        [.. description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal)];

    /// <summary>The archive, unpacked once for all tests.</summary>
    public sealed class Archive : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();
        private string _program = "";

        public async ValueTask InitializeAsync()
        {
            Assert.True(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The archive is for linux-x64.");
            var folder = Repository.PathOf("artifacts", "release-tested");
            var newest = Directory.Exists(folder)
                ? new DirectoryInfo(folder).EnumerateFiles("hush-*-linux-x64.tar.gz").MaxBy(file => file.LastWriteTimeUtc) : null;
            if (newest is null) throw new InvalidOperationException(
                "There is no archive of the program: ./release linux-x64 makes it, and ./test calls that.");
            var unpacked = await Repository.RunAsync("tar", ["-xzf", newest.FullName, "-C", _folder.Path, "--strip-components=1"]);
            Assert.True(unpacked.ExitCode == 0, unpacked.Errors);
            _program = PathOf("hush");
        }

        public string PathOf(params string[] parts) => Path.Combine([_folder.Path, .. parts]);

        /// <summary>The program where no .NET is to be found, not by the path of commands, the variables or the user's folder.</summary>
        public ProcessStartInfo Start(params string[] arguments)
        {
            ProcessStartInfo start = new(_program);
            start.Environment.Clear();
            (start.Environment["PATH"], start.Environment["DOTNET_ROOT"], start.Environment["HOME"]) =
                (PathOf("models"), PathOf("models"), _folder.Path);
            foreach (var argument in arguments) start.ArgumentList.Add(argument);
            return start;
        }

        /// <summary>Runs the program to its end, in the repository's root where no other folder is named.</summary>
        internal async Task<CommandResult> RunAsync(string input, string[] arguments, string? folder = null, string? set = null)
        {
            var start = Start(arguments);
            if (set is not null) start.Environment["HUSH_KERNEL"] = set;
            (start.WorkingDirectory, start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) =
                (folder ?? Repository.Root, true, true, true);
            return await Repository.RunAsync(start, input);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
