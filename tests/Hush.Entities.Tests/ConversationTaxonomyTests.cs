namespace Hush.Entities.Tests;

public sealed class ConversationTaxonomyTests
{
    [Fact]
    public void Select_AllIsMoreThanDefault_WhereWordsAreLeftOut()
    {
        var taxonomy = ConversationTaxonomy.Current;
        Assert.Equal(28, taxonomy.Select(["All"], null).Selected.Count);
        Assert.Equal(23, taxonomy.Select(null, null).Selected.Count);
        Assert.Equal(24, taxonomy.Select(["Default", "Date"], []).Selected.Count);
    }

    [Theory]
    [InlineData("CVV", "CreditCard", "CreditCard")]
    [InlineData("CVV", "Person", null)]
    [InlineData("BankAccountNumber", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("BankAccountNumber", "GovernmentIssuedId", null)]
    [InlineData("UKNationalInsuranceNumber", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("FRHealthInsuranceNumber", "NumericIdentifier GovernmentIssuedId", "GovernmentIssuedId")]
    [InlineData("USSocialSecurityNumber", "NumericIdentifier", null)]
    [InlineData("ZipCode", "Address", "Address")]
    [InlineData("ZipCode", "NumericIdentifier", null)]
    [InlineData("City", "Location", "Location")]
    [InlineData("City", "Address", null)]
    [InlineData("DateOfBirth", "Date", "Date")]
    [InlineData("DateOfBirth", "Age", null)]
    [InlineData("Date", "DateOfBirth", null)]
    [InlineData("URL", "GithubAccount", null)]
    [InlineData("Person", "Phone", null)]
    public void Translate_FallsBackOnlyToWhatIsSelected(string found, string selected, string? expected)
    {
        var set = selected.Split(' ').Select(name => new Category(name)).ToHashSet();
        Assert.Equal(expected, ConversationTaxonomy.Current.Translate(new Category(found), set)?.Name);
    }

    [Fact]
    public void Translate_WhatIsExcluded_GoesUnderNoOtherName()
    {
        var taxonomy = ConversationTaxonomy.Current;
        var selection = taxonomy.Select(null, ["BankAccountNumber", "CVV"]);
        Assert.Null(taxonomy.Translate(Categories.BankAccountNumber, selection.Selected, selection.Excluded));
        Assert.Null(taxonomy.Translate(Categories.Cvv, selection.Selected, selection.Excluded));
        Assert.Equal("CreditCard", taxonomy.Translate(Categories.CreditCardNumber, selection.Selected, selection.Excluded)?.Name);
        Assert.Equal("NumericIdentifier", taxonomy.Translate(Categories.Password, selection.Selected, selection.Excluded)?.Name);
    }

    [Fact]
    public void Translate_AProgramsOwnCategory_GoesByItsNameWhereTheTaxonomyHasIt()
    {
        Category ship = new("Ship");
        Assert.Null(ConversationTaxonomy.Current.Translate(ship, ConversationTaxonomy.Current.All));
        ConversationTaxonomy own = new([.. ConversationTaxonomy.Current.Names, ship.Name]);
        Assert.Equal(ship, own.Translate(ship, own.Default));
        Assert.Null(own.Translate(ship, own.Select(["Person"], null).Selected));
    }

    [Fact]
    public void Translate_OfNoCategory_IsNull()
    {
        var taxonomy = ConversationTaxonomy.Current;
        Assert.Null(taxonomy.Translate(default, taxonomy.All));
    }
}
