using Hush.Inference.Kernels;

namespace Hush.Detection.Neural;

/// <summary>
/// Labels tokens that are personal in all likelihood though "outside" beats each single label: the digits of a code that may be a password or an
/// identifier share their probability among many tags.
/// </summary>
internal static class UndecidedTokens
{
    private const double MostOutside = 0.4; // share of "outside" up to which a token is personal

    /// <summary>Gives such tokens the label with the highest share, as part of the span of that label before them, if there is one.</summary>
    /// <param name="places">Where the tokens stand.</param>
    /// <param name="tags">Tag of each token, as decoded; changed in place.</param>
    /// <param name="scores">[tokens, tags].</param>
    /// <param name="tagCount">Number of tags.</param>
    public static void Label(ReadOnlySpan<TokenPlace> places, Span<byte> tags, ReadOnlySpan<float> scores, int tagCount)
    {
        Span<float> shares = stackalloc float[tagCount]; // at most 255
        for (var token = 0; token < tags.Length; token++)
        {
            if (tags[token] != 0) continue;
            Softmax.Row(scores.Slice(token * tagCount, tagCount), shares);
            if (shares[0] > MostOutside) continue;
            var label = Likeliest(shares);
            var goesOn = token > 0 && places[token - 1].Turn == places[token].Turn && tags[token - 1] != 0 && (tags[token - 1] - 1) / 2 == label;
            tags[token] = (byte)(goesOn ? 2 + 2 * label : 1 + 2 * label);
        }
    }

    private static int Likeliest(ReadOnlySpan<float> shares)
    {
        var best = 0;
        for (var label = 1; label < shares.Length / 2; label++)
            if (ShareOf(shares, label) > ShareOf(shares, best)) best = label;
        return best;
    }

    private static float ShareOf(ReadOnlySpan<float> shares, int label) => shares[1 + 2 * label] + shares[2 + 2 * label];
}
