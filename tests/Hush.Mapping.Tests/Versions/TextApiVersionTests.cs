using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class TextApiVersionTests
{
    [Theory]
    [InlineData("2021-11-01-preview", true, false)]
    [InlineData("2022-05-01", true, false)]
    [InlineData("2023-11-15-preview", true, false)]
    [InlineData("2024-11-01", false, false)]
    [InlineData("2024-11-15-preview", false, true)]
    [InlineData("2025-11-01", false, true)]
    [InlineData("2026-05-15-PREVIEW", false, true)]
    public void A_version_decides_names_and_members(string name, bool hasOldNames, bool hasTypes)
    {
        Assert.True(TextApiVersion.TryFind(name, out var version));
        Assert.Equal((hasOldNames, hasTypes, false), (version.HasOldNames, version.HasTypes, version.IsLegacy));
    }

    [Fact]
    public void Every_version_of_the_table_is_served_and_one_has_placeholders_of_its_own()
    {
        Assert.Equal(TextApiVersions.All, TextApiVersion.All.Select(version => version.Name));
        Assert.Equal(["2024-11-15-preview"],
            TextApiVersion.All.Where(version => version.MaskStyle == EntityMaskStyle.Hyphenated).Select(version => version.Name));
        Assert.Equal("2026-05-15-preview", TextApiVersion.Latest.Name);
    }

    [Theory]
    [InlineData("v3.1")]
    [InlineData("V3.1-preview.4")]
    [InlineData("v3.2-preview.2")]
    public void The_predecessor_has_the_categories_of_the_first_version(string name)
    {
        Assert.True(TextApiVersion.TryFindLegacy(name, out var version));
        Assert.Equal((true, false), (version.IsLegacy, version.HasTypes));
        Assert.True(version.Categories.SetEquals(TextApiVersion.All[0].Categories));
        Assert.False(TextApiVersion.TryFind(name, out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-05-02")]
    [InlineData("v3.0")]
    public void Others_do_not_exist(string? name)
    {
        Assert.False(TextApiVersion.TryFind(name, out _));
        Assert.False(TextApiVersion.TryFindLegacy(name, out _));
    }
}
