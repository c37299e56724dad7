using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// Numbers of French passports.
/// <para>Issuer: Ministère de l'Intérieur (décret 2005-1726). Format: two digits, two letters, five digits. Checksum: none outside the machine
/// readable zone.</para>
/// <para>Known confusions: French driving licences since 2013 have the form; it needs its name near.</para>
/// <para>Fictitious examples: 12AB34567, 09 pk 11223.</para>
/// </summary>
internal static partial class Passport
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "fr.passport", Category = Categories.FRPassportNumber, Pattern = NinePlaces(), MustHold = PatternOptions.Digits,
            Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true,
            Context = new(["passeport", "passeports", "numéro de passeport", "numero de passeport", "french passport", "passeport français"]),
        }.WithSharedWords(SharedWords.Passport, Grade.FirmMinus, Topic.Passport),
    ];

    [GeneratedRegex(
        Edges.BeforeNumber + "[0-9] ?[0-9] ?[A-Z] ?[A-Z](?: ?[0-9]){5}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NinePlaces();
}
