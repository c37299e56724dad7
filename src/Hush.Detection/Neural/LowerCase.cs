using System.Text;

namespace Hush.Detection.Neural;

/// <summary>A word in small letters as Unicode's default mapping has it, the two rules that depend on more than the character included.</summary>
internal static class LowerCase
{
    private const int CapitalSigma = 0x3A3;
    private const int DottedCapitalI = 0x130;

    /// <summary>Returns how many code units were written, at most twice those of the word.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> target)
    {
        var written = 0;
        for (var at = 0; at < word.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(word[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (!isWhole) target[written++] = word[at];
            else if (rune.Value == DottedCapitalI) ("i\u0307".AsSpan()).CopyTo(target[written..]);
            else if (rune.Value == CapitalSigma && IsLastOfSeveral(word, at)) target[written++] = 'ς';
            else written += Rune.ToLowerInvariant(rune).EncodeToUtf16(target[written..]);
            if (isWhole && rune.Value == DottedCapitalI) written += 2;
            at += length;
        }

        return written;
    }

    // A sigma with a letter before it and none behind it.
    private static bool IsLastOfSeveral(ReadOnlySpan<char> word, int at) => HasLetter(word[..at]) && !HasLetter(word[(at + 1)..]);

    private static bool HasLetter(ReadOnlySpan<char> characters)
    {
        foreach (var rune in characters.EnumerateRunes())
            if (Rune.IsLetter(rune)) return true;
        return false;
    }
}
