namespace Hush.Cli;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Results.</param>
/// <param name="Errors">Diagnostics.</param>
/// <param name="IsTerminal">Whether a person reads the output as it comes.</param>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Errors, bool IsTerminal)
{
    /// <summary>Those of this process.</summary>
    public static StandardStreams OfProcess() =>
        new(StandardInput.Open(), Console.OpenStandardOutput(), Console.Error, !Console.IsOutputRedirected);

    /// <summary>Writes one diagnostic. It never holds a piece of the input.</summary>
    public void Complain(string message) => Errors.WriteLine("hush: " + message);
}
