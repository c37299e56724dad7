using System.Runtime.ExceptionServices;
using System.Text;

namespace Hush.Cli.Input;

/// <summary>
/// Hands out lines until they end or can't be read further. What ended them is kept and thrown later, so that the lines before it are
/// answered first and a parallel query does not wrap it.
/// </summary>
internal sealed class LineSource(IEnumerable<(int Number, string Line)> lines)
{
    private ExceptionDispatchInfo? _broken;

    /// <summary>The lines. To be read once.</summary>
    public IEnumerable<(int Number, string Line)> Read()
    {
        using var enumerator = lines.GetEnumerator();
        while (MoveNext(enumerator)) yield return enumerator.Current;
    }

    /// <summary>Throws what ended the lines too early, when something did.</summary>
    public void ThrowIfBroken() => _broken?.Throw();

    private bool MoveNext(IEnumerator<(int Number, string Line)> enumerator)
    {
        try
        {
            return enumerator.MoveNext();
        }
        catch (Exception failure) when (failure is IOException or DecoderFallbackException)
        {
            _broken = ExceptionDispatchInfo.Capture(failure);
            return false;
        }
    }
}
