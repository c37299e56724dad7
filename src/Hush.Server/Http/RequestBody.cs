using System.Buffers;
using System.IO.Pipelines;
using Hush.Mapping;
using Hush.Mapping.Problems;

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
                bool isTooLarge = read.Buffer.Length > limitBytes;
                byte[] body = read.IsCompleted && !isTooLarge ? read.Buffer.ToArray() : [];
                request.BodyReader.AdvanceTo(isTooLarge || read.IsCompleted ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
                if (isTooLarge) return ProblemCatalog.BodyTooLarge(limitBytes);
                if (read.IsCompleted) return body;
            }
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ProblemCatalog.BodyTooLarge(limitBytes);
        }
    }
}
