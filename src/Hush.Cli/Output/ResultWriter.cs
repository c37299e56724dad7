using Hush.Cli.Commands;
using Hush.Text;

namespace Hush.Cli.Output;

/// <summary>Writes results in one format, one after the other.</summary>
internal sealed class ResultWriter(TextWriter output, AnalysisSettings settings, OutputFormat format)
{
    private readonly TextDiff _diff = new(output, settings.IsColoured, settings.ShowsValues);
    private readonly JsonResult _json = new(settings);
    private readonly ExplanationWriter _explanation = new(output, settings);
    private int _written;

    /// <summary>Starts a list of results whose number is not known.</summary>
    public void Begin()
    {
        if (format == OutputFormat.Json) output.WriteLine('[');
    }

    /// <summary>Writes one result of the list.</summary>
    public void Write(UnitResult result)
    {
        if (format == OutputFormat.Json && _written > 0) output.WriteLine(',');
        if (format == OutputFormat.Text && _written > 0) output.WriteLine();
        _written++;
        if (format == OutputFormat.Text) WriteText(result);
        else if (format == OutputFormat.Json) output.Write(_json.Write(result, isIndented: true));
        else output.WriteLine(_json.Write(result, isIndented: false));
    }

    /// <summary>Ends the list.</summary>
    public void End()
    {
        if (format != OutputFormat.Json) return;
        if (_written > 0) output.WriteLine();
        output.WriteLine(']');
    }

    /// <summary>Writes all results there are: as JSON a single one stands by itself, without a list.</summary>
    public void WriteAll(IReadOnlyList<UnitResult> results)
    {
        if (format == OutputFormat.Json && results is [UnitResult only])
        {
            output.WriteLine(_json.Write(only, isIndented: true));
            return;
        }

        Begin();
        foreach (var result in results) Write(result);
        End();
    }

    private void WriteText(UnitResult result)
    {
        if (settings.Explains) WriteExplanation(result);
        else if (!settings.Redacts) WriteEntities(result);
        else if (result.Document is { } document) WriteDocument(document.Text.Reveal(), result.RedactedDocument!.Redacted.Reveal());
        else WriteConversation(result.Conversation!, result.Redacted!);
    }

    private void WriteDocument(string original, string redacted)
    {
        if (original.Length == 0) return;

        // A file's own last line break is written once, not twice.
        _diff.Write("", original.EndsWith('\n') ? original[..^1] : original, redacted.EndsWith('\n') ? redacted[..^1] : redacted);
    }

    private void WriteConversation(Conversation conversation, ConversationResult result)
    {
        var width = conversation.Items.Count == 0 ? 0 : conversation.Items.Max(item => item.ParticipantId.Length);
        foreach ((var item, var redacted) in conversation.Items.Zip(result.Items))
            _diff.Write((item.ParticipantId + ":").PadRight(width + 2), item.Forms.Text.Reveal(), redacted.Redacted.Text.Reveal());
    }

    private void WriteEntities(UnitResult result)
    {
        if (result.Document is { } document)
        {
            WriteEntities(document.Id, document.Text, result.RedactedDocument!.Entities);
            return;
        }

        foreach (var item in result.Redacted!.Items) WriteEntities(item.Id, item.Source, item.Entities);
    }

    private void WriteExplanation(UnitResult result)
    {
        if (result.Document is { } document) _explanation.Write(result.RedactedDocument!.Traces!, [(document.Id, document.Text)]);
        else _explanation.Write(result.Redacted!.Traces!, [.. result.Redacted.Items.Select(item => (item.Id, item.Source))]);
    }

    private void WriteEntities(string id, SourceText source, IReadOnlyList<ReportedEntity> entities)
    {
        OffsetConverter offsets = new(source, settings.Unit);
        foreach (var entity in entities)
        {
            var place = offsets.FromUtf16(entity.Span);
            output.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(id.Length > 0 ? VisibleText.OfField(id) + "\t" : "")}{place.Start}\t{place.Length}\t{entity.Category.Name}\t{entity.Confidence.Rounded:0.00}\t{VisibleText.OfField(source.Reveal(entity.Span))}"));
        }
    }
}
