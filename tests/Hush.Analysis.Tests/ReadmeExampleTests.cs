using ReadmeExample;

namespace Hush.Analysis.Tests;

/// <summary>Holds the README's example of the library to code that is compiled and run.</summary>
public sealed class ReadmeExampleTests
{
    private static readonly string Root = FolderOfSources();

    [Fact]
    public void The_example_is_compiled_as_the_README_shows_it()
    {
        string[] code = [.. File.ReadLines(Path.Combine(Root, "tests", "Hush.Analysis.Tests", "ReadmeExample.cs")).Select(line => line.Trim())];
        Assert.Equal([], Shown().Where(line => !code.Contains(line.Trim())));
    }

    [Fact]
    public void The_example_writes_what_its_comments_say() =>
        Assert.Equal(Shown().Where(line => line.StartsWith("Console", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..]), Example.Run());

    private static string[] Shown()
    {
        var page = File.ReadAllText(Path.Combine(Root, "README.md"));
        return page.Split("```csharp\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FolderOfSources()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hush.slnx"))) folder = Path.GetDirectoryName(folder)
            ?? throw new InvalidOperationException("The sources are not found.");
        return folder;
    }
}
