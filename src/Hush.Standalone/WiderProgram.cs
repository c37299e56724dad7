using System.Runtime.InteropServices;
using System.Text;

namespace Hush.Standalone;

/// <summary>
/// The same program for processors with AVX-512, beside this one. Code made ahead of time chooses between instructions up to 256 bits and AVX-VNNI
/// when it runs, but has wider ones only where every processor must have them. They save an eighth of the processor time of long texts; a short one
/// is done in the time that a second start takes.
/// </summary>
internal static partial class WiderProgram
{
    private const string Name = "hush-avx512";
    private const int ShortInput = 20_000; // bytes of the files that a call names
    private const int FirstProcessor = 8192; // bytes of /proc/cpuinfo that hold the flags of one

    // Commands that go on; the files they name are settings.
    private static readonly string[] Lasting = ["serve", "proxy", "mcp"];
    private static readonly string[] Needed = ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"];

    /// <summary>Becomes that program, where it is there and the processor has its instructions; returns where not.</summary>
    public static void Become(string[] args)
    {
        if (!OperatingSystem.IsLinux() || Path.GetFileName(Environment.ProcessPath) == Name) return;
        if (IsShort(args)) return;
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        if (File.Exists(path) && HasInstructions()) _ = Execute(path, [path, .. args, null]);
    }

    private static bool IsShort(string[] args)
    {
        if (args is [var command, ..] && Lasting.Contains(command)) return false;
        var lengths = args.Where(File.Exists).Select(file => new FileInfo(file).Length).ToList();
        return lengths.Count > 0 && lengths.Sum() < ShortInput && !args.Any(Directory.Exists);
    }

    // The system lists what it has switched on, not only what the processor has.
    private static bool HasInstructions()
    {
        try
        {
            using var information = File.OpenRead("/proc/cpuinfo");
            var bytes = new byte[FirstProcessor];
            var read = information.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            var flags = Encoding.ASCII.GetString(bytes, 0, read).Split('\n')
                .FirstOrDefault(line => line.StartsWith("flags", StringComparison.Ordinal));
            return flags is not null && Needed.All(flags.Split(' ').Contains);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string path, string?[] arguments);
}
