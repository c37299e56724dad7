using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// Addresses of wallets for Bitcoin and Ethereum. The contract has no category for them; they are accounts that payments go to, and go as such.
/// <para>Issuer: their owner, by computation. Formats: Bitcoin, 26–35 letters and digits that begin with 1 or 3 (<see cref="Base58Check"/>, version 0
/// or 5), or <c>bc1</c> with 11–71 characters (<see cref="Bech32"/>, BIP 173 and 350); Ethereum, <c>0x</c> and 40 hexadecimal digits, whose mixed
/// case is a check (<see cref="MixedCaseAddress"/>, EIP-55).</para>
/// <para>Known confusions: transaction hashes (64 hexadecimal digits), other chains' addresses of the same form, contracts' addresses.</para>
/// <para>Examples from the specifications: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4,
/// 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed.</para>
/// </summary>
internal static partial class CryptoWallet
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("finance.crypto-wallet-base58", Base58(), JudgeBase58),
        Of("finance.crypto-wallet-bech32", SegregatedWitness(), value => Bech32.Holds(value) ? Validation.Confirmed : Validation.Unknown),
        Of("finance.crypto-wallet-ethereum", Ethereum(), JudgeEthereum),
    ];

    private static PatternDefinition Of(string id, Regex pattern, Validator validator) => new()
    {
        Id = id,
        Category = Categories.BankAccountNumber,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.Plausible,
        WithContext = Grade.FirmPlus,
        Confirmed = Grade.Proven,
        Validator = validator,
        Context = new(["wallet", "bitcoin", "btc", "ethereum", "ether", "eth", "crypto", "address", "coin", "coins", "blockchain", "deposit",
            "send"]),
    };

    private static Validation JudgeBase58(ReadOnlySpan<char> value) =>
        Verdict.OfStrong(Base58Check.Holds(value, out var version) && version is 0 or 5);

    // In one case only the address carries no check; and a mistyped one is an address still, since nothing else has this form.
    private static Validation JudgeEthereum(ReadOnlySpan<char> value)
    {
        var digits = value[2..];
        if (Characters.AreAllSame(digits)) return Validation.Refuted;
        var isMixed = digits.ContainsAnyInRange('a', 'f') && digits.ContainsAnyInRange('A', 'F');
        return isMixed && MixedCaseAddress.Holds(digits) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9_/+=.-])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9_/+=-])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Base58();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_])bc1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{11,71}(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SegregatedWitness();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_])0x[0-9a-fA-F]{40}(?![" + Edges.Letters + @"\p{N}_])", PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Ethereum();
}
