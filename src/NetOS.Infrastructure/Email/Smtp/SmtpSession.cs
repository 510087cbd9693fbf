using System.Buffers;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Email.Mime;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>The conversation with a mail server (RFC 5321, 3207, 4954, 6531).</summary>
internal sealed class SmtpSession(SmtpConnection connection, MailServer server, SmtpLimits limits, TrustedRoots roots)
{
    private const int Ready = 220, SignedIn = 235, Continue = 334, StartContent = 354;
    private SmtpReply? _offers;

    /// <summary>To where e-mails can be handed over: greeted, encrypted, signed in.</summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        if (server.EffectiveSecurity == SmtpSecurity.Tls)
            await connection.EncryptAsync(server.Host, roots, limits.Connect, ct);
        Require(await AnswerAsync(MailStage.Greeting, limits.Command, ct), MailStage.Greeting, "The mail server is not ready.");
        await GreetAsync(ct);
        if (server.EffectiveSecurity == SmtpSecurity.Starttls)
        {
            if (_offers!.Extension("STARTTLS") is null)
                throw new MailFailedException(MailFault.Server, MailStage.Starttls, "The mail server does not offer STARTTLS, so nothing was sent. Choose tls if the port speaks it from the first byte (usually 465).");
            Require(await AskAsync("STARTTLS", MailStage.Starttls, ct), MailStage.Starttls, "The mail server would not encrypt the connection.");
            await connection.EncryptAsync(server.Host, roots, limits.Connect, ct);
            await GreetAsync(ct);
        }

        if (server.Username is not null)
            await SignInAsync(ct);
    }

    /// <returns>The server's words when it took the e-mail.</returns>
    public async Task<string> SendAsync(OutgoingEmail email, MailAddress from, MailAddress to, CancellationToken ct)
    {
        var content = MimeMessage.Write(email, from, to);
        var utf8 = Mailbox.NeedsUtf8(from) || Mailbox.NeedsUtf8(to);
        if (utf8 && _offers!.Extension("SMTPUTF8") is null)
            throw new MailFailedException(MailFault.Never, MailStage.Recipient, $"{(Mailbox.NeedsUtf8(to) ? to : from).Address} has characters the mail server cannot handle (it does not offer SMTPUTF8).");
        if (_offers!.Extension("SIZE") is [var size, ..] && long.TryParse(size, out var most) && most > 0 && content.Length > most)
            throw new MailFailedException(MailFault.Never, MailStage.Content, $"The e-mail has {content.Length:N0} bytes; the mail server takes at most {most:N0}.");
        var eightBit = utf8 && _offers.Extension("8BITMIME") is not null ? " BODY=8BITMIME" : "";
        await HandAsync($"MAIL FROM:<{from.Address}>{eightBit}{(utf8 ? " SMTPUTF8" : "")}", MailStage.Sender, $"The mail server refuses the sender {from.Address}.", ct);
        await HandAsync($"RCPT TO:<{to.Address}>", MailStage.Recipient, $"The mail server refuses the recipient {to.Address}.", ct);
        var start = await AskAsync("DATA", MailStage.Content, ct);
        if (start.Code != StartContent)
            throw Refused(start, MailStage.Content, "The mail server does not take the e-mail.");
        await WriteAsync(Stuffed(content), MailStage.Content, limits.Content, ct);
        var taken = await AnswerAsync(MailStage.Content, limits.Content, ct);
        return taken.IsPositive ? taken.Words : throw Refused(taken, MailStage.Content, "The mail server does not take the e-mail.");
    }

    /// <summary>Says goodbye; whether that is heard changes nothing.</summary>
    public async Task QuitAsync()
    {
        try
        {
            await connection.WriteAsync("QUIT\r\n"u8.ToArray(), TimeSpan.FromSeconds(1), CancellationToken.None);
            await connection.ReadAsync(TimeSpan.FromSeconds(1), CancellationToken.None);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // The e-mail was taken or refused before.
        }
    }

    private async Task GreetAsync(CancellationToken ct)
    {
        var address = connection.Local;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var name = Dns.GetHostName();
        var known = name.Contains('.', StringComparison.Ordinal) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
        _offers = await AskAsync("EHLO " + (known ? name : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{address}]" : $"[{address}]"), MailStage.Greeting, ct);
        Require(_offers, MailStage.Greeting, "The mail server does not speak ESMTP.");
    }

    private async Task SignInAsync(CancellationToken ct)
    {
        if (server.Password is not { } password)
            throw new MailFailedException(MailFault.Server, MailStage.SignIn, "There is a username for the mail server but no password, or the one that was saved cannot be read any more because the keys of NETOS_KEYS changed. Type it again.");
        if (!connection.IsEncrypted && !IPAddress.IsLoopback(connection.Local))
            throw new MailFailedException(MailFault.Server, MailStage.SignIn, "The connection is not encrypted, so the password was not sent. Choose starttls or tls.");
        var ways = _offers!.Extension("AUTH") ?? throw new MailFailedException(MailFault.Server, MailStage.SignIn, "The mail server does not ask anybody to sign in here. Leave out the username, or use its port for signed-in senders (usually 587).");
        SmtpReply reply;
        if (ways.Contains("PLAIN", StringComparer.OrdinalIgnoreCase))
        {
            reply = await AskAsync("AUTH PLAIN " + Base64($"\0{server.Username}\0{password}"), MailStage.SignIn, ct);
        }
        else if (ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase))
        {
            reply = await AskAsync("AUTH LOGIN", MailStage.SignIn, ct);
            foreach (var word in new[] { server.Username!, password })
                reply = reply.Code == Continue ? await AskAsync(Base64(word), MailStage.SignIn, ct) : reply;
        }
        else
        {
            throw new MailFailedException(MailFault.Server, MailStage.SignIn, $"NetOS signs in with PLAIN or LOGIN; the mail server offers {string.Join(", ", ways)} only.");
        }

        if (reply.Code != SignedIn)
            throw new MailFailedException(MailFault.Server, MailStage.SignIn, "The mail server refuses the username or the password.", reply.Words);
    }

    private async Task HandAsync(string command, MailStage stage, string refused, CancellationToken ct)
    {
        var reply = await AskAsync(command, stage, ct);
        if (!reply.IsPositive)
            throw Refused(reply, stage, refused);
    }

    private async Task<SmtpReply> AskAsync(string command, MailStage stage, CancellationToken ct)
    {
        await WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), stage, limits.Command, ct);
        return await AnswerAsync(stage, limits.Command, ct);
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, MailStage stage, TimeSpan within, CancellationToken ct)
    {
        try
        {
            await connection.WriteAsync(bytes, within, ct);
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw Broken(broken, stage);
        }
    }

    private async Task<SmtpReply> AnswerAsync(MailStage stage, TimeSpan within, CancellationToken ct)
    {
        try
        {
            return await connection.ReadAsync(within, ct);
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw Broken(broken, stage);
        }
    }

    private MailFailedException Broken(Exception broken, MailStage stage) =>
        new(stage >= MailStage.Sender ? MailFault.Later : MailFault.Server, stage, $"The connection to {server} failed: {broken.Message.TrimEnd('.')}.");

    private static void Require(SmtpReply reply, MailStage stage, string words)
    {
        if (!reply.IsPositive || (stage == MailStage.Starttls && reply.Code != Ready))
            throw new MailFailedException(MailFault.Server, stage, words, reply.Words);
    }

    private static MailFailedException Refused(SmtpReply reply, MailStage stage, string words) => new(reply.IsTransient ? MailFault.Later : MailFault.Never, stage, words, reply.Words);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>A line that begins with a dot gets another, so that none is taken for the end; then comes the end.</summary>
    public static byte[] Stuffed(byte[] content)
    {
        var bytes = new ArrayBufferWriter<byte>(content.Length + 64);
        var atStart = true;
        foreach (var b in content)
        {
            if (atStart && b == '.')
                bytes.Write("."u8);
            bytes.Write([b]);
            atStart = b == '\n';
        }

        bytes.Write(atStart ? ".\r\n"u8 : "\r\n.\r\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
