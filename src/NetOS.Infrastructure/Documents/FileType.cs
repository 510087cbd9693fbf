namespace NetOS.Infrastructure.Documents;

internal enum FileFamily { Pdf, Picture, Text, Word, Workbook }

/// <summary>A kind of file that is taken.</summary>
/// <param name="ContentType">As it is served.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Extensions">How its name may end; the first is the usual one.</param>
/// <param name="Family">What can be done with it.</param>
internal sealed record FileType(string ContentType, string Words, IReadOnlyList<string> Extensions, FileFamily Family)
{
    public static readonly FileType
        Pdf = new("application/pdf", "PDF", [".pdf"], FileFamily.Pdf),
        Png = new("image/png", "PNG", [".png"], FileFamily.Picture),
        Jpeg = new("image/jpeg", "JPEG", [".jpg", ".jpeg", ".jpe", ".jfif"], FileFamily.Picture),
        Webp = new("image/webp", "WebP", [".webp"], FileFamily.Picture),
        Gif = new("image/gif", "GIF", [".gif"], FileFamily.Picture),
        Tiff = new("image/tiff", "TIFF", [".tif", ".tiff"], FileFamily.Picture),
        Text = new("text/plain", "plain text", [".txt", ".text", ".log"], FileFamily.Text),
        Csv = new("text/csv", "CSV", [".csv", ".tsv"], FileFamily.Text),
        Markdown = new("text/markdown", "Markdown", [".md", ".markdown"], FileFamily.Text),
        Email = new("message/rfc822", "e-mail", [".eml"], FileFamily.Text),
        Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX", [".docx"], FileFamily.Word),
        Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", [".xlsx"], FileFamily.Workbook);

    public static readonly IReadOnlyList<FileType> All = [Pdf, Png, Jpeg, Webp, Gif, Tiff, Text, Csv, Markdown, Email, Docx, Xlsx];

    /// <summary>What is taken, for messages.</summary>
    public static readonly string Taken = string.Join(", ", All.Select(t => t.Words));

    /// <summary>Pictures every browser shows by itself.</summary>
    public bool ShowsInline => this == Png || this == Jpeg || this == Webp || this == Gif;

    public static FileType? Of(string contentType) => All.FirstOrDefault(t => t.ContentType == contentType);
}
