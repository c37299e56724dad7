using System.Text.Json;
using Hush.LanguageIdentification;
using Hush.Mapping.Documents;

namespace Hush.Mapping.Tests.Documents;

public sealed class DocumentTaskRunTests
{
    [Theory]
    [InlineData("2022-05-01", "")]
    [InlineData("2025-11-01", """,'type':'Person'""")]
    public void A_document_is_written_in_the_recorded_order(string version, string type)
    {
        var plan = Plan("""{"id":"a","text":"\ud83d\udc69 Jane"}""", version: version);
        var tags = type.Length == 0 ? "" : """,'tags':[{'name':'Person','confidenceScore':0.86}]""";
        Assert.Equal(
            ("""{'statistics':{'documentsCount':1,'validDocumentsCount':1,'erroneousDocumentsCount':0,'transactionsCount':1},'documents':[{'redactedText':'\uD83D\uDC69 Jane','id':'a','statistics':{'charactersCount':6,'transactionsCount':1},'entities':[{'text':'Jane','category':'Person'"""
                + type + ""","offset":2,"length":4,"confidenceScore":0.86""" + tags + """}],'warnings':[]}],'errors':[],'modelVersion':'MODEL'}""")
            .Replace('\'', '"').Replace("MODEL", HushModel.Version, StringComparison.Ordinal),
            DocumentRequests.Write(DocumentRequests.Run(plan, DocumentRequests.Find(3, 4, "Person"))));
    }

    /// <summary>The recorded check values: text before <c> SSN: </c>, unit, offset of the number behind it.</summary>
    public static TheoryData<string, string, int> Offsets => new()
    {
        { "👩", "TextElements_v8", 7 },
        { "👩", "UnicodeCodePoint", 7 },
        { "👩", "Utf16CodeUnit", 8 },
        { "👩🏻", "TextElements_v8", 8 },
        { "👩🏻", "Utf16CodeUnit", 10 },
        { "👩‍👩‍👧‍👧", "TextElements_v8", 13 },
        { "👩‍👩‍👧‍👧", "UnicodeCodePoint", 13 },
        { "👩‍👩‍👧‍👧", "Utf16CodeUnit", 17 },
        { "👩🏻‍👩🏽‍👧🏾‍👦🏿", "TextElements_v8", 17 },
        { "👩🏻‍👩🏽‍👧🏾‍👦🏿", "UnicodeCodePoint", 17 },
        { "👩🏻‍👩🏽‍👧🏾‍👦🏿", "Utf16CodeUnit", 25 },
        { "an\u0303o", "TextElements_v8", 9 },
        { "an\u0303o", "UnicodeCodePoint", 10 },
        { "an\u0303o", "Utf16CodeUnit", 10 },
        { "아가", "TextElements_v8", 8 },
        { "o" + new string('\u0335', 40) + "m" + new string('\u0321', 40) + "g" + new string('\u030D', 32), "TextElements_v8", 9 },
    };

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Offsets_count_what_was_asked_for(string prefix, string unit, int offset)
    {
        var text = prefix + " SSN: 859-98-0987";
        var document = $$"""{"id":"a","text":"{{JsonEncodedText.Encode(text)}}"}""";
        var plan = Plan(document, $$"""{"stringIndexType":"{{unit}}"}""");
        var entity = DocumentRequests.Run(plan,
            DocumentRequests.Find(text.Length - 11, 11, "USSocialSecurityNumber")).Documents[0].Entities[0];
        Assert.Equal(("859-98-0987", offset, 11), (entity.Text, entity.Offset, entity.Length));
    }

    [Theory]
    [InlineData("2022-05-01", "{}", "Date", "last week", "DateTime/DateRange")]
    [InlineData("2022-05-01", "{}", "Date", "Saturday", "DateTime/Date")]
    [InlineData("2023-04-01", """{"piiCategories":["DateTime"]}""", "Date", "1 May", "DateTime/Date")]
    [InlineData("2022-05-01", """{"piiCategories":["Date"]}""", "Date", "1 May", "Date/")]
    [InlineData("2024-11-01", "{}", "Date", "last week", "Date/")]
    [InlineData("2022-05-01", "{}", "DateOfBirth", "1 May 1980", "DateTime/Date")]
    [InlineData("2022-05-01", "{}", "PassportNumber", "L1234567", "USUKPassportNumber/")]
    [InlineData("2025-11-01", "{}", "PassportNumber", "L1234567", "PassportNumber/")]
    [InlineData("2025-11-01", """{"entitySynonyms":[{"entityType":"USBankAccountNumber","synonyms":[{"synonym":"FAN"}]}]}""", "BankAccountNumber",
        "123456789", "USBankAccountNumber/")]
    public void A_find_is_called_what_the_version_and_the_caller_call_it(string version, string parameters, string found, string text,
        string expected)
    {
        var plan = Plan($$"""{"id":"a","text":"{{text}}"}""", parameters, version);
        var entity = DocumentRequests.Run(plan, DocumentRequests.Find(0, text.Length, found)).Documents[0].Entities[0];
        Assert.Equal(expected, $"{entity.Category}/{entity.Subcategory}");
    }

    [Fact]
    public void Two_finds_by_one_name_are_told_once_and_several_names_all()
    {
        var plan = Plan("""{"id":"a","text":"111000025"}""", version: "2022-05-01");
        var entities = DocumentRequests.Run(
            plan,
            DocumentRequests.Find(0, 9, "BankAccountNumber", 0.8),
            DocumentRequests.Find(0, 9, "USBankAccountNumber", 0.7),
            DocumentRequests.Find(0, 9, "PhoneNumber", 0.6)).Documents[0].Entities;
        Assert.Equal(["USBankAccountNumber 0.8", "PhoneNumber 0.6"],
            entities.Select(e => FormattableString.Invariant($"{e.Category} {e.ConfidenceScore}")));
    }

    [Theory]
    [InlineData("2024-11-15-preview", true)]
    [InlineData("2024-11-01", false)]
    public void Placeholders_are_placed_where_the_version_has_them(string version, bool expected)
    {
        var mask = new PlacedMask("[X]", new TextSpan(3, 3));
        var plan = Plan("""{"id":"a","text":"\ud83d\udc69 Jane Doe"}""", version: version);
        var entity = DocumentRequests.Run(plan, DocumentRequests.Find(3, 4, "Person", mask: mask)).Documents[0].Entities[0];
        Assert.Equal(expected ? ("[X]", 2, 3) : (null, null, null), (entity.Mask, entity.MaskOffset, entity.MaskLength));
    }

    [Theory]
    [InlineData("fr", "French fr 0.99 False", "fr")]
    [InlineData("la", "(Unknown) (Unknown) 0 True", "de")]
    [InlineData(null, "(Unknown) (Unknown) 0 True", "de")]
    public void A_language_is_detected_where_asked_or_defaulted(string? told, string expected, string read)
    {
        var plan = DocumentRequests.PlanOf(DocumentRequests.ReadJob(DocumentRequests.Job(
            """{"id":"a","text":"x","language":"AUTO"},{"id":"b","text":"x"}""", more: """ "defaultLanguage":"de-AT", """)));
        var languages = new List<string>();
        var results = DocumentTaskRun.Run(plan, 0, Analyze, _ => told is null
            ? null : new IdentifiedLanguage(told, "French", told, 0.987), CancellationToken.None);
        var detected = results.Documents[0].DetectedLanguage!;
        Assert.Equal(expected,
            FormattableString.Invariant(
                $"{detected.Name} {detected.Iso6391Name} {detected.ConfidenceScore} {results.Documents[0].IsLanguageDefaulted}"));
        Assert.Equal([read, "en"], languages);
        Assert.Equal((null, null), (results.Documents[1].DetectedLanguage, results.Documents[1].IsLanguageDefaulted));

        DocumentResult Analyze(SourceText text, DocumentOptions options, CancellationToken cancellation)
        {
            languages.Add(options.Language);
            return new DocumentResult([], text);
        }
    }

    [Fact]
    public void Errors_and_counts_stand_beside_the_documents()
    {
        var documents = $$"""{"id":"a","text":"{{new string('x', 1001)}}"},{"id":"b","text":""},{"id":"c","text":"x","language":"xx"}""";
        var results = DocumentRequests.Run(Plan(documents));
        Assert.Equal(["b InvalidDocument", "c UnsupportedLanguageCode"],
            results.Errors.Select(error => $"{error.Id} {error.Error.InnerError!.Code}"));
        var counts = results.Statistics!;
        Assert.Equal((3, 1, 2, 2L), (counts.DocumentsCount, counts.ValidDocumentsCount, counts.ErroneousDocumentsCount, counts.TransactionsCount));
        Assert.Equal((1001, 2L), (results.Documents[0].Statistics!.CharactersCount, results.Documents[0].Statistics!.TransactionsCount));
    }

    [Fact]
    public void Made_up_values_of_two_documents_have_nothing_in_common()
    {
        var seeds = new List<int>();
        DocumentTaskRun.Run(Plan("""{"id":"a","text":"x"},{"id":"b","text":"x"}"""), 0, Analyze, DocumentRequests.NoLanguage, CancellationToken.None);
        Assert.Equal(2, seeds.Distinct().Count());

        DocumentResult Analyze(SourceText text, DocumentOptions options, CancellationToken cancellation)
        {
            seeds.Add(options.SyntheticSeed);
            return new DocumentResult([], text);
        }
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentTaskRun.Run(
            Plan(DocumentRequests.Document), 0, (text, _, _) => new DocumentResult([], text), DocumentRequests.NoLanguage, cancelled.Token));
    }

    private static DocumentPlan Plan(string documents, string parameters = "{}", string version = DocumentRequests.Latest) =>
        DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync(documents, parameters), version));
}
