using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Patterns.Phones;

/// <summary>
/// Phone numbers that the numbering plans do not know but their speaker calls so: local ones without area code, made-up ones, ones with a digit heard
/// wrong or missing; and numbers spelled with a keypad's letters.
/// <para>Known confusions: model numbers of phones, extensions (three to six digits after "ext" count), "call me at 5".</para>
/// <para>Fictitious examples: call me at 555-0123, 633278199 is my phone, ext 4410.</para>
/// </summary>
internal static class PhoneCues
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "generic.phone-announced", Category = Categories.PhoneNumber, Topic = Topic.Phone, Value = Number, Confidence = Grade.StrongPlus,
            AskedConfidence = Grade.Good, LongestGap = 4,
            Things = ["phone", "telephone", "cell", "mobile", "cellphone", "landline", "home phone", "work phone", "callback", "call back", "contact",
                "fax", "tel"],
            StrongShape = Number,
            Phrases =
            [
                "phone", "my cell", "my mobile", "cell phone", "mobile phone", "call me at", "call me on", "call at", "reach me at", "reach me on",
                "reach you", "reach me", "reached at", "text me at", "text me on", "contact me at", "call us at", "call us on", "ring me on",
                "give me a call at", "call me", "call us", "text me", "call back at", "back at", "back on", "best number", "whatsapp", "whats app",
                "my number", "your number", "callback number", "dial", "tel", "ph", "switchboard", "pabx", "direct line", "extension line", "after hours",
            ],
        },
        new()
        {
            Id = "generic.phone-extension", Category = Categories.PhoneNumber, Value = ValueShapes.Digits(3, 6), Confidence = Grade.Probable,
            LongestGap = 1, LooksBack = false,
            Phrases = ["extension", "ext"],
        },
    ];

    /// <summary>Seven to fifteen digits (ITU-T E.164 allows fifteen), with plus, brackets and the marks that group them.</summary>
    private static int Number(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var count = 0;
        for (var i = start; i < text.Length && i - start < 32; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                count++;
                end = i + 1;
                continue;
            }

            var isMark = text[i] is ' ' or '-' or '.' or '(' or ')' or '/';
            if (!isMark || (i - end) > 1) break;
        }

        return count is >= 7 and <= 15 && ValueShapes.EndsValue(text, end) ? end : -1;
    }
}
