using Hush.Jobs.Sealing;
using Hush.Server.Hosting;

namespace Hush.Server.Keys;

/// <summary>
/// Collects keys from everywhere an operator may put them: <c>Hush:Keys</c> as a list or as one text (configuration file, environment
/// <c>Hush__Keys__0</c>, command line <c>--keys</c>), the environment's <c>HUSH_KEYS</c>, and the file that <c>Hush:KeyFile</c>
/// (<c>--key-file</c>) names, one key a line. A text may hold several keys, separated by commas, semicolons or blanks.
/// </summary>
internal static class KeyConfiguration
{
    /// <summary>Shorter ones can be guessed. Half of what a random key of the service has.</summary>
    public const int LeastLength = 16;

    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    /// <exception cref="StartProblemException">The file cannot be read, or by too many; a key could never come in a header, or is too short.</exception>
    public static KeyRing Read(IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection("Hush:Keys");
        IEnumerable<string?> texts = [section.Value, configuration["HUSH_KEYS"], .. section.GetChildren().Select(child => child.Value)];
        string[] keys = [.. texts.SelectMany(Split), .. ReadFile(configuration["Hush:KeyFile"])];

        // A bad key is not repeated: it is a secret all the same.
        if (keys.Any(key => !key.All(c => c is > ' ' and <= '~')))
            throw new StartProblemException("A key holds a character that is not visible ASCII; no client could send it in a header.");
        if (keys.Any(key => key.Length < LeastLength))
            throw new StartProblemException($"Wrong settings: a key is shorter than {LeastLength} characters and could be guessed. This makes a good one: openssl rand -hex 32");
        return new KeyRing(keys);
    }

    private static string[] Split(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The keys of a file, one a line.</summary>
    /// <exception cref="StartProblemException">It can't be read, or holds none.</exception>
    public static string[] ReadFile(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return [];
        string[] lines;
        try
        {
            if (PrivateFile.IsWide(path))
                throw new StartProblemException($"The key file {path} can be read or changed by other users of the machine. This takes it from them: chmod 600 {path}");
            lines = File.ReadAllLines(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartProblemException($"The key file {path} cannot be read ({failure.GetType().Name}).", failure);
        }

        string[] keys = [.. lines.Select(line => line.Trim()).Where(line => line is { Length: > 0 } && line[0] != '#')];

        // Without this an empty file would open the server to everybody.
        return keys.Length > 0 ? keys : throw new StartProblemException($"The key file {path} holds no key.");
    }
}
