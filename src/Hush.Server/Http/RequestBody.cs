using System.Buffers;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Microsoft.AspNetCore.Connections;

namespace Hush.Server.Http;

/// <summary>Reads a body whole, up to a limit.</summary>
internal static class RequestBody
{
    // How long a large body is held, as a rule.
    private static readonly TimeSpan FullRetry = TimeSpan.FromSeconds(2);

    public static async Task<Mapped<byte[]>> ReadAsync(HttpRequest request, long limitBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > limitBytes) return ProblemCatalog.BodyTooLarge(limitBytes);

        // What stands there still is what decompression did not know.
        string? encoding = request.Headers.ContentEncoding;
        if (!string.IsNullOrEmpty(encoding)
            && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase)) return ProblemCatalog.UnknownEncoding;
        var share = request.HttpContext.RequestServices.GetRequiredService<BodyBudget>().Open(request.HttpContext);
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellation);
                var isTooLarge = read.Buffer.Length > limitBytes;
                var hasRoom = isTooLarge || share.TryGrowTo(read.Buffer.Length);
                var body = read.IsCompleted && !isTooLarge && hasRoom ? read.Buffer.ToArray() : [];
                request.BodyReader.AdvanceTo(isTooLarge || !hasRoom || read.IsCompleted ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
                if (isTooLarge) return ProblemCatalog.BodyTooLarge(limitBytes);
                if (!hasRoom) return ProblemCatalog.Unavailable(FullRetry);
                if (read.IsCompleted) return body;
            }
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ProblemCatalog.BodyTooLarge(limitBytes);
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status400BadRequest && !cancellation.IsCancellationRequested)
        {
            return ProblemCatalog.BrokenBody;
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or IOException and not (
            ConnectionResetException or BadHttpRequestException) && !cancellation.IsCancellationRequested)
        {
            // Compressed bytes that are none, of which Brotli says that the operation is invalid; a chunk whose size no number holds.
            return ProblemCatalog.BrokenBody;
        }
    }
}
