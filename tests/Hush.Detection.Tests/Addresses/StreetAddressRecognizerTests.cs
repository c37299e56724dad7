using Hush.Detection.Catalog;
using Hush.Detection.Resolution;
using Hush.Detection.Tests.Lexicons;

namespace Hush.Detection.Tests.Addresses;

public sealed class StreetAddressRecognizerTests
{
    [Fact]
    public void Every_row_of_the_table_holds()
    {
        var faults = SpanTable.Faults("address", AddressRecognizers.All, Whole);
        Assert.True(faults.Count == 0, $"{faults.Count} rows\n{string.Join("\n", faults)}");
    }

    [Fact]
    public void Every_row_of_the_table_of_other_countries_holds()
    {
        var faults = SpanTable.Faults("address-abroad", AddressRecognizers.All, Whole);
        Assert.True(faults.Count == 0, $"{faults.Count} rows\n{string.Join("\n", faults)}");
    }

    // As the pipeline settles what several recognizers found of one address.
    private static IReadOnlyList<Candidate> Whole(SourceText text, IReadOnlyList<Candidate> candidates) =>
        [.. OverlapResolver.Resolve(text, candidates, OverlapRule.OneCategory, new CategoryThresholds())
            .Select(entity => new Candidate(entity.Span, entity.Category, entity.Confidence, "whole", Evidence.None))];

    [Fact]
    public void A_postal_code_makes_an_address_surer()
    {
        var whole = Assert.Single(SpanTable.Run(AddressRecognizers.All, "12 elm street dayton ohio 45402"));
        var street = Assert.Single(SpanTable.Run(AddressRecognizers.All, "12 elm street"));
        Assert.True(whole.Confidence > street.Confidence);
        Assert.Equal(Categories.Address, whole.Category);
    }
}
