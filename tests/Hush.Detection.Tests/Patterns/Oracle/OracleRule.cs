using System.Text.RegularExpressions;
using Hush.Detection.Catalog;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests.Patterns.Oracle;

/// <summary>One row of <c>rules.tsv</c>: which module of python3-stdnum knows the identifier of a recognizer, and where the two differ on
/// purpose.</summary>
/// <param name="Id">The recognizer; definitions whose id goes on with a hyphen belong to it.</param>
/// <param name="Module">The module, without "stdnum.".</param>
/// <param name="Forms">Forms of values, see <see cref="RandomForm"/>.</param>
/// <param name="Except">Values that are not compared; null means none.</param>
internal sealed record OracleRule(string Id, string Module, IReadOnlyList<RandomForm> Forms, Regex? Except)
{
    private static readonly ILookup<string, PatternDefinition> DefinitionsByFamily =
        PatternCatalog.All.ToLookup(definition => Family(definition.Id), StringComparer.Ordinal);

    public static string Folder { get; } = Path.Combine(RecognizerTables.Folder, "..", "..", "Hush.Detection.Tests", "Patterns", "Oracle");

    public static IReadOnlyList<OracleRule> All { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "rules.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>The best that any definition of the recognizer says of the whole value; null when none has such a form.</summary>
    public Validation? Judge(string value)
    {
        Validation? best = null;
        foreach (var definition in DefinitionsByFamily[Family(Id)].Where(IsOurs))
        {
            if (!TakesWhole(definition, value)) continue;
            var verdict = definition.Validator?.Invoke(value) ?? Validation.Unknown;
            if (verdict == Validation.Confirmed || best is null or Validation.Refuted) best = verdict;
        }

        return best;
    }

    /// <summary>Whether the catalogue holds the recognizer.</summary>
    public bool IsKnown => DefinitionsByFamily[Family(Id)].Any(IsOurs);

    /// <summary>Whether the catalogue has any recognizer of its family: the rows of a country that is not there yet wait for it.</summary>
    public bool IsOfKnownFamily => DefinitionsByFamily.Contains(Family(Id));

    private static string Family(string id) => id[..id.IndexOf('.')];

    private bool IsOurs(PatternDefinition definition) => definition.Id == Id || definition.Id.StartsWith(Id + "-", StringComparison.Ordinal);

    private static bool TakesWhole(PatternDefinition definition, string value)
    {
        var match = definition.Pattern.Match(value);
        if (!match.Success) return false;
        var group = match.Groups["value"].Success ? match.Groups["value"] : match;
        return group.Length == value.Length;
    }

    private static OracleRule Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length is < 3 or > 5) throw new InvalidDataException($"A row of rules.tsv has {cells.Length} cells: {cells[0]}");
        var except = cells.Length > 3 && cells[3].Length > 0 ? new Regex(cells[3], RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) : null;
        if (except is not null && cells.Length < 5) throw new InvalidDataException($"An exception needs its reason: {cells[0]}");
        return new OracleRule(cells[0], cells[1], [.. cells[2].Split(' ').Select(form => new RandomForm(form))], except);
    }
}
