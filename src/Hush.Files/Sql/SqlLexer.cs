namespace Hush.Files.Sql;

/// <summary>Follows SQL line by line to know where a statement ends.</summary>
internal sealed class SqlLexer
{
    private char _quote; // the one that is open; '\0' outside of literals
    private string? _dollar; // the tag of PostgreSQL that ends a literal
    private bool _isComment;
    private bool _isStatement;

    /// <summary>Whether the lines so far end inside of a statement, a literal or a comment.</summary>
    public bool IsInside => _isStatement || IsInsideLiteral || _isComment;

    /// <summary>Whether the lines so far end inside of a literal.</summary>
    public bool IsInsideLiteral => _quote != '\0' || _dollar is not null;

    /// <summary>Whether a backslash in a string is an escape, as in dumps of MySQL: known once a string holds one before an apostrophe.</summary>
    public bool IsEscaped { get; private set; }

    /// <summary>Takes a line with its end.</summary>
    public void Take(string line)
    {
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (_isComment)
            {
                if (character == '*' && At(line, index + 1) == '/') (_isComment, index) = (false, index + 1);
            }
            else if (_dollar is { } tag)
            {
                if (string.CompareOrdinal(line, index, tag, 0, tag.Length) == 0) (_dollar, index) = (null, index + tag.Length - 1);
            }
            else if (_quote != '\0') index = InQuote(line, index);
            else if (character is '\'' or '"' or '`') (_quote, _isStatement) = (character, true);
            else if (character == '-' && At(line, index + 1) == '-') return;
            else if (character == '#' && !_isStatement) return;
            else if (character == '/' && At(line, index + 1) == '*') (_isComment, index) = (true, index + 1);
            else if (character == '$' && SqlStatement.DollarTag(line, index) is { } opened) (_dollar, index, _isStatement) =
                (opened, index + opened.Length - 1, true);
            else if (character == ';') _isStatement = false;
            else if (!char.IsWhiteSpace(character)) _isStatement = true;
        }
    }

    private int InQuote(string line, int index)
    {
        // MySQL writes \' where others double the apostrophe. A backslash at the end of a string, as in a path, closes it in standard SQL.
        if (line[index] == '\\' && _quote == '\'' && SqlStatement.IsEscape(line, index))
        {
            IsEscaped |= At(line, index + 1) is '\'' or '\\';
            return index + 1;
        }

        if (line[index] == _quote) _quote = '\0';
        return index;
    }

    private static char At(string line, int index) => index < line.Length ? line[index] : '\0';
}
