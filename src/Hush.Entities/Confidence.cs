namespace Hush;

/// <summary>How sure a recognizer is, from 0 (not at all) to 1 (certain).</summary>
public readonly record struct Confidence : IComparable<Confidence>
{
    /// <summary>Takes a value of 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1, or not a number.</exception>
    public Confidence(double value)
    {
        if (!(value >= 0 && value <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");
        Value = value;
    }

    /// <summary>0 to 1.</summary>
    public double Value { get; }

    /// <summary>The value with two decimals, as the wire shows it.</summary>
    public double Rounded => Math.Round(Value, 2, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public int CompareTo(Confidence other) => Value.CompareTo(other.Value);

    /// <summary>Less sure.</summary>
    public static bool operator <(Confidence left, Confidence right) => left.Value < right.Value;

    /// <summary>More sure.</summary>
    public static bool operator >(Confidence left, Confidence right) => left.Value > right.Value;

    /// <summary>Not more sure.</summary>
    public static bool operator <=(Confidence left, Confidence right) => left.Value <= right.Value;

    /// <summary>Not less sure.</summary>
    public static bool operator >=(Confidence left, Confidence right) => left.Value >= right.Value;

    /// <summary>The value with two decimals.</summary>
    public override string ToString() => Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
