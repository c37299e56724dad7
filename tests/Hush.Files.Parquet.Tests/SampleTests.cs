namespace Hush.Files.Parquet.Tests;

/// <summary>The sample of the repository, which a third implementation has written (make-sample.mjs).</summary>
public sealed class SampleTests
{
    [Fact]
    public void A_file_of_another_writer_is_redacted()
    {
        var file = File.ReadAllBytes(Path.Combine(Root(), "samples", "files", "people.parquet"));
        Assert.True(ParquetRedactor.Begins(file));
        var redacted = Table.Redact(file, out var report);
        Assert.Empty(report.Unread);
        Assert.Equal((string?[])["***************", null, "***********", "", "************"], Table.Read<string?>(redacted, 1));
        Assert.Equal("Call *************** at ************.", Table.Read<string?>(redacted, 2)[0]);
        Assert.Equal([1, 2, 3, 4, 5], Table.Read<int?>(redacted, 0).Select(id => id!.Value));
        Assert.Equal(Table.Read<DateTime?>(file, 3), Table.Read<DateTime?>(redacted, 3));
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
