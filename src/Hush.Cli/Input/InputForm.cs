using System.Text;
using Hush.Files.Input;
using Hush.Mapping;
using Hush.Mapping.Problems;

namespace Hush.Cli.Input;

/// <summary>What the caller says of the input's form.</summary>
/// <param name="Encoding">Its encoding, which refuses bytes that are none of it; null means that the bytes decide.</param>
/// <param name="IsJsonLines">Whether it is JSON Lines; else its name or content decides.</param>
/// <param name="IsPlain">Whether it is plain text, whatever structure it seems to have.</param>
internal sealed record InputForm(Encoding? Encoding, bool IsJsonLines, bool IsPlain)
{
    /// <summary>Reads the options.</summary>
    /// <param name="encoding">A name of an encoding; null or <c>auto</c> means that the bytes decide.</param>
    /// <param name="isJsonLines">Whether JSON Lines is asked for.</param>
    /// <param name="isPlain">Whether plain text is asked for.</param>
    public static Mapped<InputForm> Read(string? encoding, bool isJsonLines, bool isPlain)
    {
        if (isJsonLines && isPlain) return ProblemCatalog.BadValue("--plain", "It excludes --jsonl.");
        if (encoding is null || encoding.Equals("auto", StringComparison.OrdinalIgnoreCase)) return new InputForm(null, isJsonLines, isPlain);
        return InputEncoding.Find(encoding) is { } found
            ? new InputForm(found, isJsonLines, isPlain)
            : ProblemCatalog.BadValue("--encoding", "It is auto or a name that .NET knows, such as utf-8, utf-16le, utf-16be or windows-1252.");
    }
}
