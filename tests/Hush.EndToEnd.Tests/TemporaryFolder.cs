namespace Hush.EndToEnd.Tests;

/// <summary>An empty folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hush-end-to-end-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
