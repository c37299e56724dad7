using Hush.Entities;

namespace Hush.Redaction.Tests;

public sealed class TreatmentChooserTests
{
    private static readonly PolicySet EntityMasks = PolicySet.Of(new EntityMask());

    [Fact]
    public void Choose_OverlappingEntities_ShareThePlaceholderOfTheFirstAndTakeOneNumber()
    {
        var text = new SourceText("John Doe, then Jane");
        Entity[] entities = [At(5, 3, "Person"), At(0, 8, "Person"), At(0, 4, "Organization"), At(15, 4, "Person")];
        Assert.Equal(["[PERSON_1]", "[PERSON_1]", "[PERSON_1]", "[PERSON_2]"], Placeholders(new TreatmentChooser(EntityMasks, "en"), text, entities));
    }

    [Fact]
    public void Choose_SeveralTexts_KeepNumbersThroughoutTheConversation()
    {
        var chooser = new TreatmentChooser(EntityMasks, "en");
        _ = chooser.Choose(new SourceText("i am john"), [At(5, 4, "Person")]);
        Assert.Equal(["[PERSON_2]", "[PERSON_1]"],
            Placeholders(chooser, new SourceText("Jane meets John"), [At(0, 4, "Person"), At(11, 4, "Person")]));
    }

    [Fact]
    public void Choose_SeveralPolicies_GivesEachCategoryItsOwn()
    {
        PolicySet policies = new([
            new PolicyRule(new EntityMask(), new HashSet<Category> { Categories.Person }),
            new PolicyRule(new NoMask(), new HashSet<Category> { Categories.Date }),
        ]);
        var treatments = new TreatmentChooser(policies, "en")
            .Choose(new SourceText("Jane Friday 0100"), [At(0, 4, "Person"), At(5, 6, "Date"), At(12, 4, "Phone")]);
        Assert.Equal([new EntityMask(), new NoMask(), new CharacterMask()], treatments.Select(treatment => treatment.Policy));
        Assert.Equal(["[PERSON_1]", null, null], treatments.Select(treatment => treatment.Placeholder));
    }

    [Fact]
    public void Choose_EntityWithoutCharacters_Throws() =>
        Assert.Throws<ArgumentException>(() => new TreatmentChooser(EntityMasks, "en").Choose(new SourceText("x"), [At(0, 0, "Person")]));

    private static IEnumerable<string?> Placeholders(TreatmentChooser chooser, SourceText text, IReadOnlyList<Entity> entities) =>
        chooser.Choose(text, entities).Select(treatment => treatment.Placeholder);

    private static Entity At(int start, int length, string category) => new(new TextSpan(start, length), new Category(category), new Confidence(0.9));
}
