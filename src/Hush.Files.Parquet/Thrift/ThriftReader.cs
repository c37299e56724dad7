namespace Hush.Files.Parquet.Thrift;

/// <summary>Reads structures in the compact protocol of Apache Thrift.</summary>
internal ref struct ThriftReader(ReadOnlySpan<byte> bytes)
{
    private const int Deepest = 64; // structures in structures
    private const int LongField = 8; // bytes of a double

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _depth;

    /// <summary>Reads a structure.</summary>
    /// <exception cref="InvalidDataException">The bytes are none.</exception>
    public ThriftStruct ReadStruct()
    {
        if (++_depth > Deepest) throw new InvalidDataException("too deep");
        ThriftStruct result = new();
        var id = 0;
        while (Next() is not 0 and var head)
        {
            var type = (ThriftType)(head & 0x0F);
            var step = head >> 4;
            id = step == 0 ? (int)Signed() : id + step;
            result.Set(id, type, ReadValue(type, isField: true));
        }

        _depth--;
        return result;
    }

    private object ReadValue(ThriftType type, bool isField) => type switch
    {
        ThriftType.True or ThriftType.False => isField ? type == ThriftType.True : Next() == 1,
        ThriftType.Byte => (long)(sbyte)Next(),
        ThriftType.Short or ThriftType.Integer or ThriftType.Long => Signed(),
        ThriftType.Double => Take(LongField).ToArray(),
        ThriftType.Binary => Take(Length()).ToArray(),
        ThriftType.List or ThriftType.Set => ReadList(),
        ThriftType.Struct => ReadStruct(),
        ThriftType.Uuid => Take(16).ToArray(),
        _ => throw new InvalidDataException("a type that footers do not have"),
    };

    private ThriftList ReadList()
    {
        if (++_depth > Deepest) throw new InvalidDataException("too deep");
        var head = Next();
        var count = head >> 4;
        if (count == 15) count = Length();
        if (count > _bytes.Length - _at) throw new InvalidDataException("too many items");
        var type = (ThriftType)(head & 0x0F);
        List<object> items = new(count);
        for (var index = 0; index < count; index++) items.Add(ReadValue(type, isField: false));
        _depth--;
        return new ThriftList(type, items);
    }

    private int Length() => Unsigned() is <= int.MaxValue and var length ? (int)length : throw new InvalidDataException("too long");

    private long Signed()
    {
        var number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private ulong Unsigned()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Next();
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return number;
        }

        throw new InvalidDataException("a number that does not end");
    }

    private byte Next() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _at) throw new InvalidDataException("cut off");
        var taken = _bytes.Slice(_at, count);
        _at += count;
        return taken;
    }
}
