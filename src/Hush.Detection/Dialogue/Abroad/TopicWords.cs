using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>
/// The phrases by which speakers of one language ask for and announce personal things; kinds as in <see cref="TopicTables"/>. Names and addresses are
/// no topics here: the rules that read an answer in words know the ordinary talk of English alone, and the tagger reads the question beside the
/// answer.
/// </summary>
internal sealed record TopicWords
{
    /// <summary>The things; those that <see cref="AbroadCues"/> names belong to every language that has any.</summary>
    public IReadOnlyList<(string Phrase, Topic Value)> Things { get; private init; } = [];

    /// <summary>Things whose word alone mostly means something else.</summary>
    public IReadOnlyList<string> VagueThings { get; init; } = [];

    /// <summary>Frames that ask to be told.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Frames that may also ask whether something exists.</summary>
    public IReadOnlyList<string> Inquiries { get; init; } = [];

    /// <summary>Whole phrases that ask without naming the thing.</summary>
    public IReadOnlyList<(string Phrase, Topic Value)> WholeRequests { get; init; } = [];

    /// <summary>Whole phrases by which a speaker announces what comes next.</summary>
    public IReadOnlyList<(string Phrase, Topic Value)> WholeAnnouncements { get; init; } = [];

    /// <summary>Words after a thing with which it means something else.</summary>
    public IReadOnlyList<string> Vetoes { get; init; } = [];

    /// <summary>Words that may stand between a frame and its thing.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>Words that make a thing the speaker's own.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>Words that make a thing the other side's.</summary>
    public IReadOnlyList<string> Yours { get; init; } = [];

    /// <summary>Words after a thing by which its value is said next.</summary>
    public IReadOnlyList<string> Equations { get; init; } = [];

    /// <summary>Words after those by which nothing is said next.</summary>
    public IReadOnlyList<string> Complaints { get; init; } = [];

    /// <summary>Openings by which a speaker hands something over.</summary>
    public IReadOnlyList<string> Handovers { get; init; } = [];

    /// <summary>What is said to show that one listens, or to win time.</summary>
    public IReadOnlyList<string> Acknowledgments { get; init; } = [];

    /// <summary>Words with the given things and those of <see cref="AbroadCues"/>.</summary>
    public static TopicWords With(params IEnumerable<(string Phrase, Topic Value)>[] things) => new()
    {
        Things =
        [
            .. things.SelectMany(list => list),
            .. Of(Topic.Order, [.. AbroadCues.OrderNumbers]), .. Of(Topic.Case, [.. AbroadCues.CaseNumbers]),
            .. Of(Topic.Member, [.. AbroadCues.MemberNumbers]),
            .. Of(Topic.Policy, [.. AbroadCues.PolicyNumbers]), .. Of(Topic.Account, [.. AbroadCues.AccountNumbers]),
            .. Of(Topic.Tracking, [.. AbroadCues.ShipmentNumbers]),
            .. Of(Topic.Username, [.. AbroadCues.Usernames]), .. Of(Topic.Password, [.. AbroadCues.Passwords]),
            .. Of(Topic.Pin, [.. AbroadCues.Pins, .. AbroadCues.OneTimeCodes]),
        ],
    };

    /// <summary>Phrases of one topic.</summary>
    public static IEnumerable<(string Phrase, Topic Value)> Of(Topic topic, params string[] phrases) => phrases.Select(phrase => (phrase, topic));
}
