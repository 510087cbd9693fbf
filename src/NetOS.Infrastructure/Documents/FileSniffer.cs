using System.Buffers.Binary;
using System.Text;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Documents;

namespace NetOS.Infrastructure.Documents;

/// <summary>Tells from the bytes what a file is. The name only has to agree; what the sender says of the type is not asked.</summary>
internal static class FileSniffer
{
    /// <summary>Bytes from the beginning that are looked at for signatures and for pages in disguise.</summary>
    private const int HeadLength = 4096;

    /// <summary>An archive ends with a record of 22 bytes and a comment of up to 65,535.</summary>
    private const int TailLength = 22 + ushort.MaxValue;

    // Nothing of this stands in the head of an honest picture or PDF; a browser that guesses would run it.
    private static readonly string[] Active = ["<script", "<html", "<!doctype html", "<svg", "<iframe", "<body", "<?php", "<object", "<embed"];

    /// <exception cref="UnsupportedMediaException">It is not taken, is two things at once, or is not what its name says.</exception>
    /// <exception cref="InvalidException">An archive unpacks to more than is bearable.</exception>
    public static FileType Identify(Stream content, string fileName)
    {
        var head = ReadAt(content, 0, HeadLength);
        var extension = FileNames.ExtensionOf(fileName);
        var type = BySignature(head) ?? (head.AsSpan().StartsWith("PK\x03\x04"u8) ? OfficeFile.Identify(content) : null) ?? TextFile.Identify(content, head, extension);
        if (type is null)
            throw Refused($"The file is {ForeignFiles.NameOf(head)}, which is not taken.");
        if (extension.Length > 0 && !type.Extensions.Contains(extension))
            throw Refused($"The name ends with {extension}, but the content is {type.Words}.");
        if (type.Family is FileFamily.Pdf or FileFamily.Picture)
            RefuseDisguise(content, head, type);
        content.Position = 0;
        return type;
    }

    private static FileType? BySignature(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-1."u8) || head.StartsWith("%PDF-2."u8) => FileType.Pdf,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileType.Png,
        [0xFF, 0xD8, 0xFF, ..] => FileType.Jpeg,
        _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => FileType.Gif,
        _ when head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8) => FileType.Webp,
        _ when head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) => FileType.Tiff,
        _ => null,
    };

    private static void RefuseDisguise(Stream content, byte[] head, FileType type)
    {
        var text = Encoding.Latin1.GetString(head);
        if (Active.FirstOrDefault(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) is { } mark)
            throw Refused($"The {type.Words} holds a web page or a script ({mark}…) in its head.");
        // "GIF89a/*" is the beginning of a script that hides the picture in a comment.
        if (type == FileType.Gif && head.AsSpan(6).StartsWith("/*"u8))
            throw Refused("The GIF is a script in disguise.");
        if (EndsAsArchive(content))
            throw Refused($"The {type.Words} is a ZIP archive as well.");
    }

    /// <summary>Readers of archives look for their directory at the end, whatever the file begins with.</summary>
    private static bool EndsAsArchive(Stream content)
    {
        var tail = ReadAt(content, Math.Max(0, content.Length - TailLength), TailLength).AsSpan();
        for (var at = tail.Length - 22; at >= 0; at--)
        {
            if (tail[at..].StartsWith("PK\x05\x06"u8) && at + 22 + BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 20)..]) == tail.Length)
                return true;
        }

        return false;
    }

    public static byte[] ReadAt(Stream content, long position, int most)
    {
        content.Position = position;
        var bytes = new byte[(int)Math.Min(most, content.Length - position)];
        content.ReadExactly(bytes);
        return bytes;
    }

    public static UnsupportedMediaException Refused(string reason) => new($"{reason} Taken are: {FileType.Taken}.", "document.type");
}
