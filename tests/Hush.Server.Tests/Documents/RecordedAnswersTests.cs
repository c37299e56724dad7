using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hush.LanguageIdentification;
using Hush.Tasks;

namespace Hush.Server.Tests.Documents;

/// <summary>Answers of the real service, restated by texts of our own, with the whole analysis behind the server.</summary>
public sealed class RecordedAnswersTests
{
    private const string Ssn = "The SSN of this customer is 859-98-0987";
    private const string Policies = """
        {"redactionPolicies":[{"policyKind":"entityMask","policyName":"rest","isDefaultPolicy":true},
          {"policyKind":"characterMask","policyName":"last four","unmaskLength":4,"unmaskFromEnd":true,"entityTypes":["USSocialSecurityNumber"]}]}
        """;

    private static readonly Lazy<Analyses> Whole = new(static () =>
    {
        var analyzer = new PiiAnalyzer();
        return new Analyses(analyzer.Analyze, analyzer.Analyze, LanguageIdentifier.Identify, analyzer.Begin);
    });

    /// <summary>Version, parameters, text, redacted text, and entities as <c>category offset length</c>.</summary>
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "2022-05-01", """{"domain":"phi","stringIndexType":"Utf16CodeUnit"}""", "Write to mira.hall@contoso.com today",
          $"Write to {Stars(21)} today", "Email 9 21" },
        { "2022-05-01", """{"domain":"phi"}""", "You reach me on phone number 333-333-3333", "You reach me on phone number ************",
          "PhoneNumber 29 12" },
        { "2022-04-01-preview", """{"piiCategories":["USSocialSecurityNumber"]}""", "Her name is Ann Hill, her SSN is 859-98-0987",
          "Her name is Ann Hill, her SSN is ***********", "USSocialSecurityNumber 33 11" },
        { "2022-03-01-preview", """{"domain":"phi","piiCategories":["USSocialSecurityNumber"]}""",
          "I am Ann Hill, my SSN is 243-56-0987, call 425-555-0134.", "I am Ann Hill, my SSN is ***********, call 425-555-0134.",
          "USSocialSecurityNumber 25 11" },
        { "2022-05-01", """{"piiCategories":["USSocialSecurityNumber","PhoneNumber"]}""", "SSN 859-98-0987, phone number 800-102-1100, ask for Ann",
          "SSN ***********, phone number ************, ask for Ann", "USSocialSecurityNumber 4 11,PhoneNumber 30 12" },
        { "2022-05-01", """{"piiCategories":["PersonType","USSocialSecurityNumber"]}""", Ssn, "The SSN of this customer is ***********",
          "USSocialSecurityNumber 28 11" },
        { "2022-05-01", "{}", "The ABA number 111000025 stands at the left", "The ABA number ********* stands at the left",
          "ABARoutingNumber 15 9,NZSocialWelfareNumber 15 9" },
        { "2022-05-01", "{}", "A developer whose SSN is 859-98-0987 builds it", "A ********* whose SSN is *********** builds it",
          "PersonType 2 9,USSocialSecurityNumber 25 11" },
        { "2022-10-01-preview", "{}", ":)", ":)", "" },
        { "2022-10-01-preview", "{}", "Is 998.214.865-68 a Brazilian CPF number?", "Is 998.214.865-68 a Brazilian CPF number?", "" },
        { "2022-05-01", """{"stringIndexType":"TextElements_v8"}""", "👩🏻‍👩🏽‍👧🏾‍👦🏿 SSN: 859-98-0987", "👩🏻‍👩🏽‍👧🏾‍👦🏿 SSN: ***********",
          "USSocialSecurityNumber 17 11" },
        { "2022-05-01", "{}", "\uC544\uAC00 SSN: 859-98-0987", "\uC544\uAC00 SSN: ***********", "USSocialSecurityNumber 8 11" },
        { "2022-05-01", """{"stringIndexType":"UnicodeCodePoint"}""", "an\u0303o SSN: 859-98-0987", "an\u0303o SSN: ***********",
          "USSocialSecurityNumber 10 11" },
        { "2022-05-01", "{}", "Ring our desk at 312-555-1234, or mail help@contoso.com", "Ring our desk at ************, or mail ****************",
          "PhoneNumber 17 12,Email 39 16" },
        { "2023-11-15-preview", """{"redactionCharacter":"-"}""", Ssn, "The SSN of this customer is -----------", "USSocialSecurityNumber 28 11" },
        { "2025-11-15-preview", """{"redactionPolicies":[{"policyKind":"characterMask","redactionCharacter":"-"}]}""", Ssn,
          "The SSN of this customer is -----------", "USSocialSecurityNumber 28 11" },
        { "2026-05-01", """{"redactionPolicies":[{"policyKind":"entityMask"}]}""", "My name is John Doe. My SSN is 859-98-0987",
          "My name is [PERSON_1]. My SSN is [USSOCIALSECURITYNUMBER_1]",
          "Person 11 8 [PERSON_1] 11 10,USSocialSecurityNumber 31 11 [USSOCIALSECURITYNUMBER_1] 33 26" },
        { "2024-11-15-preview", """{"redactionPolicy":{"policyKind":"entityMask"}}""", "My name is John Doe.", "My name is [Person-1].",
          "Person 11 8 [Person-1] 11 10" },
        { "2024-11-15-preview", """{"redactionPolicy":{"policyKind":"noMask"}}""", Ssn, Ssn, "USSocialSecurityNumber 28 11" },
        { "2025-05-15-preview", """{"valueExclusionPolicy":{"caseSensitive":false,"excludedValues":["859-98-0987"]}}""", Ssn, Ssn, "" },
        { "2025-05-15-preview", """{"excludePiiCategories":["Person"]}""", "My name is John Doe.", "My name is John Doe.", "" },
        { "2025-11-15-preview",
          """{"confidenceScoreThreshold":{"default":0.1,"overrides":[{"entity":"USSocialSecurityNumber","value":1}]},"piiCategories":["USSocialSecurityNumber"]}""", Ssn, Ssn, "" },
        { "2025-11-15-preview", Policies, "I am John Doe. My SSN is 859-98-0987.", "I am [PERSON_1]. My SSN is *******0987.",
          "Person 5 8 [PERSON_1] 5 10,USSocialSecurityNumber 25 11" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_service_s_answer_is_ours(string version, string parameters, string text, string redacted, string entities)
    {
        await using var server = await StartAsync();
        var document = await AnalyzeAsync(server, version, parameters, text);
        Assert.Equal(redacted, document["redactedText"]!.GetValue<string>());
        Assert.Equal(entities, string.Join(',', document["entities"]!.AsArray().Select(Describe)));
        Assert.All(document["entities"]!.AsArray(), e => Assert.Matches(new Regex(@"^(0(\.\d{1,2})?|1)$"), e!["confidenceScore"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("My FAN is 281314478878", "281314478878")]
    [InlineData("My bank account number is 281314478873.", "281314478873")]
    [InlineData("My FAN is 281314478878 and the RAN is 281314478879.", "281314478878,281314478879")]
    public async Task Numbers_behind_a_caller_s_words_are_of_the_caller_s_category(string text, string numbers)
    {
        await using var server = await StartAsync();
        var document = await AnalyzeAsync(
            server, "2025-05-15-preview",
            """{"entitySynonyms":[{"entityType":"USBankAccountNumber","synonyms":[{"synonym":"FAN","language":"en"},{"synonym":"RAN","language":"en"}]}],"excludePiiCategories":["PhoneNumber"]}""", text);
        Assert.Equal(numbers,
            string.Join(',',
                document["entities"]!.AsArray().Where(e => e!["category"]!.GetValue<string>() == "USBankAccountNumber")
                .Select(e => e!["text"]!.GetValue<string>())));
        Assert.All(numbers.Split(','),
            number => Assert.DoesNotContain(number, document["redactedText"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Made_up_values_stand_for_the_real_ones()
    {
        await using var server = await StartAsync();
        var document = await AnalyzeAsync(
            server, "2025-11-15-preview", """{"redactionPolicies":[{"policyKind":"syntheticReplacement","entityTypes":["Person","Email"]}]}""",
            "My name is John Doe. My email is john@example.com. My SSN is 859-98-0987.");
        var redacted = document["redactedText"]!.GetValue<string>();
        Assert.All(["John Doe", "john@example.com", "859-98-0987"], value => Assert.DoesNotContain(value, redacted, StringComparison.Ordinal));
        Assert.Matches(@"^My name is [A-Z][^*]+\. My email is [^*\s]+@[^*\s]+\. My SSN is \*{11}\.$", redacted);
    }

    [Fact]
    public async Task Type_and_tags_of_a_number_are_those_of_the_specification()
    {
        await using var server = await StartAsync();
        var entity = (await AnalyzeAsync(server, "2025-11-15-preview", "{}", Ssn))["entities"]![0]!;
        Assert.Equal(["text", "category", "type", "offset", "length", "confidenceScore", "tags"], entity.AsObject().Select(member => member.Key));
        Assert.Equal("USSocialSecurityNumber", entity["type"]!.GetValue<string>());
        Assert.Equal(["Number", "Numeric"], entity["tags"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_job_tells_the_language_that_it_detected()
    {
        await using var server = await StartAsync();
        var job =
            TextCalls.Job(
                """{"id":"0","text":"You can call the office tomorrow, the number is 800-102-1100.","language":"auto"},{"id":"1","text":"Mein Name ist Hans Müller und ich wohne seit drei Jahren in Hamburg.","language":"auto"}""");
        var state = await server.WaitAsync(await TextCalls.SubmitAsync(server, job, "2022-10-01-preview"));
        Assert.Equal(
            ["English en False", "German de False"],
            state["tasks"]!["items"]![0]!["results"]!["documents"]!.AsArray()
                .Select(d =>
                    $"{d!["detectedLanguage"]!["name"]} {d["detectedLanguage"]!["iso6391Name"]} {d["isLanguageDefaulted"]!.GetValue<bool>()}"));
    }

    private static Task<RunningServer> StartAsync() => RunningServer.StartAsync(Whole.Value);

    private static async Task<JsonNode> AnalyzeAsync(RunningServer server, string version, string parameters, string text)
    {
        var document = new JsonObject { ["id"] = "0", ["language"] = "en", ["text"] = text };
        return (await TextCalls.AnalyzeAsync(server, TextCalls.Body(document.ToJsonString(), parameters), version))["documents"]![0]!;
    }

    private static string Describe(JsonNode? entity)
    {
        var place = $"{entity!["category"]} {entity["offset"]} {entity["length"]}";
        return entity["mask"] is null ? place : $"{place} {entity["mask"]} {entity["maskOffset"]} {entity["maskLength"]}";
    }

    private static string Stars(int count) => new('*', count);
}
