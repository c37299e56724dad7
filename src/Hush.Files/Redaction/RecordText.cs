using System.Text;

namespace Hush.Files.Redaction;

/// <summary>
/// Fields that are searched together, as a text of lines: the name of each, a colon and its text. A field may have context before and after it.
/// </summary>
internal sealed class RecordText
{
    private readonly StringBuilder _text = new();
    private readonly List<(Field Field, TextSpan Span)> _fields = [];

    /// <summary>The fields, and where each stands in the text.</summary>
    public IReadOnlyList<(Field Field, TextSpan Span)> Fields => _fields;

    /// <summary>How long the text is, UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>The text that is searched.</summary>
    public SourceText Text => new(_text.ToString());

    /// <summary>Adds a field.</summary>
    public void Add(Field field)
    {
        if (_text.Length > 0) _text.Append(field.StartsRecord ? "\n\n" : "\n");
        _text.Append(field.Before);
        if (field.Label.Length > 0) _text.Append(field.Label).Append(": ");
        _fields.Add((field, new TextSpan(_text.Length, field.Text.Text.Length)));
        _text.Append(field.Text.Text).Append(field.After);
    }
}
