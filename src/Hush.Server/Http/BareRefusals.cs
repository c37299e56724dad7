using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Hush.Contracts.Errors;
using Hush.Contracts.Json;
using Hush.Mapping.Problems;
using Microsoft.AspNetCore.Connections;

namespace Hush.Server.Http;

/// <summary>
/// Gives the refusals of the HTTP server itself the error envelope: of what it can't read as a request, such as <c>%00</c> in a path, it hands
/// nothing to the application and answers a status without a body. It must stand behind encryption, since it looks at the bytes of the wire. HTTP/2
/// has no such answer: there the server resets the stream.
/// </summary>
internal static class BareRefusals
{
    /// <summary>Wraps a connection of the HTTP server.</summary>
    public static ConnectionDelegate Wrap(ConnectionDelegate next) => connection =>
    {
        connection.Transport = new Transport(connection.Transport.Input, new Writer(connection.Transport.Output));
        return next(connection);
    };

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private sealed class Writer(PipeWriter inner) : PipeWriter
    {
        private static readonly byte[] Envelope =
            JsonSerializer.SerializeToUtf8Bytes(new ErrorAnswer { Error = ProblemCatalog.UnreadableRequest.ToErrorBody() },
                WireJson.Exact.ErrorAnswer);

        private static readonly byte[] Headers = Encoding.ASCII.GetBytes(FormattableString.Invariant(
            $"Content-Type: {JsonAnswer.ContentType}\r\nx-ms-error-code: {ProblemCatalog.UnreadableRequest.Code}\r\nContent-Length: {Envelope.Length}\r\n"));

        private Memory<byte> _memory;

        public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

        public override long UnflushedBytes => inner.UnflushedBytes;

        // The application's own refusals all have a body, and JSON has no line ends of this kind.
        private static ReadOnlySpan<byte> Start => "HTTP/1.1 4"u8;

        private static ReadOnlySpan<byte> NoBody => "Content-Length: 0\r\nConnection: close\r\n"u8;

        private static ReadOnlySpan<byte> NoBodyLine => "Content-Length: 0\r\n"u8;

        private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

        public override Memory<byte> GetMemory(int sizeHint = 0) => _memory = inner.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override void Advance(int bytes)
        {
            ReadOnlySpan<byte> written = _memory.Span[..bytes];
            var noBody = written.StartsWith(Start) && written.EndsWith(HeadEnd) ? written.IndexOf(NoBody) : -1;
            if (noBody < 0)
            {
                inner.Advance(bytes);
                return;
            }

            byte[] whole = [.. written[..noBody], .. Headers, .. written[(noBody + NoBodyLine.Length)..], .. Envelope];
            inner.Write(whole);
        }

        public override void CancelPendingFlush() => inner.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

        public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default) =>
            inner.WriteAsync(source, cancellationToken);
    }
}
