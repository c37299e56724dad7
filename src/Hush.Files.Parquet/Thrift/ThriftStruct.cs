using System.Diagnostics.CodeAnalysis;

namespace Hush.Files.Parquet.Thrift;

/// <summary>Types of values, as the compact protocol of Apache Thrift numbers them.</summary>
internal enum ThriftType
{
    /// <summary>A field that is true; in lists, either.</summary>
    True = 1,

    /// <summary>A field that is false.</summary>
    False = 2,

    /// <summary>8 bits.</summary>
    Byte = 3,

    /// <summary>16 bits.</summary>
    Short = 4,

    /// <summary>32 bits.</summary>
    Integer = 5,

    /// <summary>64 bits.</summary>
    Long = 6,

    /// <summary>64 bits, kept as they are.</summary>
    Double = 7,

    /// <summary>Bytes or text.</summary>
    Binary = 8,

    /// <summary>A list.</summary>
    List = 9,

    /// <summary>A set.</summary>
    Set = 10,

    /// <summary>A structure of fields.</summary>
    Struct = 12,

    /// <summary>16 bytes.</summary>
    Uuid = 13,
}

/// <summary>A structure with all its fields, those too that nobody here knows, so that it can be written back as it was.</summary>
internal sealed class ThriftStruct
{
    private readonly SortedDictionary<int, (ThriftType Type, object Value)> _fields = [];

    /// <summary>Its fields by their numbers, ascending.</summary>
    public IEnumerable<(int Id, ThriftType Type, object Value)> Fields => _fields.Select(entry => (entry.Key, entry.Value.Type, entry.Value.Value));

    /// <summary>Whether it has a field.</summary>
    public bool Has(int id) => _fields.ContainsKey(id);

    /// <summary>A whole number; null where it has no such field.</summary>
    public long? Number(int id) => _fields.TryGetValue(id, out var field) && field.Value is long number ? number : null;

    /// <summary>A text; empty where it has no such field.</summary>
    public string Text(int id) => _fields.TryGetValue(id, out var field) && field.Value is byte[] bytes
        ? System.Text.Encoding.UTF8.GetString(bytes) : "";

    /// <summary>A structure; null where it has no such field.</summary>
    public ThriftStruct? Struct(int id) => _fields.TryGetValue(id, out var field) ? field.Value as ThriftStruct : null;

    /// <summary>A list; empty where it has no such field.</summary>
    public IReadOnlyList<object> List(int id) => TryList(id, out var list) ? list.Items : [];

    /// <summary>A list of structures; those of another kind are left out.</summary>
    public IReadOnlyList<ThriftStruct> Structs(int id) => [.. List(id).OfType<ThriftStruct>()];

    /// <summary>Sets a field.</summary>
    public void Set(int id, ThriftType type, object value) => _fields[id] = (type, value);

    /// <summary>Sets a number, in the type that the field has or else in 64 bits.</summary>
    public void SetNumber(int id, long value) => _fields[id] = (_fields.TryGetValue(id, out var field) ? field.Type : ThriftType.Long, value);

    /// <summary>Sets a list of structures.</summary>
    public void SetStructs(int id, IEnumerable<ThriftStruct> items) => Set(id, ThriftType.List, new ThriftList(ThriftType.Struct, [.. items]));

    /// <summary>Takes fields out.</summary>
    public void Remove(params ReadOnlySpan<int> ids)
    {
        foreach (var id in ids) _fields.Remove(id);
    }

    /// <summary>A structure with the same fields; what they hold is shared.</summary>
    public ThriftStruct Copy()
    {
        ThriftStruct copy = new();
        foreach (var (id, field) in _fields) copy._fields[id] = field;
        return copy;
    }

    /// <summary>The number of fields, never what they hold.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ThriftStruct({_fields.Count} fields)");

    private bool TryList(int id, [NotNullWhen(true)] out ThriftList? list)
    {
        list = _fields.TryGetValue(id, out var field) ? field.Value as ThriftList : null;
        return list is not null;
    }
}

/// <summary>A list or set.</summary>
/// <param name="Type">Of its items.</param>
/// <param name="Items">Its items.</param>
internal sealed record ThriftList(ThriftType Type, IReadOnlyList<object> Items)
{
    /// <summary>The number of items, never what they hold.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ThriftList({Items.Count} items)");
}
