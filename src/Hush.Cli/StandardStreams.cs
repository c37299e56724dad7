using Hush.Cli.Language;
using Microsoft.Win32.SafeHandles;

namespace Hush.Cli;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results.</param>
/// <param name="Errors">Diagnostics.</param>
/// <param name="IsTerminal">Whether a person reads the output as it comes.</param>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Errors, bool IsTerminal)
{
    /// <summary>What is said to the user, in their language. Default: English.</summary>
    public Messages Messages { get; init; } = Messages.English;

    /// <summary>Those of this process.</summary>
    public static StandardStreams OfProcess() =>
        new(StandardInput.Open(), new PipeEnd(OpenOutput()), Console.Error, !Console.IsOutputRedirected)
        { Messages = Messages.In(UserLanguage.Of(Environment.GetEnvironmentVariable)) };

    /// <summary>Whether the reader of the output is gone, as <c>head</c> is after its lines.</summary>
    public bool IsClosed => Output is PipeEnd { IsClosed: true };

    // The console's own stream says nothing when a pipe is closed. In a file it stays, for it appends what others write there too.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }

    /// <summary>Writes one diagnostic. It never holds a piece of the input.</summary>
    public void Complain(string message) => Errors.WriteLine("hush: " + Messages.Of(message));
}
