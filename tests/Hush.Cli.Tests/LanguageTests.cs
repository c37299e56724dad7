using System.Text.RegularExpressions;
using Hush.Cli.Language;

namespace Hush.Cli.Tests;

/// <summary>Help and messages in four languages.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[][] Table = [.. Messages.Rows()];

    public static TheoryData<string> Languages => ["de", "fr", "es"];

    [Fact]
    public void Every_message_exists_in_all_languages_with_the_same_placeholders()
    {
        Assert.Equal(["en", "de", "fr", "es"], Table[0]);
        Assert.All(Table.Skip(1), row =>
        {
            Assert.Equal(4, row.Length);
            Assert.All(row, text => Assert.False(string.IsNullOrWhiteSpace(text)));
            var places = PlacesOf(row[0]);
            Assert.All(row, text => Assert.Equal(places, PlacesOf(text)));
        });
        Assert.Equal(Table.Length, Table.Select(row => row[0]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_description_and_heading_of_the_help_is_translated(string language)
    {
        foreach (var command in new string[][]
            { [], ["redact"], ["detect"], ["report"], ["audio"], ["categories"], ["explain"], ["models"], ["config"], ["restore"], ["serve"],
              ["proxy"], ["mcp"], ["submit"], ["audit"], ["audit", "verify"], ["completion"] })
        {
            var english = (await RunAsync("en", [.. command, "--help"])).Output;
            var translated = (await RunAsync(language, [.. command, "--help"])).Output;
            foreach (var heading in new[] { "Description:", "Usage:", "Options:", "Commands:" }) Assert.DoesNotContain(heading,
                translated.Split('\n'));

            // What stands behind the names in English stands in no line of the other language.
            string[] kept = [.. DescriptionsIn(english).Intersect(DescriptionsIn(translated))];
            Assert.Equal([], kept);
        }
    }

    [Fact]
    public async Task Help_has_examples()
    {
        foreach ((var command, var examples) in HelpPage.Examples)
        {
            var help = (await RunAsync("en", command, "--help")).Output;
            Assert.All(examples, example => Assert.Contains($"  # {example.What}\n  {example.Typed}\n", help, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("de", "nofile.txt: keine solche Datei", "redact", "nofile.txt")]
    [InlineData("fr", "nofile.txt : fichier introuvable", "redact", "nofile.txt")]
    [InlineData("es", "nofile.txt: no existe el archivo", "redact", "nofile.txt")]
    [InlineData("de", "es gibt keine Option --colour; war --color gemeint?", "redact", "--colour")]
    [InlineData("fr", "Valeur non valide de --format. Valeurs permises : text,json,jsonl.", "redact", "--format", "xml")]
    [InlineData("es", "Valor no válido de --jobs. Se espera un número de uno o más.", "redact", "--jobs", "0")]
    [InlineData("de", "Unbekannter Wert 'blue'. Möglich sind: 'auto' 'always' 'never'", "redact", "--color", "blue")]
    [InlineData("fr", "L'option '--transcript' est nécessaire.", "audio", "x.wav", "--out", "y.wav")]
    [InlineData("es", "Falta el valor de la opción '--output'.", "redact", "--output")]
    [InlineData("de", "Ungültiger Wert von --in-place. Die Standardeingabe kann nicht ersetzt werden.", "redact", "--in-place")]
    [InlineData("fr", "il n'y a pas de catégorie CreditCardNumbr ; vouliez-vous dire CreditCardNumber ?", "explain", "CreditCardNumbr")]
    [InlineData("es", "Se espera fast, strong, together o un archivo de modelo.", "redact", "--model", "nope")]
    [InlineData("de", "siehe 'hush --help'", "redact", "--colour")]
    [InlineData("de", "nofolder: keine solche Datei und kein solcher Ordner", "audit", "verify", "nofolder")]
    [InlineData("fr", "--seen prend les 64 chiffres hexadécimaux de la chaîne d'une ligne", "audit", "verify", "--seen", "7", "nofolder")]
    [InlineData("es", "Falta --output, el archivo de resultados", "submit", "x", "--server", "http://127.0.0.1:9")]
    [InlineData("de", "--model braucht einen Namen, einen, den /status des Servers nennt", "submit", "x", "--server", "http://a", "-o", "y", "--model", "")]
    [InlineData("en", "nofile.txt: no such file", "redact", "nofile.txt")]
    public async Task Messages_come_in_the_language(string language, string message, params string[] args) =>
        Assert.Contains("hush: " + message + "\n", (await RunAsync(language, args)).Errors, StringComparison.Ordinal);

    [Fact]
    public async Task Messages_hold_messages()
    {
        var run = await RunAsync("de", "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\n", ["redact", "--jsonl"]);
        Assert.Contains("hush: Zeile 2: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("hush: Standardeingabe: dies ist eine PDF-Datei, was nicht gelesen wird",
            (await RunAsync("de", "%PDF-1.7", ["redact"])).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fixed_message_of_the_sources_is_in_the_table()
    {
        HashSet<string> known = [.. Table.Skip(1).Select(row => row[0])];
        Assert.Equal([],
            from file in Directory.EnumerateFiles(Path.Combine(Root(), "src", "Hush.Cli"), "*.cs", SearchOption.AllDirectories)
            from Match match in Said().Matches(File.ReadAllText(file))
            let text = match.Groups["text"].Value
            where !known.Any(message => message == text || message.EndsWith(" " + text, StringComparison.Ordinal))
            select $"{Path.GetFileName(file)}: {text}");
    }

    [Theory]
    [InlineData("de", "LANG=de_DE.UTF-8")]
    [InlineData("fr", "LANG=de_DE.UTF-8", "LC_ALL=fr_CA.UTF-8")]
    [InlineData("es", "LANG=fr", "LC_ALL=de", "HUSH_LANGUAGE=es-MX")]
    [InlineData("de", "LC_ALL=de", "HUSH_LANGUAGE=auto")]
    [InlineData("fr", "LC_MESSAGES=fr", "LANG=de")]
    [InlineData("en", "LANG=de_DE", "LC_ALL=C")]
    [InlineData("en", "LANG=pt_BR.UTF-8")]
    [InlineData("en", "LANG=C.UTF-8")]
    [InlineData("en", "LC_ALL=en_GB", "LANG=de_DE")]
    [InlineData("en", "LANG=")]
    [InlineData("en", "LANG=deutsch")]
    [InlineData("en")]
    public void The_environment_says_the_language(string language, params string[] variables)
    {
        var environment = variables.Select(variable => variable.Split('=')).ToDictionary(parts => parts[0], parts => parts[1]);
        Assert.Equal(language, UserLanguage.Of(environment.GetValueOrDefault));
    }

    private static Task<CommandRun> RunAsync(string language, params string[] args) => RunAsync(language, "", args);

    private static async Task<CommandRun> RunAsync(string language, string input, string[] args)
    {
        using MemoryStream source = new(System.Text.Encoding.UTF8.GetBytes(input));
        using MemoryStream output = new();
        StringWriter errors = new() { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new StandardStreams(source, output, errors, IsTerminal: false)
        { Messages = Messages.In(language) });
        return new CommandRun(code, System.Text.Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    // What stands right of two blanks, at least three words.
    private static IEnumerable<string> DescriptionsIn(string help) =>
        help.Split('\n').Select(line => line.TrimStart())
            .Select(line => line.IndexOf("  ", StringComparison.Ordinal) is var at and >= 0 ? line[at..].Trim() : "")
            .Where(text => text.Split(' ').Length > 2);

    private static string[] PlacesOf(string text) => [.. Place().Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal)];

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""(?:Complain\(|Refuse\(|Fail\(ExitCode\.\w+, |new InputProblem\(|BadValue\("[^"]+", )"(?<text>[^"]+)"\)""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
