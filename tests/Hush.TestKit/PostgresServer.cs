using System.Diagnostics;
using System.Globalization;

namespace Hush.TestKit;

/// <summary>
/// A PostgreSQL server of the tests' own, from the binaries that Debian installs: an empty data folder, a free port of the loopback
/// address, one user without a password. It can be stopped and started; in the end it is stopped and its folder deleted, and it stops
/// too when the test process dies. Used as a fixture of a test assembly, or made by a test that stops it.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string User = "hush";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    // The shell's standard input ends with the test process, however that ends.
    private const string StopWithParent = "\"$@\" >>\"$LOG\" 2>&1 & child=$!; cat >/dev/null; kill -INT $child 2>/dev/null; wait $child";

    private readonly string _binaries = FindBinaries();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hush-postgres-");
    private readonly int _port = LoopbackPort.Free();
    private Process? _process;

    private string DataFolder => Path.Combine(_folder.FullName, "data");

    private string LogFile => Path.Combine(_folder.FullName, "server.log");

    private string ProcessFile => Path.Combine(DataFolder, "postmaster.pid");

    /// <summary>All files that the server wrote: tables, indexes, write-ahead log.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(DataFolder, "*", SearchOption.AllDirectories);

    /// <summary>How a client reaches a database of the server, in Npgsql's words; through another port, as that of a proxy, when one is
    /// given.</summary>
    public string AddressOf(string database, int? port = null) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port ?? _port};Username={User};Database={database}");

    /// <summary>Where the server listens.</summary>
    public int Port => _port;

    /// <summary>
    /// Settings beside those that every test needs, <c>NAME=VALUE</c>. By default the log is not forced to the disk: durability against a loss of
    /// power is PostgreSQL's own affair, and without it the tests do not wait for the disk.
    /// </summary>
    public IReadOnlyList<string> Settings { get; init; } = ["fsync=off"];

    /// <summary>The process that is the parent of all others of the server.</summary>
    public int ProcessId => int.Parse(File.ReadLines(ProcessFile).First(), CultureInfo.InvariantCulture);

    public async ValueTask InitializeAsync()
    {
        if (IsRoot) await RunAsync("chown", "postgres", _folder.FullName);
        await RunAsync([.. AsServersUser, Path.Combine(_binaries, "initdb"), "-D", DataFolder, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C",
            "--no-sync"]);
        await StartAsync();
    }

    /// <summary>Starts the server and returns when it takes connections.</summary>
    public async Task StartAsync()
    {
        var port = _port.ToString(CultureInfo.InvariantCulture);
        var start = StartOf(
            "/bin/sh", "-c", StopWithParent, "sh",
            [.. AsServersUser, Path.Combine(_binaries, "postgres"), "-D", DataFolder, "-p", port, "-k", _folder.FullName,
                "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=400", "-c", "shared_buffers=64MB",
                .. Settings.SelectMany(setting => new[] { "-c", setting })]);
        start.RedirectStandardInput = true;
        start.Environment["LOG"] = LogFile;
        _process = Process.Start(start)!;
        await Eventually.TrueAsync(() => IsReady(), "PostgreSQL takes connections", Patience);
    }

    /// <summary>Stops the server: in order, cutting every connection, or at once, as a crash would.</summary>
    public async Task StopAsync(bool isCrash = false)
    {
        if (_process is null) return;
        if (isCrash) await RunAsync("kill", "-QUIT", ProcessId.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Makes an empty database.</summary>
    public Task CreateDatabaseAsync(string name) => SqlAsync("postgres", $"CREATE DATABASE {name}");

    /// <summary>Runs statements by <c>psql</c> and gives what they wrote, unaligned.</summary>
    public Task<string> SqlAsync(string database, string sql) =>
        RunAsync([.. Client("psql"), "-d", database, "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", sql]);

    /// <summary>The database as <c>pg_dump</c> writes it.</summary>
    public Task<string> DumpAsync(string database) => RunAsync([.. Client("pg_dump"), "-d", database]);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    // PostgreSQL refuses to run as root; Debian's package makes a user for it.
    private static string[] AsServersUser => IsRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];

    private string[] Client(string program) =>
        [Path.Combine(_binaries, program), "-h", "127.0.0.1", "-p", _port.ToString(CultureInfo.InvariantCulture), "-U", User];

    private bool IsReady()
    {
        Assert.False(_process!.HasExited, $"PostgreSQL did not start:\n{(File.Exists(LogFile) ? File.ReadAllText(LogFile) : "")}");
        try
        {
            return File.Exists(ProcessFile) && File.ReadAllLines(ProcessFile) is [_, _, _, _, _, _, _, var state, ..] && state.Trim() == "ready";
        }
        catch (IOException)
        {
            return false;
        }
    }

    private async Task<string> RunAsync(params string[] command)
    {
        var start = StartOf(command);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(command[0])} failed: {errors}");
        return await output;
    }

    private ProcessStartInfo StartOf(params string[] command)
    {
        ProcessStartInfo start = new(command[0]) { WorkingDirectory = _folder.FullName };
        foreach (var argument in command[1..]) start.ArgumentList.Add(argument);
        return start;
    }

    private ProcessStartInfo StartOf(string shell, string option, string script, string name, string[] command) =>
        StartOf([shell, option, script, name, .. command]);

    private static string FindBinaries()
    {
        const string Installed = "/usr/lib/postgresql";
        string[] folders =
        [
            .. (Directory.Exists(Installed) ? Directory.GetDirectories(Installed) : []).OrderByDescending(version => version, StringComparer.Ordinal)
                .Select(version => Path.Combine(version, "bin")),
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        ];
        return Array.Find(folders, folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL is needed and not installed: 'apt-get install postgresql' (./test does it).");
    }
}
