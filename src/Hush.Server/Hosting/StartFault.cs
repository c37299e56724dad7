using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;

namespace Hush.Server.Hosting;

/// <summary>Tells what the framework throws at the start because of a setting, in one line. Anything else is a fault of ours and stays as it
/// is.</summary>
internal static class StartFault
{
    private const string Certificates = "Kestrel:Certificates";

    /// <summary>What to tell the operator; null when no setting is to blame.</summary>
    public static StartProblemException? Explain(Exception failure) => failure switch
    {
        StartProblemException problem => problem,
        IOException { InnerException: AddressInUseException } => new StartProblemException(failure.Message, failure),
        SocketException => new StartProblemException("The server can't listen where it was told to: " + failure.Message, failure),
        CryptographicException => new StartProblemException($"Wrong settings: the certificate of an https address can't be read: {failure.Message}",
            failure),
        NotSupportedException when Speaks(failure, "certificate") =>
            new StartProblemException(
                "Wrong settings: the certificate of an https address has no private key; name the key's file by Kestrel:Certificates:Default:KeyPath.", failure),
        InvalidOperationException when Speaks(failure, "certificate") =>
            new StartProblemException("An https address needs a certificate: name its file by Kestrel:Certificates:Default:Path and :Password.",
                failure),
        InvalidDataException { InnerException: FormatException { InnerException: JsonException place } } => new StartProblemException(
            FormattableString.Invariant($"Wrong settings: {failure.Message} It is not valid JSON, line {place.LineNumber + 1}."), failure),
        _ => null,
    };

    /// <summary>Checks what the framework would stumble over without saying which setting it was.</summary>
    /// <exception cref="StartProblemException">A level of the log is none, or a certificate's file is not there.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach ((var path, var value) in configuration.AsEnumerable())
        {
            if (string.IsNullOrEmpty(value)) continue;
            var names = path.Split(':');
            if (IsNamed(names[0], "Logging") && names.Length > 2 && IsNamed(names[^2], "LogLevel")
                && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _))
                throw new StartProblemException($"Wrong settings: {path} is one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            if (path.StartsWith(Certificates, StringComparison.OrdinalIgnoreCase) && names[^1].EndsWith("Path", StringComparison.OrdinalIgnoreCase)
                && !File.Exists(value))
                throw new StartProblemException($"Wrong settings: {path}: there is no file {value}.");
        }
    }

    private static bool IsNamed(string name, string expected) => string.Equals(name, expected, StringComparison.OrdinalIgnoreCase);

    private static bool Speaks(Exception failure, string word) => failure.Message.Contains(word, StringComparison.OrdinalIgnoreCase);
}
