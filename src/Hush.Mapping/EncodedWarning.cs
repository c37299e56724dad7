using Hush.Contracts.Errors;
using Hush.Text;

namespace Hush.Mapping;

/// <summary>The warning that a text holds other text in an encoding for mail, which is not decoded and so not searched.</summary>
internal static class EncodedWarning
{
    /// <summary>What kind of warning it is.</summary>
    public const string Code = "EncodedText";

    /// <summary>In words; null when nothing is encoded.</summary>
    /// <param name="texts">What was searched.</param>
    public static string? Explain(IEnumerable<string> texts) => Tell([.. texts.Select(EncodedText.NameOf).OfType<string>().Distinct()]);

    /// <summary>The warning as the wire has it; none when nothing is encoded.</summary>
    /// <param name="texts">What was searched.</param>
    public static IReadOnlyList<WarningAnswer> Of(IEnumerable<string> texts) => ToAnswers(Explain(texts));

    /// <summary>The warning of several things by their names; none without one.</summary>
    /// <param name="names">What <see cref="NamesOf"/> said.</param>
    public static IReadOnlyList<WarningAnswer> OfNames(IEnumerable<string> names) => ToAnswers(Tell([.. names.Distinct()]));

    /// <summary>What is encoded in the forms of a turn, by its names.</summary>
    public static IEnumerable<string> NamesOf(ConversationItem item) => TextsOf(item).Select(EncodedText.NameOf).OfType<string>();

    /// <summary>The warning of what is known by its name already; none without one.</summary>
    /// <param name="name">What <see cref="EncodedText.NameOf"/> said.</param>
    public static IReadOnlyList<WarningAnswer> OfName(string? name) => ToAnswers(Tell(name is null ? [] : [name]));

    /// <summary>The texts of a conversation, in every form that it has.</summary>
    public static IEnumerable<string> TextsOf(Conversation conversation) => conversation.Items.SelectMany(TextsOf);

    private static IEnumerable<string> TextsOf(ConversationItem item) =>
        RepresentationSet.All.Select(form => item.Forms[form]).OfType<SourceText>().Select(text => text.Reveal());

    private static string? Tell(string[] names) => names.Length == 0 ? null
        : $"The text looks like {string.Join(" and ", names)}: what is encoded was not searched. Decode it first.";

    private static IReadOnlyList<WarningAnswer> ToAnswers(string? message) =>
        message is null ? [] : [new WarningAnswer { Code = Code, Message = message }];
}
