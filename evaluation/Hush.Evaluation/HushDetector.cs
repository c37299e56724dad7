using Hush.Evaluation.Corpora;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation;

/// <summary>Runs the library on labelled items, as any caller would.</summary>
public sealed class HushDetector(PiiAnalyzer analyzer)
{
    /// <summary>What the library finds with its default settings.</summary>
    public IReadOnlyList<Prediction> Detect(GoldItem item) =>
        item.IsConversation
            ? [.. Conversation(item, explains: false).Items.SelectMany((turn, index) => turn.Entities.Select(entity => ToPrediction(index, entity)))]
            : [.. Document(item, explains: false).Entities.Select(entity => ToPrediction(0, entity))];

    /// <summary>Every candidate that the library looked at.</summary>
    public IReadOnlyList<CandidateTrace> Explain(GoldItem item) =>
        (item.IsConversation ? Conversation(item, explains: true).Traces : Document(item, explains: true).Traces) ?? [];

    private DocumentResult Document(GoldItem item, bool explains) =>
        analyzer.Analyze(item.Turns[0].Text, new DocumentOptions { Language = item.Language, Explains = explains }, CancellationToken.None);

    private ConversationResult Conversation(GoldItem item, bool explains)
    {

        Conversation conversation = new(
            item.Id, item.Language, Modality.Text,
            [.. item.Turns.Select((turn, index) => new ConversationItem(
                index.ToString(System.Globalization.CultureInfo.InvariantCulture), turn.Speaker, null, new RepresentationSet(turn.Text), []))]);
        return analyzer.Analyze(conversation, new ConversationOptions { Source = Representation.Text, Explains = explains }, CancellationToken.None);
    }

    private static Prediction ToPrediction(int turn, ReportedEntity entity) =>
        new(turn, entity.Span, entity.Category.Name, entity.Confidence.Value);
}
