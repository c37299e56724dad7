namespace Hush.Auditing;

/// <summary>What is wrong with an audit log.</summary>
internal enum AuditBreak
{
    /// <summary>A line without number and hash, or none at all.</summary>
    NotALine,

    /// <summary>The last line has no end.</summary>
    CutOff,

    /// <summary>Lines before this one are missing.</summary>
    Missing,

    /// <summary>The line's number was there already.</summary>
    Repeated,

    /// <summary>The line's hash does not belong to it and to the line before.</summary>
    Changed,

    /// <summary>Lines at the end are missing.</summary>
    EndMissing,

    /// <summary>The file that says which line is the last is not there.</summary>
    NoHead,

    /// <summary>That file was changed, or written with another key.</summary>
    HeadChanged,
}

/// <summary>The first place at which an audit log is broken.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line in it, from 1; 0 where it is no line.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">Of lines that are missing, how many; else 0.</param>
internal sealed record AuditProblem(string File, int Line, AuditBreak Kind, long Count = 0);

/// <summary>What became of the check of an audit log.</summary>
/// <param name="Problem">The first problem; null when there is none.</param>
/// <param name="Files">Files that were read.</param>
/// <param name="Lines">Lines that were read and hold.</param>
/// <param name="Last">The last line that holds.</param>
/// <param name="HasSeen">Whether a hash that was noted elsewhere was among them.</param>
internal sealed record AuditVerification(AuditProblem? Problem, int Files, long Lines, AuditHead Last, bool HasSeen);
