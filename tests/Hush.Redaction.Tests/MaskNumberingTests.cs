namespace Hush.Redaction.Tests;

public sealed class MaskNumberingTests
{
    [Fact]
    public void Placeholder_ManyValues_CountsEachCategoryAndKeepsNumbers()
    {
        var numbering = new MaskNumbering(EntityMaskStyle.Underscored, "en");
        (string Category, string Value, string Expected)[] rows =
        [
            ("Person", "John Doe", "[PERSON_1]"),
            ("PhoneNumber", "555-0100", "[PHONENUMBER_1]"),
            ("Person", "Jane", "[PERSON_2]"),
            ("Person", "JOHN  doe", "[PERSON_1]"),
            ("person", " john\tdoe ", "[PERSON_1]"),
            ("Person", "JohnDoe", "[PERSON_3]"),
            ("Person", "Mr. Doe", "[PERSON_1]"),
            ("Email", "j.doe@mail.com", "[EMAIL_1]"),
            ("Email", "j dot doe at mail dot com", "[EMAIL_1]"),
            ("Email", "jdoe@mail.com", "[EMAIL_2]"),
            ("Organization", "Jane", "[ORGANIZATION_1]"),
            ("PhoneNumber", "555 0100", "[PHONENUMBER_1]"),
            ("PhoneNumber", "five five five oh one oh oh", "[PHONENUMBER_1]"),
            ("PhoneNumber", "555 0101", "[PHONENUMBER_2]"),
            ("Date", "1.12.2024", "[DATE_1]"),
            ("Date", "11.2.2024", "[DATE_2]"),
        ];
        foreach (var (category, value, expected) in rows) Assert.Equal(expected, numbering.Placeholder(new Category(category), value));
    }

    [Fact]
    public void Placeholder_Hyphenated_KeepsTheCategorysCase() =>
        Assert.Equal("[Person-1]", new MaskNumbering(EntityMaskStyle.Hyphenated, "en").Placeholder(Categories.Person, "Jane"));

    [Fact]
    public void Placeholder_AnotherInstance_CountsFromOneAgain()
    {
        _ = new MaskNumbering(EntityMaskStyle.Underscored, "en").Placeholder(Categories.Person, "Jane");
        Assert.Equal("[PERSON_1]", new MaskNumbering(EntityMaskStyle.Underscored, "en").Placeholder(Categories.Person, "John"));
    }
}
