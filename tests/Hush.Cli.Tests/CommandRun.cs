using System.Text;
using System.Text.Json.Nodes;

namespace Hush.Cli.Tests;

/// <summary>One run of the program: its arguments and standard input, and what came of them.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs with text on standard input.</summary>
    public static Task<CommandRun> OfAsync(string input, params string[] args) => OfAsync(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs with bytes on standard input.</summary>
    public static async Task<CommandRun> OfAsync(byte[] input, params string[] args)
    {
        using MemoryStream source = new(input);
        using MemoryStream output = new();
        StringWriter errors = new() { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new StandardStreams(source, output, errors, IsTerminal: false));
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    /// <summary>The bytes that a run writes which ends well and silently.</summary>
    public static async Task<byte[]> BytesOfAsync(byte[] input, params string[] args)
    {
        using MemoryStream source = new(input);
        using MemoryStream output = new();
        StringWriter errors = new() { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new StandardStreams(source, output, errors, IsTerminal: false));
        Assert.Equal((0, ""), (code, errors.ToString()));
        return output.ToArray();
    }

    /// <summary>The output, which must be one JSON value and come with exit code 0.</summary>
    public JsonNode Json
    {
        get
        {
            Succeeded();
            return JsonNode.Parse(Output)!;
        }
    }

    /// <summary>The lines of the output, each a JSON value.</summary>
    public JsonNode[] Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    /// <summary>The output of a run that must have ended well and silently.</summary>
    public string Succeeded()
    {
        Assert.Equal((0, ""), (ExitCode, Errors));
        return Output;
    }
}
