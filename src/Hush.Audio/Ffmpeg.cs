using System.ComponentModel;
using System.Diagnostics;

namespace Hush.Audio;

/// <summary>Converts recordings that are no WAV files by the program <c>ffmpeg</c>, when it is installed.</summary>
internal static class Ffmpeg
{
    /// <summary>Decodes a recording to a WAV file; its metadata is left out.</summary>
    /// <param name="recording">Path of the recording.</param>
    /// <param name="wave">Path of the WAV file to write.</param>
    /// <param name="cancellation">Stops the program.</param>
    /// <exception cref="AudioProblemException">The program is not there, or can't read the recording.</exception>
    public static void Decode(string recording, string wave, CancellationToken cancellation = default) =>
        Run(["-i", Safe(recording), "-map_metadata", "-1", "-rf64", "auto", "-f", "wav", Safe(wave)], "read", cancellation);

    /// <summary>Encodes a WAV file in the format of the name of the recording to write.</summary>
    /// <param name="wave">Path of the WAV file.</param>
    /// <param name="recording">Path of the recording to write; its ending says the format.</param>
    /// <param name="cancellation">Stops the program.</param>
    /// <exception cref="AudioProblemException">The program is not there, or can't write the format.</exception>
    public static void Encode(string wave, string recording, CancellationToken cancellation = default) =>
        Run(["-i", Safe(wave), "-map_metadata", "-1", Safe(recording)], "write", cancellation);

    // A path that begins with a dash would be an option.
    private static string Safe(string path) => "file:" + path;

    private static void Run(IEnumerable<string> arguments, string what, CancellationToken cancellation)
    {
        ProcessStartInfo start = new("ffmpeg", ["-nostdin", "-loglevel", "error", "-y", .. arguments])
        { RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            using var stop = cancellation.Register(() => process.Kill());
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            if (process.ExitCode != 0) throw AudioProblemException.NotConverted($"ffmpeg can't {what} the recording");
        }
        catch (Win32Exception)
        {
            throw AudioProblemException.NotConverted("recordings other than WAV need the program ffmpeg, which is not installed");
        }
    }
}
