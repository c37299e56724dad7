using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Hush.EndToEnd.Tests;

/// <summary>A server that can't start with its settings says why in one line and ends with 2.</summary>
public sealed class WrongSettingsTests
{
    [Theory]
    [InlineData("nonsense is no address", "--urls", "nonsense")]
    [InlineData("http://127.0.0.1:99999 is no address", "--urls", "http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:many is no address", "--urls", "http://127.0.0.1:many")]
    [InlineData("choose the port", "--urls", "http://localhost:0")]
    [InlineData("needs a certificate", "--urls", "https://127.0.0.1:0")]
    [InlineData("there is no file /nowhere.pfx", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=/nowhere.pfx")]
    [InlineData("can't be read", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=locked.pfx",
        "--Kestrel:Certificates:Default:Password=wrong")]
    [InlineData("has no private key", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=public.pem")]
    [InlineData("already in use", "--urls", "http://127.0.0.1:TAKEN")]
    [InlineData("already in use", "--urls", "http://localhost:TAKEN")]
    [InlineData("can't listen", "--urls", "http://203.0.113.1:0", "--anonymous", "true")]
    [InlineData("Hush:Limits:MaxItems is a whole number", "--Hush:Limits:MaxItems=many")]
    [InlineData("Hush:Jobs:Lease is a time", "--Hush:Jobs:Lease=short")]
    [InlineData("there is no Hush:Limit", "--Hush:Limit:MaxItems=5")]
    [InlineData("Logging:LogLevel:Default is one of", "--Logging:LogLevel:Default=Loud")]
    [InlineData("not valid JSON, line 2", "--contentRoot", "broken")]
    [InlineData("there is no folder", "--contentRoot", "missing")]
    public async Task Server_SaysWhyInOneLine(string words, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        WriteFiles(folder.Path);
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        string[] given = [.. arguments.Select(argument => Place(argument.Replace("TAKEN", port, StringComparison.Ordinal), folder.Path))];

        var result = await Repository.RunAsync(
            "dotnet",
            [Repository.PathOf("artifacts", "bin", "Hush.Server", "release", "Hush.Server.dll"), "--store", Path.Combine(folder.Path, "jobs.db"),
                .. given]);

        Assert.Equal((2, 1), (result.ExitCode, result.Errors.TrimEnd().Split('\n').Length));
        Assert.Contains(words, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Output + result.Errors, StringComparison.Ordinal);
    }

    private static string Place(string argument, string folder) => argument
        .Replace("=locked.pfx", "=" + Path.Combine(folder, "locked.pfx"), StringComparison.Ordinal)
        .Replace("=public.pem", "=" + Path.Combine(folder, "public.pem"), StringComparison.Ordinal)
        .Replace("broken", folder, StringComparison.Ordinal)
        .Replace("missing", Path.Combine(folder, "missing"), StringComparison.Ordinal);

    private static void WriteFiles(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        File.WriteAllBytes(Path.Combine(folder, "locked.pfx"), certificate.Export(X509ContentType.Pfx, "right"));
        File.WriteAllText(Path.Combine(folder, "public.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), "{\n\"Hush\": }");
    }
}
