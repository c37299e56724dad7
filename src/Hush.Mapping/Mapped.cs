using Hush.Mapping.Problems;

namespace Hush.Mapping;

/// <summary>What a request's piece means, or why it is refused.</summary>
/// <typeparam name="T">What it means.</typeparam>
internal readonly struct Mapped<T>
    where T : class
{
    private Mapped(T? value, RequestProblem? problem) => (Value, Problem) = (value, problem);

    /// <summary>The meaning; null when there is a problem.</summary>
    public T? Value { get; }

    /// <summary>Why it is refused; null when there is a value.</summary>
    public RequestProblem? Problem { get; }

    /// <summary>Wraps a meaning.</summary>
    public static implicit operator Mapped<T>(T value) => new(value, null);

    /// <summary>Wraps a refusal.</summary>
    public static implicit operator Mapped<T>(RequestProblem problem) => new(null, problem);
}
