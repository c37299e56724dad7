using System.Collections.Frozen;
using System.Text;
using Hush.Contracts.Documents;
using Hush.Contracts.Search;

namespace Hush.Mapping.Search;

/// <summary>Writes entities as the skill has them.</summary>
internal static class SkillEntities
{
    // Those whose name for display is more than their words apart.
    private static readonly FrozenDictionary<string, string> DisplayNames = new Dictionary<string, string>
    {
        ["ABARoutingNumber"] = "ABA Routing Number",
        ["CASocialInsuranceNumber"] = "Canada Social Insurance Number",
        ["DrugEnforcementAgencyNumber"] = "Drug Enforcement Agency (DEA) Number",
        ["EUDebitCardNumber"] = "EU Debit Card Number",
        ["InternationalBankingAccountNumber"] = "International Banking Account Number (IBAN)",
        ["IPAddress"] = "IP Address",
        ["SWIFTCode"] = "SWIFT Code",
        ["UKNationalHealthNumber"] = "U.K. National Health Service Number",
        ["UKNationalInsuranceNumber"] = "U.K. National Insurance Number (NINO)",
        ["UKUniqueTaxpayerNumber"] = "U.K. Unique Taxpayer Reference Number",
        ["URL"] = "URL",
        ["USBankAccountNumber"] = "U.S. Bank Account Number",
        ["USDriversLicenseNumber"] = "U.S. Driver's License Number",
        ["USIndividualTaxpayerIdentification"] = "U.S. Individual Taxpayer Identification Number (ITIN)",
        ["USSocialSecurityNumber"] = "U.S. Social Security Number (SSN)",
        ["USUKPassportNumber"] = "U.S./U.K. Passport Number",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static SkillEntity Write(DocumentEntityAnswer entity, bool showsDisplayNames) => new()
    {
        Text = entity.Text,
        Type = showsDisplayNames ? DisplayNameOf(entity.Category) : entity.Category,
        SmallSubtype = entity.Subcategory ?? "",
        SubType = entity.Subcategory ?? "",
        Score = entity.ConfidenceScore,
        Offset = entity.Offset,
        Length = entity.Length,
    };

    /// <summary>The words of a category's name apart: <c>PhoneNumber</c> is <c>Phone Number</c>, <c>DEPassportNumber</c> is <c>DE Passport
    /// Number</c>.</summary>
    internal static string DisplayNameOf(string category)
    {
        if (DisplayNames.TryGetValue(category, out var name)) return name;
        StringBuilder words = new(category.Length + 8);
        for (var index = 0; index < category.Length; index++)
        {
            var begins = index > 0 && char.IsAsciiLetterUpper(category[index]) && char.IsAsciiLetter(category[index - 1])
                && (!char.IsAsciiLetterUpper(category[index - 1]) || (index + 1 < category.Length && char.IsAsciiLetterLower(category[index + 1])));
            if (begins) words.Append(' ');
            words.Append(category[index]);
        }

        return words.ToString();
    }
}
