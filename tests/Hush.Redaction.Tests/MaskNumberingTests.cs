namespace Hush.Redaction.Tests;

public sealed class MaskNumberingTests
{
    [Fact]
    public void Placeholder_ManyValues_CountsEachCategoryAndKeepsNumbers()
    {
        var numbering = new MaskNumbering(EntityMaskStyle.Underscored);
        (string Category, string Value, string Expected)[] rows =
        [
            ("Person", "John Doe", "[PERSON_1]"),
            ("PhoneNumber", "555-0100", "[PHONENUMBER_1]"),
            ("Person", "Jane", "[PERSON_2]"),
            ("Person", "JOHN  doe", "[PERSON_1]"),
            ("person", " john\tdoe ", "[PERSON_1]"),
            ("Person", "JohnDoe", "[PERSON_3]"),
            ("Organization", "Jane", "[ORGANIZATION_1]"),
            ("PhoneNumber", "555 0100", "[PHONENUMBER_2]"),
        ];
        foreach (var (category, value, expected) in rows) Assert.Equal(expected, numbering.Placeholder(new Category(category), value));
    }

    [Fact]
    public void Placeholder_Hyphenated_KeepsTheCategorysCase() =>
        Assert.Equal("[Person-1]", new MaskNumbering(EntityMaskStyle.Hyphenated).Placeholder(Categories.Person, "Jane"));

    [Fact]
    public void Placeholder_AnotherInstance_CountsFromOneAgain()
    {
        _ = new MaskNumbering(EntityMaskStyle.Underscored).Placeholder(Categories.Person, "Jane");
        Assert.Equal("[PERSON_1]", new MaskNumbering(EntityMaskStyle.Underscored).Placeholder(Categories.Person, "John"));
    }
}
