using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>
/// Finds postal addresses of countries that write them in German, Dutch, French, Spanish, Italian or Portuguese, in text of any language,
/// from the street to the country as one span. Names need capitals. Post office boxes count as streets. Confidence: 0.95 with a postal code,
/// 0.85 without; a street word that is a word of every day in other languages ("via", "place") needs a postal code, a word that belongs to
/// its name ("place de la …"), or a text in its own language.
/// </summary>
internal sealed class AbroadAddressRecognizer : IRecognizer
{
    private const double WithCode = Grade.Sure;
    private const double WithoutCode = Grade.Strong;
    private const int MostBoxDigits = 6;

    /// <inheritdoc/>
    public string Id => "generic.street-address-abroad";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Words.Count < 2) return;
        var text = LexiconText.Of(context, StreetTables.Vocabulary);
        var asked = (context.Asked & Topic.Address) != 0 ? Evidence.Asked : Evidence.None;
        var minimum = 0;
        for (var at = 0; at < text.Count; at++)
        {
            if (!text[at].IsLetters || Best(text, at, minimum, context.Language) is not { } find) continue;
            candidates.Add(new Candidate(text.SpanOf(find.Start, find.End), Categories.Address, new Confidence(find.IsSure ? WithCode : WithoutCode),
                Id, asked));
            minimum = find.End;
            at = find.End - 1;
        }
    }

    // Of all languages, the one that reads furthest; sure here means that there is a postal code.
    private static AbroadStreet? Best(LexiconText text, int at, int minimum, string language)
    {
        AbroadStreet? best = null;
        foreach (var table in StreetTables.All)
        {
            var isLanguage = language.StartsWith(table.Language, StringComparison.OrdinalIgnoreCase);
            if (table.NeedsLanguage && !isLanguage) continue;
            if ((AbroadStreetReader.Read(text, at, minimum, table, isLanguage) ?? Box(text, at, table)) is not { } street) continue;
            var (end, hasCode) = AbroadTail.Read(text, AbroadTail.AfterUnits(text, street.End, table), table);
            if (!street.IsSure && !hasCode) continue;
            if (end > 0 && text[end - 1].Is(".") && text[end - 1].IsGlued) end--;
            if (best is null || end - street.Start > best.Value.End - best.Value.Start) best = new AbroadStreet(street.Start, end, hasCode);
        }

        return best;
    }

    private static AbroadStreet? Box(LexiconText text, int at, StreetTable table)
    {
        if (!text[at].HasCapital) return null;
        var (box, weak) = (table.AfterPhrase("box", text, at), table.AfterPhrase("weakbox", text, at));
        var number = Math.Max(box, weak);
        if (number == at) return null;
        while (text[number].Is(":") || text[number].Is("°") || table.Has("sign", text[number])) number++;
        var (end, digits) = (number, 0);
        // German boxes stand in pairs: "10 20 30".
        while (text[end] is { Kind: WordKind.Digits, StartsLine: false } group && (digits == 0 || group.Span.Length == 2)
            && digits + group.Span.Length <= MostBoxDigits)
            (end, digits) = (end + 1, digits + group.Span.Length);
        return digits == 0 ? null : new AbroadStreet(at, end, box >= weak);
    }
}
