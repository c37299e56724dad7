namespace Hush.Server.Hosting;

/// <summary>The program's options. Short names stand for settings; every setting may be given by its whole name too, as
/// <c>--Hush:Store:Path=jobs.db</c>.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Hush server: redacts personal information from conversations, by the API of Azure AI Language.

        Usage: serve [options]

          --urls URL[;URL]       where to listen (default http://127.0.0.1:5000)
          --keys KEY[,KEY]       keys of callers; other users of the machine may see them, so prefer:
          --key-file FILE        a file with one key a line
          --store FILE           where jobs are kept; "Host=…;Database=…": a PostgreSQL database that several servers share
          --role ROLE            of several servers on one database: all (default), api (leaves jobs to others), worker (runs jobs only)
          --model NAME           the model: fast, strong (default, where it is there), together or a model file
          --rules FILE           own rules: regular expressions with scores and hints (docs/rules.md)
          --pseudonym-key FILE   the key of the policies pseudonym and hash; env:NAME reads the environment
          --surrogate-key FILE   the key of the policy consistentReplacement; env:NAME reads the environment
          --anonymous true       serve callers without a key on every address, as in a closed network
          --public-url URL       how clients reach the server, when it stands behind a proxy
          --studio false         without the studio, the page at / to try Hush in
          --environment NAME     Production (default) or Development
          --probe URL            asks a running server, such as http://127.0.0.1:5000, whether it is ready, and ends: 0 when it is, else 1
          --help                 this text

        Without a key the server listens on loopback only. Keys may also come from the environment: HUSH_KEYS.
        Every setting may be given by its name, as --Hush:Limits:MaxBodyBytes=2000000, in the environment
        as Hush__Limits__MaxBodyBytes, or in appsettings.json of the current folder. The arguments of the container
        edition (Eula=accept Billing=URL ApiKey=KEY …) are taken and not needed.
        """;

    /// <summary>Short options and the settings they stand for.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--urls"] = "urls",
        ["--keys"] = "Hush:Keys",
        ["--key-file"] = "Hush:KeyFile",
        ["--store"] = "Hush:Store:Path",
        ["--role"] = ServerRoles.Name,
        ["--model"] = ModelSetting.Name,
        ["--rules"] = ContainerSettings.RuleFile,
        ["--pseudonym-key"] = KeyedPolicies.PseudonymSetting,
        ["--surrogate-key"] = KeyedPolicies.SurrogateSetting,
        ["--anonymous"] = "Hush:Anonymous",
        ["--public-url"] = "Hush:PublicBaseUrl",
        ["--studio"] = "Hush:Studio",
        ["--environment"] = "environment",
        ["--contentRoot"] = "contentRoot",
    };

    public static bool AsksForHelp(string[] args) => args.Any(arg => arg is "--help" or "-h" or "-?");

    /// <exception cref="StartProblemException">An argument is no option that the program knows, or lacks its value.</exception>
    public static void Check(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            (var name, var hasValue) = Split(args[i]);
            var isKnown = Settings.ContainsKey(name)
                || (name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal));
            if (!isKnown && hasValue && ContainerSettings.Knows(name)) continue;
            if (!isKnown) throw new StartProblemException($"Unknown option {Shown(name)}. Try --help.");
            if (hasValue) continue;
            if (++i == args.Length) throw new StartProblemException($"The option {name} needs a value. Try --help.");
        }
    }

    private static (string Name, bool HasValue) Split(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (arg, false) : (arg[..equals], true);
    }

    // What is no option may be a key in the wrong place.
    private static string Shown(string name) => name.StartsWith('-') ? name : "(a value without an option)";
}
