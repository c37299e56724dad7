using System.Buffers;
using System.IO.Pipelines;
using Hush.Wire;
using Hush.Wire.Problems;

namespace Hush.Server.Http;

/// <summary>Reads a body whole, up to a limit.</summary>
internal static class RequestBody
{
    public static async Task<Mapped<byte[]>> ReadAsync(HttpRequest request, long limitBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > limitBytes) return ProblemCatalog.BodyTooLarge(limitBytes);
        try
        {
            while (true)
            {
                ReadResult read = await request.BodyReader.ReadAsync(cancellation);
                if (read.Buffer.Length > limitBytes) return ProblemCatalog.BodyTooLarge(limitBytes);
                if (read.IsCompleted) return read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ProblemCatalog.BodyTooLarge(limitBytes);
        }
    }
}
