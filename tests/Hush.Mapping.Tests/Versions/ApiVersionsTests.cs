using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class ApiVersionsTests
{
    [Theory]
    [InlineData("2022-05-01", true, false)]
    [InlineData("2022-05-15-preview", true, true)]
    [InlineData("2022-10-01-preview", true, true)]
    [InlineData("2023-04-01", true, false)]
    [InlineData("2023-04-15-preview", true, true)]
    [InlineData("2023-11-15-preview", true, true)]
    [InlineData("2024-05-01", true, true)]
    [InlineData("2024-05-15-preview", true, true)]
    [InlineData("2024-11-01", true, true)]
    [InlineData("2024-11-15-Preview", true, true)]
    [InlineData("2025-05-15-preview", true, true)]
    [InlineData("2025-11-15-preview", true, true)]
    [InlineData("2026-11-15-preview", true, true)]
    [InlineData("2024-11-5-preview", false, false)]
    [InlineData("2026-05-01", false, false)] // of plain text only
    [InlineData("latest", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Conversations_KnowTheirVersions(string? version, bool isKnown, bool hasPii) =>
        Assert.Equal((isKnown, hasPii), (ConversationApiVersions.IsKnown(version), ConversationApiVersions.HasPii(version)));

    [Theory]
    [InlineData("2021-11-01-preview", true)]
    [InlineData("2022-05-01", true)]
    [InlineData("2023-04-01", true)]
    [InlineData("2025-11-01", true)]
    [InlineData("2026-05-15-preview", true)]
    [InlineData("2024-05-01", false)] // of conversations only
    [InlineData("v3.1", false)]
    public void Text_KnowsItsVersions(string version, bool isKnown) =>
        Assert.Equal((isKnown, isKnown), (TextApiVersions.IsKnown(version), TextApiVersions.HasPii(version)));

    [Fact]
    public void All_AreInOrder()
    {
        Assert.Equal(13, ConversationApiVersions.All.Count);
        Assert.Equal(17, TextApiVersions.All.Count);
        foreach (var versions in new[] { TextApiVersions.All, ConversationApiVersions.All })
            Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.False(TextApiVersions.AtLeast(pair.First, pair.Second)));
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-01", true)]
    [InlineData("2024-11-15-preview", "2024-11-01", true)]
    [InlineData("2024-11-01", "2024-11-15-preview", false)]
    [InlineData("2023-04-01", "2023-04-01-preview", true)]
    [InlineData("2023-04-01-preview", "2023-04-01", false)]
    public void AtLeast_GoesByDate_PreviewFirst(string version, string other, bool expected)
    {
        Assert.Equal(expected, ConversationApiVersions.AtLeast(version, other));
        Assert.Equal(expected, TextApiVersions.AtLeast(version, other));
    }
}
