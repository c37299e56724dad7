using Hush.Entities;
using Hush.Text;

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

    [Fact]
    public void Placeholders_OverlappingEntities_ShareThatOfTheFirstAndTakeOneNumber()
    {
        var text = new SourceText("John Doe, then Jane");
        Entity[] entities = [At(5, 3, "Person"), At(0, 8, "Person"), At(0, 4, "Organization"), At(15, 4, "Person")];
        Assert.Equal(["[PERSON_1]", "[PERSON_1]", "[PERSON_1]", "[PERSON_2]"], new MaskNumbering(EntityMaskStyle.Underscored).Placeholders(text, entities));
    }

    [Fact]
    public void Placeholders_SeveralTexts_KeepNumbersThroughoutTheConversation()
    {
        var numbering = new MaskNumbering(EntityMaskStyle.Underscored);
        _ = numbering.Placeholders(new SourceText("i am john"), [At(5, 4, "Person")]);
        Assert.Equal(["[PERSON_2]", "[PERSON_1]"], numbering.Placeholders(new SourceText("Jane meets John"), [At(0, 4, "Person"), At(11, 4, "Person")]));
    }

    [Fact]
    public void Placeholders_EntityWithoutCharacters_Throws() =>
        Assert.Throws<ArgumentException>(() => new MaskNumbering(EntityMaskStyle.Underscored).Placeholders(new SourceText("x"), [At(0, 0, "Person")]));

    private static Entity At(int start, int length, string category) => new(new TextSpan(start, length), new Category(category), new Confidence(0.9));
}
