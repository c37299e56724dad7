using System.Collections.Frozen;
using System.Text;
using Hush.Detection.Names;
using Hush.Languages;
using Hush.Languages.Spoken;
using Hush.Text;

namespace Hush.Detection.Neural;

/// <summary>
/// Refuses what the network cannot be right about: a value of digits without any ("hold on a second" after a question for the birth date), an
/// office for a name ("Mr President"), an e-mail address without a letter, words of a script of which it has learned no letter for one. It has
/// learned that answers follow questions, not that some people ask for a moment instead.
/// </summary>
internal static class Plausibility
{
    private const int FewestWordsAround = 3;

    private static readonly FrozenSet<Category> OfNumbers = FrozenSet.Create(
        Categories.ZipCode, Categories.DateOfBirth, Categories.PhoneNumber, Categories.CreditCardNumber, Categories.Cvv, Categories.ExpirationDate,
        Categories.USSocialSecurityNumber, Categories.BankAccountNumber, Categories.Age);

    // Words that name a kind of number, not a body or a person: "Is it your CPF?"
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KindsOfNumbers = FrozenSet.Create(
        StringComparer.Ordinal,
        "SSN", "ITIN", "EIN", "TIN", "ABA", "RTN", "IBAN", "BIC", "SWIFT", "CPF", "CNPJ", "RG", "CUIT", "CUIL", "DNI", "NIE", "NIF", "NIPC", "CIF",
        "RFC", "CURP", "TFN", "ABN", "ACN", "BSB", "SIN",
        "NINO", "AADHAAR", "Aadhaar", "aadhaar", "UTR", "PPS", "PPSN", "PAN", "UAN", "GSTIN", "PESEL", "NIP", "REGON", "BSN", "RSIN", "CPR", "HETU",
        "OIB", "JMBG", "EMSO", "CNP", "EGN", "AMKA", "AFM", "NRIC", "FIN", "HKID", "MRN",
        "NPI", "VIN", "IMEI", "PIN", "CVV", "CVC", "OTP", "DOB", "ZIP", "ID", "URL", "IP", "PO").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the characters may be of the category at all. A value without digits is believed in a language whose number words are not
    /// known.</summary>
    /// <param name="category">The category.</param>
    /// <param name="span">The characters.</param>
    /// <param name="language">BCP-47 language of the text.</param>
    public static bool Allows(Category category, SourceText span, string language)
    {
        if (category == Categories.Person) return HasLetter(span.AsSpan()) && !KindsOfNumbers.Contains(span.AsSpan()) && !IsOffice(span)
            && !IsSmallLetter(span.AsSpan());
        if (category == Categories.Organization || category == Categories.Location) return HasLetter(span.AsSpan())
            && !KindsOfNumbers.Contains(span.AsSpan());
        if (category == Categories.Email) return HasLetter(span.AsSpan());
        if (category == Categories.CreditCardNumber && IsTooLongForAPieceAndTooShortForACard(span, language)) return false;
        return !OfNumbers.Contains(category) || !NumberWords.AreKnown(language) || HasNumber(span, language, isAge: category == Categories.Age);
    }

    // Cards have 12 digits or more (ISO/IEC 7812-1) and are read in pieces of up to 8; nine to eleven digits are a phone or an account, which
    // patterns know better.
    private static bool IsTooLongForAPieceAndTooShortForACard(SourceText span, string language)
    {
        var digits = 0;
        foreach (var character in SpokenReader.Read(span, language).Text.AsSpan())
            if (char.IsAsciiDigit(character)) digits++;
        return digits is >= 9 and <= 11;
    }

    // "[a, b]" lists no persons.
    private static bool IsSmallLetter(ReadOnlySpan<char> characters) => characters.Length == 1 && char.IsAsciiLetterLower(characters[0]);

    // A picture is no name.
    private static bool HasLetter(ReadOnlySpan<char> characters)
    {
        foreach (var rune in characters.EnumerateRunes())
            if (Rune.IsLetter(rune)) return true;
        return false;
    }

    /// <summary>
    /// Whether a name in another script than Latin can be told from any word of its language: the network reads English around it, not the word. So
    /// it takes a sentence around the name, or a dialogue that has asked for it.
    /// </summary>
    /// <param name="turn">The whole text.</param>
    /// <param name="span">Where the name is said to stand.</param>
    /// <param name="inDialogue">Whether the text is a turn of several.</param>
    public static bool CanRead(SourceText turn, TextSpan span, bool inDialogue)
    {
        if (inDialogue || HasLatin(turn.AsSpan(span))) return true;
        var words = 0;
        foreach (var word in WordSegmenter.Segment(turn))
            if (word.Kind == WordKind.Letters && HasLatin(turn.AsSpan(word.Span)) && ++words >= FewestWordsAround) return true;
        return false;
    }

    private static bool HasLatin(ReadOnlySpan<char> characters) =>
        characters.ContainsAnyInRange('A', 'Z') || characters.ContainsAnyInRange('a', 'z') || characters.ContainsAnyInRange('\u00C0', '\u024F');

    private static bool IsOffice(SourceText span) =>
        WordSegmenter.Segment(span).All(word => word.Kind == WordKind.Mark
            || NameVocabulary.Offices.Contains(span.Reveal(word.Span).ToLowerInvariant()));

    /// <summary>Whether a number stands in the characters, in digits or in words: a place with one is an address.</summary>
    public static bool HasNumber(SourceText span, string language) => HasNumber(span, language, isAge: true);

    /// <summary>A digit, or two number words or spelled letters, or one number word that is no article ("one", "eine").</summary>
    private static bool HasNumber(SourceText span, string language, bool isAge)
    {
        var pieces = 0;
        foreach (var word in WordSegmenter.Segment(span))
        {
            if (word.Kind is WordKind.Digits or WordKind.Mixed) return true;
            var characters = span.AsSpan(word.Span);
            var isLetter = characters.Length == 1 && char.IsLetter(characters[0]) && characters[0] is not ('a' or 'A' or 'i' or 'I');
            if (isLetter || NumberWords.IsNumberWord(characters, language)) pieces++;
        }

        return pieces >= (isAge ? 1 : 2) || (pieces == 1 && SpokenReader.Read(span, language).Text.AsSpan().ContainsAnyInRange('2', '9'));
    }
}
