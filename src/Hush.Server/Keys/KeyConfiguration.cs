using Hush.Jobs.Sealing;
using Hush.Server.Hosting;

namespace Hush.Server.Keys;

/// <summary>
/// Collects keys from everywhere an operator may put them: <c>Hush:Keys</c> as a list or as one text (configuration file, environment
/// <c>Hush__Keys__0</c>, command line <c>--keys</c>), the environment's <c>HUSH_KEYS</c>, and the file that <c>Hush:KeyFile</c>
/// (<c>--key-file</c>) names, one key a line, with a name and roles if it has some. A text may hold several keys, separated by commas, semicolons or
/// blanks.
/// </summary>
internal static class KeyConfiguration
{
    /// <summary>Shorter ones can be guessed. Half of what a random key of the service has.</summary>
    public const int LeastLength = 16;

    private const string Variable = "HUSH_KEYS";

    /// <summary>The setting that names the key file.</summary>
    public const string FileSetting = "Hush:KeyFile";

    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    /// <param name="configuration">The settings.</param>
    /// <param name="hasIssuer">Whether callers may come with tokens of an issuer too.</param>
    /// <param name="role">What the server does.</param>
    /// <exception cref="StartProblemException">The file cannot be read, or by too many; a key could never come in a header, is too short, or is given
    /// more than once.</exception>
    public static KeyRing Read(IConfiguration configuration, bool hasIssuer = false, ServerRole role = ServerRole.All) =>
        new(ReadKeys(configuration), isClosed: hasIssuer, anonymousRoles: role == ServerRole.Worker ? NamedKey.DefaultRoles : KeyRing.AllRoles);

    /// <summary>All keys, from everywhere.</summary>
    /// <exception cref="StartProblemException">As above.</exception>
    public static NamedKey[] ReadKeys(IConfiguration configuration)
    {
        var section = configuration.GetSection("Hush:Keys");
        IEnumerable<(string Place, string? Text)> texts =
            [(section.Path, section.Value), (Variable, configuration[Variable]), .. section.GetChildren().Select(child => (child.Path, child.Value))];
        NamedKey[] keys =
        [
            .. texts.SelectMany(text => Split(text.Text).Select(key => new NamedKey(key) { Place = text.Place })),
            .. ReadFile(configuration[FileSetting]),
        ];

        // A bad key is not repeated: it is a secret all the same.
        if (keys.Any(key => !key.Key.All(c => c is > ' ' and <= '~')))
            throw new StartProblemException("A key holds a character that is not visible ASCII; no client could send it in a header.");
        if (keys.Any(key => key.Key.Length < LeastLength))
            throw new StartProblemException(
                $"Wrong settings: a key is shorter than {LeastLength} characters and could be guessed. This makes a good one: openssl rand -hex 32");
        return EachOnce(keys);
    }

    // Else it would be a matter of chance which name, roles and limits its bearer has.
    private static NamedKey[] EachOnce(NamedKey[] keys)
    {
        var repeated = keys.GroupBy(key => key.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (repeated is null) return keys;
        var places = string.Join(" and ", repeated.Select(key => key.Place).Distinct());
        throw new StartProblemException($"Wrong settings: the same key is given more than once, in {places}. Leave it at one place.");
    }

    private static string[] Split(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The keys of a file, one a line: <c>KEY</c>, or <c>KEY name=NAME roles=ROLE,ROLE</c>.</summary>
    /// <exception cref="StartProblemException">It can't be read, a line has another form, it holds a key twice, or it holds none.</exception>
    public static NamedKey[] ReadFile(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return [];
        string[] lines;
        try
        {
            if (PrivateFile.IsWide(path))
                throw new StartProblemException(
                    $"The key file {path} can be read or changed by other users of the machine. This takes it from them: chmod 600 {path}");
            lines = File.ReadAllLines(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartProblemException($"The key file {path} cannot be read ({failure.GetType().Name}).", failure);
        }

        List<NamedKey> keys = [];
        foreach ((var index, var line) in lines.Index())
        {
            if (line.AsSpan().Trim() is [] or ['#', ..]) continue;

            // The line is not repeated: it holds a secret.
            var key = NamedKey.Parse(line) ?? throw new StartProblemException(FormattableString.Invariant(
                $"Line {index + 1} of the key file {path} is no key. A line is KEY, or KEY name=NAME roles=ROLE,ROLE calls-per-second=COUNT calls-per-minute=COUNT waiting-jobs=COUNT; the roles are submit, read and admin."));
            keys.Add(key with { Place = FormattableString.Invariant($"line {index + 1} of the key file {path}") });
        }

        // Without this an empty file would open the server to everybody.
        return keys.Count > 0 ? EachOnce([.. keys]) : throw new StartProblemException($"The key file {path} holds no key.");
    }
}
