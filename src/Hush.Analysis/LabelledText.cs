using System.Text;
using Hush.Detection.Dialogue;

namespace Hush.Analysis;

/// <summary>Short values that stand under a name, such as members of JSON and arguments of log messages: the name tells what the value is.</summary>
internal static class LabelledText
{
    /// <summary>A name as words before a value: "customerName" and "customer_name" are "customer name: ". Empty for an empty name.</summary>
    public static string Label(string name)
    {
        if (name.Length == 0) return "";
        var words = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && char.IsLower(name[index - 1])) words.Append(' ');
            words.Append(name[index] is '_' or '-' or '.' ? ' ' : char.ToLowerInvariant(name[index]));
        }

        return words.Append(": ").ToString();
    }

    /// <summary>The part of a span of <paramref name="label"/> and text together that lies in the text; empty where none does.</summary>
    public static TextSpan InText(TextSpan span, string label)
    {
        var (start, end) = (Math.Max(span.Start - label.Length, 0), span.End - label.Length);
        return end > start ? TextSpan.FromBounds(start, end) : new TextSpan(0, 0);
    }

    /// <summary>
    /// The text with stars over what is personal, one for each UTF-16 code unit; all of it where a search stopped at a limit, since nobody can ask
    /// again.
    /// </summary>
    public static string Mask(PiiAnalyzer analyzer, string name, string text, DocumentOptions options)
    {
        if (string.IsNullOrWhiteSpace(text)) return text;
        var label = Label(name);
        var found = analyzer.Find([new Turn("", new SourceText(label + text))], options, CancellationToken.None);
        if (found.Incomplete.Count > 0) return new string('*', text.Length);
        var masked = found.ByTurn[0].Select(entity => InText(entity.Span, label)).Where(span => !span.IsEmpty).ToList();
        if (masked.Count == 0) return text;
        var characters = text.ToCharArray();
        foreach (var span in masked) characters.AsSpan(span.Start, span.Length).Fill('*');
        return new string(characters);
    }
}
