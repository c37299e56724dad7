using CsCheck;

namespace Hush.TestKit;

/// <summary>Makes texts of everything that offsets stumble over, well-formed or not.</summary>
public static class RandomText
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "7", " ", ".", "'", "’", "-", "\r\n", "\n", "\t", "\0", "é", "e\u0301", "\u0301", "\u0302\u0303", "\u20DD", "\u0903",
        "\uD83D", "\uDE00", "👩", "👩🏻", "👩‍👩‍👧‍👧", "❤\uFE0F‍🔥", "🇨🇭", "1\uFE0F\u20E3", "\u200B", "\u200D", "\u200F", "\u00AD",
        "שלום", "مرحبا", "नमस्ते", "ไทย", "漢字", "かな", "カタカナー", "한국", "\u1112\u1161\u11AB", "𝒜", "𐀀", "𠮷", "\U000E0100", "\u0378", "\uFFFD",
    ];

    /// <summary>Texts of up to so many pieces; a quarter of them are any code unit at all.</summary>
    public static Gen<string> Of(int most) =>
        Gen.Frequency((3, Gen.OneOf(Pieces)), (1, Gen.Int[0, char.MaxValue].Select(code => ((char)code).ToString()))).Array[0, most]
            .Select(string.Concat);
}
