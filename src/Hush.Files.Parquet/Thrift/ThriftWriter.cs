namespace Hush.Files.Parquet.Thrift;

/// <summary>Writes structures in the compact protocol of Apache Thrift.</summary>
internal static class ThriftWriter
{
    private const int FewItems = 15; // from which on a list writes their number by itself

    /// <summary>The bytes of a structure.</summary>
    public static byte[] Write(ThriftStruct value)
    {
        using MemoryStream output = new();
        Write(output, value);
        return output.ToArray();
    }

    private static void Write(MemoryStream output, ThriftStruct value)
    {
        var last = 0;
        foreach (var (id, known, content) in value.Fields)
        {
            var type = content is bool flag ? (flag ? ThriftType.True : ThriftType.False) : known;
            if (id - last is > 0 and < 16)
            {
                output.WriteByte((byte)((id - last) << 4 | (int)type));
            }
            else
            {
                output.WriteByte((byte)type);
                Signed(output, id);
            }

            if (content is not bool) Write(output, type, content);
            last = id;
        }

        output.WriteByte(0);
    }

    private static void Write(MemoryStream output, ThriftType type, object value)
    {
        switch (value)
        {
            case bool flag: output.WriteByte(flag ? (byte)1 : (byte)2); break;
            case long number when type == ThriftType.Byte: output.WriteByte((byte)number); break;
            case long number: Signed(output, number); break;
            case byte[] bytes:
                if (type == ThriftType.Binary) Unsigned(output, (ulong)bytes.Length);
                output.Write(bytes);
                break;
            case ThriftStruct inner: Write(output, inner); break;
            case ThriftList list: Write(output, list); break;
            default: throw new InvalidOperationException("There is no such value.");
        }
    }

    private static void Write(MemoryStream output, ThriftList list)
    {
        output.WriteByte((byte)(Math.Min(list.Items.Count, FewItems) << 4 | (int)list.Type));
        if (list.Items.Count >= FewItems) Unsigned(output, (ulong)list.Items.Count);
        foreach (var item in list.Items) Write(output, list.Type, item);
    }

    private static void Signed(MemoryStream output, long number) => Unsigned(output, (ulong)(number << 1 ^ number >> 63));

    private static void Unsigned(MemoryStream output, ulong number)
    {
        while (number >= 0x80)
        {
            output.WriteByte((byte)(number | 0x80));
            number >>= 7;
        }

        output.WriteByte((byte)number);
    }
}
