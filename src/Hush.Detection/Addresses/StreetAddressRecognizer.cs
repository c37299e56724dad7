using System.Collections.Frozen;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses;

/// <summary>
/// Finds postal addresses of the United States, Canada, the United Kingdom, Ireland, Australia and India, from the flat or house number to the postal
/// code, as one span: with or without marks and capitals, over several lines, house numbers in figures or words. A city and state alone are none.
/// Confidence: 0.95 with a postal code or a state, 0.85 to 0.9 with a sure street type, 0.65 with a type that is an ordinary word,
/// 0.55 to 0.7 where an address was asked for and only a number and words came.
/// </summary>
internal sealed class StreetAddressRecognizer : IRecognizer
{
    // How many words before an address may announce it.
    private const int Reach = 6;

    private static readonly FrozenSet<string> BareLeads =
        "yes sure its it is number no my address house apartment flat the please thanks ok yeah um uh that thats correct we im in at".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Between a flat and the end of its street.
    private const int MostParts = 3;

    /// <inheritdoc/>
    public string Id => "generic.street-address";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Words.Count < 2) return;
        var text = LexiconText.Of(context, AddressVocabulary.All);
        var isAsked = (context.Asked & Topic.Address) != 0;
        var found = false;
        for (var at = 0; at < text.Count; at++)
        {
            if ((Street(text, at, isAsked) ?? Box(text, at) ?? CityWithCode(text, at)) is not { } find) continue;
            candidates.Add(new Candidate(text.SpanOf(find.Start, find.End), Categories.Address, new Confidence(find.Confidence), Id,
                find.Evidence | (isAsked ? Evidence.Asked : 0)));
            found = true;
            at = find.End - 1;
        }
        if (isAsked && !found && (Answer(text) ?? ((context.JustAsked & Topic.Address) != 0 ? BareNumber(text) : null)) is { } answer)
            candidates.Add(new Candidate(text.SpanOf(answer.Start, answer.End), Categories.Address, new Confidence(answer.Confidence), Id,
                answer.Evidence));
    }

    private static AddressFind? Street(LexiconText text, int at, bool isAsked)
    {
        if (FlatOnStreet(text, at) is { } flat) return flat;
        var (start, number) = FlatBefore(text, at);
        var afterNumber = StreetReader.AfterNumber(text, number);
        if (afterNumber < 0) return null;
        if (text[afterNumber].Is(",") && text[afterNumber + 1].HasCapital) afterNumber++;
        if (text[afterNumber].StartsLine) return null;
        var street = StreetReader.Read(text, afterNumber);
        if (street.Surety == StreetSurety.None) return null;
        var tail = PlaceTail.Read(text, PlaceTail.AfterUnit(text, street.End));
        var isSingleDigit = text[number].Kind == WordKind.Letters || text[number].Span.Length == 1;
        var speaksForIt = isAsked || tail.HasRegion || tail.HasCode || start < number || tail.End > street.End && !tail.IsFound
            || IsAnnounced(text, start);
        if (!speaksForIt && !IsPlausible(text, start, afterNumber, street, tail, isSingleDigit)) return null;
        if (text[start - 1].Is("no") && !text[start - 1].StartsLine || text[start - 1].Is("no") && start == 1) start--;
        var confidence = tail.HasCode || tail.HasRegion
            ? Grade.Sure : speaksForIt ? Grade.Firm : street.Surety == StreetSurety.Sure ? Grade.Strong : Grade.Reasonable;
        // A full stop after the last word ends the sentence as often as an abbreviation.
        var end = text[tail.End - 1].Is(".") ? tail.End - 1 : tail.End;
        return new AddressFind(start, end, confidence, tail.IsFound ? Evidence.Lexicon : Evidence.None);
    }

    // Form alone: capitals or a type that is nothing else; a type that is a word needs the end of the clause behind it.
    private static bool IsPlausible(LexiconText text, int start, int nameAt, StreetRead street, TailRead tail, bool isSingleDigit)
    {
        var last = text[street.End - 1].Is(".") ? text[street.End - 2] : text[street.End - 1];
        var next = text[street.End];
        var isWritten = text[nameAt].HasCapital && last.HasCapital || text[nameAt].Kind != WordKind.Letters && last.HasCapital;
        if (isWritten) return true;
        var ends = !next.IsLetters || next.StartsLine || tail.IsFound || AddressVocabulary.Stops.Contains(next.Key);
        if (street.Surety == StreetSurety.Sure) return ends || next.Profile.Commonness == 0 || !isSingleDigit
            && text[start - 1].Key is "to" or "at" or "from" or "near" or "on";
        return ends && !isSingleDigit && !AddressVocabulary.Counted.Contains(text[nameAt].Key);
    }

    // "flat 3, 12 rose street", "unit 4 10 king street": the flat belongs to the address.
    private static (int Start, int Number) FlatBefore(LexiconText text, int at)
    {
        var after = PlaceTail.AfterUnit(text, at);
        if (after > at && AddressVocabulary.Units.Contains(text[at].Key))
        {
            var number = text[after].Is(",") ? after + 1 : after;
            if (StreetReader.AfterNumber(text, number) > 0) return (at, number);
        }
        return (at, at);
    }

    // "Flat 4, MG Road, Mumbai 400001": a flat and a street without a number of its own, the name of the house between them or not.
    private static AddressFind? FlatOnStreet(LexiconText text, int at)
    {
        if (!AddressVocabulary.Dwellings.Contains(text[at].Key)) return null;
        var after = PlaceTail.AfterUnit(text, at);
        if (after == at || !text[after].Is(",")) return null;
        var name = after + 1;
        for (var parts = 0; parts < MostParts; parts++)
        {
            if (!text[name].HasCapital) return null;
            var street = StreetReader.Read(text, name);
            if (street.Surety != StreetSurety.None && text[street.End - 1].HasCapital)
            {
                var tail = PlaceTail.Read(text, street.End);
                var isPlaced = tail.HasCode || tail.HasRegion;
                return isPlaced || street.Surety == StreetSurety.Sure
                    ? new AddressFind(at, tail.End, isPlaced ? Grade.Sure : Grade.Strong, Evidence.None) : null;
            }

            while (text[name] is { IsLetters: true, HasCapital: true }) name++;
            if (!text[name++].Is(",")) return null;
        }

        return null;
    }

    private static AddressFind? Box(LexiconText text, int at)
    {
        var box = text[at].Key switch
        {
            "pob" => at,
            "po" => at + 1,
            "p" when text[at + 1].Is("o") => at + 2,
            "p" when text[at + 1].Is(".") && text[at + 2].Is("o") => text[at + 3].Is(".") ? at + 4 : at + 3,
            "post" when text[at + 1].Is("office") => at + 2,
            _ => -1,
        };
        if (box < 0 || !text[at].Is("pob") && !text[box].Is("box")) return null;
        var number = box + 1;
        while (text[number].Is("#") || text[number].Is("no") || text[number].Is("number") || text[number].Is(".") || text[number].Is(":")) number++;
        var end = number;
        while (AddressVocabulary.NumberWords.Contains(text[end].Key)) end++;
        if (text[number].Kind is WordKind.Digits or WordKind.Mixed) end = number + 1;
        if (end == number) return null;
        var tail = PlaceTail.Read(text, end);
        return new AddressFind(at, tail.End, tail.IsFound ? Grade.Sure : Grade.Strong, Evidence.None);
    }

    // "Newark, NJ 07102": without a street, but the post finds it.
    private static AddressFind? CityWithCode(LexiconText text, int at)
    {
        if (!text[at].IsLetters || text[at].Profile.Commonness == 3 && !AddressVocabulary.InnerWords.Contains(text[at].Key)
            || AddressVocabulary.Stops.Contains(text[at].Key)) return null;
        for (var words = 1; words <= 3; words++)
        {
            var last = text[at + words - 1];
            if (!last.IsLetters || words > 1 && last.StartsLine) return null;
            var region = text[at + words].Is(",") ? at + words + 1 : at + words;
            var length = Regions.Length(text, region);
            if (length == 0 || text[region].StartsLine) continue;
            var code = text[region + length].Is(",") ? region + length + 1 : region + length;
            var codeLength = PostalCodes.Length(text, code, false);
            if (codeLength == 0 || text[code].StartsLine) continue;
            var isWritten = text[at].HasCapital && text[region].HasCapital;
            var isPlace = NameLexicon.IsPlace(text.Text.AsSpan(text.SpanOf(at, at + words)));
            var endsInPlace = words > 1 && !isPlace && NameLexicon.IsPlace(text.Text.AsSpan(last.Span)) && text[at].Profile.Commonness < 3;
            if (isWritten || isPlace || endsInPlace) return new AddressFind(at, code + codeLength, isWritten
                && isPlace ? Grade.Good : Grade.Likely, isPlace ? Evidence.Lexicon : Evidence.None);
        }
        return null;
    }

    // Asked for an address: a number and up to four words that are no grammar, or the tail alone, make one.
    private static AddressFind? Answer(LexiconText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var afterNumber = StreetReader.AfterNumber(text, at);
            if (afterNumber < 0 || AddressVocabulary.Counted.Contains(text[afterNumber].Key)) continue;
            var end = afterNumber;
            while (end - afterNumber < 4 && text[end] is { IsLetters: true, StartsLine: false, Span.Length: > 1 } && text[end].Profile.Commonness < 3
                && !AddressVocabulary.Stops.Contains(text[end].Key)) end++;
            if (end == afterNumber) continue;
            var tail = PlaceTail.Read(text, PlaceTail.AfterUnit(text, end));
            return new AddressFind(at, tail.End, tail.IsFound ? Grade.Likely : Grade.Possible, Evidence.Asked);
        }
        return null;
    }

    // Asked for the flat or house number: "4B", "it's 43", "unit 7", "flat 3b please", as the whole turn.
    private static AddressFind? BareNumber(LexiconText text)
    {
        var (start, end) = (-1, -1);
        for (var at = 0; at < text.Count; at++)
        {
            var word = text[at];
            var isNumber = word.Kind is WordKind.Digits or WordKind.Mixed && word.Span.Length <= 5 || AddressVocabulary.NumberWords.Contains(word.Key)
                || start >= 0 && end == at && word is { IsSingleLetter: true, Key: not ("a" or "i") };
            var isUnit = AddressVocabulary.Units.Contains(word.Key) || AddressVocabulary.NumberSigns.Contains(word.Key) && word.Kind == WordKind.Mark;
            if (isNumber || isUnit)
            {
                if (start >= 0 && end != at) return null;
                if (start < 0) start = at;
                end = at + 1;
                if (isNumber && text[at + 1].Is("%")) return null;
            }
            else if (word.Kind != WordKind.Mark && !BareLeads.Contains(word.Key)) return null;
        }

        if (start < 0
            || !Enumerable.Range(start, end - start)
            .Any(at => text[at].Kind is WordKind.Digits or WordKind.Mixed || AddressVocabulary.NumberWords.Contains(text[at].Key))) return null;
        return new AddressFind(start, end, Grade.Plausible, Evidence.Asked);
    }

    private static bool IsAnnounced(LexiconText text, int start)
    {
        for (var at = start - 1; at >= Math.Max(0, start - Reach); at--)
            if (AddressVocabulary.Announcers.Contains(text[at].Key)) return true;
        return false;
    }

    private readonly record struct AddressFind(int Start, int End, double Confidence, Evidence Evidence);
}
