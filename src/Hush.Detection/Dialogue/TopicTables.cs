using System.Collections.Frozen;
using Hush.Detection.Dialogue.Abroad;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Dialogue;

/// <summary>
/// The tables by which <see cref="TopicReader"/> reads turns of one language: those of English, and in a language that has words of its own these as
/// well, since people ask for an "e-mail" or a "PIN" and change languages inside a turn.
/// </summary>
internal sealed class TopicTables
{
    private static readonly TopicTables English = new(new TopicWords());

    // Made when the first text of the language comes: they are large.
    private static readonly FrozenDictionary<string, Lazy<TopicTables>>.AlternateLookup<ReadOnlySpan<char>> ByLanguage =
        new Dictionary<string, Lazy<TopicTables>>
        {
            ["de"] = new(() => new TopicTables(GermanTopics.Words)),
            ["fr"] = new(() => new TopicTables(FrenchTopics.Words)),
            ["es"] = new(() => new TopicTables(SpanishTopics.Words)),
            ["it"] = new(() => new TopicTables(ItalianTopics.Words)),
            ["pt"] = new(() => new TopicTables(PortugueseTopics.Words)),
            ["nl"] = new(() => new TopicTables(DutchTopics.Words)),
            ["pl"] = new(() => new TopicTables(PolishTopics.Words)),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;

    private TopicTables(TopicWords words)
    {
        Things = TopicCues.Things.With(words.Things);
        VagueThings = TopicCues.VagueThings.With(words.VagueThings);
        Inquiries = TopicCues.Inquiries.With(words.Inquiries);
        Requests = TopicCues.Requests.With(words.Requests);
        WholeRequests = TopicCues.WholeRequests.With(words.WholeRequests);
        WholeAnnouncements = TopicCues.WholeAnnouncements.With(words.WholeAnnouncements);
        Vetoes = TopicCues.Vetoes.With(words.Vetoes);
        Fillers = TopicCues.Fillers.With(words.Fillers.Concat(words.Yours));
        Own = TopicCues.Own.With(words.Own);
        Yours = TopicCues.Yours.With(words.Yours);
        Equations = TopicCues.Equations.With(words.Equations);
        Complaints = TopicCues.Complaints.With(words.Complaints);
        Handovers = TopicCues.Handovers.With(words.Handovers);
        Acknowledgments = TopicCues.Acknowledgments.With(words.Acknowledgments);

        // Most words begin none of the phrases, and then one look-up is enough.
        _beginnings = WholeRequests.FirstWords
            .Concat(WholeAnnouncements.FirstWords).Concat(Requests.FirstWords).Concat(Inquiries.FirstWords).Concat(Handovers.FirstWords)
            .Concat(Things.FirstWords).Concat(Own.FirstWords).Concat(Fillers.FirstWords).Concat(Acknowledgments.FirstWords)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The things, by every name that people give them.</summary>
    public PhraseTable<Topic> Things { get; }

    /// <summary>Things whose word alone mostly means something else: they need a frame that asks to be told.</summary>
    public PhraseTable<bool> VagueThings { get; }

    /// <summary>Frames that may also ask whether something exists; a vague thing after them asks for nothing.</summary>
    public PhraseTable<bool> Inquiries { get; }

    /// <summary>Frames that ask to be told.</summary>
    public PhraseTable<bool> Requests { get; }

    /// <summary>Whole phrases that ask without naming the thing.</summary>
    public PhraseTable<Topic> WholeRequests { get; }

    /// <summary>Whole phrases by which a speaker announces what comes next.</summary>
    public PhraseTable<Topic> WholeAnnouncements { get; }

    /// <summary>Words after a thing with which it means something else.</summary>
    public PhraseTable<bool> Vetoes { get; }

    /// <summary>Words that may stand between a frame and its thing, and between several things.</summary>
    public PhraseTable<bool> Fillers { get; }

    /// <summary>Words that make a thing the speaker's own.</summary>
    public PhraseTable<bool> Own { get; }

    /// <summary>Words that make a thing the other side's.</summary>
    public PhraseTable<bool> Yours { get; }

    /// <summary>Words after a thing by which its value is said next.</summary>
    public PhraseTable<bool> Equations { get; }

    /// <summary>Words after "is" by which nothing is said next.</summary>
    public PhraseTable<bool> Complaints { get; }

    /// <summary>Openings by which a speaker hands something over.</summary>
    public PhraseTable<bool> Handovers { get; }

    /// <summary>What is said to show that one listens, or to win time.</summary>
    public PhraseTable<bool> Acknowledgments { get; }

    /// <summary>The tables of a language; those of English where it has no words of its own.</summary>
    /// <param name="language">BCP-47 language; its region does not matter.</param>
    public static TopicTables For(string language) => ByLanguage.TryGetValue(LanguageTag.Primary(language), out var found) ? found.Value : English;

    /// <summary>Whether a phrase that may open, hold or fill a clause can begin with this word.</summary>
    public bool Begins(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[64];
        return _beginnings.Contains(PhraseTable<bool>.Normalize(word, plain));
    }
}
