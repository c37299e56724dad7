namespace Hush.Recognition.Lexicons;

/// <summary>
/// Brings the spellings of a word to one: small letters, no accents on Latin letters, no apostrophes. "Zoë", "ZOE" and "zoe" are one
/// word, and so are "O'Brien" and "obrien". Each letter gives one letter at most, so that nothing grows. The tables are those of
/// <c>training/lexicon/build_lexicon.py</c>.
/// </summary>
internal static class LetterFolding
{
    // One letter per code point from U+00C0 to U+024F. Written out, since string normalization is off under invariant globalization.
    private const string LatinExtended =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg" +
        "hhhhiiiiiiiiiiĳĳjjkkkllllllŀŀllnnnnnnŉnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈ" +
        "ƈɖɗƌƌƍǝeɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaaaǥǥggkkoo" +
        "ooʒʒjǳǳǳggƕƿnnaaaaooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    // One letter per code point from U+1E00 to U+1EFF, where most Vietnamese letters are.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>Writes the folded form of <paramref name="word"/> and returns its length, or -1 when <paramref name="folded"/> is too
    /// short.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (IsDropped(letter)) continue;
            if (length == folded.Length) return -1;
            folded[length++] = FoldLetter(letter);
        }
        return length;
    }

    private static bool IsDropped(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or (
        >= '\u0300' and <= '\u036F');

    private static char FoldLetter(char letter) => letter switch
    {
        < '\u0080' => (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | 0x20) : letter,
        >= '\u00C0' and <= '\u024F' => LatinExtended[letter - 0xC0],
        >= '\u1E00' and <= '\u1EFF' => LatinAdditional[letter - 0x1E00],
        _ => char.ToLowerInvariant(letter),
    };
}
