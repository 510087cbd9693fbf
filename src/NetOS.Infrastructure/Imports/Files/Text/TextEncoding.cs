using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Text;

/// <summary>How a text file is encoded, and what its bytes tell besides.</summary>
internal sealed record TextEncoding(string Name, IReadOnlyList<FileNote> Notes)
{
    public const string Utf8Name = "utf-8", Utf16LittleName = "utf-16le", Utf16BigName = "utf-16be", WindowsName = "windows-1252";

    private const int Sample = 64 * 1024;

    private static readonly string[] Known = [Utf8Name, Utf16LittleName, Utf16BigName, WindowsName];

    public Encoding Encoding => Name switch
    {
        Utf8Name => new UTF8Encoding(false),
        Utf16LittleName => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        Utf16BigName => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => CodePages.Windows1252,
    };

    /// <summary>A reader from the beginning, past a byte order mark. The stream stays open.</summary>
    public StreamReader Open(Stream file)
    {
        file.Position = MarkLength(file);
        return new StreamReader(file, Encoding, detectEncodingFromByteOrderMarks: false, Sample, leaveOpen: true);
    }

    /// <exception cref="Application.Common.Errors.InvalidException">The chosen encoding is not offered, or this is no text.</exception>
    public static TextEncoding Of(Stream file, string? chosen)
    {
        if (chosen is not null && !Known.Contains(chosen, StringComparer.OrdinalIgnoreCase))
            throw FileProblem.Choice("encoding", $"The encoding '{chosen}' is not known. Choose one of {string.Join(", ", Known)}.");
        file.Position = 0;
        var first = new byte[Sample];
        var start = first.AsSpan(0, file.ReadAtLeast(first, Sample, throwOnEndOfStream: false));
        var marked = Marked(start) ?? WithoutMark(start);
        var content = Content.Of(file);
        var name = marked ?? (content.IsUtf8 ? Utf8Name : WindowsName);
        List<FileNote> notes = [];
        if (chosen is null && marked is null && !content.IsUtf8)
            notes.Add(new("encoding.guessed", "The file is not UTF-8 and was read as Windows-1252. If letters with accents look wrong, choose another encoding."));
        if (chosen is not null)
            name = chosen.ToLowerInvariant();
        if (name == Utf8Name && !content.IsUtf8)
            notes.Add(new("encoding.lost", "The file is not UTF-8 all through: bytes that are not show as \uFFFD. Choose windows-1252 if letters are missing."));
        var wide = name is Utf16LittleName or Utf16BigName;
        if (!wide && content.Nuls > 0)
        {
            if (content.Nuls > content.Length / 10 + 4)
                throw NoText();
            notes.Add(new("text.nul", content.Nuls == 1 ? "One NUL character was left out." : $"{content.Nuls} NUL characters were left out."));
        }

        var found = new TextEncoding(name, notes);
        found.RefuseBinary(start[..(start.Length & ~1)]);
        return found;
    }

    private static string? Marked(ReadOnlySpan<byte> start) =>
        start.StartsWith("\uFEFF"u8) ? Utf8Name
        : start.StartsWith([(byte)0xFF, (byte)0xFE]) ? Utf16LittleName
        : start.StartsWith([(byte)0xFE, (byte)0xFF]) ? Utf16BigName
        : null;

    private static int MarkLength(Stream file)
    {
        file.Position = 0;
        Span<byte> start = stackalloc byte[3];
        return Marked(start[..file.ReadAtLeast(start, 3, throwOnEndOfStream: false)]) switch { null => 0, Utf8Name => 3, _ => 2 };
    }

    /// <summary>UTF-16 of western text has a NUL in every other byte.</summary>
    private static string? WithoutMark(ReadOnlySpan<byte> start)
    {
        int pairs = start.Length / 2, even = 0, odd = 0;
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }

        if (pairs < 2)
            return null;
        return odd >= pairs * 0.6 && even <= pairs * 0.05 ? Utf16LittleName
            : even >= pairs * 0.6 && odd <= pairs * 0.05 ? Utf16BigName
            : null;
    }

    private void RefuseBinary(ReadOnlySpan<byte> start)
    {
        var text = Encoding.GetString(start);
        if (text.Count(c => c < ' ' && c is not ('\0' or '\t' or '\n' or '\r' or '\v' or '\f')) > text.Length / 100 + 2)
            throw NoText();
    }

    private static Application.Common.Errors.InvalidException NoText() =>
        FileProblem.Of("format", "This is not a table. NetOS imports CSV and other text tables, Excel workbooks (.xlsx, .xls, .xlsb), GeoJSON and KML.");

    /// <summary>What one pass over all bytes tells.</summary>
    private readonly record struct Content(bool IsUtf8, long Nuls, long Length)
    {
        public static Content Of(Stream file)
        {
            file.Position = 0;
            var buffer = ArrayPool<byte>.Shared.Rent(Sample);
            try
            {
                long nuls = 0, length = 0;
                bool utf8 = true;
                int kept = 0, read;
                while ((read = file.Read(buffer, kept, buffer.Length - kept)) > 0)
                {
                    nuls += buffer.AsSpan(kept, read).Count((byte)0);
                    length += read;
                    var span = buffer.AsSpan(0, kept + read);
                    var whole = span.Length - Unfinished(span);
                    utf8 = utf8 && Utf8.IsValid(span[..whole]);
                    span[whole..].CopyTo(buffer);
                    kept = span.Length - whole;
                }

                return new Content(utf8 && kept == 0, nuls, length);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        /// <summary>How many bytes at the end begin a character that goes on in the next block.</summary>
        private static int Unfinished(ReadOnlySpan<byte> span)
        {
            for (var back = 1; back <= Math.Min(3, span.Length); back++)
            {
                var b = span[^back];
                if (b >= 0xC0)
                    return (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2) > back ? back : 0;
                if (b < 0x80)
                    return 0;
            }

            return 0;
        }
    }
}
