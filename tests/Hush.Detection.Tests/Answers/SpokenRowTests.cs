using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;

namespace Hush.Detection.Tests.Answers;

/// <summary>Numbers said in words, in the languages of which only numbers are known. The rules alone.</summary>
public sealed class SpokenRowTests
{
    private static readonly Detector Everything = new(RecognizerCatalog.All);

    // A time or an age is said in words too; names are not what is looked at here.
    private static readonly Category[] Others = [Categories.Date, Categories.Age, Categories.Person];

    public static TheoryData<string, string, string> Phones => new()
    {
        { "da", "jeg har toogtyve enogfirs tyve nioghalvfjerds", "toogtyve enogfirs tyve nioghalvfjerds" },
        { "zh", "我的号码是那个一三零五五零八九六六七", "一三零五五零八九六六七" },
        { "zh", "打一三零五五零八九六六七分机三零二", "一三零五五零八九六六七" },
        { "tr", "numaram sıfır beş üç iki dört dört bir yedi sıfır dokuz iki", "sıfır beş üç iki dört dört bir yedi sıfır dokuz iki" },
        { "tr", "beş yüz otuz iki dört yüz kırk bir on yedi doksan iki", "beş yüz otuz iki dört yüz kırk bir on yedi doksan iki" },
        { "ru", "это восемь девятьсот семнадцать пятьсот двадцать пять сорок один ноль семь",
            "восемь девятьсот семнадцать пятьсот двадцать пять сорок один ноль семь" },
        { "uk", "нуль шістдесят три п'ятсот п'ять нуль один сорок чотири", "нуль шістдесят три п'ятсот п'ять нуль один сорок чотири" },
        { "cs", "sedm sedm tři nula osm devět jedna čtyři dva", "sedm sedm tři nula osm devět jedna čtyři dva" },
        { "cs", "sedm set dvacet dva tři sta čtyři osm set jedenáct", "sedm set dvacet dva tři sta čtyři osm set jedenáct" },
        { "hu", "nulla hat harminc ötszázhuszonegy hetvennégy nulla nyolc", "nulla hat harminc ötszázhuszonegy hetvennégy nulla nyolc" },
        { "el", "έξι εννέα τέσσερα εφτά δύο τρία εννιά μηδέν πέντε οκτώ", "έξι εννέα τέσσερα εφτά δύο τρία εννιά μηδέν πέντε οκτώ" },
        { "ro", "zero șapte doi doi patru nouă trei unu opt cinci", "zero șapte doi doi patru nouă trei unu opt cinci" },
        { "ro", "zero șapte sute treizeci opt opt unu trei zero doi", "zero șapte sute treizeci opt opt unu trei zero doi" },
        { "sv", "noll sju noll två fyrtiofyra arton noll sex", "noll sju noll två fyrtiofyra arton noll sex" },
        { "nb", "ring ni tre to null fire åtte åtte seks", "ni tre to null fire åtte åtte seks" },
        { "nb", "fire åtte ni seks null to ett ett", "fire åtte ni seks null to ett ett" },
        { "da", "toogtyve enogfirs nul fem nioghalvfjerds", "toogtyve enogfirs nul fem nioghalvfjerds" },
        { "da", "tredive seksten femogfyrre otteogfirs", "tredive seksten femogfyrre otteogfirs" },
        { "fi", "nolla neljä nolla viisi kolme kolme kuusi yksi kaksi kahdeksan", "nolla neljä nolla viisi kolme kolme kuusi yksi kaksi kahdeksan" },
        { "id", "nomor saya kosong delapan satu dua enam lima lima empat sembilan kosong tiga dua",
            "kosong delapan satu dua enam lima lima empat sembilan kosong tiga dua" },
        { "vi", "không chín một bảy ba tám sáu hai không năm", "không chín một bảy ba tám sáu hai không năm" },
        { "he", "אפס חמישים ושמונה שבע שבע שבע שתיים אחת שלוש תשע", "אפס חמישים ושמונה שבע שבע שבע שתיים אחת שלוש תשע" },
        { "ar", "رقمي صفر خمسة تسعة سبعة بعدين اربعة اربعة ستة صفر تمانية اتنين", "صفر خمسة تسعة سبعة بعدين اربعة اربعة ستة صفر تمانية اتنين" },
        { "ar", "صفر واحد اتنين تلاتة واحد خمسة تسعة تمانية صفر سبعة ستة", "صفر واحد اتنين تلاتة واحد خمسة تسعة تمانية صفر سبعة ستة" },
        { "hi", "मेरा नंबर आठ तीन एक आठ शून्य शून्य पांच पांच दो नौ", "आठ तीन एक आठ शून्य शून्य पांच पांच दो नौ" },
        { "hi", "नाइन एट सिक्स डबल जीरो सेवन फोर वन टू फाइव", "नाइन एट सिक्स डबल जीरो सेवन फोर वन टू फाइव" },
        { "uk", "телефон нуль дев'яносто сім сто п'ять вісімдесят вісім тридцять", "нуль дев'яносто сім сто п'ять вісімдесят вісім тридцять" },
        { "zh", "我的号码是幺八六零零二九四七七幺谢谢", "幺八六零零二九四七七幺" },
        { "zh", "一三零五五零八九六六七", "一三零五五零八九六六七" },
        { "ja", "〇九〇 五五一三 七七〇八", "〇九〇 五五一三 七七〇八" },
        { "ja", "ゼロ きゅう ぜろ さん さん いち なな ろく ろく ゼロ に です", "ゼロ きゅう ぜろ さん さん いち なな ろく ろく ゼロ に" },
        { "ko", "공일공 이오육칠에 삼공삼구", "공일공 이오육칠에 삼공삼구" },
        { "ko", "번호는요 공일공 칠이구사 삼공팔육이에요", "공일공 칠이구사 삼공팔육" },
        { "th", "ศูนย์แปดหนึ่ง หกสี่สอง สองสองเก้าศูนย์", "ศูนย์แปดหนึ่ง หกสี่สอง สองสองเก้าศูนย์" },
    };

    public static TheoryData<string, string, string> Numbers => new()
    {
        { "tr", "müşteri no yedi yedi iki bir sekiz dört", "yedi yedi iki bir sekiz dört" },
        { "ru", "записывайте ноль пять ноль три три один семь", "ноль пять ноль три три один семь" },
        { "ru", "договор пять пять ноль два один семь дальше четыре четыре", "пять пять ноль два один семь дальше четыре четыре" },
        { "uk", "номер шість нуль нуль вісім один чотири два", "шість нуль нуль вісім один чотири два" },
        { "uk", "пишіть дев’ять нуль нуль сім вісім три", "дев’ять нуль нуль сім вісім три" },
        { "cs", "cislo smlouvy devet jedna jedna nula sest tri", "devet jedna jedna nula sest tri" },
        { "hu", "az azonosítóm kettő nulla kilenc egy öt öt", "kettő nulla kilenc egy öt öt" },
        { "hu", "hetvenkettő ötszázhat nulla nulla hetven tizenkilenc", "hetvenkettő ötszázhat nulla nulla hetven tizenkilenc" },
        { "el", "ο κωδικός είναι δύο δύο οκτώ μηδέν ένα τρία", "δύο δύο οκτώ μηδέν ένα τρία" },
        { "el", "εννιά δεκαέξι μηδέν τριάντα επτά σαράντα τέσσερα ογδόντα δύο", "εννιά δεκαέξι μηδέν τριάντα επτά σαράντα τέσσερα ογδόντα δύο" },
        { "ro", "contul unu zero zero șapte opt doi patru", "unu zero zero șapte opt doi patru" },
        { "sv", "kundnummer sju tre fem noll noll ett nio", "sju tre fem noll noll ett nio" },
        { "sv", "åtta två sju streck fyra ett ett", "åtta två sju streck fyra ett ett" },
        { "nb", "saksnummer seks ni sju null fem fem to", "seks ni sju null fem fem to" },
        { "da", "sagen er nul otte en to fire en", "nul otte en to fire en" },
        { "fi", "yks ysi kaks nolla seiska kasi kol", "yks ysi kaks nolla seiska kasi kol" },
        { "fi", "asiakasnumero kaksi kahdeksan nolla viisi kolme nolla", "kaksi kahdeksan nolla viisi kolme nolla" },
        { "id", "id pelanggan enam tiga kosong tiga kosong lima satu satu", "enam tiga kosong tiga kosong lima satu satu" },
        { "id", "kosong delapan dua satu enam kosong dua tujuh", "kosong delapan dua satu enam kosong dua tujuh" },
        { "vi", "mã khách hàng một bốn không bảy hai hai sáu", "một bốn không bảy hai hai sáu" },
        { "vi", "hai ba không chín rồi bảy tám", "hai ba không chín rồi bảy tám" },
        { "he", "מספר לקוח שבע אפס שתיים שש שש אחת", "שבע אפס שתיים שש שש אחת" },
        { "he", "תעודת זהות אפס חמש אחת ארבע ארבע תשע שלוש שמונה שתיים", "אפס חמש אחת ארבע ארבע תשע שלוש שמונה שתיים" },
        { "ar", "رقم الطلب تسعة تسعة اربعة ستة واحد سبعة", "تسعة تسعة اربعة ستة واحد سبعة" },
        { "hi", "खाता सात चार एक शून्य नौ दो", "सात चार एक शून्य नौ दो" },
        { "zh", "订单号六二二五七七零三", "六二二五七七零三" },
        { "ja", "会員番号は三三〇の〇四一の八です", "三三〇の〇四一の八" },
        { "ko", "회원번호 팔구공사일이입니다", "팔구공사일이" },
        { "th", "เลขสมาชิกสองสองเก้าสามสามเจ็ดสี่ศูนย์นะคะ", "สองสองเก้าสามสามเจ็ดสี่ศูนย์" },
        { "th", "รหัส หนึ่ง สาม หก ศูนย์ เก้า เก้า", "หนึ่ง สาม หก ศูนย์ เก้า เก้า" },
    };

    public static TheoryData<string, string> NotNumbers => new()
    {
        { "tr", "bir iki üç dört beş altı yedi sekiz diye sayıyoruz" },
        { "tr", "toplam iki bin üç yüz elli lira tuttu, yirmi beş dakika sürdü" },
        { "ru", "раз два три четыре пять шесть семь и вдох" },
        { "ru", "сыграли двадцать один девятнадцать, потом двадцать пять двадцать три, и отдали сто двадцать пять тысяч триста рублей" },
        { "uk", "один два три чотири п'ять шість вдих видих" },
        { "uk", "коштує дві тисячі п'ятсот гривень, у вісім тридцять" },
        { "cs", "jedna dva tři čtyři pět šest sedm a teď se nadechněte" },
        { "cs", "stálo to dvanáct tisíc pět set korun a trvalo třicet minut" },
        { "hu", "egy kettő három négy öt hat hét nyolc és pihenő" },
        { "hu", "ezerkilencszázkilencvennyolcban ötszáz forint volt, húsz perc alatt kész" },
        { "el", "ένα δύο τρία τέσσερα πέντε έξι πάμε" },
        { "el", "έκανε διακόσια πενήντα ευρώ και κράτησε σαράντα λεπτά" },
        { "ro", "unu doi trei patru cinci șase și stop" },
        { "ro", "a costat o sută douăzeci și cinci de lei și a durat două ore" },
        { "sv", "ett två tre fyra fem sex sju åtta kör" },
        { "sv", "vi vann tjugoett nitton, tjugofem arton, och det kostade tvåhundrafemtio kronor" },
        { "nb", "en to tre fire fem seks sju og hvil" },
        { "nb", "det koster to hundre og femti kroner i tjue dager" },
        { "da", "en to tre fire fem seks syv otte og pause" },
        { "da", "ti tyve tredive fyrre halvtreds tres procent" },
        { "fi", "yks kaks kol nel viis kuus ja lepo" },
        { "fi", "bussi lähtee kello seitsemän viisitoista ja maksaa kaksikymmentä euroa" },
        { "id", "satu dua tiga empat lima enam tujuh delapan tarik napas" },
        { "id", "harganya dua ratus lima puluh ribu rupiah untuk tiga hari" },
        { "vi", "một hai ba bốn năm sáu nghỉ" },
        { "vi", "hai trăm năm mươi nghìn đồng, không sao đâu anh ba năm nay vẫn thế" },
        { "he", "אחת שתיים שלוש ארבע חמש שש לנשום" },
        { "he", "זה עלה מאתיים חמישים שקל ולקח עשרים דקות" },
        { "ar", "واحد اتنين تلاتة اربعة خمسة ستة خد نفس" },
        { "ar", "السعر مية وخمسين ريال لمدة عشرين يوم" },
        { "hi", "एक दो तीन चार पांच छह सात सांस लो" },
        { "hi", "दो सौ पचास रुपये लगे और बीस मिनट में आ गया" },
        { "zh", "一九九八年毕业，三百二十万元买的房子" },
        { "zh", "一二三四五六七，深呼吸" },
        { "ja", "一二三四五六と数えて" },
        { "ja", "二〇二四年三月に三千五百円でした" },
        { "ko", "일이삼사오육칠팔 호흡하세요" },
        { "ko", "이사 가는 날이 구월 이십일 일이에요" },
        { "th", "หนึ่งสองสามสี่ห้าหก หายใจ" },
        { "th", "สามร้อยห้าสิบบาท สองชั่วโมง" },
    };

    [Theory]
    [MemberData(nameof(Phones))]
    public void Detect_SpokenPhone_IsOne(string language, string text, string value) =>
        Assert.Contains((Categories.PhoneNumber, value), Found(language, text));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Detect_SpokenNumber_IsHidden(string language, string text, string value) =>
        Assert.Contains(value, Found(language, text).Select(found => found.Value));

    [Theory]
    [MemberData(nameof(NotNumbers))]
    public void Detect_CountingAndAmounts_StayVisible(string language, string text) =>
        Assert.DoesNotContain(Found(language, text), found => !Others.Contains(found.Category));

    private static IEnumerable<(Category Category, string Value)> Found(string language, string text) =>
        [.. Everything.Detect(DialogueText.OfDocument(new SourceText(text), language), new DetectionOptions()).ByTurn[0]
            .Select(entity => (entity.Category, text.Substring(entity.Span.Start, entity.Span.Length)))];
}
