using System.Globalization;
using System.Net.Mail;

namespace NetOS.Infrastructure.Email.Mime;

/// <summary>Reads addresses as mail servers want them.</summary>
internal static class Mailbox
{
    private static readonly IdnMapping Idn = new();

    /// <summary>The address with its domain in ASCII; null when it is none, or none that can stand in a command.</summary>
    public static MailAddress? Parse(string text)
    {
        if (text.Any(char.IsControl) || !MailAddress.TryCreate(text, out var address) || address.Address.Any(c => c is ' ' or '<' or '>' or '"' or ','))
            return null;
        try
        {
            return new MailAddress($"{address.User}@{Idn.GetAscii(address.Host)}", address.DisplayName);
        }
        catch (Exception unmappable) when (unmappable is ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The same for an address without a name before it.</summary>
    public static MailAddress? ParsePlain(string text) => Parse(text) is { DisplayName.Length: 0 } address ? address : null;

    /// <summary>Whether the part before the @ needs a server that knows SMTPUTF8 (RFC 6531).</summary>
    public static bool NeedsUtf8(MailAddress address) => address.User.Any(c => c > '~');
}
