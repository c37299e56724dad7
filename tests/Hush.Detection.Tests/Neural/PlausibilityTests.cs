using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class PlausibilityTests
{
    [Theory]
    [InlineData("Person", "Ada Quill", true)]
    [InlineData("Person", "President", false)]
    [InlineData("Person", "CPF", false)]
    [InlineData("Person", "Pan", true)]
    [InlineData("Person", "b", false)]
    [InlineData("Email", "8812", false)]
    [InlineData("Email", "two one at lindqvist dot example", true)]
    [InlineData("Person", "B", true)]
    [InlineData("Person", "李", true)]
    [InlineData("Person", "\U0001F467", false)]
    [InlineData("Organization", "Northwind Bank", true)]
    [InlineData("Organization", "SSN", false)]
    [InlineData("ZipCode", "hold on a second", false)]
    [InlineData("Age", "seven", true)]
    [InlineData("CreditCardNumber", "four one five five five five two six seven one", false)]
    [InlineData("CreditCardNumber", "415-555-2671", false)]
    [InlineData("CreditCardNumber", "4111 1111", true)]
    [InlineData("CreditCardNumber", "4111 1111 1111 1111", true)]
    [InlineData("CreditCardNumber", "ending four three four five", true)]
    public void Allows_WhatTheCategoryMayBe(string category, string characters, bool isAllowed) =>
        Assert.Equal(isAllowed, Plausibility.Allows(new Category(category), new SourceText(characters), "en"));

    [Theory]
    [InlineData("en", "four", true)]
    [InlineData("en", "nineteen", true)]
    [InlineData("en", "one", false)]
    [InlineData("en", "a second", false)]
    [InlineData("en", "nobody", false)]
    [InlineData("de", "siebzehn", true)]
    [InlineData("de", "vierunddreißig", true)]
    [InlineData("de", "eine", false)]
    [InlineData("fr", "douze", true)]
    [InlineData("fr", "un moment", false)]
    [InlineData("es", "treinta", true)]
    [InlineData("es", "una", false)]
    public void OneNumberWord_IsAValue_UnlessItIsAnArticle(string language, string characters, bool isAllowed) =>
        Assert.Equal(isAllowed, Plausibility.Allows(Categories.PhoneNumber, new SourceText(characters), language));

    [Theory]
    [InlineData("es", "treinta y dos", true)]
    [InlineData("es", "un momento", false)]
    [InlineData("de", "einundvierzig", true)]
    [InlineData("de", "einen Augenblick", false)]
    [InlineData("fr-CA", "soixante-douze", true)]
    [InlineData("fr", "ne quittez pas", false)]
    [InlineData("pl", "czterdzieści dwa lata", true)]
    [InlineData("ja", "三十二歳", true)]
    public void AnAge_InWordsOfItsLanguage_IsAllowed(string language, string characters, bool isAllowed) =>
        Assert.Equal(isAllowed, Plausibility.Allows(Categories.Age, new SourceText(characters), language));

    [Theory]
    [InlineData("아가 SSN: 1", 0, 2, false, false)]
    [InlineData("My name is 김민수", 11, 3, false, true)]
    [InlineData("김민수", 0, 3, true, true)]
    [InlineData("Zoë!", 0, 3, false, true)]
    public void ANameInAnotherScript_TakesASentenceOrADialogue(string text, int start, int length, bool inDialogue, bool canRead) =>
        Assert.Equal(canRead, Plausibility.CanRead(new SourceText(text), new TextSpan(start, length), inDialogue));
}
