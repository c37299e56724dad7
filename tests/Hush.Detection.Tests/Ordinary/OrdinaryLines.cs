namespace Hush.Detection.Tests.Ordinary;

/// <summary>Templates of ordinary lines, by kind. See <see cref="OrdinaryTexts"/> for their marks.</summary>
internal static class OrdinaryLines
{
    public static IReadOnlyDictionary<string, string[]> ByKind { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["prices"] =
        [
            "«Oak|Pine|Steel|Glass» «table|shelf|chair|lamp», «2-9» pieces at $«10-999».¤¤ each, total $«1-9»,«100-999».¤¤",
            "The «red|blue|large» one is £«5-90».«10-99» and the other €«100-900»,«10-99» with «5-25» % off until Sunday.",
            "Subtotal «100-9999».¤¤  Tax «1-99».¤¤  Shipping «1-20».00  Total «100-9999».¤¤ USD",
            "Fuel was «1-2».¤¤9 per litre last week and rose by 0.0«1-9» to «1-2».¤¤9.",
            "Budget «2019-2031»: «100-900»,¤¤¤ thousand; actual «100-900»,¤¤¤ thousand; variance -«1-9».¤ %",
        ],
        ["versions"] =
        [
            "Upgraded «node|dotnet|python|openssl» from «1-20».«0-30».«0-20» to «1-20».«0-30».«0-20»-«rc|beta|preview».«1-9»",
            "firmware v«1-9».«0-9».«0-99».«100-9999» build «10000-99999» fixes the fan on model «X|T|G»«100-990»-«A|B|C»",
            "Requires «glibc|cmake|gcc» >= «2-14».«1-40» and «RHEL|Ubuntu|Debian» «8-24».«04-10»",
            "See section «1-20».«1-9».«1-9» of release notes «4-9».«0-20» (driver «400-600».«10-99».«01-99»)",
            "commit ¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦¦ changes «1-40» files, «1-900» insertions(+), «1-900» deletions(-)",
        ],
        ["parts"] =
        [
            "Bearing «6000-6399»-2RS fits shaft «8-60» mm, housing «20-120» mm, width «6-40» mm",
            "Screw M«3-12»x«10-80» DIN «100-999», pack of «50-500», part ¢¢-¤¤¤¤-¤¤",
            "Replace filter ¤¤¤.¤¤¤.¤¤ with ¤¤¤.¤¤¤.¤¤ on pump type «KX|RS|PV»«10-99»/«100-900»",
            "Resistor «1-999»k «1|5» % 0«603|805|402», capacitor «1-999» nF «16|25|50» V, crystal «8-48».000 MHz",
            "Belt «700-2400»x«20-90»x«5-12» article ¤¤¤¤¤¤ replaces ¤¤¤¤¤¤",
        ],
        ["sport"] =
        [
            "«Rovers|United|Harriers|Town» «0-5» - «0-5» «Albion|City|Wanderers», half-time «0-2»-«0-2», attendance «2-60»,«100-999»",
            "Set scores 6-«0-4» «4-6»-7 («2-6») 7-«5-6» in «1-3» h «10-59» min",
            "«1-20». lane «1-8» 9.«70-99» s (wind +«0-1».«0-9»), 200 m in «19-21».¤¤, relay «37-39».¤¤",
            "P«10-38» W«5-20» D«0-9» L«0-9» GF«10-80» GA«10-80» Pts «20-90»",
            "Batting: «0-150» (b «40-220», 4s «0-18», 6s «0-7»), bowling «8-10».0-«0-3»-«20-70»-«0-5»",
        ],
        ["measures"] =
        [
            "Room is «3-9».¤ x «3-9».¤ m, ceiling «2-3».«40-90» m, area «12-80».¤ m2",
            "Temperature «-|+|»«0-39».¤ C, humidity «20-99» %, pressure «970-1040» hPa, wind «0-90» km/h",
            "Weight «40-120».¤ kg after «2-40» weeks, «100-999» kcal per day, «1-9»,«100-999» steps",
            "Distance «1-900» km in «1-12» h «00-59» min, average «20-130» km/h, climb «100-2400» m",
            "Blood glucose «70-140» mg/dL, sodium «135-145» mmol/L, pulse «50-110» bpm, BP «100-150»/«60-95»",
        ],
        ["recipes"] =
        [
            "Mix «200-900» g flour, «1-4» tsp salt, «100-600» ml water and «5-25» g yeast; rest «1-3» h at «20-28» degrees.",
            "Bake at «160-240» degrees for «10-60» minutes, then «5-20» minutes at «140-200».",
            "Serves «2-12». Add «1-3» 1/2 cups of sugar, «2-6» eggs, 3/4 cup of butter and 1/4 tsp of salt.",
            "Per 100 g: «100-600» kcal, fat «1-40».¤ g, carbohydrates «1-80».¤ g, protein «1-30».¤ g, salt 0.¤¤ g",
        ],
        ["statistics"] =
        [
            "n = «100-90000», mean «1-90».¤¤ (SD «0-9».¤¤), p < 0.0«1-5», CI 95 % «1-4».¤¤-«5-9».¤¤, t(«20-400») = «1-4».¤¤",
            "Population «1-90»,«100-999»,¤¤¤ in «1950-2023», up «1-9».¤ % from «1-90»,«100-999»,¤¤¤ in «1900-1949»",
            "Turnout «30-90».¤ % of «10000-99999» voters; «1000-9999» spoiled; majority «100-9999»",
            "Table «1-30»: «1-9».¤ «1-9».¤ «10-99».¤ «100-999».¤ 0.¤¤¤ «10-99» «1000-9999»",
            "Quarter «1-4»/«2019-2027»: «100-999».¤ million, EBIT «10-99».¤ million, margin «5-30».¤ %, staff «1000-99999»",
        ],
        ["timetables"] =
        [
            "Train «100-999» platform «1-24» departs «00-23»:«00-59» arrives «00-23»:«00-59», «1-12» stops",
            "Bus «1-199» every «5-30» min from «05-09»:«00-59» to «20-23»:«00-59», Saturdays every «20-60» min",
            "Gate «A|B|C»«1-60», flight time «1-14» h «05-55» min, seat row «1-40», boarding group «1-5»",
            "«07-09»:«00-59» «07-09»:«00-59» «10-12»:«00-59» «13-15»:«00-59» «16-18»:«00-59» «19-23»:«00-59»",
            "Open «7-10» am to «5-10» pm, last entry «15-60» minutes before, room «100-499» on floor «1-9»",
        ],
        ["logs"] =
        [
            "«00-23»:«00-59»:«00-59».¤¤¤ INFO  worker-«1-32» finished job «100000-999999» in «1-9000» ms, queue «0-400»",
            "«1600000000-1799999999».¤¤¤ [«1-90000»] WARN cache miss ratio 0.¤¤ after «10000-9999999» lookups",
            "GET /items/«1-999999»?page=«1-90»&size=«10-100» 200 «100-99999» bytes «1-900» ms",
            "0x¦¦¦¦¦¦¦¦ +0x¦¦¦ mov eax, 0x¦¦¦¦ ; line «1-4000»",
            "[«10-99999».¤¤¤¤¤¤] eth0: rx «10000-99999999» packets «0-90» errors «0-9» dropped mtu 1500",
            "pid «100-65000» rss «1000-999999» kB cpu «0-99».¤ % threads «1-400» fd «3-4000» exit code «0-139»",
        ],
        ["code"] =
        [
            "const int Limit = «1-65536»; var rate = «0-9».¤¤¤f; // was «1-65536» before #«100-99999»",
            "if (status == «200-599» || retry > «1-9») return buffer[«0-255»] ^ 0x¦¦;",
            "SELECT id, total FROM orders WHERE total BETWEEN «10-99» AND «100-999» LIMIT «10-500» OFFSET «0-9000»;",
            "INSERT INTO points VALUES («1-99999», «-|»«1-179».¤¤¤¤¤, «-|»«1-89».¤¤¤¤¤, '«A|B|C»«10-99»');",
            "{\"id\": «1000-999999», \"size\": [«1-4000», «1-4000»], \"ratio\": 0.¤¤¤¤, \"tags\": [\"«a|b|c»«1-9»\"]}",
            "assertEquals(«1-99999», sum(«1-999», «1-999», «1-99999»)); // ¤¤ of ¤¤¤ cases",
        ],
        ["csv"] =
        [
            "«1-9999»,«10-99».¤,«100-999»,«1-9»,«0-1».¤¤¤,«1000-99999»,«A|B|C»",
            "«1-9999»;«10-99»,¤;«100-999»;«1-9»;«0-1»,¤¤¤;«1000-99999»;«north|south|east|west»",
            "«10-99»\t«100-999»\t«1000-9999»\t«10000-99999»\t«1-9».¤¤E+0«1-9»\t«0-100»",
        ],
        ["hex"] =
        [
            "0000¦¦¦0  ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦  ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦ ¦¦  |................|",
            "crc32 ¦¦¦¦¦¦¦¦ adler ¦¦¦¦¦¦¦¦ size «100-99999999» offset 0x¦¦¦¦¦¦",
            "color #¦¦¦¦¦¦ on #¦¦¦¦¦¦, opacity 0.«10-99», rgb(«0-255», «0-255», «0-255»)",
        ],
        ["books"] =
        [
            "«2-9»th edition, «120-900» pp., «10-30» x «10-30» cm, vol. «1-40», no. «1-12», pp. «1-400»-«401-800»",
            "Chapter «1-40», verse «1-60»; figure «1-12».«1-9»; page «1-300» of «300-900»; footnote «1-200»",
            "First printed in «1850-1999» in «200-9000» copies; reprinted «2-30» times by «2000-2024».",
            "Psalm «1-150»:«1-30», canto «1-33», line «100-999», ISSN ¤¤¤¤-¤¤¤X",
        ],
        ["chess"] =
        [
            "«10-40».Nf3 d5 «10-40».g3 c6 «10-40».Bg2 Bg4 «10-40».O-O Nd7 «10-40».h3 Bxf3 1/2-1/2 (Elo «1800-2800»)",
            "rnbqkbnr/pp1ppppp/8/2p5/4P3/5N2/PPPP1PPP/RNBQKB1R b KQkq - «0-9» «1-60»",
        ],
        ["music"] =
        [
            "Op. «1-140» No. «1-12» in «A|B|C|D» minor, «60-180» bpm, «2-12»/8 time, bars «1-90» to «91-200»",
            "Track «1-20» «2-9»:«00-59», «128|192|320» kbit/s, 44.1 kHz, peak -«0-9».¤ dB",
        ],
        ["science"] =
        [
            "5'-ACGTTGCA «1000-9999» GATTACAGAT «20-90» bp CCGTAAGC-3', Tm «50-70».¤ C, GC «30-70» %",
            "Star at «00-23»h «00-59»m «00-59».¤s, +«00-89» «00-59»' «00-59»\", magnitude «1-15».¤, «4-9000» light years",
            "C«6-40»H«6-60»N«1-6»O«1-9», «100-900».¤¤ g/mol, pH «2-12».¤, boils at «60-400» degrees",
            "lambda = «400-700».¤ nm, E = «1-9».¤¤ x 10^-«9-34» J, c = 299792458 m/s, pi = 3.14159265",
            "Gene on chromosome «1-22» at «1000000-99999999», exon «1-40», rs¤¤¤¤¤¤¤",
        ],
        ["news"] =
        [
            "The council approved «20-900» homes and «2-40» shops by «20-40» votes to «2-19» after «2-9» hours of debate.",
            "About «2-90»,000 people marched through the centre, «10-40» roads were closed and «2-30» buses were diverted.",
            "In the «18|19|20»th century the mill employed «100-900» people and burned «10-99»,000 tons of coal a year.",
            "Shares fell «1-9».¤ % to «10-900».¤¤ while the index of «100|500|225» stocks lost «10-900» points to «10000-40000».",
            "Route «1-99» is closed between exits «1-40» and «41-80» for «2-12» weeks; use the A«1-99» or B«1000-6000».",
        ],
        ["support"] =
        [
            "Restart it, wait «10-60» seconds, then hold both buttons for «3-15» seconds until it blinks «2-5» times.",
            "Error «100-999» means the drum is full; error E«1-40» or F«10-99» means the door is open.",
            "The plan has «5-500» GB at «20-1000» Mbit/s for «12|18|24» months and «1-9» lines, and I waited «10-90» minutes.",
            "It supports 2.4 and 5 GHz, channel «1-13», «1-4» antennas, «8-64» clients and a «1920x1080|3840x2160» picture.",
            "We shipped «1-9» of «10-40» boxes, «2-9» pallets of «100-900» kg, and «2-5» to «6-10» business days is usual.",
        ],
    };
}
