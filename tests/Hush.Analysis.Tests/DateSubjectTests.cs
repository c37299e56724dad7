using Hush.Entities;

namespace Hush.Analysis.Tests;

/// <summary>Whom a text is about.</summary>
public sealed class DateSubjectTests
{
    [Theory]
    [InlineData("Dr. Maria J. Lopez", "person LOPEZ MARIA")]
    [InlineData("राम", "person राम")]
    [InlineData("रीमा", "person रीमा")]
    [InlineData("Rene\u0301 Mu\u0308ller", "person MU\u0308LLER RENE\u0301")]
    [InlineData("M.", "text M.")]
    public void The_subject_is_the_name_without_title_and_initials(string name, string expected)
    {
        Entity entity = new(new TextSpan(0, name.Length), Categories.Person, new Confidence(0.9));
        Assert.Equal(expected, DateSubject.Of([(new SourceText(name), [entity], null)]));
    }

    [Theory]
    [InlineData("PhoneNumber", false)]
    [InlineData("Date", true)]
    [InlineData("DateOfBirth", true)]
    public void It_is_needed_for_dates_alone(string category, bool expected) =>
        Assert.Equal(expected, DateSubject.IsNeeded([new Entity(new TextSpan(0, 1), new Category(category), new Confidence(0.9))]));
}
