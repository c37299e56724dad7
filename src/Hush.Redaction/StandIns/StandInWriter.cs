using System.Collections.Frozen;
using Hush.Languages.Spoken;
using Hush.Text;

namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up the values that stand for the real ones in one document or in all texts of a conversation: plausible ones of the same kind, the
/// same for the same value in whatever writing, none equal to its original. They follow from the seed and from the order in which values come;
/// a value's own characters decide its form alone. Where numbers and addresses are known that can be nobody's, it takes those. A consistent writer
/// (<see cref="Consistent"/>) makes a value up from a key and the value alone. Not thread-safe.
/// </summary>
/// <remarks>The words are our own (<c>words.tsv</c>), since what people call themselves and their companies is not to be copied from lists of real
/// ones.</remarks>
internal sealed class StandInWriter
{
    private const int MostTries = 8;

    // Words between what was dictated that tell nothing of it.
    private static readonly FrozenSet<string> KeptSpoken = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dot", "at", "dash", "hyphen", "minus", "underscore", "slash", "plus", "point", "double", "triple", "hundred", "thousand", "and", "oh", "as",
        "in", "for", "like", "sign");

    private const int PhoneTail = 9; // digits that a number has with and without its country's code

    private readonly string _language;
    private readonly SeededDraws _draws;
    private readonly ValueRating _rate;
    private readonly Dictionary<(Category Category, StandInKind Kind, string Value, bool KeepsForm), string> _given = [];
    private readonly Dictionary<(string Value, bool KeepsForm), string> _known = [];
    private readonly PatternFiller _filler;
    private readonly SpokenNumbers _numbers;
    private readonly WordStandIns _words;
    private readonly PersonStandIns _persons;
    private readonly OrganizationStandIns _organizations;
    private readonly AddressStandIns _addresses;
    private readonly InternetStandIns _internet;
    private readonly DateStandIns _dates;
    private readonly PhoneStandIns _phones;
    private readonly CodeStandIns _codes;

    /// <summary>Starts a document.</summary>
    /// <param name="seed">The same seed and the same values in the same order give the same stand-ins.</param>
    /// <param name="language">BCP-47 language of the texts, which tells whose names, months and phone numbers to take.</param>
    /// <param name="rate">Judges made-up numbers and codes, so that their check digits are right; null means that none has rules.</param>
    public StandInWriter(int seed, string language, ValueRating? rate = null)
        : this(new SeededDraws(seed), language, rate, _ => false)
    {
    }

    private StandInWriter(SeededDraws draws, string language, ValueRating? rate, Predicate<string> isFamilyName)
    {
        ArgumentNullException.ThrowIfNull(language);
        _draws = draws;
        _rate = rate ?? ((_, _) => 0);
        _language = language;
        _filler = new PatternFiller(draws);
        _numbers = new SpokenNumbers(draws, language);
        _words = new WordStandIns(draws, _filler, language, isFamilyName);
        _persons = new PersonStandIns(_words, language);
        _organizations = new OrganizationStandIns(draws, _words, _filler);
        _addresses = new AddressStandIns(draws, _words, _filler, _numbers);
        _internet = new InternetStandIns(draws, _words, _filler);
        _dates = new DateStandIns(draws, _filler, _numbers, new DateShift(language));
        _phones = new PhoneStandIns(draws, _filler, language);
        _codes = new CodeStandIns(draws, _filler, _rate);
    }

    /// <summary>
    /// A writer whose values follow from a key and the value alone: in every document the same, whatever comes before. Different values may by chance
    /// get the same one. Say whom the document is about by <see cref="ShiftDates"/>.
    /// </summary>
    /// <param name="key">The same key gives the same values.</param>
    /// <param name="language">BCP-47 language of the texts.</param>
    /// <param name="rate">Judges made-up numbers and codes.</param>
    /// <param name="isFamilyName">Whether a word is rather a family name than a first name.</param>
    public static StandInWriter Consistent(RedactionKey key, string language, ValueRating? rate, Predicate<string> isFamilyName) =>
        new(new SeededDraws(key.Derive("hush surrogates 1")), language, rate, isFamilyName);

    /// <summary>Whether it is known by how much dates are shifted.</summary>
    public bool ShiftsDates => _dates.Days > 0;

    /// <summary>Shifts all dates from now on by the number of days of a person: 31 to 395 into the past, and never by whole weeks.</summary>
    /// <param name="subject">The person; else what tells the document from others.</param>
    public void ShiftDates(string subject)
    {
        using var sequence = _draws.Restart("days", subject);
        var days = _draws.Between(31, 395);
        _dates.Days = days % 7 == 0 ? days - 1 : days;
    }

    /// <summary>What stands for <paramref name="value"/>.</summary>
    /// <param name="category">What it is.</param>
    /// <param name="value">Its characters, written or as spoken.</param>
    /// <param name="keepsForm">Whether every digit stays a digit, every letter a letter of its case, and everything else what it is.</param>
    public string For(Category category, string value, bool keepsForm)
    {
        ArgumentNullException.ThrowIfNull(value);
        var kind = StandInKinds.Of(category);
        var key = (_draws.IsKeyed ? category : default, kind, value, keepsForm);
        if (!_given.TryGetValue(key, out var standIn)) _given[key] = standIn = Checked(category, kind, value, keepsForm);
        return standIn;
    }

    private string Checked(Category category, StandInKind kind, string value, bool keepsForm)
    {
        using var sequence = _draws.Restart(kind.ToString(), SeedOf(kind, value));
        var standIn = IsSpoken(value) ? Spoken(category, kind, value, keepsForm) : Written(category, kind, value, keepsForm);
        if (keepsForm && !LetterCase.HaveSamePattern(value, standIn)) standIn = _filler.Word(value);
        return standIn.Equals(value, StringComparison.OrdinalIgnoreCase) ? Different(value) : standIn;
    }

    private string Written(Category category, StandInKind kind, string value, bool keepsForm)
    {
        if (kind is StandInKind.Person) return _persons.For(value, keepsForm);
        if (kind is StandInKind.Organization) return _organizations.For(value, keepsForm);
        if (_draws.IsKeyed) return MadeFromKey(category, kind, value, keepsForm);
        var key = (PlainValue.Of(value), keepsForm);
        if (_known.TryGetValue(key, out var known)) return InWritingOf(value, known, isCode: kind is StandInKind.Code or StandInKind.Phone);
        var made = Made(category, kind, value, keepsForm);
        for (var tries = 0; tries < MostTries && made.Equals(value, StringComparison.OrdinalIgnoreCase); tries++) made =
            Made(category, kind, value, keepsForm);
        return _known[key] = made;
    }

    // The draws are those of the plain value already, so all of its writings agree.
    private string MadeFromKey(Category category, StandInKind kind, string value, bool keepsForm)
    {
        if (kind is StandInKind.Code && !value.Any(char.IsLower)
            && value.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '.'))
        {
            var made = InWritingOf(value, Made(category, kind, PlainValue.Of(value), keepsForm), isCode: true);
            if (_rate(category, made) >= _rate(category, value)) return made;
        }

        return Made(category, kind, value, keepsForm);
    }

    private static string SeedOf(StandInKind kind, string value)
    {
        var plain = PlainValue.Of(value);
        return kind is StandInKind.Phone && plain.Length > PhoneTail ? plain[^PhoneTail..] : plain;
    }

    private string Made(Category category, StandInKind kind, string value, bool keepsForm) => kind switch
    {
        StandInKind.Occupation => _words.For(WordLists.Occupation, value, keepsForm),
        StandInKind.Address => _addresses.ForAddress(value, keepsForm),
        StandInKind.Place => _addresses.ForPlace(value, keepsForm),
        StandInKind.Email => _internet.ForEmail(value, keepsForm),
        StandInKind.Url => _internet.ForUrl(value, keepsForm),
        StandInKind.Account => _internet.ForAccount(value),
        StandInKind.IPAddress => _internet.ForIPAddress(value, keepsForm),
        StandInKind.Date => _dates.ForDate(value, keepsForm),
        StandInKind.Age => _dates.ForAge(value, keepsForm),
        StandInKind.Phone => _phones.For(value),
        _ => _codes.For(category, value),
    };

    private bool IsSpoken(string value) => value.Any(char.IsLetter) && !value.Any(char.IsAsciiDigit)
        && SpokenReader.Read(new SourceText(value), _language).HasChanges;

    /// <summary>
    /// What was said stands for what would have been written, so that both forms of an utterance agree: that is read, made up and said again.
    /// Prose that only holds number words ("march third") is rewritten word by word.
    /// </summary>
    private string Spoken(Category category, StandInKind kind, string value, bool keepsForm)
    {
        var read = SpokenReader.Read(new SourceText(value), _language).Text.Reveal();
        var isOneValue =
            kind is StandInKind.Code or StandInKind.Phone or StandInKind.Email or StandInKind.Url or StandInKind.IPAddress or StandInKind.Account
            && (kind is StandInKind.Phone or StandInKind.Code ? !HasLongWord(read) : !read.Contains(' ', StringComparison.Ordinal));
        if (isOneValue && !keepsForm && _numbers.CanSpeak)
            return LetterCase.Like(value,
                SpokenNumbers.Say(Written(category, kind, read, keepsForm), spelled: kind is StandInKind.Code or StandInKind.Phone));
        return kind switch
        {
            StandInKind.Person => _persons.For(value, keepsForm),
            StandInKind.Address or StandInKind.Place => _addresses.ForAddress(value, keepsForm),
            StandInKind.Date => _dates.ForDate(value, keepsForm),
            StandInKind.Age => _dates.ForAge(value, keepsForm),
            _ => string.Join(' ',
                value.Split(' ').Select(word => KeptSpoken.Contains(word) ? word : _numbers.Another(word, keepsForm) ?? _filler.Word(word))),
        };
    }

    private static bool HasLongWord(string read) => read.Split(' ').Any(word => word.Length > 1 && !word.Any(char.IsAsciiDigit));

    /// <summary>A known stand-in with the blanks, marks and letter case of another writing of its original.</summary>
    private static string InWritingOf(string value, string known, bool isCode)
    {
        if (isCode)
        {
            var characters = known.Where(char.IsLetterOrDigit).ToArray();
            if (characters.Length != value.Count(char.IsLetterOrDigit)) return known;
            var next = 0;
            var overlaid = string.Concat(value.Select(character => char.IsLetterOrDigit(character) ? characters[next++] : character));
            return LetterCase.Exactly(value, overlaid) ?? overlaid;
        }

        var (words, standIns) = (WordsOf(value), WordsOf(known));
        if (words.Length != standIns.Length) return known;
        var written = new System.Text.StringBuilder(value.Length);
        var done = 0;
        foreach (var (word, standIn) in words.Zip(standIns))
        {
            written.Append(value, done, word.Start - done)
                .Append(LetterCase.Like(value.AsSpan(word.Start, word.Length), known.Substring(standIn.Start, standIn.Length)));
            done = word.End;
        }

        return written.Append(value, done, value.Length - done).ToString();
    }

    private static TextSpan[] WordsOf(string value) =>
        [.. WordSegmenter.Segment(new SourceText(value)).Where(word => word.Kind != WordKind.Mark).Select(word => word.Span)];

    /// <summary>For values so short or odd that all else gave them back: the next digit, the next letter.</summary>
    private string Different(string value)
    {
        var filled = _filler.Word(value);
        if (!filled.Equals(value, StringComparison.OrdinalIgnoreCase)) return filled;
        return string.Concat(value.Select(character => character switch
        {
            '9' => '0',
            'z' or 'Z' => (char)(character - 25),
            _ when char.IsAsciiLetterOrDigit(character) => (char)(character + 1),
            _ => character,
        }));
    }
}
