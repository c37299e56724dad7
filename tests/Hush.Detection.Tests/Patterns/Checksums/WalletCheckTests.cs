using System.Text;
using Hush.Patterns.Checksums;

namespace Hush.Detection.Tests.Patterns.Checksums;

public sealed class WalletCheckTests
{
    // Values printed in the Keccak team's and Ethereum's documents.
    [Theory]
    [InlineData("", "C5D2460186F7233C927E7DB2DCC703C0E500B653CA82273B7BFAD8045D85A470")]
    [InlineData("abc", "4E03657AEA45A94FC7D47BA826C8D667C0D1E6E33A64A036EC44F58FA12D6C45")]
    public void Keccak256_KnownInput_GivesKnownHash(string input, string expected)
    {
        var hash = new byte[32];
        Keccak256.Hash(Encoding.ASCII.GetBytes(input), hash);
        Assert.Equal(expected, Convert.ToHexString(hash));
    }

    [Fact]
    public void Keccak256_InputOfABlock_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Keccak256.Hash(new byte[136], new byte[32]));

    // Examples of EIP-55.
    [Theory]
    [InlineData("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", true)]
    [InlineData("fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", true)]
    [InlineData("dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", true)]
    [InlineData("D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", true)]
    [InlineData("d1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", false)]
    [InlineData("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", false)]
    public void MixedCaseAddress_Holds(string address, bool holds) => Assert.Equal(holds, MixedCaseAddress.Holds(address));

    // Valid and invalid strings of BIP 173 and BIP 350.
    [Theory]
    [InlineData("A12UEL5L", true)]
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", true)]
    [InlineData("A1LQFN3A", true)]
    [InlineData("abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", true)]
    [InlineData("A12uEL5L", false)]
    [InlineData("x1b4n0q5v", false)]
    [InlineData("10a06t8", false)]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", false)]
    public void Bech32_Holds(string value, bool holds) => Assert.Equal(holds, Bech32.Holds(value));

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", true, 0)]
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", true, 5)]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", false, 0)]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", false, 0)]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", false, 0)]
    public void Base58Check_Holds(string value, bool holds, int version)
    {
        Assert.Equal(holds, Base58Check.Holds(value, out var found));
        if (holds) Assert.Equal(version, found);
    }
}
