using Hush;

// Outside of Hush's own namespaces, as a program that uses the library is.
namespace ReadmeExample;

/// <summary>The README's example of the library, line for line.</summary>
internal static class Example
{
    /// <summary>What the example writes to the console.</summary>
    public static IReadOnlyList<string> Run()
    {
        Console.Lines.Clear();

        PiiAnalyzer analyzer = new();
        var document = analyzer.Analyze(new SourceText("Call Ada Quill at 415-555-2671."), new DocumentOptions());
        Console.WriteLine(document.Redacted.Reveal()); // Call ********* at ************.

        Conversation chat = new("1", "en", Modality.Text,
        [
            new ConversationItem("1", "agent", null, new RepresentationSet(new SourceText("Which number can we reach you at?")), []),
            new ConversationItem("2", "customer", null, new RepresentationSet(new SourceText("four one five five five five two six seven one")), []),
        ]);
        var redacted = analyzer.Analyze(chat, new ConversationOptions { Policies = PolicySet.Of(new EntityMask()) });
        Console.WriteLine(redacted.Items[1].Redacted.Text.Reveal()); // [PHONE_1]

        return [.. Console.Lines];
    }

    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
