using Hush.Detection.Resolution;
using Hush.Entities;
using Hush.TestKit;

namespace Hush.Detection.Tests.Resolution;

public class OverlapResolverTests
{
    // Candidate: "characters=Category@confidence", with "!" behind it when validated. The characters stand once in the text.
    // Expected: "characters=Category", sorted.
    public static TheoryData<string, string, string, string> Table => new()
    {
        // text, candidates, one category, all categories
        { "nothing here", "", "", "" },
        { "call bob now", "bob=Person@0.8", "bob=Person", "bob=Person" },
        { "call bob now", "bob=Person@0.29", "", "" },
        { "call bob now", "bob=Person@0.3", "bob=Person", "bob=Person" },
        { "call bob now", "bob=Person@0.8;bob=Person@0.5", "bob=Person", "bob=Person" },
        { "id 111000025", "111000025=PhoneNumber@0.5;111000025=ABARoutingNumber@0.8", "111000025=ABARoutingNumber",
          "111000025=ABARoutingNumber;111000025=PhoneNumber" },
        { "id 111000025", "111000025=PhoneNumber@0.8;111000025=ABARoutingNumber@0.5!", "111000025=ABARoutingNumber",
          "111000025=PhoneNumber;111000025=ABARoutingNumber" },
        { "to ann.hill@firm.test", "ann.hill@firm.test=Email@0.5;ann.hill=Person@0.9;firm.test=URL@0.9", "ann.hill@firm.test=Email",
          "ann.hill@firm.test=Email" },
        { "card 4111111111111111", "4111111111111111=CreditCardNumber@0.9!;1111111111=PhoneNumber@0.95", "4111111111111111=CreditCardNumber",
          "4111111111111111=CreditCardNumber" },
        { "card 4111111111111111", "4111111111111111=CreditCardNumber@0.9!;4111111111111111=NumericIdentifier@0.95",
          "4111111111111111=CreditCardNumber", "4111111111111111=CreditCardNumber" },
        { "at 1 Elm St, Erie 16501", "1 Elm St, Erie 16501=Address@0.5;Erie=City@0.9;16501=ZipCode@0.9;Elm=Person@0.9",
          "1 Elm St, Erie 16501=Address", "1 Elm St, Erie 16501=Address" },
        { "born 1/2/1980 ok", "1/2/1980=Date@0.9;1/2/1980=DateOfBirth@0.6", "1/2/1980=DateOfBirth", "1/2/1980=DateOfBirth" },
        { "john doe", "john=Person@0.9;doe=Person@0.5", "john doe=Person", "john doe=Person" },
        { "john, doe", "john=Person@0.9;doe=Person@0.5", "john=Person;doe=Person", "john=Person;doe=Person" },
        { "john van doe", "john van=Person@0.9;van doe=Person@0.5", "john van doe=Person", "john van doe=Person" },
        { "1 Elm St, Erie", "1 Elm St=Address@0.9;Erie=Address@0.5", "1 Elm St, Erie=Address", "1 Elm St, Erie=Address" },
        // numbers are never merged
        { "55512 12345", "55512=ZipCode@0.9;12345=ZipCode@0.9", "55512=ZipCode;12345=ZipCode", "55512=ZipCode;12345=ZipCode" },
        // longer and comparable
        { "415 555 1212", "415 555 1212=PhoneNumber@0.7;555 1212=NumericIdentifier@0.8", "415 555 1212=PhoneNumber", "415 555 1212=PhoneNumber" },
        // what sticks out is kept
        { "415 555 1212", "415 555 1212=PhoneNumber@0.4;555 1212=NumericIdentifier@0.9", "415=PhoneNumber;555 1212=NumericIdentifier",
          "415=PhoneNumber;555 1212=NumericIdentifier" },
        { "aa bb cc", "aa bb=Organization@0.9;bb cc=Location@0.8", "aa bb=Organization;cc=Location", "aa bb=Organization;cc=Location" },
        { "aa bb.", "aa bb=Organization@0.9;bb.=Location@0.8", "aa bb=Organization", "aa bb=Organization" }, // only a mark sticks out
        { "aa bb cc", "bb=Organization@0.9!;aa bb cc=Location@0.4", "aa=Location;bb=Organization;cc=Location",
          "aa=Location;bb=Organization;cc=Location" },
        { "123456789", "123456789=PhoneNumber@0.8;123456789=USSocialSecurityNumber@0.65;123456789=NumericIdentifier@0.6", "123456789=PhoneNumber",
          "123456789=PhoneNumber;123456789=USSocialSecurityNumber" },
    };

    [Theory]
    [InlineData("neural", 0.6, Evidence.None, true)]
    [InlineData("neural", 0.4, Evidence.None, false)] // the tagger itself is in doubt
    [InlineData("identifiers.case", 0.6, Evidence.None, false)]
    [InlineData("identifiers.case", 0.6, Evidence.Cue, true)]
    public void PhoneAtTheEndOfANumberThatWasRead_IsPartOfIt(string recognizer, double confidence, Evidence evidence, bool isPart)
    {
        var source = new SourceText("nr JVGL 0622 8813 4470");
        Candidate[] candidates =
        [
            new(new TextSpan(3, 19), Categories.NumericIdentifier, new Confidence(confidence), recognizer, evidence),
            new(new TextSpan(8, 14), Categories.PhoneNumber, new Confidence(0.85), "generic.phone", Evidence.Validated),
        ];

        var found = OverlapResolver.Resolve(source, candidates, OverlapRule.OneCategory, new CategoryThresholds());

        Assert.Equal(isPart ? ["JVGL 0622 8813 4470"] : ["JVGL", "0622 8813 4470"], found.Select(entity => source.Reveal(entity.Span)));
    }

    [Theory]
    [InlineData("finit par 1295", "par 1295", "1295", "1295=CreditCardNumber")]
    [InlineData("ref ab-1295", "ab-1295", "1295", "ab-=NumericIdentifier;1295=CreditCardNumber")] // glued: part of the value
    [InlineData("ref AB 1295", "AB 1295", "1295", "AB=NumericIdentifier;1295=CreditCardNumber")] // a code, no word
    [InlineData("ref no 1295 kx", "1295 kx", "1295", "1295=CreditCardNumber;kx=NumericIdentifier")] // behind: the end of a code
    public void WordThatACueTookAlong_IsNotKept(string text, string ofCue, string other, string expected)
    {
        var source = new SourceText(text);
        Candidate[] candidates =
        [
            new(new TextSpan(text.IndexOf(ofCue, StringComparison.Ordinal), ofCue.Length), Categories.NumericIdentifier, new Confidence(0.8),
                "identifiers.member", Evidence.None),
            new(new TextSpan(text.IndexOf(other, StringComparison.Ordinal), other.Length), Categories.CreditCardNumber, new Confidence(0.98),
                "neural", Evidence.None),
        ];

        Assert.Equal(expected, Show(source, OverlapResolver.Resolve(source, candidates, OverlapRule.OneCategory, new CategoryThresholds())));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Resolve_Table(string text, string candidates, string oneCategory, string allCategories)
    {
        var source = new SourceText(text);
        var proposed = Parse(text, candidates);
        Assert.Equal(oneCategory, Show(source, OverlapResolver.Resolve(source, proposed, OverlapRule.OneCategory, new CategoryThresholds())));
        Assert.Equal(allCategories, Show(source, OverlapResolver.Resolve(source, proposed, OverlapRule.AllCategories, new CategoryThresholds())));
    }

    [Fact]
    public void Resolve_ThresholdOfCategory_Overrides()
    {
        var source = new SourceText("bob 12345");
        var thresholds = new CategoryThresholds(0.7, new Dictionary<Category, double> { [new Category("zipcode")] = 0.2 });
        var found = OverlapResolver.Resolve(source, Parse("bob 12345", "bob=Person@0.6;12345=ZipCode@0.3"), OverlapRule.OneCategory, thresholds);
        Assert.Equal("12345=ZipCode", Show(source, found));
    }

    [Fact]
    public void Resolve_SpanOutsideText_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => OverlapResolver.Resolve(
        new SourceText("abc"), [new Candidate(new TextSpan(2, 2), Categories.Person, new Confidence(1), "x", Evidence.None)],
        OverlapRule.OneCategory, new CategoryThresholds()));

    [Fact]
    public void Resolve_HostileCounts_IsLinear() => Growth.IsLinear(ResolveMany, 5_000);

    private static void ResolveMany(int numbers)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat("12345 ", numbers)));
        var candidates = new List<Candidate> { new(text.Span, Categories.Url, new Confidence(0.31), "u", Evidence.None) };
        for (var at = 0; at + 11 < text.Length; at += 6)
        {
            candidates.Add(new Candidate(new TextSpan(at, 5), Categories.ZipCode, new Confidence(0.9), "z", Evidence.None));
            candidates.Add(new Candidate(new TextSpan(at + 2, 7), Categories.PhoneNumber, new Confidence(0.8), "p", Evidence.None));
        }

        Assert.NotEmpty(OverlapResolver.Resolve(text, candidates, OverlapRule.OneCategory, new CategoryThresholds()));
    }

    private static List<Candidate> Parse(string text, string candidates) =>
    [
        .. candidates.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(candidate =>
        {
            var equals = candidate.LastIndexOf('=');
            var value = candidate[..equals];
            var (category, confidence) = candidate[(equals + 1)..].TrimEnd('!').Split('@') switch { var parts => (parts[0], parts[1]) };
            return new Candidate(
                new TextSpan(text.LastIndexOf(value, StringComparison.Ordinal), value.Length), new Category(category),
                new Confidence(double.Parse(confidence, System.Globalization.CultureInfo.InvariantCulture)), "test",
                candidate.EndsWith('!') ? Evidence.Validated : Evidence.None);
        }),
    ];

    private static string Show(SourceText text, IEnumerable<Entity> entities) =>
        string.Join(';', entities.Select(entity => $"{text.Reveal(entity.Span)}={entity.Category}"));
}
