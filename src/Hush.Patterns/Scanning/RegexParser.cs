using System.Globalization;
using System.Text.RegularExpressions;

namespace Hush.Patterns.Scanning;

/// <summary>
/// Reads the source of a regex into <see cref="PatternNode"/>s: the part of the language of
/// <see href="https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference">.NET's regular expressions</see>
/// that recognizers use. What it reads matches at least what the regex matches: a reference to a group stands for anything that the group can hold.
/// </summary>
internal ref struct RegexParser
{
    private const RegexOptions Understood =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Compiled | RegexOptions.Singleline;

    private readonly string _source;
    private readonly bool _isSingleLine;
    private readonly Dictionary<string, PatternNode> _groups = new(StringComparer.Ordinal);
    private bool _ignoresCase;
    private int _at;

    private RegexParser(Regex regex)
    {
        _source = regex.ToString();
        _ignoresCase = regex.Options.HasFlag(RegexOptions.IgnoreCase);
        _isSingleLine = regex.Options.HasFlag(RegexOptions.Singleline);
    }

    private readonly bool IsAtEnd => _at >= _source.Length;

    /// <summary>The regex as a tree; null when it uses something that is not understood.</summary>
    public static PatternNode? Read(Regex regex)
    {
        if ((regex.Options & ~Understood) != RegexOptions.None) return null;
        try
        {
            var reader = new RegexParser(regex);
            var node = reader.ReadChoice();
            return reader.IsAtEnd ? node : null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private PatternNode ReadChoice()
    {
        var ignoresCase = _ignoresCase;
        var options = new List<PatternNode> { ReadSequence() };
        while (TryTake('|')) options.Add(ReadSequence());
        _ignoresCase = ignoresCase;
        return options.Count == 1 ? options[0] : new ChoiceNode(options);
    }

    private PatternNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && _source[_at] is not ('|' or ')')) parts.Add(ReadQuantity(ReadAtom()));
        return parts.Count == 1 ? parts[0] : new SequenceNode(parts);
    }

    private PatternNode ReadQuantity(PatternNode part)
    {
        if (IsAtEnd) return part;
        (int Min, int? Max)? times = _source[_at] switch { '*' => (0, null), '+' => (1, null), '?' => (0, 1), _ => null };
        if (times is not null) _at++;
        else times = ReadBraces();
        if (times is not { } found) return part;
        TryTake('?'); // lazy: the same texts, in another order
        if (!IsAtEnd && _source[_at] is '*' or '+' or '?') throw new NotSupportedException("A quantifier of a quantifier.");
        return new RepeatNode(part, found.Min, found.Max);
    }

    private (int Min, int? Max)? ReadBraces()
    {
        var close = _source[_at] == '{' ? _source.IndexOf('}', _at) : -1;
        if (close < 0) return null;
        var bounds = _source[(_at + 1)..close].Split(',');
        if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var min)) return null;
        int? max = min;
        if (bounds.Length == 2)
        {
            max = null;
            if (bounds[1].Length > 0)
            {
                if (!int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)) return null;
                max = most;
            }
        }

        _at = close + 1;
        return (min, max);
    }

    private PatternNode ReadAtom()
    {
        var character = _source[_at++];
        switch (character)
        {
            case '(':
                return ReadGroup();
            case '[':
                return new CharacterNode(ReadClass());
            case '.':
                return new CharacterNode(_isSingleLine ? CharacterSet.All : CharacterSet.Range('\n', '\n', ignoresCase: false).Negate());
            case '^' or '$':
                return new BorderNode();
            case '\\':
                return ReadEscape();
            case '*' or '+' or '?':
                throw new NotSupportedException("A quantifier of nothing.");
            default:
                return new CharacterNode(CharacterSet.Range(character, character, _ignoresCase));
        }
    }

    private PatternNode ReadGroup()
    {
        if (!TryTake('?')) return Close(ReadChoice());
        if (TryTake(':') || TryTake('>')) return Close(ReadChoice());
        if (TryTake('=')) return new LookNode(Close(ReadChoice()), IsBehind: false, IsNegative: false);
        if (TryTake('!')) return new LookNode(Close(ReadChoice()), IsBehind: false, IsNegative: true);
        if (TryTake("<=")) return new LookNode(Close(ReadChoice()), IsBehind: true, IsNegative: false);
        if (TryTake("<!")) return new LookNode(Close(ReadChoice()), IsBehind: true, IsNegative: true);
        if (TryTake("i:")) return ReadWithCase(ignoresCase: true);
        if (TryTake("-i:")) return ReadWithCase(ignoresCase: false);
        if (!TryTake('<')) throw new NotSupportedException("An option inside the pattern.");
        var name = ReadUntil('>');
        var group = Close(ReadChoice());

        // Two groups of one name: a reference may mean either.
        _groups[name] = _groups.TryGetValue(name, out var other) ? new ChoiceNode([other, group]) : group;
        return group;
    }

    private PatternNode ReadWithCase(bool ignoresCase)
    {
        var before = _ignoresCase;
        _ignoresCase = ignoresCase;
        var node = Close(ReadChoice());
        _ignoresCase = before;
        return node;
    }

    private PatternNode ReadEscape()
    {
        if (IsAtEnd) throw new NotSupportedException("A lone backslash.");
        switch (_source[_at])
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z':
                _at++;
                return new BorderNode();
            case 'k':
                _at++;
                if (!TryTake('<')) throw new NotSupportedException("A reference without brackets.");
                return _groups.TryGetValue(ReadUntil('>'), out var group) ? group : throw new NotSupportedException("A reference to a later group.");
            default:
                return new CharacterNode(CharacterClassReader.ReadEscape(_source, ref _at, _ignoresCase, out _));
        }
    }

    private CharacterSet ReadClass() => CharacterClassReader.Read(_source, ref _at, _ignoresCase);

    private PatternNode Close(PatternNode node) => TryTake(')') ? node : throw new NotSupportedException("A group without end.");

    private string ReadUntil(char mark)
    {
        var end = _source.IndexOf(mark, _at);
        if (end < 0) throw new NotSupportedException("A name without end.");
        var name = _source[_at..end];
        _at = end + 1;
        return name;
    }

    private bool TryTake(char character)
    {
        if (IsAtEnd || _source[_at] != character) return false;
        _at++;
        return true;
    }

    private bool TryTake(string characters)
    {
        if (!_source.AsSpan(_at).StartsWith(characters, StringComparison.Ordinal)) return false;
        _at += characters.Length;
        return true;
    }
}
