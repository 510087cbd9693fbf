using System.IO.Compression;
using System.Text;
using ImageMagick;

namespace NetOS.UnitTests.Documents;

/// <summary>Small files of every kind, made here.</summary>
internal static class SampleFiles
{
    public static readonly byte[] Pdf = Bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    public static readonly byte[] Docx = Office(("[Content_Types].xml", "<Types/>"), ("word/document.xml", Words("Notice must be given", "ninety days before")));
    public static readonly byte[] Xlsx = Office(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"));

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Picture(MagickFormat format, uint width = 8, uint height = 6)
    {
        using var image = new MagickImage(MagickColors.SteelBlue, width, height);
        return image.ToByteArray(format);
    }

    public static byte[] Office(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    public static string Words(params string[] paragraphs) =>
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>"))}</w:body></w:document>";
}
