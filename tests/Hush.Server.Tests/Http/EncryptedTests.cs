using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hush.TestKit;

namespace Hush.Server.Tests.Http;

/// <summary>Over https everything is as over http: what is not valid HTTP gets the envelope there too.</summary>
public sealed class EncryptedTests
{
    private const string Get = "GET /language/analyze-text/jobs/";

    [Theory]
    [InlineData(Get + "a%00b?api-version=2025-11-01 HTTP/1.1\r\nHost: h\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("POST /language/analyze-text/jobs/%00:cancel?api-version=2025-11-01 HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", 400,
        "InvalidRequest")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: h\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("Mara Ekdal\r\n\r\n", 400, "InvalidRequest")]
    [InlineData(
        "POST /language/:analyze-text?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Get + "x?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404, "NotFound")]
    public async Task A_refusal_has_the_envelope(string request, int status, string code)
    {
        using TemporaryCertificate certificate = new();
        await using var server = await RunningServer.StartAsync("--urls=https://127.0.0.1:0",
            "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        var answer = await SendAsync(server, request);
        Assert.StartsWith(FormattableString.Invariant($"HTTP/1.1 {status}"), answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_is_handed_in_and_read_by_https_with_a_certificate_in_pem()
    {
        using TemporaryCertificate certificate = new();
        await using var server = await RunningServer.StartAsync(
            "--urls=https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=" + certificate.PemPath,
            "--Kestrel:Certificates:Default:KeyPath=" + certificate.KeyPath);
        using HttpClientHandler trusting = new()
        { ServerCertificateCustomValidationCallback = (_, presented, _, _) => presented?.Thumbprint == certificate.Thumbprint };
        using HttpClient client = new(trusting) { BaseAddress = new Uri(server.Addresses[0]) };
        using var accepted = await client.PostAsync(RunningServer.Jobs + "?api-version=2024-11-01",
            new StringContent(Samples.Typed, Encoding.UTF8, "application/json"));
        Assert.Equal(202, (int)accepted.StatusCode);
        var location = RunningServer.LocationOf(accepted);
        Assert.StartsWith(server.Addresses[0], location, StringComparison.Ordinal);
        await Eventually.TrueAsync(async () => (await client.GetStringAsync(location)).Contains("succeeded", StringComparison.Ordinal),
            "the job has ended");

        using HttpClient distrustful = new() { BaseAddress = client.BaseAddress };
        await Assert.ThrowsAsync<HttpRequestException>(() => distrustful.GetAsync("status"));
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task Present_versions_of_TLS_are_spoken(SslProtocols protocol)
    {
        using TemporaryCertificate certificate = new();
        await using var server = await RunningServer.StartAsync("--urls=https://127.0.0.1:0",
            "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await using SslStream encrypted = new(socket.GetStream(), leaveInnerStreamOpen: false, (_, presented, _, _) => presented is X509Certificate2
        { Subject: "CN=localhost" });
        await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "localhost", EnabledSslProtocols = protocol });
        Assert.Equal(protocol, encrypted.SslProtocol);
    }

    /// <summary>A ClientHello without newer versions, byte by byte: the client's own library would refuse to send it (RFC 4346, 7.4.1.2).</summary>
    [Theory]
    [InlineData(1)] // TLS 1.0
    [InlineData(2)] // TLS 1.1
    public async Task Old_versions_of_TLS_are_refused(byte version)
    {
        using TemporaryCertificate certificate = new();
        await using var server = await RunningServer.StartAsync("--urls=https://127.0.0.1:0",
            "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        byte[] suites = [0xC0, 0x13, 0xC0, 0x14, 0xC0, 0x09, 0xC0, 0x0A, 0x00, 0x2F, 0x00, 0x35];
        byte[] hello = [3, version, .. RandomNumberGenerator.GetBytes(32), 0, 0, (byte)suites.Length, .. suites, 1, 0];
        byte[] record = [22, 3, 1, 0, (byte)(hello.Length + 4), 1, 0, 0, (byte)hello.Length, .. hello];
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await socket.GetStream().WriteAsync(record);
        var alert = new byte[7];
        await socket.GetStream().ReadExactlyAsync(alert);
        Assert.Equal((21, 2), (alert[0], alert[5])); // alert, fatal
        Assert.Contains(alert[6], new byte[] { 40, 70 }); // handshake_failure, protocol_version
    }

    [Fact]
    public async Task Encrypted_and_plain_addresses_stand_side_by_side()
    {
        using TemporaryCertificate certificate = new();
        await using var server = await RunningServer.StartAsync("--urls=http://127.0.0.1:0;https://127.0.0.2:0",
            "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        using HttpClientHandler trusting = new()
        { ServerCertificateCustomValidationCallback = (_, presented, _, _) => presented?.Thumbprint == certificate.Thumbprint };
        using HttpClient client = new(trusting);
        Assert.Equal(["http", "https"], server.Addresses.Select(address => new Uri(address).Scheme));
        foreach (var address in server.Addresses) Assert.Equal(200, (int)(await client.GetAsync(new Uri(address + "/status"))).StatusCode);
        using HttpRequestMessage second = new(HttpMethod.Get, server.Addresses[1] + "/status")
        { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        Assert.Equal(200, (int)(await client.SendAsync(second)).StatusCode);
    }

    private static async Task<string> SendAsync(RunningServer server, string request)
    {
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await using SslStream encrypted = new(socket.GetStream(), leaveInnerStreamOpen: false, (_, presented, _, _) => presented is X509Certificate2
        { Subject: "CN=localhost" });
        await encrypted.AuthenticateAsClientAsync("localhost");
        await encrypted.WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(encrypted);
        return await reader.ReadToEndAsync();
    }

    private sealed class TemporaryCertificate : IDisposable
    {
        public TemporaryCertificate()
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
            using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
            Thumbprint = certificate.Thumbprint;
            File.WriteAllBytes(Path, certificate.Export(X509ContentType.Pfx));
            File.WriteAllText(PemPath, certificate.ExportCertificatePem());
            File.WriteAllText(KeyPath, key.ExportPkcs8PrivateKeyPem());
        }

        public string Thumbprint { get; }

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public string PemPath => Path + ".pem";

        public string KeyPath => Path + ".key";

        public void Dispose()
        {
            foreach (var file in (string[])[Path, PemPath, KeyPath]) File.Delete(file);
        }
    }
}
