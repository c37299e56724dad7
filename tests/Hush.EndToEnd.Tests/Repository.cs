using System.Diagnostics;

namespace Hush.EndToEnd.Tests;

/// <summary>The repository that the tests run in, and its commands as a user gives them.</summary>
internal static class Repository
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Runs a program in the repository's root to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Each for itself.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="patience">How long it may take; five minutes where nothing is said.</param>
    public static async Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments, string input = "", TimeSpan? patience = null)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return await RunAsync(start, input, patience);
    }

    /// <summary>Runs a program whose three streams are redirected to its end.</summary>
    public static async Task<CommandResult> RunAsync(ProcessStartInfo start, string input = "", TimeSpan? patience = null)
    {
        start.Environment["LC_ALL"] = "C"; // messages in English, whoever runs the tests
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using CancellationTokenSource limit = new(patience ?? Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} did not end within {patience ?? Patience}.");
        }

        return new CommandResult(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs <c>./hush</c>.</summary>
    public static Task<CommandResult> HushAsync(string input, params string[] arguments) => RunAsync(PathOf("hush"), arguments, input);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie inside the repository.");
    }
}

/// <summary>What a command left behind.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors);
