using System.Collections.Frozen;

namespace Hush.Recognition.Lexicons;

/// <summary>The labels of forms that are no part of a name, in several languages: "DOB", "Forename", "Marital status".</summary>
internal static class FormLabels
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Acronyms = Set(
        "DOB SSN ITIN EIN TIN ABA RTN IBAN BIC SWIFT CPF CNPJ RG CUIT CUIL DNI NIE NIF CIF RFC CURP TFN ABN ACN BSB SIN NINO UTR PPS PPSN PAN UAN GSTIN PESEL NIP REGON BSN " +
        "CPR OIB JMBG EMSO CNP EGN AMKA AFM NRIC HKID MRN NPI VIN IMEI PIN CVV CVC OTP ZIP ID URL IP PO NHS NI DL MTCN UPRN PNR POB POD DOD DOA DOS ETA KYC USCIS");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Set(
        "name names surname forename forenames firstname lastname fullname middlename title titles sex gender marital status dob birthdate birthday nationality citizenship " +
        "address addresses postcode zipcode phone telephone tel mobile cell fax email mail occupation profession employer employment relationship department dept position " +
        "age height weight reference ref account acct order number no date time signature signed username password login policy passport licence license " +
        "nachname vorname geburtsdatum geburtsort anschrift telefon nom prénom prenom naissance adresse téléphone apellido apellidos nombre fecha nacimiento dirección teléfono " +
        "cognome nascita indirizzo telefono nome sobrenome nascimento endereço telefone voornaam achternaam geboortedatum imię nazwisko urodzenia " +
        "nationalité nationalität staatsangehörigkeit nacionalidad nazionalità nacionalidade nationaliteit narodowość obywatelstwo sexe sexo geschlecht sesso geslacht płeć né née " +
        "beruf familienstand profesión profissão professione beroep");

    /// <summary>Whether the word labels a field, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word) || Acronyms.Contains(word);

    /// <summary>Whether it is a label that is no acronym.</summary>
    public static bool IsWord(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether it is written as a name ("Nino", "Swift") and labels a field only when it is written in capitals or in small
    /// letters.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('a', 'z') && !Words.Contains(word);

    /// <summary>Whether it is the short name of a kind of number, in capitals.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z') && Acronyms.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
