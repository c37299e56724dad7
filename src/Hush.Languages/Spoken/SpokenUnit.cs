namespace Hush.Languages.Spoken;

/// <summary>What a unit of a dictated row says.</summary>
internal enum UnitKind : byte
{
    /// <summary>Words for single digits: "six", "double seven".</summary>
    Digit,

    /// <summary>Words for a number from 10 on: "forty five".</summary>
    Number,

    /// <summary>"Third": never joined to what follows.</summary>
    Ordinal,

    /// <summary>One digit as written.</summary>
    WrittenDigit,

    /// <summary>Several digits as written.</summary>
    WrittenNumber,

    /// <summary>A letter alone.</summary>
    Letter,

    /// <summary>A letter said in a way that nothing else is: "j as in john", "capital j".</summary>
    SureLetter,

    /// <summary>A word of a spelling alphabet.</summary>
    AlphabetWord,

    /// <summary>Letters and digits that a speech engine glued in a spelled row: "T9", "DJ".</summary>
    WrittenCode,

    /// <summary>The name of a character between two units.</summary>
    Mark,

    /// <summary>Ordinary words after all.</summary>
    Plain,
}

/// <summary>Tokens that say one piece of a dictated row.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last one.</param>
/// <param name="Kind">What they say.</param>
/// <param name="Text">The characters said.</param>
internal readonly record struct SpokenUnit(int First, int End, UnitKind Kind, string Text)
{
    /// <summary>Whether it is digits, by word or written.</summary>
    public bool IsNumber => Kind is UnitKind.Digit or UnitKind.Number or UnitKind.WrittenDigit or UnitKind.WrittenNumber;

    /// <summary>Whether it is digits by word.</summary>
    public bool IsNumberWord => Kind is UnitKind.Digit or UnitKind.Number;

    /// <summary>Whether it is a letter.</summary>
    public bool IsLetter => Kind is UnitKind.Letter or UnitKind.SureLetter or UnitKind.AlphabetWord or UnitKind.WrittenCode;

    /// <summary>The shape only, never the characters.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} [{First}, {End})");
}
