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

    /// <summary>Makes an analyzer and has it analyse something, which loads its lexicons and compiles its code.</summary>
    public static Analyses Load(UserRules rules, NeuralTagger? tagger, RedactionKeys? keys = null)
    {
        var analyzer = new PiiAnalyzer(new PiiAnalyzerOptions { Rules = rules, Models = tagger is null ? [] : [tagger], Keys = keys ?? new RedactionKeys() });
        var item = new ConversationItem("1", "1", null, new RepresentationSet(new SourceText("Hello, my name is Jo."), new SourceText("hello my name is jo")), []);
        analyzer.Analyze(new Conversation("1", "en", Modality.Transcript, [item]), new ConversationOptions());
        return new Analyses(analyzer.Analyze, analyzer.Analyze, LanguageIdentifier.Identify, analyzer.Begin) { Model = tagger?.Model };
    }
}
