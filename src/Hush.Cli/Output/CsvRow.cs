namespace Hush.Cli.Output;

/// <summary>A row of comma-separated values (RFC 4180).</summary>
internal static class CsvRow
{
    /// <summary>The row without its line end. A value that a spreadsheet would take for a formula is written as text.</summary>
    public static string Of(IEnumerable<string> values) => string.Join(',', values.Select(Quote));

    private static string Quote(string value)
    {
        var safe = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
