using Hush.Recognition;

namespace Hush.Patterns.Phones;

/// <summary>Words for phones and calls, in the languages of the text contract and a few more.</summary>
internal static class PhoneWords
{
    private const int Before = 6;
    private const int After = 5;
    private const int LongestGlued = 12;

    /// <summary>Words beside a number that make a phone number of it.</summary>
    public static ContextWords All { get; } = new(
    [
        "phone", "phones", "telephone", "tel", "cell", "cellphone", "mobile", "mob", "call", "called", "calling", "dial", "text", "reach", "fax",
        "contact", "callback", "ring", "whatsapp", "wechat",
        "landline", "switchboard", "pabx", "direct line", "extension", "ext", "toll free", "hotline", "handphone", "viber", "telegram", "sms", "gsm",
        "teléfono", "telefono", "teléfonos", "tlf", "tfno", "móvil", "movil", "celular", "llámame", "llamame", "llámeme", "llameme", "llamar",
        "llame", "llama", "llámanos", "llamarme", "contacto", "marcar",
        "telefonnummer", "telefon", "handy", "handynummer", "rufnummer", "mobilnummer", "mobil", "festnetz", "durchwahl", "anrufen", "anruf",
        "erreichbar", "erreichen", "rückruf",
        "téléphone", "téléphones", "portable", "appeler", "appelez", "appelle", "appelez-moi", "rappeler", "rappelez", "joindre", "joignable",
        "cellulare", "telefonico", "chiamare", "chiamami", "chiamatemi", "chiami", "recapito", "telefonare",
        "telefone", "telefones", "telemóvel", "telemovel", "fone", "ligar", "ligue", "contato",
        "telefoon", "telefoonnummer", "mobiel", "bel", "bellen", "belt", "bereikbaar", "bereiken", "06-nummer",
        "telefonu", "telefonie", "komórka", "komórki", "komórkowy", "kom", "zadzwoń", "zadzwonić", "dzwonić", "dzwonienia",
        "telefonní", "mobilní", "zavolej", "zavolejte", "volat", "číslo telefonu", "telefónne", "zavolajte", "volajte",
        "telefonszám", "telefonszáma", "telefonszámom", "mobiltelefon", "hívjon", "hívj", "hívja", "telefonom",
        "telefonul", "telefonului", "mobilul", "sunați", "sunati", "sună", "apelați",
        "telefonnr", "tlfnr", "mobilnummeret", "ringa", "ringe", "ringes", "telefonnumret", "telefonnummeret", "nås",
        "puhelin", "puhelinnumero", "puhelinnumeroni", "puh", "matkapuhelin", "kännykkä", "soita", "soittaa",
        "telefoni", "telefoninumber", "helista", "mobiiltelefon", "telefonas", "telefono numeris", "skambinkite", "tālrunis", "tālruņa", "zvaniet",
        "mobilais",
        "telefonski", "broj telefona", "mobitel", "nazovite", "telefonska", "pokličite",
        "телефон", "телефона", "телефону", "тел", "моб", "мобильный", "сотовый", "звоните", "позвоните", "позвони", "звонить", "номер телефона",
        "мобільний", "телефонуйте", "дзвоніть", "мобилен", "обадете",
        "τηλέφωνο", "τηλ", "κινητό", "καλέστε", "telefonum", "numaram", "cep", "arayın", "arayin", "telefonunuz", "telefon numarası",
        "điện thoại", "đt", "sđt", "gọi", "số điện thoại", "di động", "telepon", "nomor telepon", "hp", "nomor hp", "hubungi", "telefon bimbit",
        "电话", "電話", "手机", "手機", "手机号", "手机号码", "联系电话", "联系方式", "致电", "拨打", "热线", "携帯", "携帯電話", "お電話", "電話番号", "전화", "전화번호", "연락처", "휴대폰", "핸드폰",
        "휴대전화",
        "โทร", "เบอร์", "โทรศัพท์", "มือถือ", "ติดต่อ", "هاتف", "جوال", "موبايل", "الهاتف", "الجوال", "اتصل", "تلفن", "موبایل", "تماس", "טלפון",
        "נייד", "פלאפון", "להתקשר", "התקשרו", "חייגו",
        "फोन", "फ़ोन", "मोबाइल", "कॉल", "फोन नंबर", "ফোন", "মোবাইল", "தொலைபேசி", "கைபேசி", "දුරකථන", "टेलिफोन",
], Before, After);

    // Those that are typed without a blank before the number: "phone13800138000".
    private static readonly string[] Glued =
        ["phone", "tel", "telephone", "mobile", "mob", "cell", "fax", "whatsapp", "call", "handy", "telefon", "telefono", "gsm", "hp", "tlf", "ph",
            "телефон", "тел", "моб", "номер", "τηλ", "τηλέφωνο"];

    /// <summary>Whether a text ends with a whole word for phones.</summary>
    public static bool EndsWithOne(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= LongestGlued && char.IsLetter(text[start - 1])) start--;
        foreach (var word in Glued)
            if (text[start..].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
