using System.Globalization;
using System.Text.RegularExpressions;
using Hush.Recognition.Lexicons;

namespace Hush.Transcripts.Redaction;

/// <summary>Numbers the speakers of a file whose labels may be names: the same name gets the same <c>[SPEAKER_1]</c> everywhere.</summary>
internal sealed partial class SpeakerLabels
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private int _count;

    /// <summary>The label to write; null when the old one names a role or a number, which tells nobody's name.</summary>
    public string? For(string speaker)
    {
        var name = speaker.Trim();
        if (name.Length == 0 || Neutral().IsMatch(name)) return null;
        if (!_labels.TryGetValue(name, out var label)) _labels[name] = label = Shared(name)
            ?? string.Create(CultureInfo.InvariantCulture, $"[SPEAKER_{++_count}]");
        return label;
    }

    /// <summary>Whether a word of a label is a name by itself: "Help" of "Order Help" is an ordinary word and none.</summary>
    public static bool IsName(string word) => !NameLexicon.IsCommonWord(word) || NameLexicon.IsGivenName(word) || NameLexicon.IsFamilyName(word);

    /// <summary>The label of a name that has all words of this one, or all words of which this one has.</summary>
    private string? Shared(string name)
    {
        HashSet<string> words = new(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        foreach (var (known, label) in _labels)
        {
            var others = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.IsSubsetOf(others) || words.IsSupersetOf(others)) return label;
        }

        return null;
    }

    [GeneratedRegex(
        @"^(?:(?:(?:agent|customer|caller|callee|client|user|operator|host|guest|interviewer|interviewee|speaker|spk|channel|ch|participant|unknown|uu|bot|system|assistant|visitor|admin|lead|contact|representative|supervisor|internal|external|acd|ivr|voicemail|workflow|end[_ -]?user|custom_bot|left|right|inbound|outbound|female|male)(?:\s*\([a-z]\))?)?[ _:-]?(?:[0-9]{1,4}|[a-z])?|S[0-9]{1,3}|U[0-9A-Z]{6,12})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Neutral();
}
