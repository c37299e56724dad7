using System.Text;
using System.Text.Json;
using Hush.Cli.Input;

namespace Hush.Cli.Submitting;

/// <summary>
/// What has been done, in two files of JSON Lines: the results, and beside them the state, which says what jobs were accepted. A run that was cut off
/// goes on from there. Lines that were cut off themselves are dropped.
/// </summary>
internal sealed class SubmitLedger : IDisposable
{
    /// <summary>Ending of the state file's name.</summary>
    public const string StateEnding = ".state";

    private const string ResultsMember = "results";
    private const string JobMember = "job";

    private readonly FileStream _results;
    private readonly FileStream _state;
    private readonly HashSet<string> _done;
    private readonly Dictionary<string, string> _accepted;
    private readonly Lock _gate = new();

    private SubmitLedger(FileStream results, FileStream state)
    {
        _results = results;
        _state = state;
        _done = [.. ReadLines(results, ResultsMember).Select(line => line.Name)];
        _accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, location) in ReadLines(state, JobMember))
        {
            if (location is not null && !_done.Contains(name)) _accepted[name] = location;
            else _accepted.Remove(name);
        }
    }

    /// <summary>Opens the files of an earlier run, or makes them, for their owner alone.</summary>
    /// <exception cref="IOException">They can't be written, or another run writes them.</exception>
    /// <exception cref="InputProblem">One holds something else.</exception>
    public static SubmitLedger Open(string path)
    {
        var state = OpenFile(path + StateEnding, FileShare.None);
        try
        {
            var results = OpenFile(path, FileShare.Read);
            try
            {
                return new SubmitLedger(results, state);
            }
            catch
            {
                results.Dispose();
                throw;
            }
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    /// <summary>Whether the results of an item are there.</summary>
    public bool IsDone(string name)
    {
        lock (_gate) return _done.Contains(name);
    }

    /// <summary>Where the job of an item is that was accepted and not yet read; null when there is none.</summary>
    public string? LocationOf(string name)
    {
        lock (_gate) return _accepted.GetValueOrDefault(name);
    }

    /// <summary>A job was accepted.</summary>
    public void Accept(string name, string location) =>
        Append(_state, name, writer => writer.WriteString(JobMember, location), () => _accepted[name] = location);

    /// <summary>A job of this item is of no use any more: the item is submitted again.</summary>
    public void Forget(string name) => Append(_state, name, writer => writer.WriteNull(JobMember), () => _accepted.Remove(name));

    /// <summary>Keeps the results of an item.</summary>
    public void Finish(string name, JsonElement results)
    {
        Append(
            _results,
            name,
            writer =>
            {
                writer.WritePropertyName(ResultsMember);
                results.WriteTo(writer);
            },
            () =>
            {
                _done.Add(name);
                _accepted.Remove(name);
            });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _results.Dispose();
        _state.Dispose();
    }

    private static FileStream OpenFile(string path, FileShare share)
    {
        FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private void Append(FileStream file, string name, Action<Utf8JsonWriter> write, Action keep)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line))
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            write(writer);
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        lock (_gate)
        {
            var end = file.Position;
            try
            {
                file.Write(line.GetBuffer(), 0, (int)line.Length);
            }
            catch (IOException)
            {
                // The disk is full, say. Others may still write here: what comes next must not stand behind a piece of a line.
                file.SetLength(end);
                throw;
            }

            keep();
        }
    }

    /// <summary>The whole lines of a file, which then ends behind the last of them. A file that holds something else stays as it is.</summary>
    private static IEnumerable<(string Name, string? Job)> ReadLines(FileStream file, string member)
    {
        var end = EndOfWholeLines(file);
        file.Position = 0;
        using StreamReader reader = new(file, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        var line = reader.ReadLine();
        while (line is not null)
        {
            var next = reader.ReadLine();
            if (line.Length > 0 && (next is not null || end == file.Length)) yield return Read(line, member);
            line = next;
        }

        file.SetLength(end);
        file.Position = end;
    }

    private static long EndOfWholeLines(FileStream file)
    {
        var end = file.Length;
        if (end == 0) return 0;
        for (file.Position = end - 1; file.ReadByte() != '\n'; file.Position = end - 1)
        {
            if (--end == 0) break;
        }

        // What has no line end may be somebody's text.
        return end > 0 || StartsAsOurs(file) ? end : throw Foreign();
    }

    private static bool StartsAsOurs(FileStream file)
    {
        file.Position = 0;
        var start = "{\"name\":"u8;
        foreach (var expected in start)
        {
            var read = file.ReadByte();
            if (read < 0) return true;
            if (read != expected) return false;
        }

        return true;
    }

    private static (string Name, string? Job) Read(string line, string member)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("name", out var name) && name.GetString() is
                { } text && root.TryGetProperty(member, out var value))
                return (text, value.ValueKind == JsonValueKind.String ? value.GetString() : null);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Not ours.
        }

        throw Foreign();
    }

    private static InputProblem Foreign() => new("the file to write to, or its state, holds something else than this command writes");
}
