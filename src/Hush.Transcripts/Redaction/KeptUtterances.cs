using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>Keeps what was said and what was hidden of it, for texts of the file that repeat all of it; up to a limit, so that memory is
/// bounded.</summary>
internal sealed class KeptUtterances(ReplacementFit fit)
{
    private const long Most = 8L << 20; // bytes, roughly
    private const int Overhead = 256; // bytes of a form besides its text

    private readonly List<(string Speaker, IReadOnlyDictionary<Representation, (string Text, IReadOnlyList<Edit> Edits)> Forms)> _kept = [];
    private long _size;

    /// <summary>Takes an utterance.</summary>
    public void Add(string speaker, IReadOnlyDictionary<Representation, (string Text, IReadOnlyList<Edit> Edits)> forms)
    {
        _size += forms.Values.Sum(form => Overhead + (2L * form.Text.Length));
        if (_size > Most) _kept.Clear();
        else _kept.Add((speaker, forms));
    }

    /// <summary>
    /// The edits of a text that repeats a form of all utterances, in the order of the file or speaker by speaker, or of one speaker; null when it
    /// does not, or when the file is too long.
    /// </summary>
    public IReadOnlyList<Edit>? Carry(string text, Representation form)
    {
        if (_size > Most) return null;
        if (WordWalk.Carry(Of(form, null), text, fit) is { } all) return all;
        string[] speakers = [.. _kept.Select(kept => kept.Speaker).Distinct()];
        if (speakers.Length < 2) return null;
        foreach (var speaker in speakers)
            if (WordWalk.Carry(Of(form, speaker), text, fit) is { } own) return own;
        return WordWalk.Carry(speakers.SelectMany(speaker => Of(form, speaker)), text, fit);
    }

    private IEnumerable<(string Text, IReadOnlyList<Edit> Edits)> Of(Representation form, string? speaker)
    {
        foreach (var (who, forms) in _kept)
            if ((speaker is null || who == speaker) && forms.TryGetValue(form, out var kept)) yield return kept;
    }
}
