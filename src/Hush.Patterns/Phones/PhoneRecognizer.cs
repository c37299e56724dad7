using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Patterns.Phones;

/// <summary>
/// Phone numbers that a numbering plan knows.
/// <para>Issuer: carriers, under national plans. Format: ITU-T E.164 with a plus, or the national form of the countries that the language suggests;
/// what is valid says <see cref="PhonePlans"/>, not a regex. Checksum: none.</para>
/// <para>Known confusions: order and account numbers of ten digits, IP addresses, dates, cards, social security numbers. Ten bare digits get moderate
/// confidence, which words of other numbers near halve; grouped 3-3-4 they are a phone even if the plan does not know them (made-up numbers). A
/// national number of another plan that stands bare and without its trunk zero counts only beside a word for phones
/// (<see cref="PhoneWords"/>).</para>
/// <para>Fictitious examples: (415) 555-0123, 415.555.0123 ext 5, +44 7700 900123, 020 7946 0018.</para>
/// </summary>
internal sealed class PhoneRecognizer : IRecognizer
{
    private const double International = Grade.Words;
    private const double Grouped = Grade.Strong;
    private const double MadeUp = Grade.Plausible;
    private const double Bare = Grade.Plausible;
    private const double OnlyWithWords = Grade.BelowThreshold; // below any threshold unless a word for phones stands near

    /// <inheritdoc/>
    public string Id => "generic.phone";

    /// <inheritdoc/>
    public ContextRule? ContextRule { get; } = new()
    {
        WithContext = Grade.Sure,
        Context = PhoneWords.All,
        AntiContext = new(
            ["order", "account", "acct", "case", "ticket", "tracking", "invoice", "reference", "confirmation", "policy", "claim", "serial", "isbn",
                "model", "member", "customer", "transaction", "id", "nhs", "routing"], 4, 3),
        Topic = Topic.Phone,
    };

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        var text = context.Text.AsSpan();
        var regions = PhoneRegions.Of(context.Language);
        var groups = new List<DigitGroup>();
        var position = 0;
        while (DigitRun.TryRead(text, ref position, groups))
        {
            for (var first = 0; first < groups.Count;)
            {
                var taken = TryNumberAt(context, regions, groups, first, candidates);
                first += Math.Max(1, taken);
            }
        }
    }

    /// <summary>How many groups the number that starts with group <paramref name="first"/> takes; 0 when none starts there.</summary>
    private int TryNumberAt(RecognitionContext context, IReadOnlyList<string> regions, List<DigitGroup> groups, int first,
        ICollection<Candidate> candidates)
    {
        var text = context.Text.AsSpan();
        if (!MayStartAt(text, groups[first].Start, first > 0, out var hasPlus)) return 0;

        var digits = 0;
        var last = first;
        while (last < groups.Count && digits + groups[last].Length <= 15 && last - first < 16) digits += groups[last++].Length;
        for (var end = last; end > first; digits -= groups[--end].Length)
        {
            if (digits < 7) return 0;
            var isWholeRun = first == 0 && end == groups.Count;
            if (!MayEndAt(text, groups[first].Start, groups[end - 1].End)) continue;
            var confidence = Judge(new Reading(text, groups, first, end, digits, isWholeRun, hasPlus), regions, out var evidence);
            if (confidence is not { } found) continue;
            if (groups[first].Start is > 0 and var start && char.IsLetter(text[start - 1]) && PhoneWords.EndsWithOne(text[..start])) (found,
                evidence) = (Grouped, Evidence.Context);
            candidates.Add(new Candidate(SpanOf(text, groups[first].Start, groups[end - 1].End, hasPlus), Categories.PhoneNumber,
                new Confidence(found), Id, evidence));
            return end - first;
        }

        return 0;
    }

    private static double? Judge(in Reading reading, IReadOnlyList<string> regions, out Evidence evidence)
    {
        evidence = Evidence.Validated;
        if (reading.HasPlus)
        {
            var international = "+" + reading.Digits();
            if (PhonePlans.Knows(international, "ZZ")) return International;
            evidence = Evidence.None;
            return PhonePlans.HasLength(international, "ZZ") ? Grouped - Grade.Step : null;
        }

        foreach (var region in regions)
        {
            if (region == "US"
                ? reading.FitsNorthAmerica() && PhonePlans.Knows(reading.Digits(), "US") : reading.FitsNationalForm(PhoneRegions.HasTrunkZero(region))
                && PhonePlans.Knows(reading.Digits(), region))
            {
                if (!reading.IsGrouped) evidence = Evidence.None;
                return reading.IsGrouped ? Grouped : reading.StartsWithTrunkZero ? Grouped - Grade.Step : Bare;
            }
        }

        evidence = Evidence.None;
        if (regions.Contains("US") && reading.IsPrintedNorthAmerican()) return MadeUp;
        foreach (var region in regions)
        {
            if (region != "US" && reading.IsPrintedWithTrunkZero() && PhonePlans.HasLength(reading.Digits(), region)) return MadeUp;
        }

        var isPrinted = reading.IsPrintedWithTrunkZero();
        if (!isPrinted && !reading.IsNationalAlone()) return null;
        return IsKnownIn(reading.Digits(), regions) || IsKnownIn(reading.Digits(), PhoneRegions.Abroad) ? isPrinted ? MadeUp : OnlyWithWords : null;
    }

    private static bool IsKnownIn(string number, IReadOnlyList<string> regions)
    {
        foreach (var region in regions)
            if (PhonePlans.Knows(number, region)) return true;
        return false;
    }

    private static bool MayStartAt(ReadOnlySpan<char> text, int start, bool isInsideRun, out bool hasPlus)
    {
        hasPlus = false;
        if (start == 0) return true;
        var before = text[start - 1];
        if (before == '(' && start > 1) before = text[start - 2];
        if (before == '+' || (text[start - 1] == '(' && start > 1 && text[start - 2] == '+')) return hasPlus = true;
        if (isInsideRun) return true;
        if (Edges.IsOneWordWith(before)) return PhoneWords.EndsWithOne(text[..start]);
        if (before is '$' or '€' or '£' or '¥' or '#' or '_' or '@') return false;
        if (before is not ('.' or ',' or ':' or '-' or '/') || start == 1) return true;

        // "1.4155550123" and "ABC-4155550123" go on with what stands before the mark; "tel.089…", "phone:415…" and a table's "Orla,415…" do not.
        var previous = text[start - 2];
        if (!Edges.IsOneWordWith(previous)) return true;
        if (char.IsAsciiDigit(previous)) return false;
        return before is ':' or ',' || (before == '.' && PhoneWords.EndsWithOne(text[..(start - 1)]));
    }

    private static bool MayEndAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length) return true;
        if (char.IsLetter(text[end]) && Edges.IsOneWordWith(text[end])) return text[end] is 'x' && end + 1 < text.Length
            && char.IsAsciiDigit(text[end + 1]);
        return text[end] is not ('%' or '_' or '@') && !Quantities.IsOne(text, start, end);
    }

    /// <summary>With the plus or bracket before it and the extension behind it.</summary>
    private static TextSpan SpanOf(ReadOnlySpan<char> text, int start, int end, bool hasPlus)
    {
        if (start > 0 && text[start - 1] == '(') start--;
        if (hasPlus && start > 0 && text[start - 1] == '+') start--;
        return TextSpan.FromBounds(start, end + LengthOfExtension(text[end..]));
    }

    private static int LengthOfExtension(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart(" ,;");
        if (rest.Length - trimmed.Length > 3) return 0;
        foreach (var word in (ReadOnlySpan<string>)["extension", "extn", "ext.", "ext", "x"])
        {
            if (!trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var number = trimmed[word.Length..].TrimStart(" .:");
            var digits = ValueShapes.RunOfDigits(number, 0);
            return digits is >= 1 and <= 6 && ValueShapes.EndsValue(number, digits) ? rest.Length - number.Length + digits : 0;
        }

        return 0;
    }

    /// <summary>Some neighbouring groups of a run, looked at as one number.</summary>
    private readonly ref struct Reading(ReadOnlySpan<char> text, List<DigitGroup> groups, int first, int end, int digits, bool isWholeRun,
        bool hasPlus)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public bool HasPlus => hasPlus;

        public bool IsGrouped => end - first > 1;

        public bool StartsWithTrunkZero => _text[groups[first].Start] == '0';

        public string Digits()
        {
            Span<char> number = stackalloc char[15];
            return new string(number[..Checksums.Characters.Digits(_text[groups[first].Start..groups[end - 1].End], number)]);
        }

        /// <summary>Ten digits, or eleven with a leading 1, of which area and exchange begin with 2–9, in a usual grouping or as a whole run of small
        /// groups.</summary>
        public bool FitsNorthAmerica()
        {
            if (digits is not (10 or 11)) return false;
            Span<char> number = stackalloc char[15];
            Checksums.Characters.Digits(_text[groups[first].Start..groups[end - 1].End], number);
            var area = digits - 10;
            if ((area == 1 && number[0] != '1') || number[area] < '2' || number[area + 3] < '2') return false;
            return Sizes() is "10" or "3 3 4" or "3 7" or "6 4" or "1 3 3 4" or "1 10" or "11" or "1 3 7" or "1 6 4"
                || (isWholeRun && IsPartedByBlanksOnly());
        }

        /// <summary>A national number of another plan: with its trunk zero, or grouped and by itself where the plan has none.</summary>
        public bool FitsNationalForm(bool hasTrunkZero = false)
        {
            if (digits is < 8 or > 13 || Marks('/') > 1 || Marks('.') is > 0 and var dots && dots != end - first - 1) return false;
            if (IsLikeDate()) return false;
            return StartsWithTrunkZero
                ? _text[groups[first].Start..].Length > 1 && groups[first].Length > 1 : !hasTrunkZero && isWholeRun && IsGrouped && digits >= 8;
        }

        /// <summary>A number of any plan by itself, bare or grouped, without regard to a trunk zero.</summary>
        public bool IsNationalAlone() => isWholeRun && digits is >= 8 and <= 12 && !IsLikeDate() && Sizes() is not ("3 2 4" or "2 7")
            && Marks('/') == 0 && Marks('.') is 0 or > 1;

        /// <summary>3-3-4 with marks: a phone by its looks.</summary>
        public bool IsPrintedNorthAmerican() => Sizes() is "3 3 4" or "1 3 3 4" && Marks('/') == 0 && (isWholeRun || Marks(' ') == 0);

        /// <summary>Two groups or more by themselves, the first with a trunk zero: a phone of another plan by its looks.</summary>
        public bool IsPrintedWithTrunkZero() =>
            isWholeRun && IsGrouped && digits is 9 or 10 or 11 && FitsNationalForm() && StartsWithTrunkZero
                && (groups[first].Length >= 3 || Sizes() is "2 8" or "2 7" or "2 4 4" or "2 3 4" or "2 3 2 2" || IsInPairs());

        // "06 12 34 56 78", five pairs.
        private bool IsInPairs()
        {
            for (var group = first; group < end; group++)
                if (groups[group].Length != 2) return false;
            return end - first == 5;
        }

        private string Sizes() => end - first > 4 ? "" : string.Join(' ', groups.GetRange(first, end - first).Select(group => group.Length));

        private bool IsLikeDate() => end - first == 3 && (Sizes() is "2 2 4" or "4 2 2" or "1 2 4" or "2 1 4");

        private bool IsPartedByBlanksOnly() => Marks(' ') == end - first - 1 && groups[end - 1].End - groups[first].Start == digits + end - first - 1;

        private int Marks(char mark) => _text[groups[first].Start..groups[end - 1].End].Count(mark);
    }
}
