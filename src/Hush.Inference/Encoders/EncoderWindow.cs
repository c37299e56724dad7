namespace Hush.Inference.Encoders;

/// <summary>Tokens that are read together, and those of them whose scores count: where windows overlap, a token counts in the one whose edge is
/// further from it.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="KeptFrom">The first token that counts.</param>
/// <param name="KeptEnd">Behind the last one that does.</param>
internal readonly record struct EncoderWindow(int Start, int End, int KeptFrom, int KeptEnd);
