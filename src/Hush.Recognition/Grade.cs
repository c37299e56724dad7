namespace Hush.Recognition;

/// <summary>
/// How much a piece of evidence is worth: the one table of confidence values, from the weakest grade to the strongest. A recognizer says which
/// grade its evidence has (its form alone, its form with context, a checksum that holds), and never a number. A grade with <c>Plus</c> or
/// <c>Minus</c> lies between two others and decides which of two recognizers wins where both find the same.
/// </summary>
internal static class Grade
{
    /// <summary>Stands only where nothing else does: a second name of something that has a better one.</summary>
    public const double LastResort = 0.01;

    /// <summary>Hardly a sign; counts only with context.</summary>
    public const double Remote = 0.2;

    /// <summary>Below the threshold of every category unless context raises it.</summary>
    public const double BelowThreshold = 0.25;

    /// <summary>The form says no more than that it is possible: nine digits, a word with a capital.</summary>
    public const double FormOnly = 0.3;

    /// <summary>The form is somewhat rarer than that.</summary>
    public const double Faint = 0.35;

    /// <summary>The form is rare, and other things have it too.</summary>
    public const double Weak = 0.4;

    /// <summary>A checksum of one digit holds for a form that many numbers have.</summary>
    public const double Tentative = 0.45;

    /// <summary>As likely as not.</summary>
    public const double Even = 0.5;

    /// <summary>Somewhat more likely than not.</summary>
    public const double Possible = 0.55;

    /// <summary>Words that many things share, or a form in a place where such a value stands.</summary>
    public const double Plausible = 0.6;

    /// <summary>Above <see cref="Plausible"/>.</summary>
    public const double PlausiblePlus = 0.62;

    /// <summary>A cue without a listed value, or a listed value without a cue.</summary>
    public const double Reasonable = 0.65;

    /// <summary>A cue, and a value that looks like one.</summary>
    public const double Likely = 0.7;

    /// <summary>Above <see cref="Likely"/>.</summary>
    public const double LikelyPlus = 0.72;

    /// <summary>A form that is seldom anything else.</summary>
    public const double Probable = 0.75;

    /// <summary>Below <see cref="Good"/>.</summary>
    public const double GoodMinus = 0.78;

    /// <summary>A form that is hardly ever anything else, or asked for in the turn before.</summary>
    public const double Good = 0.8;

    /// <summary>Above <see cref="Good"/>.</summary>
    public const double GoodPlus = 0.82;

    /// <summary>Below <see cref="Strong"/>.</summary>
    public const double StrongMinus = 0.84;

    /// <summary>A cue of its own, or a checksum over a form of its own.</summary>
    public const double Strong = 0.85;

    /// <summary>Above <see cref="Strong"/>.</summary>
    public const double StrongPlus = 0.86;

    /// <summary>Below <see cref="Firm"/>.</summary>
    public const double FirmMinus = 0.88;

    /// <summary>Two independent signs: a checksum and the form, a listed name and a cue.</summary>
    public const double Firm = 0.9;

    /// <summary>Above <see cref="Firm"/>.</summary>
    public const double FirmPlus = 0.92;

    /// <summary>Words of its own beside a form that other numbers have.</summary>
    public const double Words = 0.93;

    /// <summary>Words of its own beside a form that few other numbers have.</summary>
    public const double WordsAndForm = 0.94;

    /// <summary>Words of its own beside a form of its own.</summary>
    public const double Sure = 0.95;

    /// <summary>Words of its own, and a checksum that holds.</summary>
    public const double SurePlus = 0.96;

    /// <summary>Words of its own, a form of its own, and a checksum that holds.</summary>
    public const double Proven = 0.97;

    /// <summary>Below <see cref="Certain"/>.</summary>
    public const double CertainMinus = 0.98;

    /// <summary>Cannot be anything else.</summary>
    public const double Certain = 0.99;

    /// <summary>What a value loses that is said in a weaker way than the grade was given for.</summary>
    public const double Step = 0.1;

    /// <summary>What keeps the second name of a thing behind its first.</summary>
    public const double Notch = 0.01;
}
