using Hush.Detection.Addresses;
using Hush.Detection.Tests.Lexicons;
using Hush.Entities;

namespace Hush.Detection.Tests.Addresses;

public sealed class StreetAddressRecognizerTests
{
    [Fact]
    public void Every_row_of_the_table_holds()
    {
        var faults = SpanTable.Faults("address", AddressRecognizers.All);
        Assert.True(faults.Count == 0, $"{faults.Count} rows\n{string.Join("\n", faults)}");
    }

    [Fact]
    public void A_postal_code_makes_an_address_surer()
    {
        var whole = Assert.Single(SpanTable.Run(AddressRecognizers.All, "12 elm street dayton ohio 45402"));
        var street = Assert.Single(SpanTable.Run(AddressRecognizers.All, "12 elm street"));
        Assert.True(whole.Confidence > street.Confidence);
        Assert.Equal(Categories.Address, whole.Category);
    }
}
