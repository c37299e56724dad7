using System.Globalization;
using System.Text;
using Hush.Auditing;

namespace Hush.Cli.Tests.Auditing;

/// <summary>An audit log as a server writes it: three days of four lines each, and the head. Deleted when disposed.</summary>
internal sealed class WrittenLog : IDisposable
{
    public const int LinesOfADay = 4;
    public const int Lines = 3 * LinesOfADay;

    private static readonly DateOnly First = new(2026, 1, 5);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hush-audit-verify-");
    private readonly AuditChain _chain;

    /// <param name="key">Text of the key; null for plain hashes.</param>
    public WrittenLog(string? key = null)
    {
        Directory.CreateDirectory(Folder);
        if (key is not null) WriteKey(KeyPath, key);
        _chain = AuditChain.Load(key is null ? null : KeyPath);
        var last = AuditHead.None;
        for (var day = 0; day < 3; day++)
        {
            StringBuilder file = new();
            for (var line = 0; line < LinesOfADay; line++)
            {
                var json = string.Create(CultureInfo.InvariantCulture, $$"""{"action":"Read","caller":"billing","job":"{{last.Number}}"}""");
                var bytes = _chain.Append(Encoding.UTF8.GetBytes(json), last.Hash, last.Number + 1, namesPrevious: line == 0);
                last = new AuditHead(last.Number + 1, AuditChain.HashOf(bytes)!);
                file.Append(Encoding.UTF8.GetString(bytes)).Append('\n');
            }

            File.WriteAllText(PathOf(day), file.ToString());
        }

        Last = last;
        WriteHead(last);
    }

    public string Folder => Path.Combine(_root.FullName, "audit");

    public string KeyPath => Path.Combine(_root.FullName, "audit.key");

    public AuditHead Last { get; }

    public string HeadPath => Path.Combine(Folder, AuditFolder.HeadName);

    public string PathOf(int day) => Path.Combine(Folder, AuditFolder.NameOf(First.AddDays(day)));

    public List<string> LinesOf(int day) => [.. File.ReadAllLines(PathOf(day))];

    public void Write(int day, IEnumerable<string> lines) => File.WriteAllText(PathOf(day), string.Concat(lines.Select(line => line + "\n")));

    public void WriteHead(AuditHead head) => File.WriteAllBytes(HeadPath, head.ToFile(_chain));

    public string WriteKey(string path, string key)
    {
        File.WriteAllText(path, key);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
