using System.Text;
using Hush.Files.Input;

namespace Hush.Cli.Input;

/// <summary>Tells how an input holds conversations and documents of the API.</summary>
internal static class UnitLayout
{
    /// <summary>JSON or JSON Lines of the API's shapes; null for anything else.</summary>
    /// <param name="input">Its beginning decides.</param>
    /// <param name="format">The format of the file, one of those of docs/files.md.</param>
    /// <param name="form">What the caller says of its form.</param>
    public static InputLayout? Of(SampledStream input, string format, InputForm form)
    {
        if (format is not ("json" or "jsonl") && !form.IsJsonLines) return null;
        var (named, mark) = FileEncoding.Of(input.Sample, form.Encoding);
        var isApi = ApiShape.Fits(named is null ? input.Sample[mark.Length..] : Utf8(input, named));
        if (form.IsJsonLines) return isApi || format is not ("json" or "jsonl") ? InputLayout.JsonLines : null;
        if (!isApi) return null;
        return format == "json" ? InputLayout.Json : InputLayout.JsonLines;
    }

    private static byte[] Utf8(SampledStream input, Encoding named)
    {
        var encoding = (Encoding)named.Clone();
        encoding.DecoderFallback = DecoderFallback.ReplacementFallback;
        return Encoding.UTF8.GetBytes(encoding.GetString(input.Sample).TrimStart('\uFEFF'));
    }
}
