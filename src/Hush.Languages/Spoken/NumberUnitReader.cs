using System.Globalization;
using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>
/// Reads one number: a digit, "double seven", "forty five", "two thousand and four". Larger rows are made of several: "nineteen
/// eighty two" is 19 and 82, "four fifteen" is 4 and 15.
/// </summary>
internal sealed class NumberUnitReader(SpokenTokens tokens)
{
    private const int LookAhead = 3;
    private const int MostTimes = 4;

    /// <summary>Reads the number that begins at token <paramref name="index"/>.</summary>
    /// <param name="index">The token.</param>
    /// <param name="digitsBefore">How many digits of the same row stand directly before; 0 at the begin of a row.</param>
    /// <param name="unit">The number.</param>
    public bool TryRead(int index, int digitsBefore, out SpokenUnit unit)
    {
        unit = default;
        ref readonly var token = ref tokens[index];
        if (token.IsDigits) return TryWritten(index, out unit);
        return token.Word.Number switch
        {
            NumberRole.Digit when digitsBefore == 0 && IsPronoun(index) => false,
            NumberRole.Digit when TryTimes(index, digitsBefore, out unit) => true,
            NumberRole.Digit or NumberRole.Teen or NumberRole.Tens or NumberRole.Hundreds => ReadCardinal(index, out unit),
            NumberRole.Hundred or NumberRole.Thousand when StandsAlone(index) =>
                ReadCardinal(index, out unit) && (digitsBefore > 0 || unit.End > index + 1),
            NumberRole.Doubled => Take(index, index + 1, UnitKind.Digit, new string((char)('0' + token.Word.Value), 2), out unit),
            NumberRole.Oh when IsZero(index, digitsBefore) => Take(index, index + 1, UnitKind.Digit, "0", out unit),
            NumberRole.Multiplier => TryRepeated(index, out unit),
            NumberRole.Times when token.Word.Value > 1 => TryRepeated(index, out unit) && IsInRow(digitsBefore, unit),
            NumberRole.Ordinal when SpokenDate.IsDay(tokens, index) =>
                Take(index, index + 1, UnitKind.Ordinal, WithSuffix(token.Word.Value), out unit),
            _ => token.Word.Number == NumberRole.None && tokens.NumberPhrase(index) is not null && ReadCardinal(index, out unit),
        };
    }

    // "1.5", "12/05", "$5" and "3-4" are written forms and stay what they are.
    private bool TryWritten(int index, out SpokenUnit unit)
    {
        unit = default;
        if (tokens.IsGlued(index) && !tokens.IsMark(index - 1, '(') && !tokens.IsMark(index - 1, '"')) return false;
        if (tokens.IsGlued(index + 1) && (tokens[index + 1].IsWord || tokens.IsGlued(index + 2))) return false;
        var characters = tokens.Characters(index);
        return Take(index, index + 1, characters.Length == 1 ? UnitKind.WrittenDigit : UnitKind.WrittenNumber, characters.ToString(), out unit);
    }

    private bool TryRepeated(int index, out SpokenUnit unit) =>
        TryRepeated(index, tokens.Next(index), tokens[index].Word.Value, out unit);

    // "Deux fois zéro" inside a row of digits; elsewhere "drei mal vier" is arithmetic.
    private bool TryTimes(int index, int digitsBefore, out SpokenUnit unit)
    {
        unit = default;
        var times = tokens.Next(index);
        if (Role(times) != NumberRole.Times || tokens[index].Word.Value is < 2 or > MostTimes) return false;
        var next = tokens.Next(times);
        if (next >= 0 && tokens.Has(next, WordTraits.DateArticle)) next = tokens.Next(next);
        return TryRepeated(index, next, tokens[index].Word.Value, out unit)
            && IsInRow(digitsBefore, unit);
    }

    private bool IsInRow(int digitsBefore, SpokenUnit unit) =>
        digitsBefore > 0 || (tokens.Next(unit.End - 1) is var after and >= 0 && tokens[after].IsNumber);

    private bool TryRepeated(int index, int next, int times, out SpokenUnit unit)
    {
        unit = default;
        if (next < 0) return false;
        ref readonly var token = ref tokens[next];
        var digit = token.Word.Number is NumberRole.Digit or NumberRole.Oh ? (char)('0' + token.Word.Value)
            : token is { IsDigits: true, Span.Length: 1 } ? tokens.Text[token.Span.Start]
            : '\0';
        return digit != '\0' && Take(index, next + 1, UnitKind.Digit, new string(digit, times), out unit);
    }

    private bool ReadCardinal(int index, out SpokenUnit unit)
    {
        var isThousand = Role(index) == NumberRole.Thousand;
        var (value, last) = isThousand ? (1, index) : ReadHundreds(index);
        var next = isThousand ? index : tokens.Next(last);
        if (Role(next) == NumberRole.Thousand && value is > 0 and < 1000)
        {
            (value, last) = (value * 1000, next);
            AddTail(ref value, ref last, withHundreds: true);
        }

        next = tokens.Next(last);
        if (Role(last) != NumberRole.Tens || Role(next) != NumberRole.Ordinal || tokens[next].Word.Value >= 10)
            return Take(index, last + 1, value < 10 ? UnitKind.Digit : UnitKind.Number, Format(value), out unit);
        return Take(index, next + 1, UnitKind.Ordinal, WithSuffix(value + tokens[next].Word.Value), out unit);
    }

    private (int Value, int Last) ReadHundreds(int index)
    {
        if (Role(index) == NumberRole.Hundreds)
        {
            var (round, end) = ((int)tokens[index].Word.Value, index);
            AddTail(ref round, ref end, withHundreds: round >= 1000);
            return (round, end);
        }

        var isHundred = Role(index) == NumberRole.Hundred;
        var (value, last) = isHundred ? (1, index) : ReadSmall(index);
        var next = isHundred ? index : tokens.Next(last);
        if (Role(next) != NumberRole.Hundred || value == 0) return (value, last);
        (value, last) = (value * 100, next);
        AddTail(ref value, ref last, withHundreds: false);
        return (value, last);
    }

    private (int Value, int Last) ReadSmall(int index)
    {
        if (tokens.NumberPhrase(index) is { } phrase) return phrase;
        int value = tokens[index].Word.Value;
        if (Role(index) != NumberRole.Tens) return (value, index);
        var next = tokens.Next(index);
        if (next == index + 1 && tokens.NumberPhrase(next) is not null) return (value, index);
        return Role(next) == NumberRole.Digit && tokens[next].Word.Value > 0 ? (value + tokens[next].Word.Value, next) : (value, index);
    }

    // "Eight hundred five five five" is 800 and 555: a lone digit belongs to the hundreds only if no other digit follows it.
    private void AddTail(ref int value, ref int last, bool withHundreds)
    {
        var index = tokens.Next(last);
        var viaAnd = tokens.Has(index, WordTraits.And);
        if (viaAnd) index = tokens.Next(index);
        if (!MayAdd(index, withHundreds)) return;

        var (tail, end) = withHundreds ? ReadHundreds(index) : ReadSmall(index);
        var after = tokens.Next(end);
        if (Role(after) == NumberRole.Hundred || (withHundreds && Role(after) == NumberRole.Thousand)) return;
        var mayBeApart = tail < 10 && !viaAnd && !tokens.Habits.HundredsTakeDigit;
        if (mayBeApart && after >= 0 && tokens[after].IsNumber && Role(after) != NumberRole.Hundreds) return;
        (value, last) = (value + tail, end);
    }

    private bool MayAdd(int index, bool withHundreds) => Role(index) switch
    {
        NumberRole.Digit or NumberRole.Teen or NumberRole.Tens => tokens[index].Word.Value > 0
            && tokens[index].Word.Value < (withHundreds ? 1000 : 100),
        NumberRole.Hundreds => withHundreds && tokens[index].Word.Value < 1000,
        NumberRole.Hundred => withHundreds && StandsAlone(index),
        NumberRole.None => tokens.NumberPhrase(index) is not null,
        _ => false,
    };

    private bool StandsAlone(int index) => tokens.Has(index, WordTraits.StandsAlone);

    // "No one", "this one": not a number, unless "one hundred" or a pronoun could not stand there.
    private bool IsPronoun(int index) =>
        tokens[index].Word.Value == 1 && tokens.FollowsBlank(index) && tokens.Has(index - 1, WordTraits.Determiner)
        && !tokens.Has(index - 1, WordTraits.NumberLabel);

    private bool IsZero(int index, int digitsBefore) => digitsBefore > 0 ? OhGoesOn(index, digitsBefore) : OhBegins(index);

    // "Oh" begins a number if digits follow: two, or three where a sentence begins and it may be the interjection.
    private bool OhBegins(int index)
    {
        var (digits, sure, steps) = (0, 0, 0);
        for (var next = tokens.Next(index); next >= 0 && steps < LookAhead; next = tokens.Next(next), steps++)
        {
            if (steps > 0 && tokens[next].Word.Mark is not ('\0' or '+' or '*'))
                return tokens.Next(next) is var after && after >= 0 && tokens[after].IsNumber;
            if (!tokens[next].IsNumber) break;
            if (steps == 0 && Role(next) is NumberRole.Tens or NumberRole.Teen) digits--;
            digits++;
            if (Role(next) is not (NumberRole.Oh or NumberRole.Multiplier)) sure++;
        }

        return sure > 0 && digits >= (tokens.BeginsSentence(index) ? 3 : 2);
    }

    // Inside a row "oh" is zero; at its end it may also begin "oh wait".
    private bool OhGoesOn(int index, int digitsBefore)
    {
        if (tokens.EndsClause(index + 1)) return true;
        var next = tokens.Next(index);
        if (next < 0 || tokens[next].IsNumber || tokens[next].Word.Mark != '\0') return true;
        if (tokens.Has(next, WordTraits.Filler)) return digitsBefore >= 2;
        return digitsBefore >= 3 && !tokens.Has(next, WordTraits.AfterInterjection);
    }

    private NumberRole Role(int index) => index < 0 ? NumberRole.None : tokens[index].Word.Number;

    private static bool Take(int first, int end, UnitKind kind, string text, out SpokenUnit unit)
    {
        unit = new SpokenUnit(first, end, kind, text);
        return true;
    }

    private static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    private string WithSuffix(int value) => Format(value) + (tokens.Habits.OrdinalSuffix ?? EnglishSuffix(value));

    private static string EnglishSuffix(int value) => (value % 100) is >= 11 and <= 13 ? "th" : (value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
