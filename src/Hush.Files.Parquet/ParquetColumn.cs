using Hush.Files.Parquet.Thrift;
using static Hush.Files.Parquet.ParquetFields;

namespace Hush.Files.Parquet;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    /// <summary>Numbers, times and truth values.</summary>
    Plain,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes that may be text: old writers did not say, or they are of a kind that nobody here knows.</summary>
    Bytes,

    /// <summary>Bytes of a fixed length that are no known kind of number.</summary>
    FixedBytes,
}

/// <summary>A column of values, at the end of a path of groups.</summary>
/// <param name="Path">Its name and those of the groups around it, outermost first.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Repeats">How many of the groups and itself repeat.</param>
/// <param name="Defines">How many of the groups and itself repeat or may be missing.</param>
internal sealed record ParquetColumn(IReadOnlyList<string> Path, ColumnKind Kind, int Repeats, int Defines)
{
    private const long ByteArray = 6;
    private const long FixedByteArray = 7;
    private const long Required = 0;
    private const long Repeated = 2;
    private const int Deepest = 32;

    // Converted types and fields of logical types.
    private static readonly long[] TextConverted = [0, 4, 19]; // UTF8, ENUM, JSON
    private static readonly int[] TextLogical = [1, 4, 12]; // STRING, ENUM, JSON
    private static readonly long[] PlainConverted = [5, 21]; // DECIMAL, INTERVAL
    private static readonly int[] PlainLogical = [5, 14, 15]; // DECIMAL, UUID, FLOAT16

    // Names that lists and maps are made of; they say nothing.
    private static readonly HashSet<string> Structure =
        new(["list", "element", "array", "bag", "array_element", "item", "key_value", "map"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What it is called, without the names that every list has.</summary>
    public string Name { get; } = string.Join('.', Path.Where((part, index) => index == 0 || !Structure.Contains(part)));

    /// <summary>The columns of a file, in its order.</summary>
    /// <exception cref="FileProblemException">The schema is broken.</exception>
    public static IReadOnlyList<ParquetColumn> Of(ThriftStruct footer)
    {
        var elements = footer.Structs(FileSchema);
        List<ParquetColumn> columns = [];
        if (elements.Count == 0) throw FileProblemException.NotThisFormat("parquet");
        var next = 1;
        for (var child = elements[0].Number(SchemaChildren) ?? 0; child > 0; child--) Walk([], 0, 0);
        return columns;

        void Walk(IReadOnlyList<string> around, int repeats, int defines)
        {
            if (next >= elements.Count || around.Count > Deepest) throw FileProblemException.NotThisFormat("parquet");
            var element = elements[next++];
            var repetition = element.Number(SchemaRepetition) ?? Required;
            string[] path = [.. around, element.Text(SchemaName)];
            if (repetition != Required) defines++;
            if (repetition == Repeated) repeats++;
            if (element.Has(SchemaType)) columns.Add(new ParquetColumn(path, KindOf(element), repeats, defines));
            for (var child = element.Number(SchemaChildren) ?? 0; child > 0; child--) Walk(path, repeats, defines);
        }
    }

    /// <summary>Whether one of these names is its own or that of a group around it.</summary>
    public bool IsAsked(IReadOnlyList<string> names) =>
        names.Count == 0
            || names.Any(name => Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                || Name.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));

    private static ColumnKind KindOf(ThriftStruct element)
    {
        var type = element.Number(SchemaType);
        if (type is not (ByteArray or FixedByteArray)) return ColumnKind.Plain;
        var isText = IsOneOf(TextConverted, TextLogical);
        if (isText && type == ByteArray) return ColumnKind.Text;

        // All others, those too that later versions of the format bring, may hold text.
        if (!isText && IsOneOf(PlainConverted, PlainLogical)) return ColumnKind.Plain;
        return type == ByteArray ? ColumnKind.Bytes : ColumnKind.FixedBytes;

        bool IsOneOf(long[] converted, int[] logical) => element.Number(SchemaConverted) is { } number
            ? converted.Contains(number) : element.Struct(SchemaLogical) is { } kind && logical.Any(kind.Has);
    }

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
