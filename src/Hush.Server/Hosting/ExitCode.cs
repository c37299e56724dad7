namespace Hush.Server.Hosting;

/// <summary>How the program ends.</summary>
internal enum ExitCode
{
    /// <summary>Asked to stop, and stopped in order.</summary>
    Stopped = 0,

    /// <summary>Could not run or go on: store damaged, analyzer not to be loaded.</summary>
    Failed = 1,

    /// <summary>Wrong settings or command line.</summary>
    WrongSettings = 2,
}
