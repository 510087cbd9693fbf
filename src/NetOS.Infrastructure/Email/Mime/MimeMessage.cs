using System.Globalization;
using System.Net.Mail;
using System.Text;
using NetOS.Application.Common.Email;

namespace NetOS.Infrastructure.Email.Mime;

/// <summary>An e-mail as it goes over the wire: headers, then the text and the HTML as alternatives (RFC 5322, 2045 to 2047).</summary>
internal static class MimeMessage
{
    /// <param name="email">What is to be sent.</param>
    /// <param name="from">Whom it is from.</param>
    /// <param name="to">Whom it is for.</param>
    public static byte[] Write(OutgoingEmail email, MailAddress from, MailAddress to)
    {
        var message = email.Message;
        // "=_" stands in no quoted-printable or base64 line, so that no text can end its part.
        var boundary = "=_" + email.MessageId.Trim('<', '>').Split('@')[0];
        var text = new StringBuilder()
            .Append(HeaderText.Folded("Date", [email.Date.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)]))
            .Append(Address("From", from))
            .Append(Address("To", to))
            .Append(HeaderText.Field("Subject", message.Subject))
            .Append(HeaderText.Folded("Message-ID", [email.MessageId]))
            .Append("MIME-Version: 1.0\r\n")
            // No "out of office" comes back (RFC 3834; Exchange asks for a header of its own).
            .Append("Auto-Submitted: auto-generated\r\n")
            .Append("X-Auto-Response-Suppress: All\r\n");
        if (message.Unsubscribe is { } unsubscribe)
        {
            text.Append(HeaderText.Folded("List-Unsubscribe", [$"<{unsubscribe.AbsoluteUri}>"]))
                .Append("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
        }

        text.Append(HeaderText.Folded("Content-Type", ["multipart/alternative;", $"boundary=\"{boundary}\""])).Append("\r\n");
        foreach (var (type, body) in new[] { ("text/plain", message.Text), ("text/html", message.Html) })
        {
            var (encoding, encoded) = BodyEncoding.Encode(body);
            text.Append("--").Append(boundary).Append("\r\n")
                .Append("Content-Type: ").Append(type).Append("; charset=utf-8\r\n")
                .Append("Content-Transfer-Encoding: ").Append(encoding).Append("\r\n\r\n")
                .Append(encoded);
        }

        return Encoding.UTF8.GetBytes(text.Append("--").Append(boundary).Append("--\r\n").ToString());
    }

    private static string Address(string name, MailAddress address) =>
        HeaderText.Folded(name, address.DisplayName.Length == 0 ? [address.Address] : [.. HeaderText.DisplayName(address.DisplayName), $"<{address.Address}>"]);
}
