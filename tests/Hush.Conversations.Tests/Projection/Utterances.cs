using CsCheck;

namespace Hush.Conversations.Tests.Projection;

/// <summary>Makes utterances: ordinary words, with entities among them that each form writes its own way.</summary>
internal static class Utterances
{
    private const string Swearword = "damn"; // engines write it as stars in the masked form

    private static readonly string[] Units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Gen<string> Names = Gen.OneOf("garcia", "novak", "priya", "oyelaran", "kowalski", "hilde", "xu", "marquez");

    private static readonly Gen<Words> OrdinaryWord = Gen.Select(
        Gen.OneOf((
            "well so the order was never here and we think you should call again because my package came late please check with them on it " +
            "thanks very much maybe later today one two first").Split(' ')),
        Gen.Frequency((14, ""), (1, "uh "), (1, "um ")),
        Gen.Frequency((5, false), (1, true)),
        Gen.Frequency((5, " "), (1, ", ")),
        (word, pause, isCapital, gap) => new Words($"{pause}{word} ", (isCapital ? Capital(word) : word) + gap, word + " "));

    private static readonly Gen<Words> Ordinary = OrdinaryWord.Array[2, 7].Select(Join);

    private static readonly Gen<Words> Sworn = Ordinary.Select(words =>
        Join([words, new Words(Swearword + " ", Swearword + " ", Swearword + " "), words]));

    private static readonly Gen<Words> Name = Gen.Select(
        Names, Names, Gen.OneOf(" ", " uh "),
        (first, last, pause) => new Words($"{first}{pause}{last}", $"{Capital(first)} {Capital(last)}", $"{first} {last}"));

    private static readonly Gen<Words> Digits = Gen.Select(
        Gen.Select(Gen.Int[0, 9], Gen.Bool, Gen.OneOf("oh", "zero")).Array[4, 15], Gen.OneOf("-", " ", "."), (digits, mark) => WordsOf(digits, mark));

    private static readonly Gen<Words> Email = Gen.Select(Names, Names, Gen.Int[21, 98], (user, house, number) =>
    {
        var written = $"{user}.{number}@{house}.com";
        return new Words($"{user} dot {Spoken(number)} at {house} dot com", written, written);
    });

    private static readonly Gen<Words> Date = Gen.Select(
        Gen.OneOf("January", "February", "June", "September", "November"), Gen.Int[20, 28], Gen.Int[21, 98],
        (month, day, year) => new Words($"{Spoken(day)} {Lower(month)} nineteen {Spoken(year)}", $"{day} {month} 19{year}",
            $"{day} {Lower(month)} 19{year}"));

    private static readonly Gen<Words> Spelled = Names.Select(name =>
        new Words(string.Join(' ', name.ToCharArray()), string.Join('-', name.ToUpperInvariant().ToCharArray()), name.ToUpperInvariant()));

    private static readonly Gen<Words> Amount = Gen.Int[21, 98]
        .Select(value => new Words($"{Spoken(value)} thousand dollars", $"${value},000", $"${value}000"));

    private static readonly Gen<Words> Entity = Gen.Select(
        Gen.OneOf(Name, Digits, Email, Date, Spelled, Amount),
        Gen.OneOf(", ", " ", ". "),
        (words, gap) => new Words($"{{{words.Lexical}}} ", $"{{{words.Text}}}{gap}", $"{{{words.Itn}}} "));

    /// <summary>Utterances of one to four entities.</summary>
    public static readonly Gen<Utterance> Any = Gen.Select(
        Gen.Select(Gen.Frequency((9, Ordinary), (1, Sworn)), Entity, (words, entity) => Join([words, entity])).Array[1, 4], Ordinary,
        (parts, end) => UtteranceOf(Join([.. parts, end])));

    private static Utterance UtteranceOf(Words words) => new(
        new Braced(words.Lexical.Trim()), new Braced(words.Text.Trim()), new Braced(words.Itn.Trim()),
        new Braced(words.Itn.Trim().Replace(Swearword, "****", StringComparison.Ordinal)));

    private static Words WordsOf((int Value, bool SaysDouble, string Zero)[] digits, string mark)
    {
        List<string> spoken = [];
        for (var index = 0; index < digits.Length; index++)
        {
            var (value, saysDouble, zero) = digits[index];
            var isDouble = saysDouble && index + 1 < digits.Length && digits[index + 1].Value == value;
            if (isDouble) spoken.Add("double");
            spoken.Add(value == 0 && !isDouble ? zero : Units[value]);
            if (isDouble) index++;
        }

        var written = string.Concat(digits.Select(digit => (char)('0' + digit.Value)));
        return new Words(string.Join(' ', spoken), string.Join(mark, written.Chunk(4).Select(group => new string(group))), written);
    }

    private static Words Join(Words[] words) =>
        new(string.Concat(words.Select(word => word.Lexical)), string.Concat(words.Select(word => word.Text)),
            string.Concat(words.Select(word => word.Itn)));

    private static string Spoken(int value) => value % 10 == 0 ? Tens[value / 10] : $"{Tens[value / 10]} {Units[value % 10]}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    /// <summary>The same words in three forms; entities stand in braces.</summary>
    private sealed record Words(string Lexical, string Text, string Itn);
}
