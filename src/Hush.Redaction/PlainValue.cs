using System.Text;
using Hush.Text;

namespace Hush.Redaction;

/// <summary>The letters, with their marks, and digits of a value in capitals, by which it is the same in whatever writing.</summary>
internal static class PlainValue
{
    /// <summary>The plain form; the value itself where it has no letter or digit.</summary>
    public static string Of(string value)
    {
        StringBuilder plain = new(value.Length);
        foreach (var rune in value.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || (plain.Length > 0 && LetterMarks.Is(rune))) plain.Append(rune.ToString());
        return plain.Length > 0 ? plain.ToString().ToUpperInvariant() : value;
    }
}
