using System.Text.Json;

namespace Hush.Analysis.Tests.Faults;

/// <summary>A category that is asked for alone is found in a text that holds it: none that nobody asked for takes its place.</summary>
public sealed class CategoryAloneTests
{
    // A value of each category, and a turn around it.
    private static readonly (string Category, string Turn, string Value)[] Said =
    [
        ("Name", "my name is Maria Lindqvist", "Maria Lindqvist"), ("Person", "my name is Maria Lindqvist", "Maria Lindqvist"),
        ("Phone", "my phone number is 415-555-0177", "415-555-0177"),
        ("Address", "I live at 12 Oak Street, Springfield, IL 62701", "12 Oak Street"), ("Email", "write to maria@example.com", "maria@example.com"),
        ("NumericIdentifier", "my order number is 88213407", "88213407"), ("CreditCard", "my card is 4111 1111 1111 1111", "4111 1111 1111 1111"),
        ("USSocialSecurityNumber", "my social security number is 219-09-9999", "219-09-9999"),
        ("DriversLicenseNumber", "my driver's license number is D4411220", "D4411220"),
        ("PassportNumber", "my passport number is X8812345", "X8812345"), ("PersonType", "she is a nurse", "nurse"),
        ("Organization", "I work for Harrow Bank Ltd", "Harrow Bank"),
        ("ABARoutingNumber", "the routing number is 021000021", "021000021"),
        ("BankAccountNumber", "my bank account number is 000123456789", "000123456789"),
        ("DateOfBirth", "my date of birth is 03/24/1982", "03/24/1982"),
        ("InternationalBankingAccountNumber", "the IBAN is GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
        ("SWIFTCode", "the swift code is EXMPDEFF500", "EXMPDEFF500"),
        ("VehicleIdentificationNumber", "the VIN is 1M8GDM9AXKP042788", "1M8GDM9AXKP042788"), ("Age", "I am 34 years old", "34"),
        ("Date", "it happened on 03/24/2019", "03/24/2019"), ("ZipCode", "my zip code is 62701", "62701"),
        ("GovernmentIssuedId", "my national id number is 7781209443", "7781209443"),
        ("CVV", "the cvv is 739", "739"), ("HealthCardNumber", "my health card number is 5512889031", "5512889031"),
        ("CASocialInsuranceNumber", "my social insurance number is 046 454 286", "046 454 286"),
        ("USMedicareBeneficiaryId", "my medicare number is 1EG4-TE5-MK73", "1EG4-TE5-MK73"), ("GithubAccount", "see github.com/annlee-7", "annlee-7"),
        ("Location", "we met in Lisbon", "Lisbon"), ("GPE", "we met in Lisbon", "Lisbon"),
    ];

    // The lists of the contract's versions, oldest first.
    public static TheoryData<string> Lists =>
    [
        "Name Phone Address Email NumericIdentifier CreditCard", "Person Phone Address Email NumericIdentifier CreditCard",
        "Person Phone Address Email NumericIdentifier CreditCard USSocialSecurityNumber", string.Join(' ', ConversationTaxonomy.Current.Names),
    ];

    [Theory, MemberData(nameof(Lists))]
    public void Every_category_of_a_conversation(string list)
    {
        ConversationTaxonomy taxonomy = new(list.Split(' '));
        List<string> shown = [];
        foreach (var name in taxonomy.Names)
        {
            (_, var turn, var value) = Said.Single(row => row.Category == name);
            ConversationOptions options = new() { Taxonomy = taxonomy, Categories = taxonomy.Select([name], null) };
            var item = Calls.Analyzer.Analyze(Calls.Chat("How can I help?", turn), options, TestContext.Current.CancellationToken).Items[1];
            if (!IsHidden(turn, value, item.Entities)) shown.Add(name);
        }

        Assert.Empty(shown);
    }

    [Fact]
    public void Specific_categories_keep_their_names_among_all()
    {
        var taxonomy = ConversationTaxonomy.Current;
        string[] names = ["DriversLicenseNumber", "PassportNumber", "GovernmentIssuedId", "HealthCardNumber", "USMedicareBeneficiaryId"];
        List<string> others = [];
        foreach (var name in names)
        {
            (_, var turn, var value) = Said.Single(row => row.Category == name);
            ConversationOptions options = new() { Categories = taxonomy.Select(["All"], null) };
            var item = Calls.Analyzer.Analyze(Calls.Chat("How can I help?", turn), options, TestContext.Current.CancellationToken).Items[1];
            TextSpan place = new(turn.IndexOf(value, StringComparison.Ordinal), value.Length);
            others.AddRange(item.Entities.Where(entity => entity.Span.Overlaps(place) && entity.Category.Name != name)
                .Select(entity => $"{name}: {entity.Category.Name}"));
        }

        Assert.Empty(others);
    }

    [Fact]
    public void Every_category_of_a_text()
    {
        var folder = Path.Combine(FaultTables.Folder, "..", "recognizers");
        Dictionary<string, (string Text, string Value)> examples = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var table = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var row in table.RootElement.EnumerateArray())
            {
                if (row.ValueKind != JsonValueKind.Object || row.TryGetProperty("asked", out _)
                    || !row.TryGetProperty("find", out var finds)) continue;
                foreach (var find in finds.EnumerateArray())
                    examples.TryAdd(find.GetProperty("category").GetString()!,
                        (row.GetProperty("text").GetString()!, find.GetProperty("value").GetString()!));
            }
        }

        // What has tables of another kind, or none.
        foreach ((var name, var said) in new[]
            { ("Person", "Person"), ("Organization", "Organization"), ("Address", "Address"), ("VIN", "VehicleIdentificationNumber") })
        {
            (_, var turn, var value) = Said.Single(row => row.Category == said);
            examples.Add(name, (turn, value));
        }

        List<string> shown = [];
        foreach (var category in TextTaxonomy.All)
        {
            if (!examples.TryGetValue(category.Category.Name, out var example))
            {
                shown.Add($"{category.Category.Name}: no example");
                continue;
            }

            DocumentOptions options = new()
            { Categories = new HashSet<Category> { category.Category }, OverlapRule = Detection.Resolution.OverlapRule.AllCategories };
            var entities =
                Calls.Analyzer.Analyze(new SourceText(example.Text), options, TestContext.Current.CancellationToken).Entities;
            if (!IsHidden(example.Text, example.Value, entities)) shown.Add($"{category.Category.Name}: {example.Text}");
        }

        Assert.True(shown.Count == 0, string.Join("\n", shown));
    }

    private static bool IsHidden(string text, string value, IReadOnlyList<ReportedEntity> entities)
    {
        var start = text.IndexOf(value, StringComparison.Ordinal);
        for (var at = start; at < start + value.Length; at++)
            if (char.IsLetterOrDigit(text[at]) && !entities.Any(entity => entity.Span.Contains(at))) return false;
        return true;
    }
}
