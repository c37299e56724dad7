using System.Text.RegularExpressions;

namespace Hush.Patterns.Scanning;

/// <summary>
/// Every form of a list of definitions, found in one pass over a text. It walks all forms at once from each place where one can start; a regex runs
/// only where its form fits the whole way, and sees only that piece of the text. The matches are those that each regex would find by itself in the
/// whole text. Thread-safe.
/// </summary>
internal sealed class PatternScan
{
    private const int MostRenewals = 2; // of the automaton during one text

    // The time limit of a regex goes on while the process is suspended or has no processor: what meets it once is tried again.
    private const int Attempts = 2;

    private readonly GlushkovNfa _net;
    private readonly ShapeKinds _kinds;
    private LazyDfa _automaton;
    private Buffers? _spare;

    /// <summary>Makes ready to look for <paramref name="forms"/>.</summary>
    public PatternScan(IReadOnlyList<ShapeForm> forms)
    {
        _net = new GlushkovNfa(forms);
        _kinds = new ShapeKinds(_net);
        _automaton = new LazyDfa(_net, _kinds);
    }

    /// <summary>What it looks for.</summary>
    public IReadOnlyList<ShapeForm> Forms => _net.Forms;

    /// <summary>Takes a match of a form, by its index. Those of one form come in their order.</summary>
    public delegate void OnMatch(int form, TextSpan match);

    /// <summary>Finds all matches.</summary>
    /// <param name="text">What to search.</param>
    /// <param name="runs">Whether a form is wanted, by its index; null means that all are.</param>
    /// <param name="onMatch">Takes each match.</param>
    /// <param name="onTimeout">Takes a form of which no more matches are looked for, since its regex took too long.</param>
    public void Find(SourceText text, bool[]? runs, OnMatch onMatch, Action<int> onTimeout)
    {
        var buffers = Interlocked.Exchange(ref _spare, null) ?? new Buffers(this);
        buffers.Reset();
        Find(text, runs, buffers, onMatch, onTimeout);
        Volatile.Write(ref _spare, buffers);
    }

    private void Find(SourceText text, bool[]? runs, Buffers buffers, OnMatch onMatch, Action<int> onTimeout)
    {
        var characters = text.AsSpan();
        var table = _kinds.Table;
        var (second, last) = (_kinds.Edge, _kinds.Edge);
        var automaton = Fresh(_automaton);
        for (int at = 0, renewals = 0; at < characters.Length; at++)
        {
            var start = automaton.Start(second, last);
            var kind = table[characters[at]];
            (second, last) = (last, kind);
            if (start.IsDead || automaton.Step(start, kind).IsDead) continue;
            buffers.Walk.Go(automaton, start, characters, at);
            foreach (var form in buffers.Walk.Found)
                if (runs is null || runs[form]) Try(form, text, at, buffers, onMatch, onTimeout);
            if (automaton.IsFull && renewals++ < MostRenewals) automaton = Fresh(automaton);
        }
    }

    private void Try(int form, SourceText text, int start, Buffers buffers, OnMatch onMatch, Action<int> onTimeout)
    {
        if (start < buffers.Searched[form]) return;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                if (!MatchVerifier.TryMatch(Forms[form], text, start, buffers.Walk.EndOf(form), out var match)) return;
                buffers.Searched[form] = match.End;
                onMatch(form, match);
                return;
            }
            catch (RegexMatchTimeoutException) when (attempt < Attempts)
            {
            }
            catch (RegexMatchTimeoutException)
            {
                buffers.Searched[form] = int.MaxValue;
                onTimeout(form);
            }
        }
    }

    private LazyDfa Fresh(LazyDfa automaton)
    {
        if (!automaton.IsFull) return automaton;
        var fresh = new LazyDfa(_net, _kinds);
        return Interlocked.CompareExchange(ref _automaton, fresh, automaton) == automaton ? fresh : Volatile.Read(ref _automaton);
    }

    private sealed class Buffers(PatternScan scan)
    {
        /// <summary>Up to where each form was found: matches of one form do not overlap.</summary>
        public int[] Searched { get; } = new int[scan.Forms.Count];

        public DfaWalk Walk { get; } = new(scan.Forms, scan._kinds, scan._net.Owners);

        public void Reset()
        {
            Array.Clear(Searched);
            Walk.Reset();
        }
    }
}
