using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class ConversationApiVersionTests
{
    [Theory]
    [InlineData("2022-05-01", false, EntityMaskStyle.Underscored, false)]
    [InlineData("2022-05-15-preview", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2022-10-01-preview", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2023-04-01", false, EntityMaskStyle.Underscored, false)]
    [InlineData("2023-04-15-preview", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2023-11-15-preview", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2024-05-01", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2024-05-15-preview", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2024-11-01", true, EntityMaskStyle.Underscored, false)]
    [InlineData("2024-11-15-preview", true, EntityMaskStyle.Hyphenated, false)]
    [InlineData("2025-05-15-preview", true, EntityMaskStyle.Underscored, true)]
    [InlineData("2025-11-15-preview", true, EntityMaskStyle.Underscored, true)]
    [InlineData("2026-11-15-preview", true, EntityMaskStyle.Underscored, true)]
    public void Every_version_is_known(string name, bool hasPii, EntityMaskStyle style, bool hasMasks)
    {
        Assert.True(ConversationApiVersion.TryFind(name.ToUpperInvariant(), out var version));
        Assert.Equal((name, hasPii, style, hasMasks), (version.Name, version.HasPii, version.MaskStyle, version.HasMaskMembers));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("2024-11-5-preview")]
    [InlineData("2025-11-01")]
    [InlineData(" 2024-11-01")]
    public void Others_are_not(string? name) => Assert.False(ConversationApiVersion.TryFind(name, out _));

    [Fact]
    public void There_are_thirteen() => Assert.Equal(13, ConversationApiVersion.All.Count);
}
