using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.LanguageIdentification;
using Hush.Mapping.Conversations;
using Hush.Mapping.Documents;

namespace Hush.Tasks;

/// <summary>Begins a conversation whose turns come one by one, as <c>PiiAnalyzer.Begin</c> does.</summary>
internal delegate LiveConversation BeginConversation(string language, Modality modality, ConversationOptions options);

/// <summary>What a host can do with texts. All of it serves all threads.</summary>
/// <param name="Conversation">Redacts a conversation.</param>
/// <param name="Document">Redacts a text.</param>
/// <param name="Language">Tells the language of a text.</param>
/// <param name="Live">Begins a conversation whose turns come one by one.</param>
internal sealed record Analyses(AnalyzeConversation Conversation, AnalyzeDocument Document, DetectLanguage Language, BeginConversation Live)
{
    /// <summary>The model that is used: its name and the beginning of its hash; null without one.</summary>
    public string? Model { get; init; }

    /// <summary>What answers call the model where the caller chose it; null where it is the server's own, which they do not name.</summary>
    public string? ChosenModel { get; init; }

    /// <summary>Makes an analyzer and has it analyse something, which loads its lexicons and compiles its code.</summary>
    /// <param name="rules">The operator's own.</param>
    /// <param name="tagger">Finds what only context tells; null for none.</param>
    /// <param name="newSeed">A seed that nobody knows for the made-up values of each conversation and document.</param>
    /// <param name="keys">Those of the policies that need one; null for none.</param>
    public static Analyses Load(UserRules rules, NeuralTagger? tagger, Func<int> newSeed, RedactionKeys? keys = null)
    {
        var analyzer = new PiiAnalyzer(new PiiAnalyzerOptions
        { Rules = rules, Models = tagger is null ? [] : [tagger], Keys = keys ?? new RedactionKeys() });
        var item = new ConversationItem("1", "1", null,
            new RepresentationSet(new SourceText("Hello, my name is Jo."), new SourceText("hello my name is jo")), []);
        analyzer.Analyze(new Conversation("1", "en", Modality.Transcript, [item]), new ConversationOptions());
        return new Analyses(
            (conversation, options, cancellation) => analyzer.Analyze(conversation, options with { SyntheticSeed = newSeed() }, cancellation),
            (text, options, cancellation) => analyzer.Analyze(text, options with { SyntheticSeed = newSeed() }, cancellation),
            LanguageIdentifier.Identify,
            (language, modality, options) => analyzer.Begin(language, modality, options with { SyntheticSeed = newSeed() }))
        { Model = tagger?.Model };
    }
}
