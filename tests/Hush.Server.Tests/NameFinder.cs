using System.Text.RegularExpressions;
using Hush.LanguageIdentification;
using Hush.Redaction;
using Hush.Tasks;

namespace Hush.Server.Tests;

/// <summary>Stands in for the analysis: every "jane" is a person, in each form by itself. What the server does must not depend on how well names are
/// found.</summary>
internal static partial class NameFinder
{
    public static Analyses All { get; } = new(Analyze, Analyze, Guess, Begin);

    // A conversation that goes on is analysed by the product itself, without a model.
    private static Lazy<PiiAnalyzer> Patterns { get; } = new(() => new PiiAnalyzer(new PiiAnalyzerOptions { Models = [] }));

    private static LiveConversation Begin(string language, Modality modality, ConversationOptions options) =>
        Patterns.Value.Begin(language, modality, options);

    public static DocumentResult Analyze(SourceText text, DocumentOptions options, CancellationToken cancellation) =>
        new([.. Find(text)], Star(text)!);

    public static ConversationResult Analyze(Conversation conversation, ConversationOptions options, CancellationToken cancellation) =>
        new(conversation.Id, [.. conversation.Items.Select(item => Redact(item, options))]);

    private static ItemResult Redact(ConversationItem item, ConversationOptions options)
    {
        var source = item.Forms[options.Source] ?? item.Forms.Text;
        ReportedEntity[] entities = [.. Find(source)];
        var forms = item.Forms;
        var redacted = new RepresentationSet(Star(forms.Text)!, Star(forms.Lexical), Star(forms.Itn), Star(forms.MaskedItn));
        return new ItemResult(item.Id, source, entities, redacted, options.RedactAudio ? [] : null)
        {
            Edits = RepresentationSet.All.Where(form => forms[form] is not null).ToDictionary(form => form, form => Edits(forms[form]!)),
        };
    }

    // Two languages: one whose texts begin with "bonjour", and texts that begin with "???" are in none.
    private static IdentifiedLanguage? Guess(SourceText text) => text.Reveal() switch
    {
        var hidden when hidden.StartsWith("???", StringComparison.Ordinal) => null,
        var french when french.StartsWith("bonjour", StringComparison.OrdinalIgnoreCase) => new IdentifiedLanguage("fr", "French", "fr", 0.987),
        _ => new IdentifiedLanguage("en", "English", "en", 1),
    };

    private static IEnumerable<ReportedEntity> Find(SourceText text) =>
        Jane().Matches(text.Reveal()).Select(match =>
            new ReportedEntity(new TextSpan(match.Index, match.Length), new Category("Person"), new Confidence(0.9)));

    private static IReadOnlyList<Edit> Edits(SourceText text) => [.. Find(text).Select(entity => new Edit(entity.Span, "****"))];

    private static SourceText? Star(SourceText? text) => text is null ? null : new SourceText(Jane().Replace(text.Reveal(), "****"));

    [GeneratedRegex("jane", RegexOptions.IgnoreCase)]
    private static partial Regex Jane();
}
