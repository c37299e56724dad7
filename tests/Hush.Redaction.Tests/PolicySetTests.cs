namespace Hush.Redaction.Tests;

public sealed class PolicySetTests
{
    private static readonly EntityMask Placeholder = new();
    private static readonly NoMask Kept = new();
    private static readonly CharacterMask Hashes = new('#');

    [Fact]
    public void For_NoRules_IsStars()
    {
        Assert.Equal(new CharacterMask(), PolicySet.Stars.For(Categories.Person));
        Assert.Equal(new CharacterMask(), new PolicySet([Rule(Placeholder, "Date")]).For(Categories.Person));
    }

    [Fact]
    public void For_Category_TakesTheRuleThatNamesIt()
    {
        PolicySet set = new([new PolicyRule(Kept), Rule(Placeholder, "person"), Rule(Hashes, "Person", "Date")]);
        Assert.Equal(Placeholder, set.For(Categories.Person));
        Assert.Equal(Hashes, set.For(Categories.Date));
        Assert.Equal(Kept, set.For(Categories.Age));
    }

    [Fact]
    public void For_UnnamedCategory_PrefersTheDefaultToARuleWithoutCategories()
    {
        PolicySet set = new([new PolicyRule(Kept), Rule(Placeholder, "Date") with { IsDefault = true, Name = "names" }]);
        Assert.Equal(Placeholder, set.For(Categories.Person));
        Assert.Equal(Placeholder, set.For(Categories.Date));
    }

    [Fact]
    public void Constructor_TwoDefaults_Throws() =>
        Assert.Throws<ArgumentException>(() => new PolicySet([new PolicyRule(Kept, IsDefault: true), new PolicyRule(Hashes, IsDefault: true)]));

    private static PolicyRule Rule(RedactionPolicy policy, params string[] categories) =>
        new(policy, categories.Select(name => new Category(name)).ToHashSet());
}
