using System.Diagnostics;
using System.Text;

namespace Hush.Redaction.Pseudonyms;

/// <summary>How the bytes of a sealed value are to be read. Part of what is authenticated. Never renumber.</summary>
internal enum SealedForm : byte
{
    /// <summary>Characters in UTF-8, or bytes of a file that is not JSON as they stood there.</summary>
    Utf8 = 0,

    /// <summary>Characters in UTF-16, little endian, since half of a surrogate pair is among them.</summary>
    Utf16 = 1,

    /// <summary>The inside of a JSON string as it stood there, which the ordinary writing would not give back byte for byte.</summary>
    JsonString = 2,

    /// <summary>A JSON number as it stood there. Its token stands in quotation marks, which go with it.</summary>
    JsonNumber = 3,
}

/// <summary>A value as a token carries it. It never prints itself.</summary>
/// <param name="Form">How its bytes are read.</param>
/// <param name="Bytes">The bytes.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record SealedValue(SealedForm Form, [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] byte[] Bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value of characters, any of them.</summary>
    public static SealedValue Of(string value)
    {
        try
        {
            return new SealedValue(SealedForm.Utf8, Strict.GetBytes(value));
        }
        catch (EncoderFallbackException)
        {
            return new SealedValue(SealedForm.Utf16, System.Runtime.InteropServices.MemoryMarshal.AsBytes(value.AsSpan()).ToArray());
        }
    }

    /// <summary>Its characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text => Form switch
    {
        SealedForm.Utf16 => new string(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, char>(Bytes)),
        SealedForm.JsonString => JsonWriting.Read(Bytes),
        _ => Encoding.UTF8.GetString(Bytes),
    };

    /// <summary>Whether a file can hold it: half of a surrogate pair stands in JSON alone, as an escape.</summary>
    /// <param name="isJson">Whether it stands in a string of JSON.</param>
    public bool FitsFile(bool isJson) => isJson || Form is SealedForm.Utf8 or SealedForm.JsonNumber || Of(Text).Form == SealedForm.Utf8;

    /// <summary>Its bytes in a file that it fits.</summary>
    /// <param name="isJson">Whether it stands in a string of JSON.</param>
    public byte[] InFile(bool isJson) => Form switch
    {
        SealedForm.JsonNumber => Bytes,
        SealedForm.JsonString when isJson => Bytes,
        SealedForm.Utf8 when !isJson => Bytes,
        _ => isJson ? JsonWriting.Write(Text) : Encoding.UTF8.GetBytes(Text),
    };

    /// <summary>The form and length, never the value.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"SealedValue({Form}, {Bytes.Length} bytes)");
}
