using Hush.Inference.Tagging;

namespace Hush.Inference.Tests.Encoders;

/// <summary>Sequences for the tiny encoder.</summary>
internal static class RandomTokens
{
    /// <summary>Turns of about 12 tokens, tokens of up to 6 pieces.</summary>
    public static (TokenFeatures[] Tokens, int[] Pieces) Of(int length, int seed)
    {
        var random = new Random(seed);
        var pieces = new List<int>();
        var tokens = new TokenFeatures[length];
        for (var index = 0; index < length; index++)
        {
            var bits = random.Next(1 << 24) & ~(1 << TokenFeatures.TurnStartBit) | (index == 0 || random.Next(12) == 0
                ? 1 << TokenFeatures.TurnStartBit : 0);
            var count = random.Next(1, 1 + random.Next(1, EncoderGoldenCase.TinyModel.Header.TokenPieces + 1));
            tokens[index] = new TokenFeatures(0, random.Next(52), bits, pieces.Count, count);
            for (var piece = 0; piece < count; piece++) pieces.Add(random.Next(3, EncoderGoldenCase.TinyModel.Header.Pieces));
        }

        return (tokens, [.. pieces]);
    }
}
