using System.Text;

namespace Hush.Files;

/// <summary>Makes words of the names that structures use: <c>dateOfBirth</c> and <c>date_of_birth</c> are "date of birth".</summary>
internal static class LabelText
{
    private const int Longest = 60; // UTF-16 code units
    private const int ShortestNumber = 7; // digits; less tell nobody's number

    /// <summary>The words of a name; empty where it has no letter.</summary>
    public static string Of(string name)
    {
        if (name.Length > Longest || !name.Any(char.IsLetter)) return "";
        StringBuilder words = new(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (!char.IsLetterOrDigit(character))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
                continue;
            }

            var beginsWord = char.IsUpper(character) && index > 0
                && (char.IsLower(name[index - 1]) || (index + 1 < name.Length && char.IsUpper(name[index - 1]) && char.IsLower(name[index + 1])));
            if (beginsWord && words.Length > 0 && words[^1] != ' ') words.Append(' ');
            var isAcronym = char.IsUpper(character)
                && ((index > 0 && char.IsUpper(name[index - 1])) || (index + 1 < name.Length && char.IsUpper(name[index + 1])));
            words.Append(isAcronym ? character : char.ToLowerInvariant(character));
        }

        return words.ToString().Trim();
    }

    /// <summary>Whether a name may be a value: names of members are code, but maps keyed by people's names, addresses or numbers exist.</summary>
    public static bool MayBeValue(string name) =>
        name.Any(char.IsWhiteSpace) || name.Contains('@', StringComparison.Ordinal) || name.Count(char.IsDigit) >= ShortestNumber
        || name.Any(character => character > 0x7F) || (name.Length > 1 && char.IsUpper(name[0]) && name.Skip(1).All(char.IsLower));

    /// <summary>The words of a name inside of another one: the company's name is "company name".</summary>
    public static string Of(string outer, string name) => $"{Of(outer)} {Of(name)}".Trim();
}
