using Hush.Languages.Spoken;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses prices and the numbers of forms that are said in words: "four ninety nine a month", "my ten ninety nine", "the w two". What was asked for
/// just before stays, whatever it sounds like. An age within a longer number is refused too: "ten" or "ninety" of "ten ninety eight".
/// </summary>
internal static class SpokenAmount
{
    private const int MostDigits = 4;
    private const int ReachOfPrice = 3;

    private static readonly WordList Forms =
        new("1099 1098 1095 1094 1040 1065 1120 990 941 940 401 403 529 w2 w4 w9 i9 i130 i485 n400 p45 p60 p11 sa100 ds160");

    private static readonly WordList Periods = new(
        "month months week weeks year years day days quarter night person each apiece monthly yearly weekly annually dollars dollar bucks pounds pound quid euros euro cents plus percent");

    private static readonly WordList Paying = new(
        "charge charges charged cost costs costing price priced prices paid pay pays paying fee fees bill bills spend spent owe owed only just around about under over total subtotal balance discount refund");

    private static readonly WordList Numbers = new(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand");

    private static readonly WordList Years = new("year years old");

    private const string Masks = "*•●×#";

    private static readonly WordList Articles = new("a per an every the");

    private static readonly string[] Endings = ["ninety nine", "ninety five", "ninety eight", "nineteen", "twenty nine", "thirty nine", "forty nine",
        "fifty nine", "fifty", "seventy five", "twenty five", "hundred"];

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category == Categories.Age) return candidate.Evidence == Evidence.None && context.JustAsked == Topic.None
            && (GoesOn(context, candidate) || BeginsWithin(context, candidate)) ? null : candidate;
        if (candidate.Evidence.HasFlag(Evidence.Asked) || context.JustAsked != Topic.None || !IsNumber(candidate.Category)) return candidate;
        var around = new Surroundings(context, candidate.Span);
        if (around.Value.ContainsAny(Masks)) return candidate; // no price is written behind a mask
        if (around.Value.Length > 40 || !context.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return candidate;
        var spoken = SpokenReader.Read(new SourceText(around.Value.ToString()), context.Language).Text.AsSpan();
        Span<char> compact = stackalloc char[40];
        var length = Hush.Patterns.Checksums.Characters.Compact(spoken, compact);
        if (length is < 1 or > MostDigits + 1) return candidate;
        if (Forms.Contains(compact[..length])) return null;
        if (around.HasWordBehind(2, Periods.Contains)
            && (around.HasWordBehind(1, Articles.Contains) || around.HasWordBehind(1, Periods.Contains))) return null;
        return EndsAsPrice(around.Value) && around.HasWordBefore(ReachOfPrice, Paying.Contains) ? null : candidate;
    }

    // "ten" ninety eight: no age ends within a number.
    private static bool GoesOn(RecognitionContext context, Candidate candidate)
    {
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (next >= context.Words.Count || context.Words[next].Span.Start != candidate.Span.End + 1) return false;
        var text = context.Text.AsSpan();
        return text[candidate.Span.End] == ' ' && Numbers.Contains(text.Slice(context.Words[next].Span.Start, context.Words[next].Span.Length));
    }

    // ten "ninety" eight: none begins there either, unless years are said: "in twenty twenty ninety years old".
    private static bool BeginsWithin(RecognitionContext context, Candidate candidate)
    {
        var around = new Surroundings(context, candidate.Span);
        if (around.Value.Contains("year", StringComparison.OrdinalIgnoreCase) || around.HasWordBehind(1, Years.Contains)) return false;
        var before = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start) - 1;
        if (before < 0 || context.Words[before].Span.End != candidate.Span.Start - 1) return false;
        var text = context.Text.AsSpan();
        return text[candidate.Span.Start - 1] == ' '
            && Numbers.Contains(text.Slice(context.Words[before].Span.Start, context.Words[before].Span.Length));
    }

    private static bool IsNumber(Category category) =>
        category == Categories.USSocialSecurityNumber || category == Categories.CreditCardNumber || category == Categories.Cvv
            || category == Categories.Pin
        || category == Categories.NumericIdentifier || category == Categories.BankAccountNumber || category == Categories.PhoneNumber
            || category == Categories.ZipCode;

    private static bool EndsAsPrice(ReadOnlySpan<char> value)
    {
        foreach (var ending in Endings)
            if (value.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
