namespace Hush.Conversations.Alignment;

/// <summary>
/// What each step of an alignment costs, in hundredths of an ordinary word. Set so that the recordings and the tables of
/// projections come out right: leaving out what speech has and writing has not is nearly free, calling two unlike words the same
/// is impossible.
/// </summary>
internal static class AlignmentCost
{
    /// <summary>A number word read as its digits.</summary>
    public const int Number = 5;

    /// <summary>A less usual reading: a month as its number, a leading zero.</summary>
    public const int RareReading = 15;

    /// <summary>A word for a mark that leaves no letter or digit.</summary>
    public const int SilentMark = 10;

    /// <summary>Two words that only resemble each other, before <see cref="Unlikeness"/>.</summary>
    public const int Resemblance = 10;

    /// <summary>Times the share of differing letters, for two words that resemble each other.</summary>
    public const int Unlikeness = 120;

    /// <summary>An atom that the other form lacks.</summary>
    public static int Missing(AtomKind kind) => kind switch
    {
        AtomKind.Filler => 20,
        AtomKind.SpokenMark or AtomKind.SpokenSign => 30,
        AtomKind.Mark => 5,
        _ => 80,
    };
}
