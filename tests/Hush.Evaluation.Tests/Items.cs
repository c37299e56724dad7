using Hush.Evaluation.Corpora;
using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Tests;

/// <summary>Small labelled items, written with the spans in brackets.</summary>
internal static class Items
{
    private static readonly LabelMapping Mapping = LabelMapping.Load();

    /// <summary>A document such as <c>Call [Ada Quill|PERSON] today</c>.</summary>
    public static GoldItem Document(string marked, string language = "en")
    {
        List<GoldSpan> spans = [];
        System.Text.StringBuilder text = new();
        foreach (var part in marked.Split('['))
        {
            var end = part.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
            {
                text.Append(part);
                continue;
            }

            var span = part[..end].Split('|');
            (var treatment, var categories) = Mapping.For(span[1], "own", isConversation: false);
            spans.Add(new GoldSpan(0, new TextSpan(text.Length, span[0].Length), span[1], treatment, categories));
            text.Append(span[0]).Append(part.AsSpan(end + 1));
        }

        return new GoldItem("1", language, "document", false, [new GoldTurn("", new SourceText(text.ToString()))], spans);
    }

    /// <summary>A find of <paramref name="value"/> where it first stands.</summary>
    public static Prediction Found(GoldItem item, string value, string category) =>
        new(0, new TextSpan(item.Turns[0].Text.Reveal().IndexOf(value, StringComparison.Ordinal), value.Length), category, 0.9);
}
