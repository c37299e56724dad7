using System.Text;
using Hush.Detection.Dialogue;
using Hush.Text;

namespace Hush.Detection.Readings;

/// <summary>
/// A stretch of a dialogue that is searched as one text: a turn, or the pieces of several turns of one speaker that give one answer.
/// Knows the way back from its offsets to those of the turns.
/// </summary>
internal sealed class Passage
{
    private readonly IReadOnlyList<Piece> _pieces;

    private Passage(SourceText text, IReadOnlyList<Piece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    /// <summary>The characters.</summary>
    public SourceText Text { get; }

    /// <summary>Whether it joins several turns.</summary>
    public bool IsJoined => _pieces.Count > 1;

    /// <summary>Index of the turn that this is the whole of, with the same offsets; null otherwise.</summary>
    public int? Turn { get; private init; }

    /// <summary>A whole turn.</summary>
    public static Passage OfTurn(TurnFacts turn) => new(turn.Text, [new Piece(turn.Index, turn.Text.Span, 0)]) { Turn = turn.Index };

    /// <summary>
    /// Turns joined by a blank, without the marks that end them, so that "415." and "555." are one number; by nothing where a turn goes
    /// on with an at sign.
    /// </summary>
    public static Passage Joined(IReadOnlyList<TurnFacts> turns)
    {
        var joined = new StringBuilder();
        var pieces = new List<Piece>(turns.Count);
        foreach (var turn in turns)
        {
            var inner = SpanTrimmer.WithoutOuterMarks(turn.Text, turn.Text.Span);
            if (inner.IsEmpty) continue;
            if (joined.Length > 0 && joined[^1] != '@' && turn.Text[inner.Start] != '@') joined.Append(' ');
            pieces.Add(new Piece(turn.Index, inner, joined.Length));
            joined.Append(turn.Text.AsSpan(inner));
        }

        return new Passage(new SourceText(joined.ToString()), pieces);
    }

    /// <summary>The parts of <paramref name="span"/> in each turn that it touches, in order. Blanks between turns are in none.</summary>
    public IEnumerable<(int Turn, TextSpan Span)> ToTurns(TextSpan span)
    {
        foreach (var piece in _pieces)
        {
            var start = Math.Max(span.Start, piece.Start);
            var end = Math.Min(span.End, piece.Start + piece.Source.Length);
            if (start < end) yield return (piece.Turn, TextSpan.FromBounds(start, end).Shift(piece.Source.Start - piece.Start));
        }
    }

    /// <param name="Turn">Index of the turn.</param>
    /// <param name="Source">What of the turn's text is in the passage.</param>
    /// <param name="Start">Where it begins in the passage.</param>
    private readonly record struct Piece(int Turn, TextSpan Source, int Start);
}
