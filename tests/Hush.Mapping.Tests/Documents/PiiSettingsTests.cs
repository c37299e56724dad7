namespace Hush.Mapping.Tests.Documents;

/// <summary>What each parameter asks the analysis for.</summary>
public sealed class PiiSettingsTests
{
    [Fact]
    public void Nothing_asked_means_the_defaults_of_the_contract()
    {
        var options = DocumentRequests.OptionsOf("{}");
        Assert.Equal(OffsetUnit.TextElementV8, options.LengthUnit);
        Assert.Equal(new CharacterMask('*'), options.Policies.For(Categories.Person));
        Assert.Equal((0.3, true, null, 0), (options.Thresholds.Default, options.Validates, options.Exclusion, options.Synonyms.Count));
        Assert.Subset(options.Categories!.ToHashSet(), TextTaxonomy.Default("en").ToHashSet());
    }

    [Theory]
    [InlineData("TextElements_v8", OffsetUnit.TextElementV8)]
    [InlineData("textElement_v8", OffsetUnit.TextElementV8)]
    [InlineData("unicodecodepoint", OffsetUnit.UnicodeCodePoint)]
    [InlineData("Utf16CodeUnit", OffsetUnit.Utf16CodeUnit)]
    public void The_unit_is_read_in_any_letter_case(string name, OffsetUnit unit) =>
        Assert.Equal(unit, DocumentRequests.OptionsOf($$"""{"stringIndexType":"{{name}}"}""").LengthUnit);

    [Theory]
    [InlineData("""{"piiCategories":["email","PHONE"]}""", "Email,PhoneNumber")]
    [InlineData("""{"piiCategories":["BRCPFNumber"]}""", "BRCPFNumber")]
    [InlineData("""{"piiCategories":["USSocialSecurityNumber","Age"],"domain":"PHI"}""", "USSocialSecurityNumber")]
    [InlineData("""{"piiCategories":["Email","Person"],"excludePiiCategories":["person"]}""", "Email")]
    [InlineData("""{"piiCategories":["Email"],"excludePiiCategories":["Email"]}""", "")]
    [InlineData("""{"piiCategories":["USBankAccountNumber"]}""", "BankAccountNumber,USBankAccountNumber")]
    public void Only_the_named_categories_are_wanted(string parameters, string wanted) =>
        Assert.Equal(wanted, Names(DocumentRequests.OptionsOf(parameters)));

    [Fact]
    public void Selectors_add_sets()
    {
        var byDefault = DocumentRequests.OptionsOf("{}").Categories!;
        var more = DocumentRequests.OptionsOf("""{"piiCategories":["default","BRCPFNumber"]}""").Categories!;
        var all = DocumentRequests.OptionsOf("""{"piiCategories":["ALL"]}""").Categories!;
        Assert.DoesNotContain(new Category("BRCPFNumber"), byDefault);
        Assert.Equal(byDefault.Append(new Category("BRCPFNumber")).Select(c => c.Name).Order(), more.Select(c => c.Name).Order());
        Assert.Superset(more.ToHashSet(), all.ToHashSet());
        Assert.Contains(Categories.Location, byDefault);
    }

    [Theory]
    [InlineData("2022-05-01", "{}", true)]
    [InlineData("2023-04-01", """{"piiCategories":["All"]}""", true)]
    [InlineData("2022-05-01", """{"excludePiiCategories":["PersonType"]}""", false)]
    [InlineData("2022-05-01", """{"domain":"phi"}""", false)]
    [InlineData("2022-05-01", """{"piiCategories":["Person"]}""", false)]
    [InlineData("v3.1", "{}", false)]
    [InlineData("2024-11-01", "{}", false)]
    [InlineData("2024-11-01", """{"piiCategories":["PersonType"]}""", true)]
    public void Early_versions_find_occupations_unasked(string version, string parameters, bool expected) =>
        Assert.Equal(expected, DocumentRequests.OptionsOf(parameters, version).Categories!.Contains(Categories.PersonType));

    [Theory]
    [InlineData("2022-05-01", "{}", true)]
    [InlineData("2022-05-01", """{"excludePiiCategories":["PassportNumber"]}""", false)]
    [InlineData("2022-05-01", """{"piiCategories":["Person"]}""", false)]
    [InlineData("2025-11-01", """{"piiCategories":["Person"]}""", false)]
    [InlineData("2025-11-01", """{"piiCategories":["USUKPassportNumber"]}""", true)]
    public void What_a_version_has_no_category_for_is_wanted_by_an_earlier_name(string version, string parameters, bool expected) =>
        Assert.Equal(expected, DocumentRequests.OptionsOf(parameters, version).Categories!.Contains(Categories.PassportNumber));

    [Fact]
    public void Each_category_gets_the_policy_that_names_it()
    {
        var policies = DocumentRequests.OptionsOf(
            """
            {"redactionCharacter":"#","redactionPolicies":[
              {"policyKind":"entityMask","isDefaultPolicy":true},
              {"policyKind":"CharacterMask","unmaskLength":4,"entityTypes":["USSocialSecurityNumber"]},
              {"policyKind":"characterMask","unmaskLength":2,"unmaskFromEnd":false,"redactionCharacter":"-","entityTypes":["PhoneNumber","USBankAccountNumber"]},
              {"policyKind":"syntheticReplacement","preserveDataFormat":true,"entityTypes":["person"]},
              {"policyKind":"noMask","entityTypes":["Age"]}]}
            """).Policies;
        Assert.Equal(new EntityMask(EntityMaskStyle.Underscored), policies.For(Categories.Email));
        Assert.Equal(new CharacterMask('#', 4, UnmaskFromEnd: true), policies.For(Categories.USSocialSecurityNumber));
        Assert.Equal(new CharacterMask('-', 2, UnmaskFromEnd: false), policies.For(Categories.PhoneNumber));
        Assert.Equal(new CharacterMask('-', 2, UnmaskFromEnd: false), policies.For(Categories.BankAccountNumber));
        Assert.Equal(new SyntheticReplacement(PreserveFormat: true), policies.For(Categories.Person));
        Assert.Equal(new NoMask(), policies.For(Categories.Age));
    }

    [Theory]
    [InlineData("""{"redactionCharacter":"-"}""", DocumentRequests.Latest, "CharacterMask -")]
    [InlineData("""{"redactionCharacter":"-","redactionPolicy":{"policyKind":"MaskWithCharacter"}}""", DocumentRequests.Latest, "CharacterMask -")]
    [InlineData("""{"redactionCharacter":"-","redactionPolicy":{"redactionCharacter":"#"}}""", DocumentRequests.Latest, "CharacterMask #")]
    [InlineData("""{"redactionCharacter":"-","redactionPolicies":[{"policyKind":"noMask","entityTypes":["Age"]}]}""", DocumentRequests.Latest,
        "CharacterMask -")]
    [InlineData("""{"redactionPolicy":{"policyKind":"entityMask"},"redactionPolicies":[{"policyKind":"noMask"}]}""", DocumentRequests.Latest,
        "NoMask")]
    [InlineData("""{"redactionPolicies":[]}""", DocumentRequests.Latest, "CharacterMask *")]
    [InlineData("""{"redactionPolicy":{"policyKind":"MaskWithEntityType"}}""", "2024-11-15-preview", "Hyphenated")]
    [InlineData("""{"redactionPolicy":{"policyKind":"entityMask"}}""", "2025-05-15-preview", "Underscored")]
    [InlineData("""{"redactionPolicy":{"policyKind":"DoNotRedact"}}""", "2024-11-15-preview", "NoMask")]
    public void The_nearest_word_on_redaction_counts(string parameters, string version, string expected) => Assert.Equal(
        expected,
        DocumentRequests.OptionsOf(parameters, version).Policies.For(Categories.Person) switch
        {
            CharacterMask mask => "CharacterMask " + mask.Character,
            EntityMask mask => mask.Style.ToString(),
            var policy => policy.GetType().Name,
        });

    [Fact]
    public void Values_words_thresholds_and_validation_are_handed_on()
    {
        var options = DocumentRequests.OptionsOf(
            """
            {"valueExclusionPolicy":{"caseSensitive":true,"excludedValues":["1800-555","2"]},
             "entitySynonyms":[{"entityType":"USBankAccountNumber","synonyms":[{"synonym":"FAN","language":"en"},{"synonym":"RAN"}]}],
             "confidenceScoreThreshold":{"default":0.5,"overrides":[{"entity":"email","value":0.9,"language":"en"},{"entity":"USBankAccountNumber","value":0.1}]},
             "disableEntityValidation":true,"loggingOptOut":false}
            """);
        Assert.Equal((2, true), (options.Exclusion!.Count, options.Exclusion.IsCaseSensitive));
        Assert.Equal(["USBankAccountNumber FAN en", "USBankAccountNumber RAN "],
            options.Synonyms.Select(s => $"{s.Category} {s.Words} {s.Language}"));
        Assert.Equal(0.5, options.Thresholds.Default);
        Assert.Equal(
            ["Email 0.9 en", "USBankAccountNumber 0.1 ", "BankAccountNumber 0.1 "],
            options.Thresholds.Overrides.Select(o => FormattableString.Invariant($"{o.Category} {o.Minimum} {o.Language}")));
        Assert.False(options.Validates);
    }

    [Fact]
    public void The_language_reaches_the_analysis_and_its_default_set()
    {
        var options = DocumentRequests.OptionsOf("{}", language: "pt-BR");
        Assert.Equal("pt-br", options.Language);
        Assert.Contains(new Category("BRCPFNumber"), options.Categories!);
    }

    private static string Names(DocumentOptions options) =>
        string.Join(',', options.Categories!.Select(category => category.Name).Order(StringComparer.Ordinal));
}
