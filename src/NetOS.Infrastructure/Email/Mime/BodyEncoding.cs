using System.Text;

namespace NetOS.Infrastructure.Email.Mime;

/// <summary>Texts as lines of at most 76 ASCII characters (RFC 2045), whatever stands in them.</summary>
internal static class BodyEncoding
{
    private const int LineLength = 76;
    private const string Hex = "0123456789ABCDEF";

    /// <summary>The encoded text and its name: quoted-printable, unless base64 is clearly shorter.</summary>
    public static (string Name, string Text) Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
        var foreign = bytes.Count(b => b >= 0x80);
        return foreign * 3 > bytes.Length ? ("base64", Base64(bytes)) : ("quoted-printable", QuotedPrintable(bytes));
    }

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks) + "\r\n";

    private static string QuotedPrintable(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length * 5 / 4);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (EndsLine(bytes, i))
            {
                text.Append("\r\n");
                length = 0;
                i++;
                continue;
            }

            // A blank at the end of a line would be lost on the way.
            var last = i + 1 == bytes.Length || EndsLine(bytes, i + 1);
            var plain = bytes[i] is (>= (byte)'!' and <= (byte)'~' and not (byte)'=') || (bytes[i] is (byte)' ' or (byte)'\t' && !last);
            var needed = plain ? 1 : 3;
            if (length + needed > LineLength - 1)
            {
                text.Append("=\r\n");
                length = 0;
            }

            if (plain)
                text.Append((char)bytes[i]);
            else
                text.Append('=').Append(Hex[bytes[i] >> 4]).Append(Hex[bytes[i] & 15]);
            length += needed;
        }

        return text.Append("\r\n").ToString();
    }

    private static bool EndsLine(byte[] bytes, int at) => bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n';
}
