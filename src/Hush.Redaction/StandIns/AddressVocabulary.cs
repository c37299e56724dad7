using System.Collections.Frozen;

namespace Hush.Redaction.StandIns;

/// <summary>The words of addresses that tell nothing of who lives there and stay, and those that stand for each other.</summary>
internal static class AddressVocabulary
{
    /// <summary>Kinds of streets, units and boxes, directions and small words.</summary>
    public static readonly FrozenSet<string> Kept = Set(
        "street st avenue ave road rd boulevard blvd drive dr lane ln court ct way place pl square sq parkway pkwy highway hwy circle cir terrace ter " +
        "crescent cres close row alley mews grove gardens walk hill trail trl loop route rte apartment apt suite ste unit floor fl room rm building bldg " +
        "block level lot flat house box po p.o number no nr north south east west n s e w ne nw se sw northeast northwest southeast southwest upper lower " +
        "new old city town county state zip code postcode postal of the and at in on near by " +
        "straße strasse str weg platz gasse allee ring ufer damm chaussee am an der die das dem den im zum zur auf bei hausnummer postfach " +
        "rue quai impasse chemin allée place cours bâtiment bât étage appartement appt cedex cs bp de du des la le les l d sur sous " +
        "calle avenida avda paseo plaza camino carretera piso puerta escalera apartado el los las y del c " +
        "via viale piazza corso vicolo largo strada interno scala piano di da dei delle della san santa " +
        "rua travessa praça largo estrada bairro andar lote bloco cep do dos das e " +
        "straat laan plein gracht kade weg postbus ulica ul aleja al plac pl mieszkanie m osiedle os gata gatan väg vägen plan torg vej gade allé katu tie " +
        "sokak sok cadde cad cd mahalle mah mahallesi bulvarı bulvar kat daire улица ул проспект пр переулок пер площадь дом д корпус квартира кв");

    /// <summary>Endings of street names that are written in one word: <c>Lindenstraße</c>.</summary>
    public static readonly string[] StreetEndings =
        ["straße", "strasse", "str", "weg", "platz", "gasse", "allee", "ring", "damm", "ufer", "straat", "laan", "plein", "gracht", "kade", "gatan",
            "vägen", "vej", "gade", "veien", "gata", "katu", "tie"];

    /// <summary>Two-letter codes of states and provinces.</summary>
    public static readonly string[] StateCodes = (
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC " +
        "ON QC BC AB MB SK NS NB NL PE").Split(' ');

    /// <summary>Names of states in one word.</summary>
    public static readonly string[] States = (
        "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine " +
        "Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont " +
        "Virginia Washington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan Bavaria Saxony Victoria Queensland Tasmania").Split(' ');

    /// <summary>Names of countries in one word.</summary>
    public static readonly string[] Countries = (
        "USA UK US Canada Germany France Spain Italy Portugal Netherlands Belgium Austria Switzerland Poland Sweden Norway Denmark Finland Ireland England Scotland " +
        "Wales Australia India Japan China Korea Mexico Brazil Argentina Chile Turkey Greece Hungary Romania Bulgaria Croatia Czechia Slovakia Slovenia Estonia Latvia " +
        "Lithuania Iceland Egypt Kenya Nigeria Ghana Morocco Israel Jordan Thailand Vietnam Indonesia Malaysia Singapore Philippines Russia Ukraine " +
        "Deutschland Österreich Schweiz España Italia Nederland België Brasil Polska Sverige Norge Danmark Suomi Türkiye").Split(' ');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
