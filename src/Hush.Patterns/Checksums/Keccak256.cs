using System.Buffers.Binary;
using System.Numerics;

namespace Hush.Patterns.Checksums;

/// <summary>
/// Keccak with 256 bits as it was before FIPS 202 changed its padding (byte 01 instead of 06); the framework has only the later form. For short
/// inputs of one block. Source: "The Keccak reference", version 3.0, G. Bertoni and others.
/// </summary>
internal static class Keccak256
{
    private const int Rate = 136;

    private static readonly int[] Rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    private static readonly int[] Lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Writes the 32 bytes of the hash of <paramref name="input"/>, which is shorter than 136 bytes.</summary>
    public static void Hash(ReadOnlySpan<byte> input, Span<byte> hash)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(input.Length, Rate);
        Span<byte> block = stackalloc byte[Rate];
        block.Clear();
        input.CopyTo(block);
        block[input.Length] = 0x01;
        block[^1] |= 0x80;

        Span<ulong> state = stackalloc ulong[25];
        state.Clear();
        for (var i = 0; i < Rate / 8; i++) state[i] = BinaryPrimitives.ReadUInt64LittleEndian(block[(8 * i)..]);
        Permute(state);
        for (var i = 0; i < 4; i++) BinaryPrimitives.WriteUInt64LittleEndian(hash[(8 * i)..], state[i]);
    }

    private static void Permute(Span<ulong> state)
    {
        Span<ulong> column = stackalloc ulong[5];
        var register = (byte)1;
        for (var round = 0; round < 24; round++)
        {
            for (var x = 0; x < 5; x++) column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            for (var i = 0; i < 25; i++) state[i] ^= column[(i + 4) % 5] ^ BitOperations.RotateLeft(column[(i + 1) % 5], 1);

            var moved = state[1];
            for (var i = 0; i < 24; i++)
            {
                (moved, state[Lanes[i]]) = (state[Lanes[i]], BitOperations.RotateLeft(moved, Rotations[i]));
            }

            for (var y = 0; y < 25; y += 5)
            {
                state.Slice(y, 5).CopyTo(column);
                for (var x = 0; x < 5; x++) state[y + x] = column[x] ^ (~column[(x + 1) % 5] & column[(x + 2) % 5]);
            }

            state[0] ^= RoundConstant(ref register);
        }
    }

    // Seven steps of the linear feedback shift register x^8 + x^6 + x^5 + x^4 + 1 a round; step j sets bit 2^j - 1.
    private static ulong RoundConstant(ref byte register)
    {
        var constant = 0UL;
        for (var j = 0; j < 7; j++)
        {
            if ((register & 1) != 0) constant |= 1UL << ((1 << j) - 1);
            register = (byte)((register << 1) ^ ((register & 0x80) != 0 ? 0x71 : 0));
        }

        return constant;
    }
}
