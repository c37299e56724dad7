using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Dates of birth: a date, in any form that <see cref="Date"/> knows, that a word of birth or the question just asked makes personal; and
/// bare digits (03241982, 03 24 82), which only such context makes a date. Short labels are in <see cref="BirthLabel"/>.
/// <para>Known confusions: other dates in the same sentence ("born in May, ordered on 3/24/2024"): the words must stand near.</para>
/// <para>Examples: born on 03/24/1982; dob 24 mar 82; "may I have your date of birth?" — "march 24 1982".</para>
/// </summary>
internal static partial class DateOfBirth
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("numeric", Date.Numeric(), CalendarRules.JudgeNumeric),
        Of("month-day", Date.MonthDay(), null),
        Of("day-month", Date.DayMonth(), null),
        Of("abroad", DateAbroad.DayMonth(), null),
        Of("digits", Digits(), JudgeDigits),
        Of("groups", Groups(), CalendarRules.JudgeNumeric),
    ];

    private static PatternDefinition Of(string form, Regex pattern, Validator? validator) => new()
    {
        Id = "generic.date-of-birth-" + form,
        Category = Categories.DateOfBirth,
        Pattern = pattern,
        Base = Grade.Even,
        WithContext = Grade.Words,
        NeedsContext = true,
        Context = Words,
        Topic = Topic.BirthDate,
        Validator = validator,
    };

    private static ContextWords Words => new(
        [
            "dob", "d.o.b", "date of birth", "birth date", "birthdate", "birthday", "bday", "b-day", "born", "birth",
            "geburtsdatum", "geburtstag", "geboren", "geb", "date de naissance", "né le", "née le", "naissance", "ddn", "fecha de nacimiento",
            "nacido", "nacida", "nací", "nacimiento",
            "data di nascita", "nato", "nata", "nascita", "data de nascimento", "nascido", "nascida", "nasci", "nascimento", "geboortedatum",
            "geboorte",
            "data urodzenia", "daty urodzenia", "urodzenia", "urodzony", "urodzona", "urodzeni", "urodzone", "urodził", "urodziła", "urodziłem",
            "urodziłam", "urodzin", "urodziny", "urodz", "data ur", "daty ur", "dat ur", "nasc", "data nasc", "compleanno", "verjaardag",
            "cumpleaños",
        ], 7, 5);

    // Eight or six digits in a row: MMDDYYYY, DDMMYYYY, YYYYMMDD, MMDDYY.
    private static Validation JudgeDigits(ReadOnlySpan<char> value)
    {
        Span<char> split = stackalloc char[10];
        if (value.Length == 6) return Judge(value, 2, 4, split);
        return Judge(value, 2, 4, split) == Validation.Unknown ? Validation.Unknown : Judge(value, 4, 6, split);
    }

    private static Validation Judge(ReadOnlySpan<char> value, int first, int second, Span<char> split)
    {
        var length = value.Length + 2;
        value[..first].CopyTo(split);
        split[first] = '/';
        value[first..second].CopyTo(split[(first + 1)..]);
        split[second + 1] = '/';
        value[second..].CopyTo(split[(second + 2)..]);
        return CalendarRules.JudgeNumeric(split[..length]);
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_./$€£#-])[0-9]{6}(?:[0-9]{2})?(?![" + Edges.Letters + @"\p{N}_%]|[./-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_./$€£#-])[0-9]{1,2}[ .,][0-9]{1,2}[ .,](?:[0-9]{4}|[0-9]{2})(?![" + Edges.Letters +
        @"\p{N}_%]|[./-][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Groups();
}
