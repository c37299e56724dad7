using Hush.Analysis;
using Hush.Conversations;
using Hush.Evaluation.Corpora;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation;

/// <summary>Runs the library on labelled items, as any caller would.</summary>
public sealed class HushDetector(PiiAnalyzer analyzer)
{
    private static readonly ConversationOptions ForConversations = new() { Source = Representation.Text };

    /// <summary>What the library finds with its default settings.</summary>
    public IReadOnlyList<Prediction> Detect(GoldItem item)
    {
        if (!item.IsConversation)
        {
            DocumentResult document = analyzer.Analyze(item.Turns[0].Text, new DocumentOptions { Language = item.Language }, CancellationToken.None);
            return [.. document.Entities.Select(entity => ToPrediction(0, entity))];
        }

        Conversation conversation = new(
            item.Id, item.Language, Modality.Text,
            [.. item.Turns.Select((turn, index) => new ConversationItem(
                index.ToString(System.Globalization.CultureInfo.InvariantCulture), turn.Speaker, null, new RepresentationSet(turn.Text), []))]);
        ConversationResult result = analyzer.Analyze(conversation, ForConversations, CancellationToken.None);
        return [.. result.Items.SelectMany((turn, index) => turn.Entities.Select(entity => ToPrediction(index, entity)))];
    }

    private static Prediction ToPrediction(int turn, ReportedEntity entity) =>
        new(turn, entity.Span, entity.Category.Name, entity.Confidence.Value);
}
