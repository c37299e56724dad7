using Hush.Detection.Catalog;
using Hush.Recognition;
using Hush.TestKit;

namespace Hush.Detection.Tests.Patterns;

public sealed class PatternCatalogTests
{
    /// <summary>Below this no entity is shown anywhere; a candidate under it is a note, not an alarm.</summary>
    private const double Shown = 0.5;

    public static TheoryData<string> Tables => [.. RecognizerTables.TableNames()];

    [Theory, MemberData(nameof(Tables))]
    public void Every_row_of_the_table_holds(string table)
    {
        var wrong = RecognizerTables.Read<RecognizerTables.Row[]>(table).Select(row => Fault(table, row)).OfType<string>().ToList();
        Assert.True(wrong.Count == 0, table + "\n" + string.Join("\n", wrong));
    }

    [Fact]
    public void Ordinary_sentences_full_of_numbers_raise_no_alarm()
    {
        var alarms = RecognizerTables.Read<string[]>("no-alarms")
            .SelectMany(text => RecognizerTables.Run(text).Where(candidate => candidate.Confidence.Value >= Shown)
                .Select(candidate => text + " → " + Show(text, candidate)))
            .ToList();
        Assert.True(alarms.Count == 0, string.Join("\n", alarms));
    }

    [Fact]
    public void Ids_are_unique()
    {
        var ids = PatternCatalog.CreateRecognizers().SelectMany(recognizer => recognizer.Members).Select(recognizer => recognizer.Id)
            .Concat(PatternCatalog.Cues.Select(cue => cue.Id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    public static TheoryData<string> Hostile =>
        ["7", "a@", "1-", "01-", "415-555-", "4 ", "1.", "a.", "dob 1/", "order number ", "last four ", "password is ", "abc:", "::", "a-", "A1",
            "gb82 ", "my pin is 4821 ", "eyJ", "march 3 ", "1:", "4111 1111 1111 ",
         "sig=a&", "server=a;b=c;", "Nurse ", "Paris ", "3 to ", "40.1234, ", "Ab Ab-", "password=a1b2c3d4 "];

    [Theory, MemberData(nameof(Hostile))]
    public void Time_grows_no_faster_than_the_text(string unit) => Growth.IsLinear(length => RecognizerTables.Run(Repeat(unit, length)), 16 * 1024);

    private static string? Fault(string table, RecognizerTables.Row row)
    {
        var asked = row.Asked is null ? Topic.None : Enum.Parse<Topic>(row.Asked);
        var candidates = RecognizerTables.Run(row.Text, asked);
        if (row.Find is null)
        {
            var family = candidates.Where(candidate => candidate.Recognizer.StartsWith(table, StringComparison.Ordinal)
                && candidate.Confidence.Value >= Shown).ToList();
            return family.Count == 0
                ? null : $"'{row.Text}' ({row.Breaks}) → {string.Join(", ", family.Select(candidate => Show(row.Text, candidate)))}";
        }

        foreach (var expected in row.Find)
        {
            var start = row.Text.IndexOf(expected.Value, StringComparison.Ordinal);
            var span = new TextSpan(start, expected.Value.Length);
            var category = new Category(expected.Category);
            var best = candidates.Where(candidate => candidate.Span == span && candidate.Category == category)
                .MaxBy(candidate => candidate.Confidence);
            var rival = candidates.Where(candidate => candidate.Span.Overlaps(span) && candidate.Category != category
                && !AreKinds(candidate.Category, category)).MaxBy(candidate => candidate.Confidence);
            if (best is null || best.Confidence.Value < Shown || (rival is not null && rival.Confidence > best.Confidence))
                return $"'{row.Text}' lacks {expected.Category} '{expected.Value}' → {string.Join(", ", candidates.Select(candidate => Show(row.Text, candidate)))}";
        }

        return null;
    }

    // A country's own category and the general one of the same thing are both right; the text contract answers both.
    private static bool AreKinds(Category first, Category second) => General.Contains(first) != General.Contains(second);

    private static readonly HashSet<Category> General =
    [
        Categories.GovernmentIssuedId, Categories.NumericIdentifier, Categories.HealthCardNumber, Categories.BankAccountNumber,
        Categories.PassportNumber, Categories.DriversLicenseNumber,
    ];

    private static string Show(string text, Candidate candidate) =>
        $"{candidate.Recognizer} {candidate.Category} {candidate.Confidence} '{text.Substring(candidate.Span.Start, candidate.Span.Length)}'";

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
