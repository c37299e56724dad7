
namespace Hush.Mapping.Tests.Conversations;

public sealed class JobRequestMappingTests
{
    private const string AllForms =
        """{"id":"1","participantId":"a","role":"Agent","text":"T.","lexical":"l","itn":"i","maskedItn":"m","audioTimings":[{"word":"x","offset":10,"duration":5}]}""";

    [Fact]
    public void Defaults_are_those_of_the_contract()
    {
        var plan = Requests.Plan(Requests.Job(Requests.Conversation()));
        var options = Assert.Single(plan.Tasks).Options;
        Assert.Equal((null, null, null), (plan.DisplayName, plan.CancelAfter, plan.Tasks[0].Name));
        Assert.Equal((Representation.Lexical, new CharacterMask('*'), false),
            (options.Source, options.Policies.For(Categories.Person), options.RedactAudio));
        Assert.Equal(ConversationTaxonomy.Current.Default, options.Categories!.Selected);
    }

    [Fact]
    public void A_transcript_keeps_all_its_forms_and_timings()
    {
        var item = ItemOf(Requests.Conversation(AllForms));
        Assert.Equal(("T.", "l", "i", "m"),
            (item.Forms.Text.Reveal(), item.Forms.Lexical!.Reveal(), item.Forms.Itn!.Reveal(), item.Forms.MaskedItn!.Reveal()));
        Assert.Equal(("a", "Agent"), (item.ParticipantId, item.Role));
        Assert.Equal((10, 15), (item.WordTimings[0].Range.Offset.Ticks, item.WordTimings[0].Range.End.Ticks));
    }

    [Theory]
    [InlineData("""{"offset":100,"duration":"50"}""", 100L, 150L)]
    [InlineData("""{"offset":0,"duration":0}""", 0L, 0L)]
    [InlineData("""{}""", null, null)]
    [InlineData("null", null, null)]
    public void A_transcript_keeps_the_timing_of_its_items(string json, long? offset, long? end)
    {
        var item = ItemOf(Requests.Conversation($$"""{{{Requests.Item}},"conversationItemLevelTiming":{{json}}}"""));
        Assert.Equal((offset, end), (item.Timing?.Offset.Ticks, item.Timing?.End.Ticks));
    }

    [Fact]
    public void Items_with_the_same_id_keep_their_order()
    {
        var items =
            """{"id":"7","participantId":"a","text":"one"},{"id":"7","participantId":"b","text":"two"},{"id":"1","participantId":"a","text":"three"}""";
        var plan = Requests.Plan(Requests.Job(Requests.Conversation(items)));
        Assert.Equal(["7 one", "7 two", "1 three"], plan.Inputs[0].Conversation.Items.Select(item => $"{item.Id} {item.Forms.Text.Reveal()}"));
    }

    [Fact]
    public void A_typed_conversation_has_its_text_only()
    {
        var plan = Requests.Plan(Requests.Job(Requests.Conversation(AllForms, """ "id":7,"language":"en-US","modality":"Text" """)));
        var conversation = plan.Inputs[0].Conversation;
        Assert.Equal(("7", Modality.Text), (conversation.Id, conversation.Modality));
        Assert.Equal(new RepresentationSet(conversation.Items[0].Forms.Text), conversation.Items[0].Forms);
    }

    [Fact]
    public void An_item_may_be_spoken_in_a_typed_conversation()
    {
        var item = AllForms.Replace("\"id\"", "\"modality\":\"TRANSCRIPT\",\"id\"", StringComparison.Ordinal);
        var plan = Requests.Plan(Requests.Job(Requests.Conversation(item, """ "id":"c","language":"en","modality":"text" """)));
        Assert.Equal(Modality.Transcript, plan.Inputs[0].Conversation.Modality);
        Assert.NotNull(plan.Inputs[0].Conversation.Items[0].Forms.Lexical);
    }

    [Theory]
    [InlineData("""{"redactAudioTiming":true}""", true)]
    [InlineData("""{"includeAudioRedaction":true}""", true)]
    [InlineData("""{"includeAudioRedaction":true,"redactAudioTiming":false}""", true)]
    [InlineData("""{"includeAudioRedaction":null,"redactAudioTiming":false}""", false)]
    public void Either_name_asks_for_audio(string parameters, bool expected) => Assert.Equal(expected, OptionsOf(parameters).RedactAudio);

    [Theory]
    [InlineData("""{"redactionSource":"maskedITN"}""", Representation.MaskedItn)]
    [InlineData("""{"redactionSource":"TEXT"}""", Representation.Text)]
    [InlineData("""{"redactionSource":"Itn"}""", Representation.Itn)]
    [InlineData("""{"redactionSource":null}""", Representation.Lexical)]
    public void Sources_are_read_in_any_letter_case(string parameters, Representation expected) =>
        Assert.Equal(expected, OptionsOf(parameters).Source);

    public static TheoryData<string, string, RedactionPolicy> Policies => new()
    {
        { """{"redactionCharacter":"-"}""", Requests.Version, new CharacterMask('-') },
        { """{"redactionPolicy":{"policyKind":"CharacterMask","redactionCharacter":"#"},"redactionCharacter":"-"}""", Requests.Version,
          new CharacterMask('#') },
        { """{"redactionPolicy":{"policyKind":"characterMask"},"redactionCharacter":"-"}""", Requests.Version, new CharacterMask('-') },
        { """{"redactionPolicy":{}}""", Requests.Version, new CharacterMask('*') },
        { """{"redactionPolicy":{"policyKind":"noMask"},"redactionCharacter":"-"}""", Requests.Version, new NoMask() },
        { """{"redactionPolicy":{"policyKind":"entityMask"}}""", "2024-11-15-preview", new EntityMask(EntityMaskStyle.Hyphenated) },
        { """{"redactionPolicy":{"policyKind":"ENTITYMASK"}}""", "2025-05-15-preview", new EntityMask(EntityMaskStyle.Underscored) },
        { """{"redactionPolicy":{"unmaskLength":4}}""", Requests.Version, new CharacterMask('*', 4) },
        { """{"redactionPolicy":{"policyKind":"characterMask","unmaskLength":2,"unmaskFromEnd":false},"redactionCharacter":"#"}""", Requests.Version,
          new CharacterMask('#', 2, false) },
        { """{"redactionPolicy":{"policyKind":"syntheticReplacement","preserveDataFormat":true}}""", Requests.Version,
          new SyntheticReplacement(true) },
        { """{"redactionPolicies":[{"policyKind":"entityMask"}]}""", "2024-11-01", new EntityMask(EntityMaskStyle.Underscored) },
        { """{"redactionPolicies":[{"policyKind":"noMask","entityTypes":["Phone"]}]}""", Requests.Version, new CharacterMask('*') },
        { """{"redactionPolicies":[{"policyKind":"noMask","entityTypes":["NAME"]}]}""", Requests.Version, new NoMask() },
        { """{"redactionPolicies":[{"policyKind":"noMask","entityTypes":["phonenumber"]},{"unmaskLength":1,"isDefaultPolicy":true}]}""",
          Requests.Version, new CharacterMask('*', 1) },
        { """{"redactionPolicies":[{"redactionCharacter":"#"}],"redactionPolicy":{"policyKind":"noMask"}}""", Requests.Version,
          new CharacterMask('#') },
        { """{"redactionPolicies":[],"redactionPolicy":{"policyKind":"noMask"}}""", Requests.Version, new NoMask() },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_wins_over_the_older_parameter(string parameters, string version, RedactionPolicy expected) =>
        Assert.Equal(expected, Requests.Plan(Requests.JobWithParameters(parameters), version).Tasks[0].Options.Policies.For(Categories.Person));

    [Theory]
    [InlineData("""{"piiCategories":["all"]}""", "2022-05-15-preview", "Address,CreditCard,Email,Name,NumericIdentifier,Phone")]
    [InlineData("""{"piiCategories":[]}""", "2023-04-15-preview", "Address,CreditCard,Email,NumericIdentifier,Person,Phone")]
    [InlineData("""{"piiCategories":["PhoneNumber","name",null]}""", "2024-11-01", "Person,Phone")]
    [InlineData("""{"piiCategories":["All"],"excludePiiCategories":["Person"]}""", "2024-11-01",
        "Address,CreditCard,Email,NumericIdentifier,Phone,USSocialSecurityNumber")]
    public void Categories_are_those_of_the_version(string parameters, string version, string expected)
    {
        var categories = Requests.Plan(Requests.JobWithParameters(parameters), version).Tasks[0].Options.Categories!.Selected;
        Assert.Equal(expected, string.Join(',', categories.Select(category => category.Name).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("""{"modelVersion":"latest"}""")]
    [InlineData("""{"modelVersion":"LATEST"}""")]
    [InlineData("""{"modelVersion":""}""")]
    [InlineData("""{"modelVersion":"2022-05-15-preview"}""")]
    [InlineData("""{"modelVersion":"2024-11-01"}""")]
    [InlineData("null")]
    public void Models_of_the_service_are_taken_as_ours(string parameters) => _ = OptionsOf(parameters);

    [Theory]
    [InlineData("xx", true)]
    [InlineData("klingon-US", true)]
    [InlineData("en-US", false)]
    [InlineData("pt_BR", false)]
    [InlineData("zh", false)]
    public void An_unsupported_language_is_an_error_of_its_conversation(string language, bool isError)
    {
        var members = $$""" "id":"c","language":"{{language}}","modality":"text" """;
        var input = Requests.Plan(Requests.Job(Requests.Conversation(members: members))).Inputs[0];
        Assert.Equal(isError ? ("InvalidArgument", "UnsupportedLanguageCode") : (null, null), (input.Problem?.Code, input.Problem?.InnerCode));
        if (isError) Assert.Contains($"Invalid language code '{language}'. Supported languages: ", input.Problem!.InnerMessage,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2.5", 2.5)]
    [InlineData("\"3\"", 3.0)]
    [InlineData("1e300", null)]
    [InlineData("null", null)]
    public void A_time_limit_is_in_seconds(string json, double? expected) =>
        Assert.Equal(expected,
            Requests.Plan(Requests.Job(Requests.Conversation(), more: $$""" "cancelAfter":{{json}}, """)).CancelAfter?.TotalSeconds);

    private static ConversationItem ItemOf(string conversation) => Requests.Plan(Requests.Job(conversation)).Inputs[0].Conversation.Items[0];

    private static ConversationOptions OptionsOf(string parameters) => Requests.Plan(Requests.JobWithParameters(parameters)).Tasks[0].Options;
}
