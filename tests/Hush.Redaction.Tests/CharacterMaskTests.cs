namespace Hush.Redaction.Tests;

public sealed class CharacterMaskTests
{
    [Fact]
    public void Constructor_AllowedCharacters_Takes()
    {
        foreach (var character in "!#$%&*+-=?@^_~") Assert.Equal(character, new CharacterMask(character).Character);
        Assert.Equal('*', new CharacterMask().Character);
    }

    [Theory]
    [InlineData('x')]
    [InlineData(' ')]
    [InlineData('\0')]
    [InlineData('•')]
    [InlineData('/')]
    public void Constructor_OtherCharacters_Throws(char character)
    {
        Assert.Throws<ArgumentException>(() => new CharacterMask(character));
        Assert.Throws<ArgumentException>(() => new CharacterMask() with { Character = character });
    }
}
