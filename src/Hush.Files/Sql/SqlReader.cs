using Hush.Files.Input;

namespace Hush.Files.Sql;

/// <summary>
/// Reads SQL dumps statement by statement: string literals, long numbers and comments, with the columns of INSERT and COPY as context.
/// </summary>
internal static class SqlReader
{
    /// <summary>The statements as blocks; of a COPY block, each row.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8, a literal is not closed, or a statement is too long.</exception>
    public static IEnumerable<Block?> Read(Stream stream, FileReadOptions options)
    {
        List<FedLine> lines = [];
        long gathered = 0;
        SqlLexer lexer = new();
        CopyColumns? copy = null;
        foreach (var line in new LineFeed(stream, options.IsLive).Read())
        {
            if (line is null)
            {
                if (lines.Count == 0) yield return null;
                continue;
            }

            if (copy is not null)
            {
                Layer row = new(line.Start, line.Bytes, line.Number);
                var isEnd = line.Content.SequenceEqual(@"\."u8);
                yield return new Block(row, isEnd ? [] : copy.Read(row, line));
                if (isEnd) copy = null;
                continue;
            }

            lines.Add(line);
            gathered += line.Bytes.Length;
            if (gathered > WholeFile.Longest) throw FileProblemException.TooLarge();
            lexer.Take(WholeFile.Decode(line.Content, line.Number) + "\n");
            if (lexer.IsInside) continue;
            yield return Take();
        }

        if (lexer.IsInsideLiteral) throw FileProblemException.Broken("SQL", lines[0].Number, "a literal is not closed");
        if (lines.Count > 0) yield return Take();

        Block Take()
        {
            Layer layer = new(lines[0].Start, lines.Count == 1 ? lines[0].Bytes : [.. lines.SelectMany(part => part.Bytes)], lines[0].Number);
            var text = WholeFile.Decode(layer.Bytes, lines[0].Number);
            Block block = new(layer, new SqlStatement(layer, text, lexer.IsEscaped).Fields());
            copy = CopyColumns.Of(text);
            lines.Clear();
            gathered = 0;
            return block;
        }
    }
}
