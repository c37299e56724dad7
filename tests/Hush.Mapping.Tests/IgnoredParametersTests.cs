using Hush.Mapping.Tests.Documents;

namespace Hush.Mapping.Tests;

/// <summary>What one API has and the other takes without effect is told.</summary>
public sealed class IgnoredParametersTests
{
    [Theory]
    [InlineData("""{"confidenceScoreThreshold":{"default":0.9}}""", "confidenceScoreThreshold")]
    [InlineData("""{"CONFIDENCESCORETHRESHOLD":{"default":0.9}}""", "confidenceScoreThreshold")]
    [InlineData("""{"valueExclusionPolicy":{"excludedValues":["Mina"]}}""", "valueExclusionPolicy")]
    [InlineData("""{"entitySynonyms":[{"entityType":"Person","synonyms":[{"synonym":"FAN"}]}]}""", "entitySynonyms")]
    [InlineData("""{"disableEntityValidation":true}""", "disableEntityValidation")]
    [InlineData("""{"disableEntityValidation":"true"}""", "disableEntityValidation")]
    [InlineData("""{"domain":"\ud83d"}""", "domain")]
    [InlineData("""{"stringIndexType":"Utf16CodeUnit"}""", "")]
    [InlineData("""{"domain":"phi"}""", "domain")]
    [InlineData("""{"entitySynonyms":[{}],"domain":"phi","stringIndexType":"UnicodeCodePoint"}""", "domain,entitySynonyms")]
    [InlineData("""{"domain":"None"}""", "")]
    [InlineData("""{"entitySynonyms":[],"valueExclusionPolicy":{},"confidenceScoreThreshold":null,"disableEntityValidation":false}""", "")]
    [InlineData("""{"somethingElse":true}""", "")]
    [InlineData("""{"redactionPolicies":[{"unmaskLength":4}]}""", "")]
    public void Parameters_of_texts_in_a_conversation(string parameters, string names) =>
        Assert.Equal(names, string.Join(',', Requests.Plan(Requests.JobWithParameters(parameters)).Tasks[0].Ignored));

    [Theory]
    [InlineData("""{"redactionSource":"lexical"}""", "redactionSource")]
    [InlineData("""{"redactAudioTiming":true}""", "redactAudioTiming")]
    [InlineData("""{"includeAudioRedaction":true}""", "includeAudioRedaction")]
    [InlineData("""{"redactionSource":"itn","includeAudioRedaction":1}""", "redactionSource,includeAudioRedaction")]
    [InlineData("""{"redactionSource":"TEXT","includeAudioRedaction":false,"redactAudioTiming":null}""", "")]
    [InlineData("{}", "")]
    public void Parameters_of_conversations_with_a_text(string parameters, string names) =>
        Assert.Equal(names,
            string.Join(',', DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync(parameters: parameters))).Tasks[0].Ignored));

    [Fact]
    public void The_warning_names_the_parameters()
    {
        Assert.Empty(IgnoredParameters.WarningOf([], "texts"));
        Assert.Equal("Parameters without effect on texts: a, b.", IgnoredParameters.WarningOf(["a", "b"], "texts").Single().Message);
    }
}
