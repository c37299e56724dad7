using System.Globalization;
using System.Text;

namespace Hush.Tasks;

/// <summary>
/// The line before the bytes of a stored request, which says how to read them: a word for their kind, a number, the API version, the model where the
/// caller chose one, and what else the kind needs. The number is 1; one more where an explanation was asked for, two more where a model was chosen. A
/// reader refuses a number that it does not know, so that no server answers by another model than was chosen.
/// </summary>
/// <param name="Version">Name of the API version.</param>
/// <param name="Explains">Whether an explanation was asked for.</param>
/// <param name="Model">The model that was chosen, as callers write it; null for the server's own.</param>
internal sealed record StoredRequestLine(string Version, bool Explains, string? Model)
{
    private const int Plain = 1;
    private const int Explained = 1;
    private const int Chosen = 2;

    /// <summary>A further word; null for none.</summary>
    public string? More { get; init; }

    /// <summary>The line, its end, and <paramref name="body"/>.</summary>
    /// <param name="kind">The word for the kind of request.</param>
    /// <param name="body">The request as it came.</param>
    public byte[] Write(string kind, ReadOnlySpan<byte> body)
    {
        var format = Plain + (Explains ? Explained : 0) + (Model is null ? 0 : Chosen);
        string?[] words = [kind, format.ToString(CultureInfo.InvariantCulture), Version, Model, More];
        return [.. Encoding.ASCII.GetBytes(string.Join(' ', words.Where(word => word is not null)) + "\n"), .. body];
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="kind">The word that is expected.</param>
    /// <param name="stored">The line and the body.</param>
    /// <param name="body">What stands behind the line.</param>
    /// <exception cref="InvalidDataException">It is of another kind or format.</exception>
    public static StoredRequestLine Read(string kind, ReadOnlySpan<byte> stored, out ReadOnlySpan<byte> body)
    {
        var end = stored.IndexOf((byte)'\n');
        var words = end < 0 ? [] : Encoding.ASCII.GetString(stored[..end]).Split(' ');
        body = stored[(end + 1)..];
        if (words.Length < 2 || words[0] != kind || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var format)
            || format is < Plain or > Plain + Explained + Chosen) throw Unknown();

        var hasModel = ((format - Plain) & Chosen) != 0;
        var known = hasModel ? 4 : 3;
        if (words.Length < known || words.Length > known + 1) throw Unknown();
        return new StoredRequestLine(words[2], ((format - Plain) & Explained) != 0, hasModel ? words[3] : null)
        { More = words.Length > known ? words[known] : null };
    }

    /// <summary>What is thrown for a line that this version does not read.</summary>
    public static InvalidDataException Unknown() => new("The stored request is of a format that this version does not read.");
}
