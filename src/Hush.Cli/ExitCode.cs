namespace Hush.Cli;

/// <summary>What the process tells its caller. Values above 3 are those of BSD's <c>sysexits.h</c>.</summary>
internal enum ExitCode
{
    /// <summary>All input was read and answered.</summary>
    Success = 0,

    /// <summary>Some lines, or files of a folder, could not be read; the others were answered.</summary>
    SomeLinesFailed = 1,

    /// <summary>The command line makes no sense.</summary>
    Usage = 2,

    /// <summary>All input was answered, but a search stopped at a limit and may have missed something.</summary>
    Incomplete = 3,

    /// <summary>A category was found that <c>--fail-on</c> names.</summary>
    Found = 4,

    /// <summary>The input is not what it should be; nothing was answered.</summary>
    BadInput = 65,

    /// <summary>The input can't be opened.</summary>
    NoInput = 66,

    /// <summary>A fault of Hush itself.</summary>
    Internal = 70,

    /// <summary>The output can't be written.</summary>
    NoOutput = 74,

    /// <summary>The reader of the output has gone, as a shell reports it of a command that a closed pipe ends.</summary>
    ReaderGone = 141,
}
