namespace Hush.Transcripts.Redaction;

/// <summary>
/// Says when hidden words were said, utterance by utterance in the order of the file. Times that can't be relied on widen what is muted and never
/// narrow it:
/// <list type="bullet">
/// <item>A word without a time, or of no duration: from the end of the word before it to the beginning of the word behind it.</item>
/// <item>Words that overlap or are out of order, lie outside of the utterance's own time, or are not those of any of its forms: the whole utterance
/// too.</item>
/// <item>No times of words: the whole utterance.</item>
/// <item>No time of the utterance either: from the end of what was said before to the beginning of what is said next.</item>
/// </list>
/// </summary>
internal sealed class HiddenTimes
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(60); // engines round times

    private readonly List<MutedRange> _muted = [];
    private readonly List<(string Speaker, TimeSpan From)> _open = []; // until the next time is known
    private TimeSpan? _ended;

    /// <summary>What was said by whom when, where something is hidden in it.</summary>
    public IReadOnlyList<MutedRange> Muted => _muted;

    /// <summary>How many utterances are muted as a whole or further, because the times of their words are missing or can't be right.</summary>
    public int Widened { get; private set; }

    /// <summary>How many utterances hide something in a file that has no times at all.</summary>
    public int Untimed { get; private set; }

    /// <summary>Takes the next utterance.</summary>
    /// <param name="utterance">The utterance.</param>
    /// <param name="hidden">The indices of the hidden places of its texts; none where nothing is hidden.</param>
    public void Add(Utterance utterance, IReadOnlyList<(FormText Text, HashSet<int> Places)> hidden)
    {
        var whole = TimeOf(utterance);
        if (whole is { } known) Close(known.Offset);
        if (hidden.Any(text => text.Places.Count > 0)) Mute(utterance, whole, hidden);
        if (whole is { } said) _ended = _ended > said.End ? _ended : said.End;
    }

    /// <summary>Ends the file: what is still open lasts to the end of the recording.</summary>
    public void End()
    {
        if (_ended is null) Untimed = _open.Count;
        else Close(TimeSpan.MaxValue);
    }

    // Beginning of what is said next.
    private void Close(TimeSpan next)
    {
        foreach (var (speaker, from) in _open)
        {
            _muted.Add(new MutedRange(speaker, AudioRange.FromBounds(Min(from, next), Max(from, next))));
            Widened++;
        }

        _open.Clear();
    }

    private void Mute(Utterance utterance, AudioRange? whole, IReadOnlyList<(FormText Text, HashSet<int> Places)> hidden)
    {
        if (whole is null)
        {
            _open.Add((utterance.Speaker, _ended ?? TimeSpan.Zero));
            return;
        }

        var timed = hidden.Where(text => text.Text.Times.Any(time => time is not null)).ToArray();
        var best = timed.Where(text => !utterance.Alternatives.Contains(text.Text)).ToArray();
        var areRelied = best.Length > 0
            && best.All(text => text.Places.Count > 0 && IsInOrder(text.Text, utterance.Time) && IsOneOf(utterance.Forms.Values, text.Text));
        var isWidened = false;
        foreach (var (text, places) in timed)
            foreach (var run in WordRuns.Of(text, places, whole.Value))
            {
                _muted.Add(new MutedRange(utterance.Speaker, run.Range));
                isWidened |= !run.IsExact;
            }

        if (!areRelied) _muted.Add(new MutedRange(utterance.Speaker, whole.Value));
        if (isWidened || (!areRelied && best.Length > 0)) Widened++;
    }

    // From the first to the last time that it has.
    private static AudioRange? TimeOf(Utterance utterance)
    {
        AudioRange? whole = null;
        foreach (var time in utterance.Texts.SelectMany(text => text.Times).Append(utterance.Time).OfType<AudioRange>())
            whole = whole is { } before ? AudioRange.FromBounds(Min(before.Offset, time.Offset), Max(before.End, time.End)) : time;
        return whole;
    }

    private static bool IsInOrder(FormText text, AudioRange? whole)
    {
        TimeSpan? ended = null;
        foreach (var time in text.Times.OfType<AudioRange>())
        {
            if (time.Offset < ended - Tolerance) return false;
            if (whole is { } own && (time.Offset < own.Offset - Tolerance || time.End > own.End + Tolerance)) return false;
            ended = time.End;
        }

        return true;
    }

    // What a list of words lacks, it can't say the time of.
    private static bool IsOneOf(IEnumerable<FormText> forms, FormText words)
    {
        var letters = Letters(words.Text);
        return forms.Any(form => ReferenceEquals(form, words) || string.Equals(Letters(form.Text), letters, StringComparison.OrdinalIgnoreCase));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
