namespace Hush.Files.Redaction;

/// <summary>A search, and the blocks that are complete after it.</summary>
/// <param name="Record">What is searched.</param>
/// <param name="Blocks">Blocks whose last field is in it, in the order of the file.</param>
internal sealed record SearchStep(RecordText Record, IReadOnlyList<Block> Blocks)
{
    private const int Enough = 8_000; // UTF-16 code units after which a search ends with a record
    private const int Most = 16_000; // after which it ends with any field

    /// <summary>Divides a file into searches: whole records, as many as make a good context and no more.</summary>
    /// <param name="blocks">The file; null where it has been silent for a while.</param>
    public static IEnumerable<SearchStep> Divide(IEnumerable<Block?> blocks)
    {
        RecordText record = new();
        List<Block> finished = [];
        foreach (var block in blocks)
        {
            if (block is null)
            {
                if (finished.Count > 0) yield return Take();
                continue;
            }

            foreach (var field in block.Fields)
            {
                var isOwn = field.Before.Length > 0 || field.After.Length > 0;
                if (record.Length > 0
                    && (isOwn || record.Length + field.Text.Text.Length > Most || (record.Length > Enough && field.StartsRecord))) yield return Take(
                    );
                record.Add(field);
            }

            finished.Add(block);
            if (record.Length > Enough) yield return Take();
        }

        if (finished.Count > 0) yield return Take();

        SearchStep Take()
        {
            SearchStep step = new(record, [.. finished]);
            record = new RecordText();
            finished.Clear();
            return step;
        }
    }

    /// <summary>The number of blocks, never their text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SearchStep({Blocks.Count} blocks)");
}
