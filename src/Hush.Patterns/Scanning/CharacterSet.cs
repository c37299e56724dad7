namespace Hush.Patterns.Scanning;

/// <summary>
/// Which kinds of characters a class of a regex holds. A kind of many characters may be held in part, so there are two answers: what
/// <see cref="May"/> be held and what is held for certain, <see cref="Must"/>. The scanner errs on the side of looking.
/// </summary>
/// <param name="May">Bits of the kinds of which it holds a character.</param>
/// <param name="Must">Bits of the kinds of which it holds all.</param>
internal readonly record struct CharacterSet(UInt128 May, UInt128 Must)
{
    private static readonly UInt128 EdgeBit = Bit(CharacterKind.Edge);

    /// <summary>Every character.</summary>
    public static CharacterSet All { get; } = new(~EdgeBit, ~EdgeBit);

    /// <summary>Every character, and the edges of the text.</summary>
    public static CharacterSet Everything { get; } = new(UInt128.MaxValue, UInt128.MaxValue);

    /// <summary>No character.</summary>
    public static CharacterSet None { get; } = new(0, 0);

    /// <summary>Whether it may hold a digit of ASCII.</summary>
    public bool MayBeDigit => (May & Bit(CharacterKind.Digit)) != 0;

    /// <summary>Whether it holds nothing but digits of ASCII.</summary>
    public bool IsDigitOnly => May == Bit(CharacterKind.Digit);

    /// <summary>The bit of a kind.</summary>
    public static UInt128 Bit(int kind) => UInt128.One << kind;

    /// <summary>The characters that either holds.</summary>
    public static CharacterSet operator |(CharacterSet one, CharacterSet other) => new(one.May | other.May, one.Must | other.Must);

    /// <summary>The characters that this does not hold.</summary>
    public CharacterSet Negate() => new(~Must & ~EdgeBit, ~May & ~EdgeBit);

    /// <summary>The characters from <paramref name="first"/> to <paramref name="last"/>; with the other case of letters when case is
    /// ignored.</summary>
    public static CharacterSet Range(char first, char last, bool ignoresCase)
    {
        var set = None;
        for (var character = (int)first; character <= last && character < 128; character++) set |= Ascii((char)character, first <= '0' && last >= '9',
            ignoresCase);
        if (last < 128) return set;

        // Of the rest of Unicode it is enough to know that some may be meant. Few of its letters have an ASCII letter as other case: K, S, I.
        set |= first == last ? Partly(CharacterKind.Of(first)) : PartlyAll;
        return ignoresCase ? set | new CharacterSet(Letters("kKsSiI"), 0) : set;
    }

    /// <summary>All characters for which a rule holds; outside ASCII, what <paramref name="beyond"/> says.</summary>
    public static CharacterSet Where(Func<char, bool> rule, CharacterSet beyond)
    {
        var set = beyond;
        for (var character = '\0'; character < 128; character++)
            if (rule(character)) set |= Ascii(character, holdsAllDigits: rule('0') && rule('9'), ignoresCase: false);
        return set;
    }

    /// <summary>Some characters of a kind outside ASCII.</summary>
    public static CharacterSet Partly(int kind) => new(Bit(kind), 0);

    /// <summary>All characters of a kind.</summary>
    public static CharacterSet Wholly(int kind) => new(Bit(kind), Bit(kind));

    /// <summary>Some characters of every kind outside ASCII.</summary>
    public static CharacterSet PartlyAll { get; } =
        new(Bit(CharacterKind.Letter) | Bit(CharacterKind.Mark) | Bit(CharacterKind.Number) | Bit(CharacterKind.Space) | Bit(CharacterKind.Other), 0);

    private static CharacterSet Ascii(char character, bool holdsAllDigits, bool ignoresCase)
    {
        var kind = CharacterKind.Of(character);
        if (kind == CharacterKind.Digit) return holdsAllDigits ? Wholly(kind) : Partly(kind);
        if (kind == CharacterKind.Control) return Partly(kind);
        if (!ignoresCase || !char.IsAsciiLetter(character)) return Wholly(kind);

        // The Kelvin sign is a k to a regex that ignores case, and there may be others of its like.
        var both = Wholly(kind) | Wholly(character ^ 0x20);
        return "kKsSiI".Contains(character) ? both | Partly(CharacterKind.Letter) : both;
    }

    private static UInt128 Letters(string letters) => letters.Aggregate(UInt128.Zero, (bits, letter) => bits | Bit(letter));
}
