using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Hush.Inference.ModelFile;

/// <summary>A whole file as memory that the system fills page by page when it is read. It must not be shortened while it is mapped. Never longer than
/// 2 GiB.</summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedFile(MemoryMappedFile file, int length)
    {
        (_file, _length) = (file, length);
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>Maps the file at <paramref name="path"/> for reading.</summary>
    public static MappedFile Open(string path)
    {
        // An empty file cannot be mapped; one byte of nothing is as little a model.
        var length = checked((int)new FileInfo(path).Length);
        if (length == 0) throw new ModelFileException(Path.GetFileName(path), 0, "file", "bytes", "none");
        return new MappedFile(MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read), length);
    }

    // SAFETY: the view holds _length bytes from _start on, and lives as long as this object, which every Memory of it keeps alive.
    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex, pinnable: this);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
