using System.Text;
using Hush.Tasks;

namespace Hush.Server.Tests.Selection;

/// <summary>The line before a stored request, which other versions of the server read too: its form is fixed.</summary>
public sealed class StoredRequestLineTests
{
    private const string Kind = "hush-documents";

    [Theory]
    [InlineData("hush-documents 1 2024-11-01", "2024-11-01", false, null, null)]
    [InlineData("hush-documents 1 2024-11-01 Always", "2024-11-01", false, null, "Always")]
    [InlineData("hush-documents 2 v3.1", "v3.1", true, null, null)]
    [InlineData("hush-documents 2 v3.1 Never", "v3.1", true, null, "Never")]
    [InlineData("hush-documents 3 2025-11-01 fast", "2025-11-01", false, "fast", null)]
    [InlineData("hush-documents 3 2025-11-01 own.2 Always", "2025-11-01", false, "own.2", "Always")]
    [InlineData("hush-documents 4 2025-11-01 strong", "2025-11-01", true, "strong", null)]
    [InlineData("hush-documents 4 2025-11-01 strong Never", "2025-11-01", true, "strong", "Never")]
    public void What_is_written_is_read(string line, string version, bool explains, string? model, string? more)
    {
        StoredRequestLine written = new(version, explains, model) { More = more };
        var stored = written.Write(Kind, "{}\n{}"u8);
        Assert.Equal(line + "\n{}\n{}", Encoding.ASCII.GetString(stored));
        Assert.Equal(written, StoredRequestLine.Read(Kind, stored, out var body));
        Assert.Equal("{}\n{}", Encoding.ASCII.GetString(body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("hush-documents\n")]
    [InlineData("hush-documents 1\n")]
    [InlineData("hush-documents 1 v3.1")]
    [InlineData("hush-documents 0 v3.1\n")]
    [InlineData("hush-documents 3 v3.1\n")]
    [InlineData("hush-documents 5 v3.1 fast\n")]
    [InlineData("hush-documents x v3.1\n")]
    [InlineData("hush-documents 1 v3.1 Always more\n")]
    [InlineData("hush-documents 4 v3.1 fast Always more\n")]
    [InlineData("hush-request 1 2024-11-01\n")]
    public void All_else_is_refused(string stored) => Assert.Throws<InvalidDataException>(
        () => StoredRequestLine.Read(Kind, Encoding.ASCII.GetBytes(stored), out _));
}
