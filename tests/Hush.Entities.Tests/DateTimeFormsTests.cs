namespace Hush.Entities.Tests;

public sealed class DateTimeFormsTests
{
    [Theory]
    [InlineData("March 5th, 2021", "Date")]
    [InlineData("2021-03-05", "Date")]
    [InlineData("03/24/1982", "Date")]
    [InlineData("next Tuesday", "Date")]
    [InlineData("3 days ago", "Date")]
    [InlineData("5. März 2021", "Date")]
    [InlineData("3 to 5 May", "DateRange")]
    [InlineData("May 3-5, 2021", "DateRange")]
    [InlineData("1998 and 2004", "DateRange")]
    [InlineData("the 1990s", "DateRange")]
    [InlineData("1998", "DateRange")]
    [InlineData("last week", "DateRange")]
    [InlineData("Q3 2021", "DateRange")]
    [InlineData("June 2021", "DateRange")]
    [InlineData("5 pm", "Time")]
    [InlineData("10:30", "Time")]
    [InlineData("9 am to 5 pm", "TimeRange")]
    [InlineData("Monday 9 am to 5 pm", "DateTimeRange")]
    [InlineData("2021-03-05T10:00", "DateTime")]
    [InlineData("three weeks", "Duration")]
    [InlineData("30 minutes", "Duration")]
    [InlineData("every Friday", "Set")]
    [InlineData("Mondays", "Set")]
    public void SubcategoryOf_ReadsTheForm(string value, string subcategory) => Assert.Equal(subcategory, DateTimeForms.SubcategoryOf(value));
}
