using System.Buffers;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using NetOS.Application.Common.Email;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>Lines to and from a mail server, each within its time; changes to TLS where it is told to.</summary>
internal sealed class SmtpConnection : IAsyncDisposable
{
    private const int LongestLine = 4_096, MostLines = 100;

    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[8_192];
    private Stream _stream;
    private int _start, _end;

    private SmtpConnection(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Our address on this connection.</summary>
    public IPAddress Local => ((IPEndPoint)_socket.LocalEndPoint!).Address;

    public bool IsEncrypted => _stream is SslStream;

    /// <exception cref="MailFailedException">No address of the server answers.</exception>
    public static async Task<SmtpConnection> OpenAsync(MailServer server, TimeSpan within, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(within);
        var reason = "it did not answer in time";
        try
        {
            foreach (var address in await MailTargets.ResolveAsync(server.Host, patience.Token))
            {
                var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(new IPEndPoint(address, server.Port), patience.Token);
                    return new SmtpConnection(socket);
                }
                catch (SocketException refused)
                {
                    socket.Dispose();
                    reason = refused.Message;
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Out of patience: the reason stands.
        }

        throw new MailFailedException(MailFault.Server, MailStage.Connect, $"There is no connection to {server}: {reason}.");
    }

    /// <exception cref="MailFailedException">The server does not speak TLS, or is not to be trusted.</exception>
    public async Task EncryptAsync(string host, TrustedRoots roots, TimeSpan within, CancellationToken ct)
    {
        // What stands here before the change came readable, and somebody on the way may have put it in.
        if (_start != _end)
            throw new MailFailedException(MailFault.Server, MailStage.Starttls, "The mail server went on talking before the connection was encrypted; nothing was sent.");
        var check = new CertificateCheck(host, roots);
        var encrypted = new SslStream(_stream, leaveInnerStreamOpen: false, check.Accepts);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(within);
        try
        {
            await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host.Trim('[', ']') }, patience.Token);
            _stream = encrypted;
        }
        catch (Exception failed) when (failed is AuthenticationException or IOException || (failed is OperationCanceledException && !ct.IsCancellationRequested))
        {
            await encrypted.DisposeAsync();
            throw check.Finding is { } finding
                ? new MailFailedException(MailFault.Server, MailStage.Certificate, finding)
                : new MailFailedException(MailFault.Server, MailStage.Certificate, failed is OperationCanceledException ? "The mail server did not answer while the connection was to be encrypted." : $"The connection could not be encrypted: {failed.Message.TrimEnd('.')}. Does this port speak TLS from the first byte, or STARTTLS?");
        }
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, TimeSpan within, CancellationToken ct) =>
        await WithinAsync(within, async patience =>
        {
            await _stream.WriteAsync(bytes, patience);
            await _stream.FlushAsync(patience);
            return true;
        }, ct);

    /// <exception cref="IOException">The connection broke, nothing came in time, or what came is no answer of a mail server.</exception>
    public Task<SmtpReply> ReadAsync(TimeSpan within, CancellationToken ct) => WithinAsync(within, async patience =>
    {
        List<string> lines = [];
        while (lines.Count < MostLines)
        {
            var line = await LineAsync(patience);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), out var code) || code is < 200 or > 599 || (line.Length > 3 && line[3] is not (' ' or '-')))
                throw new IOException("what answers there is no mail server");
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ')
                return new SmtpReply(code, lines);
        }

        throw new IOException("the answer has no end");
    }, ct);

    public async ValueTask DisposeAsync() => await _stream.DisposeAsync();

    private static async Task<T> WithinAsync<T>(TimeSpan within, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(within);
        try
        {
            return await work(patience.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new IOException($"no answer within {within.TotalSeconds:0.#} seconds");
        }
    }

    private async Task<string> LineAsync(CancellationToken ct)
    {
        var line = new ArrayBufferWriter<byte>();
        while (true)
        {
            var rest = _buffer.AsMemory(_start, _end - _start);
            var at = rest.Span.IndexOf((byte)'\n');
            line.Write((at < 0 ? rest : rest[..at]).Span);
            if (line.WrittenCount > LongestLine)
                throw new IOException("a line of the answer has no end");
            if (at >= 0)
            {
                _start += at + 1;
                return Encoding.UTF8.GetString(line.WrittenSpan).TrimEnd('\r');
            }

            (_start, _end) = (0, await _stream.ReadAsync(_buffer, ct));
            if (_end == 0)
                throw new IOException("the mail server closed the connection");
        }
    }
}
