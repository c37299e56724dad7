using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;

namespace Hush.Mapping.Conversations;

/// <summary>Turns a conversation as a caller writes it into ours, or says what is wrong with it.</summary>
internal static class ConversationMapping
{
    private static readonly string[] Domains = ["finance", "healthcare", "generic"];

    /// <summary>Reads <paramref name="input"/>.</summary>
    /// <param name="input">The conversation; null is a missing one.</param>
    /// <param name="limits">What it may hold, lengths excepted: these depend on the task.</param>
    /// <param name="path">Where it stands in the request, such as <c>analysisInput.conversations[0]</c>, for the problem's target.</param>
    public static Mapped<Conversation> Read(ConversationInput? input, ConversationLimits limits, string path)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (input is null) return ProblemCatalog.MissingMember(path);
        if (string.IsNullOrEmpty(input.Id)) return ProblemCatalog.MissingMember(path + ".id");
        if (string.IsNullOrWhiteSpace(input.Language)) return ProblemCatalog.MissingMember(path + ".language");
        if (input.Modality is null) return ProblemCatalog.MissingMember(path + ".modality");
        if (WireNames.FindModality(input.Modality) is not { } modality) return ProblemCatalog.BadValue(path + ".modality", WireNames.Modalities);
        if (input.Domain is { Length: > 0 } domain && !Domains.Contains(domain, StringComparer.OrdinalIgnoreCase))
            return ProblemCatalog.BadValue(path + ".domain", Domains);
        if (input.ConversationItems is not { } inputs) return ProblemCatalog.MissingMember(path + ".conversationItems");
        if (inputs.Count > limits.MaxItems) return ProblemCatalog.TooManyEntries(limits.MaxItems, path + ".conversationItems");

        var items = new List<ConversationItem>(inputs.Count);
        var isTranscript = modality == Modality.Transcript;
        for (var i = 0; i < inputs.Count; i++)
        {
            var itemPath = $"{path}.conversationItems[{WireNames.Index(i)}]";
            var item = ConversationItemMapping.Read(inputs[i], modality, itemPath);
            if (item.Problem is { } problem) return problem;

            // Ids of items are the caller's: some repeat. Items are told apart by their order.
            isTranscript |= item.Value!.Forms is not { Lexical: null, Itn: null, MaskedItn: null };
            items.Add(item.Value);
        }

        if (items.TrueForAll(IsEmpty)) return ProblemCatalog.EmptyInput(path);

        // An item may be spoken in a conversation that is typed otherwise; only a transcript has more forms than one.
        return new Conversation(input.Id, input.Language, isTranscript ? Modality.Transcript : Modality.Text, items);
    }

    private static bool IsEmpty(ConversationItem item) =>
        RepresentationSet.All.All(form => item.Forms[form] is null or { Length: 0 });
}
