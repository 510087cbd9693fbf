using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;
using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Documents;

/// <summary>DOCX and XLSX are ZIP archives with certain parts in them. What they unpack to is bounded before anything is unpacked, and again while it is.</summary>
internal static class OfficeFile
{
    public const int MostEntries = 10_000;
    public const long MostUnpacked = 500L * 1024 * 1024;

    /// <summary>Honest parts shrink to a fiftieth at most; a bomb to a thousandth.</summary>
    public const int MostRatio = 200;

    private const long SmallPart = 1024 * 1024;
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <returns>The type; null when it is another kind of archive.</returns>
    public static FileType? Identify(Stream content)
    {
        RequireFewEntries(content);
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            if (!names.Contains("[Content_Types].xml"))
                return null;
            RequireBearable(archive, content.Length);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw FileSniffer.Refused("The Office document holds macros.");
            return names.Contains("word/document.xml") ? FileType.Docx : names.Contains("xl/workbook.xml") ? FileType.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    /// <summary>The running text of a DOCX, at most <see cref="ReadableText.MostCharacters"/>.</summary>
    public static string TextOf(Stream content)
    {
        var text = new StringBuilder();
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            using var part = archive.GetEntry("word/document.xml")!.Open();
            using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked });
            while (text.Length < ReadableText.MostCharacters && xml.Read())
            {
                if (xml.NamespaceURI != Words)
                    continue;
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
                    text.Append(xml.ReadString());
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "tab" or "br" })
                    text.Append(' ');
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
                    text.Append('\n');
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException)
        {
            throw Damaged();
        }

        return text.ToString();
    }

    /// <summary>The number of entries stands at the end; a directory of millions is not even read.</summary>
    private static void RequireFewEntries(Stream content)
    {
        var most = (int)Math.Min(content.Length, 22 + ushort.MaxValue);
        var tail = FileSniffer.ReadAt(content, content.Length - most, most).AsSpan();
        var at = tail.LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || at + 22 > tail.Length)
            throw Damaged();
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 10)..]);
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(tail[(at + 12)..]);
        if (entries > MostEntries || directory > MostEntries * 1024L)
            throw TooMuch($"it has more than {MostEntries:N0} parts");
        content.Position = 0;
    }

    private static void RequireBearable(ZipArchive archive, long size)
    {
        if (archive.Entries.Count > MostEntries)
            throw TooMuch($"it has more than {MostEntries:N0} parts");
        if (archive.Entries.Sum(e => e.Length) > MostUnpacked)
            throw TooMuch($"it unpacks to more than {MostUnpacked / 1024 / 1024} MB");
        if (archive.Entries.Sum(e => e.CompressedLength) > size)
            throw TooMuch("its parts lie over one another");
        if (archive.Entries.Any(e => e.Length > SmallPart && e.Length > e.CompressedLength * MostRatio))
            throw TooMuch($"a part unpacks to more than {MostRatio} times its size");
    }

    private static InvalidException TooMuch(string reason) => new("file", $"The file is no bearable archive: {reason}.", "document.bomb");

    private static InvalidException Damaged() => new("file", "The file begins as a ZIP-based document but is damaged.", "document.damaged");
}
