using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>Makes workbooks part by part, for what no spreadsheet program would write on request.</summary>
internal static class WorkbookBytes
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">What stands in sheetData.</param>
    /// <param name="after">What follows it.</param>
    /// <param name="before">What precedes it.</param>
    /// <param name="formats">Number formats; cell style n uses the nth, 0 is General.</param>
    /// <param name="since1904">Which calendar.</param>
    /// <param name="texts">Shared strings, as si elements.</param>
    public static byte[] Xlsx(string rows, string after = "", string before = "", string[]? formats = null, bool since1904 = false, string texts = "") => Zip(
        ("_rels/.rels", $"<Relationships xmlns='{Package}'><Relationship Id='r' Type='{Office}/officeDocument' Target='/xl/workbook.xml'/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><workbookPr date1904='{(since1904 ? 1 : 0)}'/><sheets><sheet name='Sheet1' sheetId='1' r:id='s1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}'><Relationship Id='s1' Type='{Office}/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='y' Type='{Office}/styles' Target='styles.xml'/><Relationship Id='t' Type='{Office}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"),
        ("xl/styles.xml", Styles(formats ?? [])),
        ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{texts}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>A sheet of Excel 2 (BIFF 2): a header text, a number, and an error in one column.</summary>
    public static byte[] Biff2() =>
    [
        .. Record(0x09, [2, 0, 0x10, 0]),
        .. Record(0x04, [0, 0, 0, 0, 0, 0, 0, 4, .. "name"u8]),
        .. Record(0x04, [0, 0, 1, 0, 0, 0, 0, 3, .. "mrc"u8]),
        .. Record(0x04, [1, 0, 0, 0, 0, 0, 0, 4, .. "Zayo"u8]),
        .. Record(0x03, [1, 0, 1, 0, 0, 0, 0, .. BitConverter.GetBytes(12.5)]),
        .. Record(0x04, [2, 0, 0, 0, 0, 0, 0, 6, .. "Cogent"u8]),
        .. Record(0x05, [2, 0, 1, 0, 0, 0, 0, 0x17, 1]),
        .. Record(0x0A, []),
    ];

    /// <summary>A workbook of Excel 97 (BIFF 8) in its compound file, with an error value and an error of a formula beneath the texts.</summary>
    public static byte[] Biff8()
    {
        byte[] Globals(int sheetAt) =>
        [
            .. Record(0x809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Record(0x42, [0xB0, 4]),
            .. Record(0x85, [.. BitConverter.GetBytes(sheetAt), 0, 0, 6, 0, .. "Sheet1"u8]),
            .. Record(0x0A, []),
        ];
        byte[] Label(byte row, byte column, string text) => Record(0x204, [row, 0, column, 0, 0, 0, (byte)text.Length, 0, 0, .. Encoding.ASCII.GetBytes(text)]);
        var start = Globals(0).Length;
        return Compound([
            .. Globals(start),
            .. Record(0x809, [0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Record(0x200, [0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0]),
            .. Label(0, 0, "name"),
            .. Label(0, 1, "mrc"),
            .. Label(1, 0, "Zayo"),
            .. Record(0x205, [1, 0, 1, 0, 0, 0, 0x2A, 1]),
            .. Label(2, 0, "Cogent"),
            .. Record(0x06, [2, 0, 1, 0, 0, 0, 2, 0, 0x07, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]),
            .. Record(0x0A, []),
        ]);
    }

    private static byte[] Record(int type, byte[] data) => [(byte)type, (byte)(type >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];

    /// <summary>A compound file of one stream: table of sectors, directory, and the stream, which is long enough not to lie in the small ones.</summary>
    private static byte[] Compound(byte[] workbook)
    {
        const int sector = 512;
        var content = new byte[Math.Max(4096, (workbook.Length + sector - 1) / sector * sector)];
        workbook.CopyTo(content, 0);
        var count = content.Length / sector;
        var header = new byte[sector];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(header, 0);
        header.AsSpan(76).Fill(0xFF);
        foreach (var (at, value) in new[] { (24, 0x0003003E), (28, 0x0009FFFE), (32, 6), (44, 1), (48, 1), (56, 4096), (60, -2), (68, -2), (76, 0) })
            BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(at), value);
        var table = new byte[sector];
        table.AsSpan().Fill(0xFF);
        foreach (var (at, next) in Enumerable.Range(0, count).Select(i => (i + 2, i + 1 < count ? i + 3 : -2)).Prepend((1, -2)).Prepend((0, -3)))
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(at * 4), next);
        byte[] directory = [.. Entry("Root Entry", 5, -2, 0, child: 1), .. Entry("Workbook", 2, 2, content.Length, child: -1), .. new byte[256]];
        return [.. header, .. table, .. directory, .. content];
    }

    private static byte[] Entry(string name, byte kind, int start, int length, int child)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        entry[64] = (byte)(name.Length * 2 + 2);
        (entry[66], entry[67]) = (kind, 1);
        foreach (var (at, value) in new[] { (68, -1), (72, -1), (76, child), (116, start), (120, length) })
            BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(at), value);
        return entry;
    }

    private static string Styles(string[] formats) =>
        $"<styleSheet xmlns='{Main}'><numFmts>{string.Concat(formats.Select((f, i) => $"<numFmt numFmtId='{i + 200}' formatCode='{System.Security.SecurityElement.Escape(f)}'/>"))}</numFmts>"
        + $"<cellXfs><xf numFmtId='0'/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId='{i + 200}'/>"))}</cellXfs></styleSheet>";
}
