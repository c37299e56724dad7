namespace Hush.Patterns.Scanning;

/// <summary>Where the scanner is in all forms at once, after some characters from one start.</summary>
/// <param name="places">Places whose character may come next, ascending.</param>
/// <param name="complete">Forms that may have ended here; what stands behind decides.</param>
/// <param name="pending">Forms that may have ended one character ago, unless one of these kinds follows.</param>
/// <param name="ended">Forms of which it is now certain that they may have ended, one or two characters ago.</param>
/// <param name="kinds">Number of kinds of characters.</param>
internal sealed class ShapeState(int[] places, int[] complete, PendingEnd[] pending, int[] ended, int kinds)
{
    private readonly ShapeState?[] _next = new ShapeState?[kinds];

    public int[] Places => places;

    public int[] Complete => complete;

    public PendingEnd[] Pending => pending;

    public int[] Ended => ended;

    /// <summary>Whether nothing can come of it.</summary>
    public bool IsDead { get; } = places.Length == 0 && complete.Length == 0 && pending.Length == 0;

    /// <summary>The state after a character of a kind, null where it was not computed yet.</summary>
    public ShapeState? Next(int kind) => _next[kind];

    /// <summary>Remembers the state after a character of a kind. Any thread may do so; all would remember the same.</summary>
    public void Remember(int kind, ShapeState state) => Volatile.Write(ref _next[kind], state);
}

/// <summary>An end of a form that holds unless a character of these kinds comes next.</summary>
internal readonly record struct PendingEnd(int Form, UInt128 Unless);
