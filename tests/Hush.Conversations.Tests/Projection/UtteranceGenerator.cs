using System.Text;

namespace Hush.Conversations.Tests.Projection;

/// <summary>An utterance in its forms, with the entities in each of them.</summary>
internal sealed record Utterance(Braced Lexical, Braced Text, Braced Itn, Braced MaskedItn)
{
    public RepresentationSet Forms => new(new SourceText(Text.Plain), new SourceText(Lexical.Plain), new SourceText(Itn.Plain), new SourceText(MaskedItn.Plain));

    public Braced this[Representation form] => form switch
    {
        Representation.Text => Text,
        Representation.Lexical => Lexical,
        Representation.MaskedItn => MaskedItn,
        _ => Itn,
    };
}

/// <summary>Makes utterances: ordinary words, with entities among them that each form writes its own way.</summary>
internal sealed class UtteranceGenerator(int seed)
{
    private static readonly string[] Ordinary =
        ("well so the order was never here and we think you should call again because my package came late please check with them on it " +
        "thanks very much maybe later today one two first").Split(' ');

    private static readonly string[] Units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Names = ["garcia", "novak", "priya", "oyelaran", "kowalski", "hilde", "xu", "marquez"];
    private static readonly string[] Months = ["January", "February", "June", "September", "November"];

    private const string Swearword = "damn"; // engines write it as stars in the masked form

    private readonly Random _random = new(seed);
    private bool _swears;

    public Utterance Next()
    {
        var (lexical, text, itn) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        _swears = _random.Next(10) == 0;
        var parts = _random.Next(1, 5);
        for (var part = 0; part < parts; part++)
        {
            AddOrdinary(lexical, text, itn);
            var (spoken, display, written) = Entity();
            lexical.Append('{').Append(spoken).Append("} ");
            text.Append('{').Append(display).Append('}').Append(Pick(", ", " ", ". "));
            itn.Append('{').Append(written).Append("} ");
        }

        AddOrdinary(lexical, text, itn);
        var normalized = itn.ToString().Trim();
        return new Utterance(
            new Braced(lexical.ToString().Trim()), new Braced(text.ToString().Trim()), new Braced(normalized), new Braced(normalized.Replace(Swearword, "****", StringComparison.Ordinal)));
    }

    private void AddOrdinary(StringBuilder lexical, StringBuilder text, StringBuilder itn)
    {
        var count = _random.Next(2, 8);
        for (var index = 0; index < count; index++)
        {
            var word = _swears && index == 1 ? Swearword : Ordinary[_random.Next(Ordinary.Length)];
            if (_random.Next(8) == 0) lexical.Append(Pick("uh ", "um "));
            lexical.Append(word).Append(' ');
            itn.Append(word).Append(' ');
            text.Append(_random.Next(6) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(index < count - 1 && _random.Next(6) == 0 ? ", " : " ");
        }
    }

    private (string Spoken, string Display, string Normalized) Entity() => _random.Next(6) switch
    {
        0 => Name(),
        1 => Digits(),
        2 => Email(),
        3 => Date(),
        4 => Spelled(),
        _ => Amount(),
    };

    private (string, string, string) Name()
    {
        var (first, last) = (Names[_random.Next(Names.Length)], Names[_random.Next(Names.Length)]);
        var display = $"{char.ToUpperInvariant(first[0])}{first[1..]} {char.ToUpperInvariant(last[0])}{last[1..]}";
        return ($"{first}{Pick(" ", " uh ")}{last}", display, $"{first} {last}");
    }

    private (string, string, string) Digits()
    {
        var digits = new string([.. Enumerable.Range(0, _random.Next(4, 16)).Select(_ => (char)('0' + _random.Next(10)))]);
        var spoken = new List<string>();
        for (var index = 0; index < digits.Length; index++)
        {
            var isPair = index + 1 < digits.Length && digits[index] == digits[index + 1];
            if (isPair && _random.Next(2) == 0) spoken.Add("double");
            if (isPair && spoken is [.., "double"]) index++;
            spoken.Add(digits[index] == '0' && spoken is not [.., "double"] ? Pick("oh", "zero") : Units[digits[index] - '0']);
        }

        var grouped = string.Join(Pick("-", " ", "."), digits.Chunk(4).Select(group => new string(group)));
        return (string.Join(' ', spoken), grouped, digits);
    }

    private (string, string, string) Email()
    {
        var (user, house, number) = (Names[_random.Next(Names.Length)], Names[_random.Next(Names.Length)], _random.Next(21, 99));
        var written = $"{user}.{number}@{house}.com";
        return ($"{user} dot {Spoken(number)} at {house} dot com", written, written);
    }

    private (string, string, string) Date()
    {
        var (month, day, year) = (Months[_random.Next(Months.Length)], _random.Next(20, 29), _random.Next(21, 99));
        var spoken = $"{Spoken(day)} {month.ToLowerInvariant()} nineteen {Spoken(year)}";
        return (spoken, $"{day} {month} 19{year}", $"{day} {month.ToLowerInvariant()} 19{year}");
    }

    private (string, string, string) Spelled()
    {
        var name = Names[_random.Next(Names.Length)];
        return (string.Join(' ', name.ToCharArray()), string.Join('-', name.ToUpperInvariant().ToCharArray()), name.ToUpperInvariant());
    }

    private (string, string, string) Amount()
    {
        var value = _random.Next(21, 99);
        return ($"{Spoken(value)} thousand dollars", $"${value},000", $"${value}000");
    }

    private static string Spoken(int value) => value % 10 == 0 || value < 20 ? Tens[value / 10] : $"{Tens[value / 10]} {Units[value % 10]}";

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
