namespace Hush.Auditing;

/// <summary>Checks the chain of an audit log, from its first line that is there to its last.</summary>
/// <param name="chain">With the key that it was written with.</param>
/// <param name="seen">A hash that was noted elsewhere and must be among those of the lines; null for none.</param>
internal sealed class AuditVerifier(AuditChain chain, string? seen)
{
    private int _files;
    private long _lines;
    private bool _hasSeen = seen == AuditChain.Origin;
    private AuditHead? _last;

    /// <summary>Checks the folder of a server: its files, and that no line is missing at the end.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public AuditVerification VerifyFolder(string folder)
    {
        // Before the lines: a server that goes on writing has more of them by then, not fewer.
        var path = Path.Combine(folder, AuditFolder.HeadName);
        var exists = File.Exists(path);
        var head = exists && AuditLines.Read(path).FirstOrDefault() is { Line: { } content } ? AuditHead.Read(content, chain) : null;
        var problem = VerifyLines(AuditFolder.FilesOf(folder));
        if (problem is null && !exists && _files > 0) problem = new AuditProblem(AuditFolder.HeadName, 0, AuditBreak.NoHead);
        if (problem is null && exists && head is null) problem = new AuditProblem(AuditFolder.HeadName, 0, AuditBreak.HeadChanged);
        var missing = head is { } last ? last.Number - (_last?.Number ?? 0) : 0;

        // Without any file all may have been archived.
        if (problem is null && missing > 0 && _files > 0) problem = new AuditProblem(AuditFolder.HeadName, 0, AuditBreak.EndMissing, missing);
        return Result(problem);
    }

    /// <summary>Checks files, wherever they were moved to.</summary>
    /// <exception cref="IOException">One can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be read.</exception>
    public AuditVerification VerifyFiles(IEnumerable<string> paths) => Result(VerifyLines(paths));

    private AuditVerification Result(AuditProblem? problem) => new(problem, _files, _lines, _last ?? AuditHead.None, _hasSeen);

    private AuditProblem? VerifyLines(IEnumerable<string> paths)
    {
        // By number: names may have changed since.
        foreach (var path in paths.Select(path => (Path: path, First: FirstNumberOf(path))).OrderBy(file => file.First).Select(file => file.Path))
        {
            if (VerifyFile(path) is { } problem) return problem;
        }

        return null;
    }

    private AuditProblem? VerifyFile(string path)
    {
        var name = Path.GetFileName(path);
        _files++;
        var place = 0;
        foreach (var (line, hasEnd) in AuditLines.Read(path))
        {
            place++;
            if (!hasEnd) return new AuditProblem(name, place, AuditBreak.CutOff);
            if (AuditLine.Read(line) is not { } read) return new AuditProblem(name, place, AuditBreak.NotALine);
            if (ProblemOf(read, line, place) is { } found) return new AuditProblem(name, place, found.Kind, found.Count);
            _last = new AuditHead(read.Number, read.Hash);
            _lines++;
            _hasSeen |= read.Hash == seen;
        }

        return null;
    }

    private (AuditBreak Kind, long Count)? ProblemOf(AuditLine line, byte[] bytes, int place)
    {
        // A file's first line says what it follows, so one can be checked alone.
        if (place == 1 && line.Previous is null) return (AuditBreak.Missing, 0);
        var before = _last ?? (line.Number == 1 ? AuditHead.None : new AuditHead(line.Number - 1, line.Previous!));
        if (line.Number > before.Number + 1) return (AuditBreak.Missing, line.Number - before.Number - 1);
        if (line.Number <= before.Number) return (AuditBreak.Repeated, 0);
        return chain.Holds(bytes, before.Hash) ? null : (AuditBreak.Changed, 0);
    }

    private static long FirstNumberOf(string path)
    {
        foreach (var (line, _) in AuditLines.Read(path)) return AuditLine.Read(line)?.Number ?? 0;
        return 0;
    }
}
