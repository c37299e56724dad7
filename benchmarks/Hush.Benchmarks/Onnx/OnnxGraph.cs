using System.Globalization;
using System.Runtime.InteropServices;

namespace Hush.Benchmarks.Onnx;

/// <summary>
/// A graph in the format of ONNX, put together node by node. The numbers of fields are those of <c>onnx.proto3</c>. Operators have the names of ONNX,
/// or <c>com.microsoft.NAME</c> where they are ONNX Runtime's own.
/// </summary>
internal sealed class OnnxGraph
{
    /// <summary>The set of operators of ONNX Runtime itself.</summary>
    public const string RuntimeDomain = "com.microsoft";

    private const int FormatVersion = 9, OperatorVersion = 20, RuntimeVersion = 1;

    private readonly ProtobufMessage _graph = new ProtobufMessage().Add(2, "encoder");
    private int _names;

    /// <summary>What a tensor holds: floats, signed bytes, integers of 64 bits.</summary>
    public enum Element
    {
        Float = 1,
        Byte = 3,
        Long = 7,
    }

    /// <summary>What a caller gives. A size is a number or a name.</summary>
    public string Input(string name, Element type, params object[] sizes)
    {
        _graph.Add(11, Value(name, type, sizes));
        return name;
    }

    /// <summary>What a caller gets.</summary>
    public void Output(string value, string name, params object[] sizes)
    {
        Add("Identity", [value], [name]);
        _graph.Add(12, Value(name, Element.Float, sizes));
    }

    public string Constant(ReadOnlySpan<float> numbers, params long[] sizes) => Constant(MemoryMarshal.AsBytes(numbers), Element.Float, sizes);

    public string Constant(ReadOnlySpan<sbyte> numbers, params long[] sizes) => Constant(MemoryMarshal.AsBytes(numbers), Element.Byte, sizes);

    /// <summary>The result of an operator that has one.</summary>
    public string Node(string operation, string[] inputs, params ProtobufMessage[] attributes) => Nodes(operation, 1, inputs, attributes)[0];

    /// <summary>The results of an operator.</summary>
    public string[] Nodes(string operation, int results, string[] inputs, params ProtobufMessage[] attributes)
    {
        string[] names = [.. Enumerable.Range(0, results).Select(_ => NewName())];
        Add(operation, inputs, names, attributes);
        return names;
    }

    public static ProtobufMessage Attribute(string name, long value) => new ProtobufMessage().Add(1, name).Add(3, value).Add(20, 2);

    public static ProtobufMessage Attribute(string name, float value) => new ProtobufMessage().Add(1, name).Add(2, value).Add(20, 1);

    public void Save(string path)
    {
        var model = new ProtobufMessage().Add(1, FormatVersion).Add(2, "Hush").Add(7, _graph)
            .Add(8, new ProtobufMessage().Add(1, "").Add(2, OperatorVersion))
            .Add(8, new ProtobufMessage().Add(1, RuntimeDomain).Add(2, RuntimeVersion));
        File.WriteAllBytes(path, model.Bytes);
    }

    private void Add(string operation, string[] inputs, string[] outputs, params ProtobufMessage[] attributes)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs) node.Add(1, input);
        foreach (var output in outputs) node.Add(2, output);
        var dot = operation.LastIndexOf('.');
        node.Add(4, operation[(dot + 1)..]);
        foreach (var attribute in attributes) node.Add(5, attribute);
        if (dot >= 0) node.Add(7, operation[..dot]);
        _graph.Add(1, node);
    }

    private string Constant(ReadOnlySpan<byte> bytes, Element type, long[] sizes)
    {
        var (tensor, name) = (new ProtobufMessage(), NewName());
        foreach (var size in sizes) tensor.Add(1, size);
        _graph.Add(5, tensor.Add(2, (long)type).Add(8, name).Add(9, bytes));
        return name;
    }

    private static ProtobufMessage Value(string name, Element type, object[] sizes)
    {
        var shape = new ProtobufMessage();
        foreach (var size in sizes)
            shape.Add(1, size is string symbol ? new ProtobufMessage().Add(2, symbol)
                : new ProtobufMessage().Add(1, Convert.ToInt64(size, CultureInfo.InvariantCulture)));
        var tensor = new ProtobufMessage().Add(1, (long)type).Add(2, shape);
        return new ProtobufMessage().Add(1, name).Add(2, new ProtobufMessage().Add(1, tensor));
    }

    private string NewName() => string.Create(CultureInfo.InvariantCulture, $"v{_names++}");
}
