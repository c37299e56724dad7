namespace Hush.Inference.Tagging;

/// <summary>What the tagger knows of a token before it reads its neighbours.</summary>
/// <param name="Word">1 + row of its word vector, 0 without one.</param>
/// <param name="Shape">0 to 51: how it is written.</param>
/// <param name="Bits">24 facts.</param>
/// <param name="SubwordsAt">Where its buckets begin in the sequence's list of sub-words.</param>
/// <param name="SubwordCount">How many buckets it has.</param>
internal readonly record struct TokenFeatures(int Word, int Shape, int Bits, int SubwordsAt, int SubwordCount);
