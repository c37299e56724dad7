namespace Hush.Redaction;

/// <summary>The letters and digits of a value in capitals, by which it is the same in whatever writing.</summary>
internal static class PlainValue
{
    /// <summary>The plain form; the value itself where it has no letter or digit.</summary>
    public static string Of(string value)
    {
        var plain = string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.Length > 0 ? plain : value;
    }
}
