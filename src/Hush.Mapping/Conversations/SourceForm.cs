using Hush.Text;

namespace Hush.Mapping.Conversations;

/// <summary>The form of an item that detection reads: the asked one, or the text where the item lacks it.</summary>
internal static class SourceForm
{
    public static SourceText Of(RepresentationSet forms, Representation asked) => forms[asked] ?? forms.Text;

    public static long CountTextElements(Conversation conversation, Representation asked) =>
        conversation.Items.Sum(item => (long)OffsetConverter.Count(Of(item.Forms, asked).AsSpan(), OffsetUnit.TextElementV8));
}
