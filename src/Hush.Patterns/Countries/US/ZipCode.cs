using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US postal codes by themselves. (Within an address they belong to the address.)
/// <para>Issuer: United States Postal Service. Format: five digits, optionally hyphen and four (ZIP+4, since 1983); 00500 is the lowest in use.
/// Checksum: none.</para>
/// <para>Known confusions: every five-digit number; it counts only after "zip", after a state's letters, or when asked.</para>
/// <para>Examples: zip 94107, 94107-2282, CA 94107.</para>
/// </summary>
internal static partial class ZipCode
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.zip-code", Category = Categories.ZipCode, Pattern = Five(), Digits = new(5, 9), Base = Grade.FormOnly,
            WithContext = Grade.Strong, NeedsContext = true, Validator = Judge,
            Context = new(["zip", "zipcode", "zip code", "postal", "postal code", "postcode"], 5, 4), Topic = Topic.PostalCode,
        },
        new() { Id = "us.zip-code-after-state", Category = Categories.ZipCode, Pattern = AfterState(), Digits = new(5, 9), Base = Grade.Probable,
            Validator = Judge },
    ];

    private static Validation Judge(ReadOnlySpan<char> value) => value.StartsWith("000") || value.StartsWith("001")
        ? Validation.Refuted : Validation.Unknown;

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.#-]|[0-9][ ,])[0-9]{5}(?:[ -][0-9]{4})?(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Five();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? (?<value>[0-9]{5}(?:-[0-9]{4})?)(?![" + Edges.Letters + @"\p{N}_%/]|[.,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AfterState();
}
