using System.Globalization;

namespace Hush.Detection.Tests.Patterns.Oracle;

/// <summary>
/// Makes random values of a form. In a form <c>#</c> is a digit, <c>@</c> a capital, <c>[AB1]</c> or <c>[A-F]</c> one of several, <c>&lt;yy&gt;</c>,
/// <c>&lt;yyy&gt;</c>, <c>&lt;yyyy&gt;</c>, <c>&lt;mm&gt;</c> and <c>&lt;dd&gt;</c> pieces of one date, with <c>&lt;mm+50&gt;</c> plus so much;
/// <c>_</c> is a blank, all else stands for itself. One date in eight has a month or day that no calendar has.
/// </summary>
internal sealed class RandomForm
{
    private readonly List<Func<Random, Day, string>> _pieces = [];
    private readonly List<int> _free = [];

    public RandomForm(string form)
    {
        for (var at = 0; at < form.Length; at++)
        {
            if (form[at] == '<')
            {
                var end = form.IndexOf('>', at);
                _pieces.Add(DatePiece(form[(at + 1)..end]));
                at = end;
                continue;
            }

            var characters = form[at] switch
            {
                '#' => "0123456789",
                '@' => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                '_' => " ",
                '[' => Expand(form[(at + 1)..form.IndexOf(']', at)]),
                _ => form[at].ToString()
            };
            if (form[at] == '[') at = form.IndexOf(']', at);
            if (characters.Length > 1) _free.Add(_pieces.Count);
            _pieces.Add((random, _) => characters[random.Next(characters.Length)].ToString());
        }
    }

    /// <summary>Any value.</summary>
    public string Next(Random random) => string.Concat(Draw(random));

    /// <summary>A value that <paramref name="accepts"/>, found by drawing one free place after the other anew; the last one tried when there is
    /// none.</summary>
    public string Next(Random random, Predicate<string> accepts)
    {
        var day = Day.Next(random);
        var pieces = _pieces.ConvertAll(piece => piece(random, day));
        for (var tries = 0; tries < 600 && !accepts(string.Concat(pieces)); tries++)
        {
            var place = _free[random.Next(_free.Count)];
            pieces[place] = _pieces[place](random, day);
        }

        return string.Concat(pieces);
    }

    private IEnumerable<string> Draw(Random random)
    {
        var day = Day.Next(random);
        return _pieces.Select(piece => piece(random, day));
    }

    private static Func<Random, Day, string> DatePiece(string piece)
    {
        var plus = piece.IndexOf('+');
        var added = plus < 0 ? 0 : int.Parse(piece[(plus + 1)..], CultureInfo.InvariantCulture);
        var length = plus < 0 ? piece.Length : plus;
        return (_, day) =>
        {
            var number = added + (piece[0] switch { 'y' => day.Year, 'm' => day.Month, _ => day.DayOfMonth });
            var text = number.ToString("D" + length, CultureInfo.InvariantCulture);
            return text[^length..];
        };
    }

    private static string Expand(string set)
    {
        var characters = new List<char>();
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                for (var character = set[i]; character <= set[i + 2]; character++) characters.Add(character);
                i += 2;
            }
            else
            {
                characters.Add(set[i]);
            }
        }

        return string.Concat(characters);
    }

    private readonly record struct Day(int Year, int Month, int DayOfMonth)
    {
        public static Day Next(Random random) =>
            random.Next(8) == 0
                ? new Day(random.Next(1900, 2020), random.Next(0, 20), random.Next(0, 40))
                : new Day(random.Next(1900, 2020), random.Next(1, 13), random.Next(1, 29));
    }
}
