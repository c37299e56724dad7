using Hush.Inference.Tagging;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Neural;

/// <summary>The yes-or-no facts of a token, by their place among its bits; docs/model-file.md lists them.</summary>
internal static class TokenBits
{
    public const int BlankBefore = 1 << 0;
    public const int BreakBefore = 1 << 1;
    public const int TurnStart = 1 << TokenFeatures.TurnStartBit;
    public const int SpeakerChange = 1 << 3;
    public const int SecondSpeaker = 1 << 4;
    public const int KnownWord = 1 << 21;

    private const int ProfileAt = 5;
    private const int FlagsAt = 17;

    /// <summary>What the lexicon knows of a word.</summary>
    public static int Of(WordProfile profile)
    {
        var bits = Levels(profile.GivenName) | Levels(profile.FamilyName) << 3 | Levels(profile.Commonness) << 6 | Levels(profile.SeenAsPerson) << 9;
        return bits << ProfileAt
            | Flag(profile.IsPlace, 0) | Flag(profile.IsTitle, 1) | Flag(profile.IsCalendar, 2) | Flag(profile.IsOrganizationWord, 3);
    }

    // Level 0 to 3 as one bit for each level that is reached.
    private static int Levels(int level) => (1 << level) - 1;

    private static int Flag(bool holds, int place) => holds ? 1 << FlagsAt + place : 0;
}
