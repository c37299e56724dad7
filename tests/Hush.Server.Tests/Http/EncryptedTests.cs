using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Hush.Server.Tests.Http;

/// <summary>Over https everything is as over http: what is not valid HTTP gets the envelope there too.</summary>
public sealed class EncryptedTests
{
    private const string Get = "GET /language/analyze-text/jobs/";

    [Theory]
    [InlineData(Get + "a%00b?api-version=2025-11-01 HTTP/1.1\r\nHost: h\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("POST /language/analyze-text/jobs/%00:cancel?api-version=2025-11-01 HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: h\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("Mara Ekdal\r\n\r\n", 400, "InvalidRequest")]
    [InlineData("POST /language/:analyze-text?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 400, "InvalidRequestBodyFormat")]
    [InlineData(Get + "x?api-version=2025-11-01 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404, "NotFound")]
    public async Task A_refusal_has_the_envelope(string request, int status, string code)
    {
        using TemporaryCertificate certificate = new();
        await using RunningServer server = await RunningServer.StartAsync("--urls=https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        string answer = await SendAsync(server, request);
        Assert.StartsWith(FormattableString.Invariant($"HTTP/1.1 {status}"), answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encrypted_and_plain_addresses_stand_side_by_side()
    {
        using TemporaryCertificate certificate = new();
        await using RunningServer server = await RunningServer.StartAsync("--urls=http://127.0.0.1:0;https://127.0.0.2:0", "--Kestrel:Certificates:Default:Path=" + certificate.Path);
        using HttpClientHandler trusting = new() { ServerCertificateCustomValidationCallback = (_, presented, _, _) => presented?.Thumbprint == certificate.Thumbprint };
        using HttpClient client = new(trusting);
        Assert.Equal(["http", "https"], server.Addresses.Select(address => new Uri(address).Scheme));
        foreach (string address in server.Addresses) Assert.Equal(200, (int)(await client.GetAsync(new Uri(address + "/status"))).StatusCode);
        using HttpRequestMessage second = new(HttpMethod.Get, server.Addresses[1] + "/status") { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        Assert.Equal(200, (int)(await client.SendAsync(second)).StatusCode);
    }

    private static async Task<string> SendAsync(RunningServer server, string request)
    {
        using TcpClient socket = new();
        await socket.ConnectAsync("127.0.0.1", server.Client.BaseAddress!.Port);
        await using SslStream encrypted = new(socket.GetStream(), leaveInnerStreamOpen: false, (_, presented, _, _) => presented is X509Certificate2 { Subject: "CN=localhost" });
        await encrypted.AuthenticateAsClientAsync("localhost");
        await encrypted.WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(encrypted);
        return await reader.ReadToEndAsync();
    }

    private sealed class TemporaryCertificate : IDisposable
    {
        public TemporaryCertificate()
        {
            using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
            using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
            Thumbprint = certificate.Thumbprint;
            File.WriteAllBytes(Path, certificate.Export(X509ContentType.Pfx));
        }

        public string Thumbprint { get; }

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
