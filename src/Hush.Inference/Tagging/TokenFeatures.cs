namespace Hush.Inference.Tagging;

/// <summary>What the tagger knows of a token before it reads its neighbours.</summary>
/// <param name="Word">1 + row of its word vector, 0 without one and in models that have pieces.</param>
/// <param name="Shape">0 to 51: how it is written.</param>
/// <param name="Bits">24 facts.</param>
/// <param name="SubwordsAt">Where its sub-words, buckets or pieces by the model, begin in the sequence's list of them.</param>
/// <param name="SubwordCount">How many sub-words it has.</param>
internal readonly record struct TokenFeatures(int Word, int Shape, int Bits, int SubwordsAt, int SubwordCount)
{
    /// <summary>The place of the bit that says that a token is the first of its turn.</summary>
    public const int TurnStartBit = 2;

    /// <summary>Whether it is the first of its turn.</summary>
    public bool StartsTurn => (Bits >> TurnStartBit & 1) != 0;
}
