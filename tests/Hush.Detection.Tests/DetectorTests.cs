using System.Text.RegularExpressions;
using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Resolution;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests;

/// <summary>The pipeline with recognizers of the test's own, so that only the flow is judged.</summary>
public class DetectorTests
{
    private static readonly PatternDefinition Phone = new()
    {
        Id = "test.phone",
        Category = Categories.PhoneNumber,
        Pattern = new Regex(@"(?<!\d)\d{3}[- ]?\d{3}[- ]?\d{4}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Base = 0.8,
    };

    private static readonly PatternDefinition Card = new()
    {
        Id = "test.card",
        Category = Categories.CreditCardNumber,
        Pattern = new Regex(@"(?<!\d)(?:\d{4}[- ]?){3}\d{4}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Base = 0.9,
    };

    private static readonly PatternDefinition Order = new()
    {
        Id = "test.order",
        Category = Categories.NumericIdentifier,
        Pattern = new Regex(@"\b(?:[A-Z]{2})?\d{4,10}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        Base = 0.4,
        WithContext = 0.75,
        NeedsContext = true,
        Topic = Topic.Order,
        Context = new ContextWords(["order"]),
    };

    private static readonly PatternDefinition Name = new()
    {
        Id = "test.name",
        Category = Categories.Person,
        Pattern = new Regex(@"\b(?:name is|this is|mr) (?<value>\w+(?: (?:smith|doe|price))?)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)),
        Base = 0.9,
    };

    private static readonly PatternDefinition Street = new()
    {
        Id = "test.street",
        Category = Categories.Address,
        Pattern = new Regex(@"\d+ \w+ street(?: \w+ \w+ \d{5})?", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Base = 0.9,
    };

    // Turns are "S:text"; what must be found stands in brackets, and nothing else may be.
    public static TheoryData<string, string[]> Dialogues => new()
    {
        { "one turn", ["C:call [415-555-2671] please"] },
        { "spoken digits widen to whole words", ["C:call [four one five five five five two six seven one] please"] },
        { "card over three turns", ["C:My card is", "C:[4111 1111]", "C:[1111 1111]"] },
        { "card over turns, the other side nods", ["C:My card is", "A:okay", "C:[4111 1111]", "A:uh huh", "C:[1111 1111]", "A:got it"] },
        { "card begins in the announcing turn", ["C:My card is [4111 1111]", "A:go ahead", "C:[1111 1111]."] },
        { "phone over turns with full stops", ["A:phone number?", "C:[415].", "A:okay", "C:[555].", "C:[2671]."] },
        { "phone over turns, spoken",
          ["A:phone number?", "C:it's [four one five]", "A:mm hmm", "C:[five five five]", "A:right", "C:[two six seven one]"] },
        { "digits repeated at once", ["A:phone number?", "C:[415]", "A:[415]", "C:[555]", "A:okay [five five five]", "C:[2671]"] },
        { "a long turn in between parts them", ["C:415", "A:how long has the device been doing that for", "C:555 2671"] },
        { "others' questions part them", ["C:it broke after 415", "A:did you restart it?", "C:555 2671 times"] },
        { "street and city in two turns",
          ["A:what is your address", "C:[12 main street]", "A:and the city and zip", "C:[springfield illinois 62701]"] },
        { "asked order", ["A:order id?", "C:sure one moment", "C:[AB1234]"] },
        { "order that nobody asked for", ["A:how are you", "C:AB1234"] },
        { "order read back, spoken", ["A:order id?", "C:[AB12345]", "A:so [a b one two three four five] right"] },
        { "order read back, grouped", ["A:order id?", "C:[AB12345]", "A:so [AB-12-345], right?"] },
        { "no repeat inside a longer number", ["A:order id?", "C:[12345]", "A:i see, not 9123457, okay"] },
        { "phone read back with the country", ["C:[415-555-2671]", "A:so +[1 415.555.2671] then"] },
        { "full-width digits", ["A:phone number?", "C:[４１５－５５５－２６７１]です", "A:so [415-555-2671]"] },
        { "name repeated in full and in part", ["C:my name is [john doe]", "A:thanks [john], so [John Doe] or mr [doe]?"] },
        { "name repeated with possessive", ["C:my name is [maria]", "A:[Maria]'s order is late"] },
        { "ordinary word as name", ["C:my name is [will smith]", "A:thanks [will], i will see what will happen", "A:will you wait"] },
        { "ordinary word capitalised in a sentence", ["C:my name is [Will Smith]", "A:Will you wait, so that [Will] can pay?"] },
        { "ordinary surname beside the first name", ["C:my name is [anna price]", "A:the price for [anna price] is low"] },
        { "name before it was given", ["A:hello [maria]", "C:yes this is [maria]"] },
    };

    [Theory]
    [MemberData(nameof(Dialogues))]
    public void Detect_Dialogue_FindsExactly(string _, string[] turns)
    {
        var dialogue = Parse(turns, out var expected);
        var result = Detect(dialogue);
        for (var turn = 0; turn < turns.Length; turn++)
            Assert.Equal(expected[turn], result.ByTurn[turn].Select(entity => entity.Span));
        Assert.Empty(result.Incomplete);
    }

    [Fact]
    public void Detect_JoinedTurns_PiecesShareCategoryAndConfidence()
    {
        var found = Detect(Parse(["C:My card is 4111 1111", "C:1111 1111"], out _)).ByTurn.Select(turn => Assert.Single(turn)).ToArray();
        Assert.All(found, entity => Assert.Equal((Categories.CreditCardNumber, 0.9), (entity.Category, entity.Confidence.Value)));
    }

    [Fact]
    public void Detect_Document_RepeatsToo()
    {
        var text = new SourceText("My name is Maria. We thank maria for all.");
        var result = Detect(DialogueText.OfDocument(text, "en"));
        Assert.Equal(["Maria", "maria"], result.ByTurn[0].Select(entity => text.Reveal(entity.Span)));
    }

    [Fact]
    public void Detect_UnwantedCategory_GivesWayToAWantedOneForWhichSomethingSpeaks()
    {
        var wanted = new DetectionOptions { Wanted = new HashSet<Category> { Categories.NumericIdentifier } };
        Assert.Single(Detect(Parse(["C:order 4155552671"], out _), wanted).ByTurn[0]);
        Assert.Single(Detect(Parse(["C:order 415555"], out _), wanted).ByTurn[0]);
    }

    [Fact]
    public void Detect_AllCategories_KeepsThoseOfTheSameSpan()
    {
        var options = new DetectionOptions { OverlapRule = OverlapRule.AllCategories };
        var found = Detect(Parse(["C:order 4155552671"], out _), options).ByTurn[0];
        Assert.Equal([Categories.PhoneNumber, Categories.NumericIdentifier], found.Select(entity => entity.Category));
    }

    [Fact]
    public void Detect_MinimumConfidence_Drops() =>
        Assert.Empty(Detect(Parse(["C:415-555-2671"], out _), new DetectionOptions { MinimumConfidence = 0.81 }).ByTurn[0]);

    [Fact]
    public void Detect_NoTurns_NoResults() => Assert.Empty(Detect(new DialogueText([], "en")).ByTurn);

    [Fact]
    public void Detect_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => NewDetector().Detect(Parse(["C:hi"], out _), new DetectionOptions(), source.Token));
    }

    [Fact]
    public void Detect_RecognizerRunsOutOfTime_IsReported()
    {
        var slow = Phone with { Id = "test.slow", Pattern = new Regex("(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(10)) };
        var result = new Detector([new PatternRecognizer(slow), new PatternRecognizer(Phone)])
            .Detect(Parse([$"C:415-555-2671 {new string('a', 50)}!"], out _), new DetectionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(["test.slow"], result.Incomplete);
        Assert.Single(result.ByTurn[0]);
    }

    [Fact]
    public void Detect_AllRecognizers_ReadTheDocumentedCall()
    {
        var dialogue = Parse(["A:Can I have your name?", "C:Sure that is [John Doe]."], out var expected);
        var result = new Detector().Detect(dialogue, new DetectionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(expected, result.ByTurn.Select(turn => turn.Select(entity => entity.Span).ToList()));
    }

    [Theory]
    [InlineData("BankAccountNumber", "BankAccountNumber")] // the other country's number lies over it and would win, then be left out
    [InlineData("BankAccountNumber ITFiscalCode", "ITFiscalCode")]
    [InlineData("PhoneNumber", null)] // what has no country stays in the race
    public void Detect_CountrysNumberThatNobodyAskedFor_TakesNoPlace(string wanted, string? expected)
    {
        var options = new DetectionOptions { Wanted = wanted.Split(' ').Select(name => new Category(name)).ToHashSet() };
        var dialogue = Parse(["C:account 4155552671"], out _);
        Assert.Equal(expected,
            RivalDetector().Detect(dialogue, options, TestContext.Current.CancellationToken).ByTurn[0].SingleOrDefault()?.Category.Name);
    }

    [Theory]
    [InlineData("en", "BankAccountNumber")]
    [InlineData("it", "ITFiscalCode")]
    [InlineData("xx", "BankAccountNumber")]
    public void Detect_NothingNamed_LooksForTheCountriesOfTheLanguage(string language, string expected)
    {
        var dialogue = new DialogueText([new Turn("C", new SourceText("account 4155552671"))], language);
        Assert.Equal(expected,
            RivalDetector().Detect(dialogue, new DetectionOptions(), TestContext.Current.CancellationToken).ByTurn[0].Single().Category.Name);
    }

    private static Detector RivalDetector()
    {
        var bank = Phone with { Id = "test.bank", Category = Categories.BankAccountNumber, Base = 0.6 };
        var italian = Phone with { Id = "test.italian", Category = new Category("ITFiscalCode"), Base = 0.9 };
        return new Detector([new PatternScanner([bank, italian])]);
    }

    [Fact]
    public void Catalog_Ids_AreUnique() =>
        Assert.Equal(RecognizerCatalog.All.Count, RecognizerCatalog.All.Select(recognizer => recognizer.Id).Distinct().Count());

    private static DetectionResult Detect(DialogueText dialogue, DetectionOptions? options = null) =>
        NewDetector().Detect(dialogue, options ?? new DetectionOptions(), TestContext.Current.CancellationToken);

    private static Detector NewDetector() => new(new[] { Phone, Card, Order, Name, Street }.Select(definition => new PatternRecognizer(definition)));

    private static DialogueText Parse(string[] turns, out List<List<TextSpan>> expected)
    {
        expected = [];
        var parsed = new List<Turn>();
        foreach (var turn in turns)
        {
            var spans = new List<TextSpan>();
            var text = new System.Text.StringBuilder();
            foreach (var character in turn[2..])
            {
                if (character == '[') spans.Add(new TextSpan(text.Length, 0));
                else if (character == ']') spans[^1] = TextSpan.FromBounds(spans[^1].Start, text.Length);
                else text.Append(character);
            }

            parsed.Add(new Turn(turn[..1], new SourceText(text.ToString())));
            expected.Add(spans);
        }

        return new DialogueText(parsed, "en");
    }
}
