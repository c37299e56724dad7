using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Hush.Mapping.Problems;

namespace Hush.Server.Http;

/// <summary>
/// Says what is wrong with a body and where. The reader's own words may quote the body, so the reason is told from the bytes at the place of
/// the fault, and of the path only the names that the contract has.
/// </summary>
internal static partial class JsonFault
{
    private const string HalfPair = "a string holds half of a surrogate pair";

    /// <summary>The refusal of a body that could not be read.</summary>
    /// <param name="json">The body.</param>
    /// <param name="failure">What the reader threw.</param>
    /// <param name="type">What was read.</param>
    public static RequestProblem Explain(ReadOnlySpan<byte> json, JsonException failure, JsonTypeInfo type)
    {
        (var member, var expected, var isWhole) = MemberOf(failure.Path, type);

        // The serializer's own faults have no inner one of the reader.
        var isSyntax = failure.InnerException is JsonException || failure.InnerException?.GetType().Name == "JsonReaderException";
        var reason = isSyntax
            ? SyntaxAt(json, failure) : HoldsHalfPair(json, failure)
            ? HalfPair : isWhole && expected is not null ? $"{NameOf(expected)} is expected" : null;
        return ProblemCatalog.MalformedBody(failure.LineNumber + 1, failure.BytePositionInLine + 1, member, reason);
    }

    // The serializer stops behind the string or the name that it could not take.
    private static bool HoldsHalfPair(ReadOnlySpan<byte> json, JsonException failure)
    {
        var end = OffsetOf(json, failure.LineNumber ?? 0, failure.BytePositionInLine ?? 0);
        var before = json[..end].TrimEnd(" \t\r\n:"u8);
        if (before.IsEmpty || before[^1] != '"') return false;
        var start = before[..^1].LastIndexOf((byte)'"');
        while (start > 0 && before[start - 1] == '\\') start = before[..start].LastIndexOf((byte)'"');
        try
        {
            Utf8JsonReader reader = new(before[Math.Max(0, start)..]);
            reader.Read();
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (string? Member, Type? Expected, bool IsWhole) MemberOf(string? path, JsonTypeInfo type)
    {
        StringBuilder member = new();
        var current = type.Type;
        var isWhole = true;
        foreach (var part in (path ?? "$").Split('.').Skip(1))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            var property = current is null ? null : type.Options.GetTypeInfo(current).Properties
                .FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase));
            isWhole = property is not null;
            if (property is null) break;
            if (member.Length > 0) member.Append('.');
            member.Append(property.Name);
            current = property.PropertyType;
            if (bracket < 0) continue;
            AppendPlaces(member, part.AsSpan(bracket));
            for (var depth = part.Count(character => character == '['); depth > 0 && current is not null; depth--) current = ElementOf(current);
        }

        return (member.Length == 0 ? null : member.ToString(), current, isWhole);
    }

    // Indices only: what else stands in brackets is a name of the body's.
    private static void AppendPlaces(StringBuilder member, ReadOnlySpan<char> brackets)
    {
        foreach (var index in Index().EnumerateMatches(brackets)) member.Append(brackets.Slice(index.Index, index.Length));
    }

    private static Type? ElementOf(Type list) => list.IsGenericType ? list.GetGenericArguments()[^1] : list.GetElementType();

    private static string NameOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return "a string";
        if (plain == typeof(bool)) return "true or false";
        if (plain.IsPrimitive || plain == typeof(decimal)) return "a number";
        return typeof(IEnumerable).IsAssignableFrom(plain) ? "a list" : "an object";
    }

    private static string? SyntaxAt(ReadOnlySpan<byte> json, JsonException failure)
    {
        var at = OffsetOf(json, failure.LineNumber ?? 0, failure.BytePositionInLine ?? 0);
        if (at >= json.Length) return "the JSON ends too early";
        if (Rune.DecodeFromUtf8(json[at..], out var rune, out _) != System.Buffers.OperationStatus.Done) return "it is not valid UTF-8";
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
        if (!rune.IsAscii
            && (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)) return $"{code} is not whitespace in JSON";
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation || rune.Value == '\'')
            return $"{code} is no quotation mark in JSON";
        if (rune.Value < ' ') return $"{code} stands in a string unescaped";
        if (rune.Value is ',' or '}' or ']' && EndsWithName(json[..at])) return "a name without a value";
        return rune.Value is ',' or '}' or ']' or '{' or '[' or ':' or '"' ? $"'{(char)rune.Value}' is not expected here" : "the JSON is broken here";
    }

    // In an object, or the reader would have taken the comma: a string without a colon behind it, or a colon with nothing behind it.
    private static bool EndsWithName(ReadOnlySpan<byte> before)
    {
        var text = before.TrimEnd(" \t\r\n"u8);
        return text.Length > 0 && text[^1] is (byte)'"' or (byte)':';
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, long line, long position)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = json[start..].IndexOf((byte)'\n');
            if (end < 0) return json.Length;
            start += end + 1;
        }

        return (int)Math.Min(json.Length, start + position);
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
