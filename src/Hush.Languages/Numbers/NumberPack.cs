using System.Globalization;
using Hush.Languages.Vocabulary;

namespace Hush.Languages.Numbers;

/// <summary>Makes a language pack of a table of numbers: what is said inside dictated numbers, and nothing else of the language.</summary>
internal static class NumberPack
{
    private const int Ten = 10;
    private const int Hundred = 100;

    /// <summary>The pack of a language.</summary>
    /// <param name="code">BCP-47 primary subtag.</param>
    /// <exception cref="InvalidDataException">The table is not built in, or holds what no table holds.</exception>
    public static LanguagePack Of(string code)
    {
        var rows = NumberTableRow.Read(code);
        var isGlued = rows.Any(row => row.Kind == "Glued");
        return new LanguagePack
        {
            Code = code,
            HasOnlyNumbers = true,
            Spoken = isGlued ? new SpokenVocabularyBuilder().Build() : VocabularyOf(rows),
            Glued = isGlued ? GluedOf(rows) : null,
            Numbers = new NumberNames(FirstNames(rows, 0), FirstNames(rows, Ten), [], [], []),
            Fillers = EntriesOf(rows, "Filler"),
        };
    }

    private static SpokenVocabulary VocabularyOf(IReadOnlyList<NumberTableRow> rows)
    {
        var builder = new SpokenVocabularyBuilder();
        var compounds = new CompoundNumbers();
        var keepsAccents = rows.Any(row => row.Kind == "Accents");
        builder.Habits(new SpokenHabits(string.Concat(EntriesOf(rows, "Letters")), "", null, HundredsTakeDigit: true));
        foreach (var row in rows)
            foreach (var entry in row.Entries) Add(row.Kind, row.Value, entry);
        return builder.Build();

        void Add(string kind, string value, string entry)
        {
            if (kind == "Join")
            {
                foreach (var (words, sum) in compounds.Of(entry, Number(value)))
                    AddNumber(sum % Hundred == 0 ? NumberRole.Hundreds : NumberRole.Teen, sum, words);
                return;
            }

            if (kind == "Stem") compounds.Learn(entry, Number(value), isStem: true);
            else if (Enum.TryParse<NumberRole>(kind, out var role)) AddNumber(role, Number(value), entry);
            else foreach (var spelling in WordSpellings.Of(entry, keepsAccents)) AddOther(builder, kind, value, spelling);
        }

        void AddNumber(NumberRole role, int value, string words)
        {
            foreach (var spelling in WordSpellings.Of(words, keepsAccents))
            {
                if (spelling.Contains(' ', StringComparison.Ordinal)) builder.NumberPhrase(value, spelling);
                else builder.Number(role, value, spelling);
            }

            if (role is NumberRole.Digit or NumberRole.Teen or NumberRole.Tens && !(value >= Ten && words.Contains(' ', StringComparison.Ordinal)))
                compounds.Learn(words, value, isStem: false);
        }
    }

    private static void AddOther(SpokenVocabularyBuilder builder, string kind, string value, string words)
    {
        switch (kind)
        {
            case "Alone":
                builder.Trait(WordTraits.StandsAlone, words);
                break;
            case "And":
                builder.Trait(WordTraits.And, words);
                break;
            case "Doubtful":
                builder.Trait(WordTraits.DoubtfulNumber, words);
                break;
            case "Unit":
                builder.Trait(WordTraits.UnitNoun, words);
                break;
            case "Filler":
                builder.Trait(WordTraits.Filler, words);
                break;
            case "Pause":
                builder.Phrase(PhraseRole.Pause, words);
                break;
            case "Mark" when words.Contains(' ', StringComparison.Ordinal):
                builder.Phrase(PhraseRole.Mark, words, value[0]);
                break;
            case "Mark":
                builder.Mark(value[0], words);
                break;
            case "Letters" or "Accents":
                break; // of the table as a whole
            default:
                throw new InvalidDataException($"Tables of numbers have no rows of the kind {kind}.");
        }
    }

    private static GluedDigits GluedOf(IReadOnlyList<NumberTableRow> rows)
    {
        var words = new List<GluedWord>();
        foreach (var row in rows)
        {
            var role = row.Kind switch
            {
                "Digit" => GluedRole.Digit,
                "Filler" or "Pause" or "Mark" => GluedRole.Between,
                "Word" => GluedRole.Word,
                _ => (GluedRole?)null,
            };
            if (role is { } known) words.AddRange(row.Entries.Select(entry => new GluedWord(entry, known, row.Value.FirstOrDefault())));
        }

        return new GluedDigits(words, EntriesOf(rows, "Quantity"), EntriesOf(rows, "Tail"));
    }

    private static string[] EntriesOf(IReadOnlyList<NumberTableRow> rows, string kind) =>
        [.. rows.Where(row => row.Kind == kind).SelectMany(row => row.Entries)];

    private static string[] FirstNames(IReadOnlyList<NumberTableRow> rows, int first) =>
    [
        .. rows.Where(row => row.Kind is "Digit" or "Teen" && Number(row.Value) is var value && value >= first && value < first + Ten)
            .Select(row => row.Entries[0]).Where(name => !name.Contains(' ', StringComparison.Ordinal)),
    ];

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
