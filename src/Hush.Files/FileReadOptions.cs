using Hush.Files.Redaction;

namespace Hush.Files;

/// <summary>How a file is read and searched.</summary>
internal sealed record FileReadOptions
{
    /// <summary>Name of its format, one of <see cref="FileFormats.Names"/>; null means that the content decides. Default: null.</summary>
    public string? Format { get; init; }

    /// <summary>The ending of its name with the dot, in lower case; empty when there is none. It decides where the content leaves it open.</summary>
    public string Ending { get; init; } = "";

    /// <summary>Columns of tables and paths of JSON (<c>messages[*].body</c>) to search; none means all. Default: none.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>What to find and what becomes of it.</summary>
    public DocumentOptions Documents { get; init; } = new();

    /// <summary>How many searches run at the same time, 1 or more. Default: 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether the file is a pipe, so that what has been read is answered before the rest arrives. Default: no.</summary>
    public bool IsLive { get; init; }

    /// <summary>Takes each detection with its place; null means that nobody asks. Default: null.</summary>
    public Action<FileFinding>? Found { get; init; }
}
