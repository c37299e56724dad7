using System.Text.RegularExpressions;
using Hush.Analysis;
using Hush.Conversations;
using Hush.Entities;
using Hush.Text;

namespace Hush.Server.Tests;

/// <summary>Stands in for the analysis: every "jane" is a person, in each form by itself. What the server does must not depend on how well names are found.</summary>
internal static partial class NameFinder
{
    public static ConversationResult Analyze(Conversation conversation, ConversationOptions options, CancellationToken cancellation) =>
        new(conversation.Id, [.. conversation.Items.Select(item => Redact(item, options))]);

    private static ItemResult Redact(ConversationItem item, ConversationOptions options)
    {
        SourceText source = item.Forms[options.Source] ?? item.Forms.Text;
        ReportedEntity[] entities =
            [.. Jane().Matches(source.Reveal()).Select(match => new ReportedEntity(new TextSpan(match.Index, match.Length), new Category("Person"), new Confidence(0.9)))];
        RepresentationSet forms = item.Forms;
        var redacted = new RepresentationSet(Star(forms.Text)!, Star(forms.Lexical), Star(forms.Itn), Star(forms.MaskedItn));
        return new ItemResult(item.Id, source, entities, redacted, options.RedactAudio ? [] : null);
    }

    private static SourceText? Star(SourceText? text) => text is null ? null : new SourceText(Jane().Replace(text.Reveal(), "****"));

    [GeneratedRegex("jane", RegexOptions.IgnoreCase)]
    private static partial Regex Jane();
}
