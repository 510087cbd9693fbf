using System.Text;

namespace NetOS.Infrastructure.Email.Mime;

/// <summary>Values of header fields: folded (RFC 5322) and, where they are not plain ASCII, in encoded words (RFC 2047).</summary>
internal static class HeaderText
{
    private const int LineLength = 76;

    // An encoded word stands on a line with the name of its field, and =?utf-8?B? and ?= are twelve characters of it; base64 makes four of three.
    private const int BytesAWord = 39;

    // A longer word could not stand on a line of its own.
    private const int LongestPlainWord = 60;

    /// <summary>A header field with its line end. Control characters, line breaks among them, become blanks: nothing begins a field of its own.</summary>
    public static string Field(string name, string text)
    {
        var line = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
        var words = IsPlain(line) ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries) : EncodedWords(line);
        return Folded(name, words);
    }

    /// <summary>A header field of parts that are kept as they are; lines break between them.</summary>
    public static string Folded(string name, IEnumerable<string> parts)
    {
        var text = new StringBuilder(name).Append(':');
        var length = text.Length;
        foreach (var part in parts)
        {
            if (length + 1 + part.Length > LineLength && length > name.Length + 1)
            {
                text.Append("\r\n");
                length = 0;
            }

            text.Append(' ').Append(part);
            length += 1 + part.Length;
        }

        return text.Append("\r\n").ToString();
    }

    /// <summary>A person's name before an address.</summary>
    public static IEnumerable<string> DisplayName(string name)
    {
        var line = new string([.. name.Where(c => !char.IsControl(c))]);
        return IsPlain(line) ? [$"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""] : EncodedWords(line);
    }

    private static bool IsPlain(string text) =>
        text.All(c => c is >= ' ' and <= '~') && !text.Contains("=?", StringComparison.Ordinal) && text.Split(' ').All(word => word.Length <= LongestPlainWord);

    /// <summary>Each word holds whole characters, as RFC 2047 asks.</summary>
    private static IEnumerable<string> EncodedWords(string text)
    {
        List<byte> bytes = [];
        foreach (var rune in text.EnumerateRunes())
        {
            var next = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + next.Length > BytesAWord)
            {
                yield return Word();
                bytes.Clear();
            }

            bytes.AddRange(next);
        }

        if (bytes.Count > 0)
            yield return Word();

        string Word() => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";
    }
}
