using Hush.Recognition;

namespace Hush.Detection.Dialogue;

/// <summary>
/// Reads from the words of a turn what it asks for and what it announces, by the phrases of <see cref="TopicTables"/>. Works on typed text
/// and on lower-case speech without punctuation alike.
/// </summary>
internal static class TopicReader
{
    /// <summary>What <paramref name="text"/> asks and announces.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="words">Its words and marks.</param>
    /// <param name="language">BCP-47 language.</param>
    public static TurnTopics Read(SourceText text, IReadOnlyList<Word> words, string language)
    {
        var scan = new Scan(text, words, TopicTables.For(language));
        scan.Run();
        return new TurnTopics(scan.Asked, scan.Announced);
    }

    /// <summary>Whether a turn only shows that its speaker listens or looks something up: "okay one moment".</summary>
    internal static bool IsAcknowledgment(SourceText text, IReadOnlyList<Word> words, string language)
    {
        if (words.Count > LongestAcknowledgment) return false;
        var tables = TopicTables.For(language);
        var wordCount = 0;
        for (var index = 0; index < words.Count;)
        {
            if (words[index].Kind == WordKind.Mark)
            {
                index++;
                continue;
            }

            if (!tables.Acknowledgments.TryMatch(text, words, index, words.Count, out var length, out _)) return false;
            index += length;
            wordCount++;
        }

        return wordCount > 0;
    }

    private const int LongestAcknowledgment = 24; // words and marks
    private const int LongestShortForm = 10; // words and marks of "and your phone number please?"

    private enum Mode
    {
        Nothing,
        Requesting,
        Inquiring,
        Handing,
    }

    /// <summary>One pass over the words. Always knows which frame is open and whose the next thing is.</summary>
    private sealed class Scan(SourceText text, IReadOnlyList<Word> words, TopicTables tables)
    {
        private int _index;
        private int _clauseStart;
        private Mode _mode;
        private bool _isOwn;
        private bool _isYours;
        private bool _clauseIsOnlyThings = true;
        private Topic _pending;

        public Topic Asked { get; private set; }

        public Topic Announced { get; private set; }

        public void Run()
        {
            while (_index < words.Count)
            {
                if (words[_index].Kind == WordKind.Mark) PassMark();
                else if (!tables.Begins(text.AsSpan(words[_index].Span))) PassOrdinaryWord();
                else if (!PassWholePhrase() && !PassFrame() && !PassThing() && !PassFiller()) PassOrdinaryWord();
            }

            EndClause();
        }

        private void PassMark()
        {
            var mark = text[words[_index].Span.Start];
            if (mark is '.' or '?' or '!' or ';' or '\u2026') EndClause();
            _index++;
        }

        private bool PassWholePhrase()
        {
            if (tables.WholeRequests.TryMatch(text, words, _index, words.Count, out var length, out var topic))
            {
                Asked |= topic;
                Open(Mode.Requesting, length);
                return true;
            }

            if (_mode is Mode.Requesting or Mode.Inquiring) return false;
            if (!tables.WholeAnnouncements.TryMatch(text, words, _index, words.Count, out length, out topic)) return false;
            if (!IsComplaint(_index + length)) Announced |= topic;
            Open(Mode.Handing, length);
            return true;
        }

        private bool PassFrame()
        {
            if (tables.Requests.TryMatch(text, words, _index, words.Count, out var length, out _)) Open(Mode.Requesting, length);
            else if (tables.Inquiries.TryMatch(text, words, _index, words.Count, out length, out _)) Open(Mode.Inquiring, length);
            else if (tables.Handovers.TryMatch(text, words, _index, words.Count, out length, out _)) Open(Mode.Handing, length);
            else return false;
            return true;
        }

        private void Open(Mode mode, int length)
        {
            _isOwn = false;
            _isYours = IsYour(_index + length - 1);
            _mode = mode;
            _clauseIsOnlyThings = false;
            _index += length;
        }

        private bool PassThing()
        {
            if (!tables.Things.TryMatch(text, words, _index, words.Count, out var length, out var topic)) return false;
            var next = _index + length;
            if (next < words.Count && tables.Vetoes.Matches(text, words, next, words.Count)) return false;

            var isVague = tables.VagueThings.TryMatch(text, words, _index, words.Count, out var vagueLength, out _) && vagueLength == length;
            if (Asks(isVague)) Asked |= topic;
            else if (Announces(isVague, next)) Announced |= topic;
            else if (!_isOwn) _pending |= topic;

            _isOwn = false;
            _isYours = false;
            _index = next;
            return true;
        }

        private bool Asks(bool isVague) => _mode switch
        {
            Mode.Requesting => !(_isOwn && isVague),
            Mode.Inquiring => !isVague,
            _ => false,
        };

        private bool Announces(bool isVague, int next)
        {
            if (_mode is Mode.Requesting or Mode.Inquiring) return false;
            if (_mode == Mode.Handing && (_isOwn || (!isVague && !_isYours))) return true;
            if (next == words.Count) return _isOwn;
            if (HasDigit(next)) return !_isYours;
            if (!tables.Equations.TryMatch(text, words, next, words.Count, out var length, out _)) return false;

            var value = next + length;
            if (value == words.Count) return true;
            return !_isYours && (_isOwn || !isVague || HasDigit(value)) && !IsComplaint(value);
        }

        private bool PassFiller()
        {
            if (tables.Own.TryMatch(text, words, _index, words.Count, out var length, out _)) _isOwn = true;
            else if (tables.Fillers.TryMatch(text, words, _index, words.Count, out length, out _)) _isYours |= IsYour(_index);
            else if (!tables.Acknowledgments.TryMatch(text, words, _index, words.Count, out length, out _)) return false;
            _index += length;
            return true;
        }

        private void PassOrdinaryWord()
        {
            _mode = Mode.Nothing;
            _isOwn = false;
            _isYours = false;
            _clauseIsOnlyThings = false;
            _index++;
        }

        // "Zip code?", "and the card number": a clause of things and fillers alone asks for the things.
        private void EndClause()
        {
            if (_clauseIsOnlyThings && _index - _clauseStart <= LongestShortForm) Asked |= _pending;
            _mode = Mode.Nothing;
            _isOwn = false;
            _isYours = false;
            _clauseIsOnlyThings = true;
            _pending = Topic.None;
            _clauseStart = _index + 1;
        }

        private bool IsComplaint(int index) => index < words.Count && tables.Complaints.Matches(text, words, index, words.Count);

        private bool IsYour(int index) => tables.Yours.Matches(text, words, index, words.Count);

        private bool HasDigit(int index) => index < words.Count && words[index].Kind is WordKind.Digits or WordKind.Mixed;
    }
}
