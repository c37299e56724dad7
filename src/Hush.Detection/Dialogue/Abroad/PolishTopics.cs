using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of Polish ask for numbers, dates and codes, and announce them.</summary>
internal static class PolishTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "pytanie pomocnicze", "pytanie kontrolne", "nazwisko panieńskie matki", "imię pierwszego zwierzaka",
            "pierwszy zwierzak", "pierwszy samochód"),
        TopicWords.Of(Topic.Phone, "numer telefonu", "numeru telefonu", "telefon", "telefonu", "numer komórkowy", "numer komórki",
            "telefon kontaktowy", "numer kontaktowy",
            "numer do kontaktu", "telefon do kontaktu", "numer telefonu kontaktowego", "numer stacjonarny"),
        TopicWords.Of(Topic.Email, "e-mail", "adres e-mail", "adres email", "adres mailowy", "adresu e-mail", "adresu email", "adresu mailowego",
            "maila", "mail",
            "adres poczty elektronicznej", "e-maila", "emaila"),
        TopicWords.Of(Topic.Card, "numer karty", "numeru karty", "karty kredytowej", "numer karty kredytowej", "numer karty płatniczej",
            "szesnaście cyfr", "16 cyfr",
            "ostatnie cztery cyfry karty", "cztery ostatnie cyfry karty", "ostatnie cztery cyfry", "cztery ostatnie cyfry", "numer na karcie"),
        TopicWords.Of(Topic.CardCode, "kod zabezpieczający", "kod cvv", "kod cvc", "trzy cyfry z tyłu", "trzy cyfry na odwrocie", "kod z tyłu karty",
            "kod na odwrocie",
            "kod z odwrotu karty", "kodu cvv"),
        TopicWords.Of(Topic.CardExpiry, "data ważności", "datę ważności", "daty ważności", "termin ważności", "ważność karty"),
        TopicWords.Of(Topic.BirthDate, "data urodzenia", "datę urodzenia", "daty urodzenia", "rok urodzenia", "dzień urodzenia", "urodziny",
            "datę urodzin"),
        TopicWords.Of(Topic.PostalCode, "kod pocztowy", "kodu pocztowego", "kod"),
        TopicWords.Of(Topic.Iban, "iban", "numer iban"),
        TopicWords.Of(Topic.DriversLicense, "numer prawa jazdy", "numeru prawa jazdy", "prawo jazdy", "prawa jazdy"),
        TopicWords.Of(Topic.Passport, "numer paszportu", "numeru paszportu", "paszport", "paszportu"),
        TopicWords.Of(Topic.Vehicle, "numer rejestracyjny", "numeru rejestracyjnego", "numer rejestracyjny pojazdu", "tablica rejestracyjna",
            "numer tablicy rejestracyjnej",
            "rejestracja", "rejestrację", "numer vin", "numery rejestracyjne"),
        TopicWords.Of(Topic.GovernmentId, "pesel", "numer pesel", "numeru pesel", "nip", "numer nip", "numer dowodu", "numer dowodu osobistego",
            "numeru dowodu",
            "numeru dowodu osobistego", "seria i numer dowodu", "serię i numer dowodu", "regon"),
        TopicWords.Of(Topic.Health, "numer ubezpieczenia zdrowotnego", "numer ekuz", "numer karty pacjenta"),
        TopicWords.Of(Topic.Serial, "numer seryjny", "numeru seryjnego", "numer imei", "imei"),
        TopicWords.Of(Topic.Age, "wiek", "wieku")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "kiedy się pan urodził", "kiedy się pani urodziła", "kiedy się urodziłeś", "kiedy się urodziłaś",
                "kiedy pan się urodził",
                "kiedy pani się urodziła", "kiedy ma pan urodziny", "kiedy ma pani urodziny"),
            .. TopicWords.Of(Topic.Age, "ile ma pan lat", "ile ma pani lat", "ile masz lat", "ile mają lat", "ile lat ma",
                "w jakim jest pan wieku", "ile pan ma lat",
                "ile pani ma lat"),
            .. TopicWords.Of(Topic.Phone, "pod jakim numerem", "na jaki numer", "jak mogę się z panem skontaktować",
                "jak mogę się z panią skontaktować", "pod jaki numer"),
            .. TopicWords.Of(Topic.Email, "na jaki adres mailowy", "na jaki adres e-mail", "na jaki mail", "na jakiego maila"),
            .. TopicWords.Of(Topic.CardExpiry, "kiedy wygasa karta", "do kiedy ważna jest karta", "do kiedy jest ważna"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "mój numer to", "mój telefon to", "proszę dzwonić na", "można dzwonić pod", "jestem pod numerem"),
            .. TopicWords.Of(Topic.BirthDate, "urodziłem się", "urodziłam się", "urodzony", "urodzona"),
            .. TopicWords.Of(Topic.Email, "mój mail to", "mój e-mail to", "mój adres to", "proszę wysłać na"),
        ],
        VagueThings =
        [
            "telefon", "telefonu", "mail", "maila", "paszport", "paszportu", "prawo jazdy", "prawa jazdy", "kod", "urodziny", "rejestracja",
            "użytkownik", "wiek", "wieku",
        ],
        Requests =
        [
            "jaki jest", "jaka jest", "jakie jest", "jaki ma", "jaki był", "proszę o podanie", "proszę podać", "poproszę o", "poproszę", "proszę o",
            "poproszę jeszcze o",
            "poproszę jeszcze", "proszę jeszcze o", "proszę mi podać", "proszę potwierdzić", "proszę powiedzieć", "proszę przeliterować",
            "proszę wpisać", "proszę przesłać",
            "czy może pan podać", "czy może pani podać", "czy mogę prosić o", "czy mogę prosić", "mogę prosić o", "mogę prosić", "mógłby pan podać",
            "mogłaby pani podać",
            "czy mógłby pan podać", "czy mogłaby pani podać", "może pan podać", "może pani podać", "może mi pan podać", "może mi pani podać",
            "czy poda pan", "czy poda pani",
            "poda pan", "poda pani", "poda mi pan", "poda mi pani", "podaj", "podaj mi", "powiedz mi", "możesz podać", "czy możesz podać",
            "będę potrzebować", "potrzebny jest",
            "potrzebny mi jest", "potrzebny będzie", "potrzebowałbym", "potrzebowałabym", "będzie mi potrzebny", "brakuje mi", "brakuje jeszcze",
            "jaki", "jaka", "jakie",
            "na jaki", "pod jaki", "pod jakim", "do weryfikacji", "do weryfikacji proszę", "w celu weryfikacji", "dla weryfikacji", "czy zna pan",
            "czy zna pani", "zapytam o",
            "chciałbym prosić o", "chciałabym prosić o", "chciałem zapytać o", "czy mogę poznać",
        ],
        Inquiries = ["czy ma pan", "czy ma pani", "ma pan", "ma pani", "czy pamięta pan", "czy pamięta pani", "potrzebuję", "potrzebujemy",
            "brakuje"],
        Vetoes =
        [
            "zgubiony", "zgubiłem", "zgubiłam", "stracił", "nieważny", "nieprawidłowy", "zablokowana", "zablokowany", "nie działa", "wygasł",
            "wygasła", "zmienić", "zmieniłem",
            "zmieniłam", "sklepu", "infolinii",
        ],
        Fillers =
        [
            "proszę", "jeszcze", "tylko", "też", "również", "teraz", "potem", "i", "oraz", "a", "lub", "o", "do", "na", "w", "z", "za", "dla", "pana",
            "pani", "państwa", "mi",
            "nam", "pełny", "pełną", "pełne", "dokładny", "dokładną", "aktualny", "aktualną", "nowy", "nową", "ten", "tego", "tej", "ostatni", "inny",
            "podać", "podanie",
            "potwierdzić", "powiedzieć", "przeliterować", "powtórzyć", "poprosić", "prosić", "zapisać", "dobrze", "dziękuję", "świetnie", "super",
            "ok", "tak", "no", "więc",
            "to", "jest", "może", "ewentualnie", "klienta", "pacjenta", "dziecka", "pan", "panie", "panią", "jakby",
        ],
        Own = ["mój", "moja", "moje", "mojego", "mojej", "nasz", "nasza", "nasze"],
        Yours = ["twój", "twoja", "twoje", "twojego", "twojej", "wasz", "pański", "pańskie"],
        Equations = ["to", "jest", "to jest", "brzmi", "był", "kończy się na", "zaczyna się od", "jest następujący"],
        Complaints = ["nie", "błędny", "błędna", "zgubiony", "zablokowana", "nieważna", "jeszcze", "już", "zbyt", "bardzo", "nieaktualny",
            "opóźniona"],
        Handovers = ["oto", "podaję", "już podaję", "to będzie", "proszę zapisać", "proszę notować", "mam", "to jest", "dyktuję"],
        Acknowledgments =
        [
            "tak", "no tak", "dobrze", "dobra", "okej", "oczywiście", "jasne", "rozumiem", "dziękuję", "dziękuję bardzo", "dzięki", "świetnie",
            "super", "w porządku", "zgadza się",
            "dokładnie", "dokładnie tak", "chwileczkę", "moment", "momencik", "chwila", "jedną chwilę", "proszę czekać", "proszę chwilę poczekać",
            "już", "już patrzę",
            "już sprawdzam", "sekundę", "proszę", "słucham", "zapisałem", "zapisałam", "zanotowałem", "mhm", "aha", "no", "ee", "yyy", "hmm",
            "proszę bardzo", "i dalej",
            "dalej", "pewnie", "z przyjemnością", "jestem",
        ],
    };
}
