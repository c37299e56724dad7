namespace Hush.Redaction.Tests;

/// <summary>What stands in a text in which masks leave characters readable and entities of different policies overlap.</summary>
public sealed class MergedPoliciesTests
{
    /// <summary>Policies: <c>*4</c> leaves the last four readable, <c>4*</c> the first four, <c>E</c> and <c>F</c> are placeholders, <c>N</c>
    /// keeps.</summary>
    [Theory]
    [InlineData("123-45-6789", "0-11", "*4", "*******6789")]
    [InlineData("123-45-6789", "0-11", "4*", "123-*******")]
    [InlineData("123-45-6789", "0-11", "*0", "***********")]
    [InlineData("123", "0-3", "*3", "***")]
    [InlineData("123", "0-3", "*4", "***")]
    [InlineData("1234", "0-4", "*3", "*234")]
    [InlineData("abc um def", "0-3/7-10", "*2", "*** um *ef")]
    [InlineData("abc um def", "0-3/7-10", "4*", "abc um d**")]
    [InlineData("abc um def", "7-10/0-3", "4*", "abc um d**")]
    [InlineData("a\U0001F600b", "0-4", "*2", "*\U0001F600b", OffsetUnit.UnicodeCodePoint)]
    [InlineData("a\U0001F600b", "0-4", "*2", "***b")]
    [InlineData("John Doe 1234", "0-8 0-8", "*4 *0", "******** 1234")]
    [InlineData("John Doe 1234", "0-8 0-8", "*4 *2", "******oe 1234")]
    [InlineData("John Doe 1234", "0-8 5-13", "*3 *4", "*********1234")]
    [InlineData("John Doe 1234", "0-8 5-13", "N *4", "John ****1234")]
    [InlineData("John Doe 1234", "0-8 5-8", "N *0", "John *** 1234")]
    [InlineData("John Doe 1234", "0-8 5-8", "*0 N", "******** 1234")]
    [InlineData("John Doe 1234", "0-8 5-13", "*3 E", "E")]
    [InlineData("John Doe 1234", "0-8 5-13 9-13", "N E F", "John E")]
    [InlineData("John Doe 1234", "0-8 9-13", "E *2", "E **34")]
    public void For_SeveralPolicies_HidesWhatAnyHides(string text, string spans, string policies, string expected,
        OffsetUnit unit = OffsetUnit.Utf16CodeUnit)
    {
        var source = new SourceText(text);
        Treatment[] treatments = [.. policies.Split(' ').Select(Treatment)];
        Assert.Equal(expected, Redactor.Apply(source, EditScript.For(source, EditScriptTests.Parse(spans), treatments, unit).Edits).Text.Reveal());
    }

    private static Treatment Treatment(string policy) => policy switch
    {
        "N" => new Treatment(Categories.Person, new NoMask()),
        [var letter and >= 'A' and <= 'Z'] => new Treatment(Categories.Person, new EntityMask(), letter.ToString()),
        _ => new Treatment(Categories.Person, new CharacterMask('*', int.Parse(policy.Trim('*')), UnmaskFromEnd: policy[0] == '*')),
    };
}
