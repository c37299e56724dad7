using Hush.Inference.Convolutions;
using Hush.Inference.Encoders;
using Hush.Inference.Tagging;

namespace Hush.Inference.Benchmarks;

/// <summary>Tokens and what they point into.</summary>
internal sealed record RandomSequence(TokenFeatures[] Tokens, int[] Subwords);

/// <summary>Sequences of the lengths of service dialogues with features from a seed.</summary>
internal static class RandomSequences
{
    private const int Seed = 20261122;
    private const int OfConvolutions = 1000;
    private const int OfEncoders = 40;
    private const int TurnLength = 14; // tokens, on average

    public static RandomSequence[] Of(ITagger tagger)
    {
        var random = new Random(Seed);
        return tagger switch
        {
            ConvolutionTagger convolutions => Sequences(random, OfConvolutions, convolutions.Model.Header.Words,
                convolutions.Model.Header.SubwordBuckets, () => random.Next(1, 13)),
            EncoderTagger encoder => Sequences(random, OfEncoders, 0, encoder.Model.Header.Pieces, () => PiecesOfAToken(random)),
            _ => throw new ArgumentException("No sequences are known for this network."),
        };
    }

    // 1.35 on average, as of English and Spanish chats.
    private static int PiecesOfAToken(Random random) => random.Next(20) switch { < 15 => 1, < 18 => 2, < 19 => 3, _ => 4 };

    private static RandomSequence[] Sequences(Random random, int count, int words, int subwords, Func<int> subwordsOfAToken)
    {
        var sequences = new RandomSequence[count];
        for (var index = 0; index < count; index++)
        {
            var tokens = new TokenFeatures[random.Next(50, 450)];
            var parts = new List<int>();
            for (var token = 0; token < tokens.Length; token++)
            {
                var bits = random.Next(1 << 22) & ~(1 << TokenFeatures.TurnStartBit) | (random.Next(TurnLength) == 0
                    ? 1 << TokenFeatures.TurnStartBit : 0);
                var own = subwordsOfAToken();
                tokens[token] = new TokenFeatures(words == 0 ? 0 : random.Next(words + 1), random.Next(52), bits, parts.Count, own);
                for (var part = 0; part < own; part++) parts.Add(random.Next(subwords));
            }

            sequences[index] = new RandomSequence(tokens, [.. parts]);
        }

        return sequences;
    }
}
