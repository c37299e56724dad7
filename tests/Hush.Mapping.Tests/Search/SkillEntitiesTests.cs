using Hush.Mapping.Search;

namespace Hush.Mapping.Tests.Search;

public sealed class SkillEntitiesTests
{
    [Theory]
    [InlineData("Person", "Person")]
    [InlineData("PhoneNumber", "Phone Number")]
    [InlineData("USSocialSecurityNumber", "U.S. Social Security Number (SSN)")]
    [InlineData("DEPassportNumber", "DE Passport Number")]
    [InlineData("URL", "URL")]
    [InlineData("CVV", "CVV")]
    [InlineData("CE_Badge", "CE_Badge")]
    [InlineData("", "")]
    public void A_category_is_shown_in_words(string category, string expected) => Assert.Equal(expected, SkillEntities.DisplayNameOf(category));
}
