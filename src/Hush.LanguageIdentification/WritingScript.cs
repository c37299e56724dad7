namespace Hush.LanguageIdentification;

/// <summary>The scripts that the contract's languages are written in.</summary>
internal enum WritingScript
{
    None, Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam,
    Thai, Lao, Myanmar, Georgian, Ethiopic, Khmer, Hangul, Kana, Han,
}

/// <summary>Blocks of Unicode by script. Whether a character of a block is a letter is asked elsewhere.</summary>
internal static class WritingScripts
{
    public const int Count = (int)WritingScript.Han + 1;

    private static readonly (char First, char Last, WritingScript Script)[] Blocks =
    [
        ('A', 'z', WritingScript.Latin), ('\u00AA', '\u024F', WritingScript.Latin), ('\u0250', '\u02AF', WritingScript.Latin),
        ('\u0370', '\u03FF', WritingScript.Greek), ('\u0400', '\u052F', WritingScript.Cyrillic), ('\u0531', '\u058F', WritingScript.Armenian),
        ('\u0591', '\u05F4', WritingScript.Hebrew), ('\u0600', '\u06FF', WritingScript.Arabic), ('\u0750', '\u077F', WritingScript.Arabic),
        ('\u08A0', '\u08FF', WritingScript.Arabic), ('\u0900', '\u097F', WritingScript.Devanagari), ('\u0980', '\u09FF', WritingScript.Bengali),
        ('\u0A00', '\u0A7F', WritingScript.Gurmukhi), ('\u0A80', '\u0AFF', WritingScript.Gujarati), ('\u0B00', '\u0B7F', WritingScript.Oriya),
        ('\u0B80', '\u0BFF', WritingScript.Tamil), ('\u0C00', '\u0C7F', WritingScript.Telugu), ('\u0C80', '\u0CFF', WritingScript.Kannada),
        ('\u0D00', '\u0D7F', WritingScript.Malayalam), ('\u0E01', '\u0E7F', WritingScript.Thai), ('\u0E80', '\u0EFF', WritingScript.Lao),
        ('\u1000', '\u109F', WritingScript.Myanmar), ('\u10A0', '\u10FF', WritingScript.Georgian), ('\u1100', '\u11FF', WritingScript.Hangul),
        ('\u1200', '\u139F', WritingScript.Ethiopic), ('\u1780', '\u17FF', WritingScript.Khmer), ('\u1C80', '\u1C8F', WritingScript.Cyrillic),
        ('\u1C90', '\u1CBF', WritingScript.Georgian), ('\u1E00', '\u1EFF', WritingScript.Latin), ('\u1F00', '\u1FFF', WritingScript.Greek),
        ('\u3041', '\u30FF', WritingScript.Kana), ('\u3130', '\u318F', WritingScript.Hangul), ('\u3400', '\u4DBF', WritingScript.Han),
        ('\u4E00', '\u9FFF', WritingScript.Han), ('\uA8E0', '\uA8FF', WritingScript.Devanagari), ('\uA960', '\uA97F', WritingScript.Hangul),
        ('\uAC00', '\uD7FF', WritingScript.Hangul), ('\uF900', '\uFAFF', WritingScript.Han), ('\uFB50', '\uFDFF', WritingScript.Arabic),
        ('\uFE70', '\uFEFC', WritingScript.Arabic), ('\uFF21', '\uFF5A', WritingScript.Latin), ('\uFF66', '\uFF9F', WritingScript.Kana),
    ];

    /// <summary>The script of a character; <see cref="WritingScript.None"/> outside the known blocks and for surrogates.</summary>
    public static WritingScript Of(char character)
    {
        var low = 0;
        var high = Blocks.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < Blocks[middle].First) high = middle - 1;
            else if (character > Blocks[middle].Last) low = middle + 1;
            else return Blocks[middle].Script;
        }

        return WritingScript.None;
    }
}
