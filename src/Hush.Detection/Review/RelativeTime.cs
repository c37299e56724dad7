using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses times that are told from the moment of speaking, of which the tagger makes dates or ages: "today", "two days ago", weekdays alone. They
/// say nothing of anyone. What a pattern proposes stays: it has looked for what happened then.
/// </summary>
internal static class RelativeTime
{
    private const int NumbersOfDate = 3;

    private static readonly char[] Separators = [' ', ',', '.', '-', '\'', '’', '\n', '\t'];

    // Words of all languages side by side: a text that holds nothing else is no calendar date in any of them. "sept" and "dez" are months too.
    private static readonly WordList Counts = new(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty a an the of in this next last past coming couple few several some each every end start beginning early late mid within by until since from on at about around ago later earlier soon before after half other " +
        // Spanish, French
        "hace dentro de desde durante un una uno dos tres cuatro cinco seis siete ocho nueve diez quince veinte unos unas varios varias pocos pocas pasado pasada próximo próxima último última este esta " +
        "il y dans depuis pendant avant après une deux trois quatre cinq huit neuf dix quinze vingt trente quelques plusieurs dernier dernière derniers dernières prochain prochaine passé passée ce cette environ l d " +
        // German, Italian
        "vor nach seit ein eine einem einer einen zwei drei vier fünf sechs sieben acht neun zehn zwölf vierzehn zwanzig paar einige einigen letzten letzte letzter letztes nächsten nächste nächster vergangene vergangenen kommende kommenden diese dieser diesen ganze ganzen " +
        "fa tra fra da due tre quattro cinque sette otto nove dieci quindici venti qualche alcuni alcune scorso scorsa prossimo prossima altro altra circa quest questo questa " +
        // Portuguese, Dutch
        "há faz daqui em dois duas três quatro sete oito vinte trinta alguns algumas passada próxima atrás última " +
        "geleden over sinds na een twee drie vijf zes zeven negen tien enkele vorige afgelopen volgende komende deze " +
        // Polish, Swedish
        "temu za od jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć kilka parę zeszły zeszłym zeszłego ostatni ostatnim następny następnym " +
        "för sedan om ett två tre fyra fem sex sju åtta nio tio några förra nästa");

    private static readonly WordList Times = new(
        "today tomorrow yesterday tonight second seconds minute minutes hour hours day days week weeks month months year years decade morning afternoon evening night noon midnight weekend weekday now " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm " +
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays fortnight fortnights " +
        "hoy mañana ayer anteayer anoche segundo segundos minuto minutos hora horas día días semana semanas mes meses año años tarde noche " +
        "hier demain aujourd hui seconde secondes heure heures jour jours semaine semaines mois an ans année années matin soir nuit midi veille lendemain " +
        "heute gestern vorgestern morgen übermorgen sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren abend früh nacht vormittag nachmittag mittag " +
        "ieri oggi domani dopodomani secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni mattina sera notte " +
        "ontem anteontem hoje amanhã dia dias semanas mês ano anos manhã noite " +
        "vandaag gisteren eergisteren overmorgen seconden minuut uur uren dag dagen weken maand maanden jaar jaren ochtend middag avond nacht " +
        "dziś dzisiaj wczoraj przedwczoraj jutro pojutrze sekund sekundy minut minuty godzin godziny dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat rano wieczorem " +
        "idag igår förrgår imorgon dag dagar vecka veckor månad månader år timme timmar");

    // "vor 5 Jahren"; "34 Jahre" is an age, wherever "vor" stands.
    private static readonly WordList Years = new("year years año años an ans jahren ano anos anno anni jaar jaren rok lata lat");
    private static readonly WordList BeforeYears = new("hace vor seit depuis dans pendant durant há sedert sinds od");
    private static readonly WordList BehindYears = new("ago fa geleden temu atrás");

    private static readonly WordList PregnancyWeeks = new("ssw schwangerschaftswoche");
    private static readonly WordList Weeks = new("tydzień tygodniu tygodnia");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category == Categories.Age) return IsAgo(context, candidate) || IsWeekOfPregnancy(context, candidate) ? null : candidate;
        if (candidate.Category != Categories.Date || candidate.Evidence != Evidence.None
            || candidate.Recognizer != Neural.NeuralTagger.Id) return candidate;
        var hasTime = false;
        var numbers = 0; // in a row
        var around = new Surroundings(context, candidate.Span);
        foreach (var word in around.Value.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (numbers > 0 && word.Equals("ago", StringComparison.OrdinalIgnoreCase)) return candidate; // the 25th of August in Spanish
            var isNumber = word.Length <= 2 && word.All(char.IsAsciiDigit);
            numbers = isNumber ? numbers + 1 : 0;
            if (numbers == NumbersOfDate) return candidate; // "Monday 12.05.88"
            var isCount = isNumber || Counts.Contains(word);
            if (Times.Contains(word)) hasTime = true;
            else if (!isCount) return candidate;
        }

        // The count alone: "5" years ago. "An" is a year in French, but says nothing behind "am 12.05."
        return hasTime || around.HasWordBehind(1, static word => Times.Contains(word) && !Counts.Contains(word)) ? null : candidate;
    }

    // "w 36 tygodniu ciąży", "in der 36. Schwangerschaftswoche": nobody's age yet; "w 36 tygodniu życia" is one.
    private static bool IsWeekOfPregnancy(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Evidence != Evidence.None || candidate.Recognizer != Neural.NeuralTagger.Id) return false;
        var behind = context.Text.AsSpan()[candidate.Span.End..];
        if (behind.StartsWith(".")) behind = behind[1..];
        var word = FirstWord(behind);
        return PregnancyWeeks.Contains(word) || Weeks.Contains(word) && FirstWord(behind[(word.Length + 1)..]) is "ciąży";
    }

    // "il y a cinq ans", "vor 5 Jahren": the network has read the years of somebody.
    private static bool IsAgo(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Evidence != Evidence.None || candidate.Recognizer != Neural.NeuralTagger.Id) return false;
        var text = context.Text.AsSpan();
        var value = text.Slice(candidate.Span.Start, candidate.Span.Length);
        var behind = text[candidate.Span.End..];
        if (!Years.Contains(value[(value.LastIndexOf(' ') + 1)..]))
        {
            var years = FirstWord(behind);
            if (!Years.Contains(years)) return false;
            behind = behind[(years.Length + 1)..];
        }

        var before = LastWord(text[..candidate.Span.Start]);
        return BeforeYears.Contains(before) || BehindYears.Contains(FirstWord(behind))
            || before is "a" && LastWord(text[..(candidate.Span.Start - 2)]) is "y";
    }

    // The word behind one blank, or before one; what stands behind a mark is another sentence: "8 anni, fa nuoto".
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != ' ') return [];
        var length = 1;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return text[1..length];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[^1] != ' ') return [];
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..^1];
    }
}
