using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Hush;

/// <summary>
/// The secret of the policies that need one: <see cref="Pseudonym"/>, <see cref="KeyedHash"/>, <see cref="ConsistentReplacement"/>. What is computed
/// with it uses a key of its own, derived by HKDF-SHA-256 (RFC 5869), so that one secret can serve several policies. It never prints itself.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactionKey
{
    /// <summary>The fewest bytes of a secret.</summary>
    public const int MinimumLength = 32;

    /// <summary>The most bytes of a secret.</summary>
    public const int MaximumLength = 64;

    private const string Expected = "a key is 32 to 64 random bytes in Base64 or hexadecimal, such as 'openssl rand -base64 32' writes";
    private const int DerivedLength = 32; // bytes
    private const int LongestFile = 4096; // bytes

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _secret;

    /// <summary>A key of random bytes, which are copied.</summary>
    /// <exception cref="RedactionKeyException">There are fewer than <see cref="MinimumLength"/> or more than <see cref="MaximumLength"/>.</exception>
    public RedactionKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length is < MinimumLength or > MaximumLength) throw new RedactionKeyException(Expected);
        _secret = secret.ToArray();
    }

    /// <summary>Reads a key as text: Base64 or hexadecimal. Blanks around it do not count.</summary>
    /// <exception cref="RedactionKeyException">It is neither, or has another length.</exception>
    public static RedactionKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var secret = new byte[LongestFile];
        try
        {
            if (trimmed.Length >= 2 * MinimumLength && trimmed.All(char.IsAsciiHexDigit)
                && trimmed.Length % 2 == 0) return new RedactionKey(Convert.FromHexString(trimmed));
            if (Convert.TryFromBase64String(trimmed, secret, out var length)) return new RedactionKey(secret.AsSpan(0, length));
            throw new RedactionKeyException(Expected);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>Reads a file that holds a key as text and nothing else. On Unix its owner alone may have any right to it.</summary>
    /// <exception cref="RedactionKeyException">It can't be read, others may read it, or it holds no key.</exception>
    public static RedactionKey FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var file = File.OpenRead(path);
            if (!OperatingSystem.IsWindows()
                && (File.GetUnixFileMode(file.SafeFileHandle) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) != 0)
                throw new RedactionKeyException($"the key file {path} can be used by other users of this machine; allow its owner alone: chmod 600");
            if (file.Length > LongestFile) throw new RedactionKeyException($"the key file {path} is too long: {Expected}");
            using StreamReader reader = new(file, Encoding.UTF8);
            return Parse(reader.ReadToEnd());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RedactionKeyException($"the key file {path} can't be read");
        }
        catch (RedactionKeyException failure) when (failure.Message == Expected)
        {
            throw new RedactionKeyException($"the key file {path} holds no key: {Expected}");
        }
    }

    /// <summary>Reads a key as text from a variable of the environment.</summary>
    /// <exception cref="RedactionKeyException">It is not set, or holds no key.</exception>
    public static RedactionKey FromEnvironment(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable.Length == 0 || Environment.GetEnvironmentVariable(variable) is not
            { Length: > 0 } text) throw new RedactionKeyException($"the environment has no variable {variable}");
        try
        {
            return Parse(text);
        }
        catch (RedactionKeyException)
        {
            throw new RedactionKeyException($"the variable {variable} holds no key: {Expected}");
        }
    }

    /// <summary>The type only, never the secret.</summary>
    public override string ToString() => nameof(RedactionKey);

    /// <summary>Reads a key from where an operator says it is: a file, or <c>env:NAME</c>.</summary>
    /// <exception cref="RedactionKeyException">There is none.</exception>
    internal static RedactionKey Load(string source)
    {
        const string environment = "env:";
        return source.StartsWith(environment, StringComparison.Ordinal) ? FromEnvironment(source[environment.Length..]) : FromFile(source);
    }

    /// <summary>32 bytes that nothing but this purpose uses.</summary>
    internal byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, DerivedLength,
        info: Encoding.ASCII.GetBytes(purpose));
}
