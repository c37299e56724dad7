namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of Polish call their numbers. The thing stands in the genitive behind the word for number, which is declined
/// itself.</summary>
internal static class PolishCues
{
    private const string Heads = "numer|numeru|numerem|nr|kod|kodu|numer mojego|numer mojej|sygnatura";

    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Of(Heads, "zamówienia|faktury|rezerwacji|transakcji|paragonu|biletu|zwrotu|lotu|oferty|rachunku za prąd", ""),
            "zamówienie numer", "zamówienie nr", "faktura nr", "faktura numer", "rezerwacja nr", "rezerwacja numer", "zamówienia nr", "faktury nr",
        ],
        CaseNumbers =
        [
            .. AbroadWords.Of(Heads,
                "sprawy|zgłoszenia|szkody|reklamacji|wniosku|referencyjny|referencyjnego|akt|potwierdzenia|skargi|incydentu|ticketu", ""),
            "sygnatura akt", "znak sprawy", "sprawa nr", "sprawa numer", "zgłoszenie nr", "zgłoszenie numer", "szkoda nr", "szkoda numer",
        ],
        MemberNumbers =
        [
            .. AbroadWords.Of(Heads,
                "klienta|klientki|umowy|członkowski|członka|pacjenta|pracownika|studenta|legitymacji|abonenta|indeksu|karty stałego klienta|licznika|ewidencyjny|płatnika|ubezpieczonego", ""),
            "umowa nr", "umowa numer", "id klienta", "identyfikator klienta", "numer kliencki",
        ],
        PolicyNumbers = [.. AbroadWords.Of(Heads, "polisy|polisy ubezpieczeniowej", ""), "polisa nr", "polisa numer", "polisy nr"],
        AccountNumbers = [.. AbroadWords.Of(Heads, "konta|rachunku|konta bankowego|rachunku bankowego", ""), "konto nr", "konto numer",
            "rachunek nr"],
        ShipmentNumbers = [.. AbroadWords.Of(Heads, "przesyłki|paczki|listu przewozowego|śledzenia|nadania", ""), "paczka nr", "paczka numer",
            "przesyłka nr", "przesyłka numer"],
        Usernames = ["nazwa użytkownika", "nazwę użytkownika", "nazwy użytkownika", "nazwą użytkownika", "użytkownik", "identyfikator użytkownika"],
        Passwords = ["hasło", "hasła", "hasło do wifi", "hasło dostępu", "tajne słowo"],
        Pins = ["kod pin", "kodu pin", "numer pin", "tajny kod", "kod dostępu", "kod do drzwi", "kod do domofonu", "kod do bramy", "kod do klatki"],
        OneTimeCodes = ["kod weryfikacyjny", "kodu weryfikacyjnego", "kod autoryzacyjny", "kod jednorazowy", "kod potwierdzający", "kod z sms",
            "kod z sms-a", "kod sms", "kod aktywacyjny"],
    };
}
