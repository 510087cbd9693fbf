using System.Globalization;
using NetOS.Application.Common;
using NetOS.Application.Documents;
using NetOS.Domain.Common;
using NetOS.Domain.Documents;

namespace NetOS.Infrastructure.Documents;

/// <summary>Looks at a file that has come in: its type, its text, what can be shown of it.</summary>
internal sealed class FileInspector(PdfTools pdfs, PictureTool pictures, BusinessCalendar calendar) : IFileInspector
{
    public async Task<InspectedFile> InspectAsync(IStagedFile staged, string fileName, CancellationToken ct)
    {
        FileType type;
        await using (var content = staged.Open())
            type = FileSniffer.Identify(content, fileName);
        var file = new DocumentFile { FileName = fileName, ContentType = type.ContentType, SizeBytes = staged.Size, Sha256 = staged.Sha256 };
        return type.Family switch
        {
            FileFamily.Pdf => await PdfAsync(file, staged, ct),
            FileFamily.Picture => await PictureAsync(file, type, staged, ct),
            FileFamily.Text => WithText(file, ReadableText.Portions(await TextAsync(staged, ct))),
            FileFamily.Word => WithText(file, ReadableText.Portions(WordsOf(staged))),
            _ => new InspectedFile(file, []),
        };
    }

    private async Task<InspectedFile> PdfAsync(DocumentFile file, IStagedFile staged, CancellationToken ct)
    {
        var path = staged.PathOf(StoredParts.Original);
        if (await pdfs.PagesAsync(path, ct) is not { } pages)
            return new InspectedFile(file, []);
        var preview = await pdfs.ThumbnailAsync(path, staged.PathOf(StoredParts.Thumbnail), ct);
        return WithText(file with { PageCount = pages, HasPreview = preview }, ReadableText.Pages(await pdfs.TextAsync(path, ct)));
    }

    private async Task<InspectedFile> PictureAsync(DocumentFile file, FileType type, IStagedFile staged, CancellationToken ct)
    {
        var facts = await pictures.ReadAsync(type, staged.PathOf(StoredParts.Original), staged.PathOf(StoredParts.Served), staged.PathOf(StoredParts.Thumbnail), ct);
        var place = PlaceOf(facts);
        return new InspectedFile(
            file with { Width = facts.Width, Height = facts.Height, Latitude = place?.Latitude, Longitude = place?.Longitude, TakenAt = TakenAt(facts), HasPreview = true }, []);
    }

    private static InspectedFile WithText(DocumentFile file, IReadOnlyList<string> pages) => new(file with { HasText = pages.Any(p => p.Length > 0) }, pages);

    private static async Task<string> TextAsync(IStagedFile staged, CancellationToken ct)
    {
        await using var content = staged.Open();
        var bytes = new byte[(int)Math.Min(content.Length, ReadableText.MostBytes)];
        await content.ReadExactlyAsync(bytes, ct);
        return TextFile.Decode(bytes);
    }

    private static string WordsOf(IStagedFile staged)
    {
        using var content = staged.Open();
        return OfficeFile.TextOf(content);
    }

    /// <summary>A camera that does not know where it is may write nonsense; that is no reason to refuse its picture.</summary>
    private static GeoPoint? PlaceOf(PictureFacts facts)
    {
        try
        {
            return GeoPoint.From(facts.Latitude, facts.Longitude);
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }

    /// <summary>A camera without an offset shows the time of the business's own zone.</summary>
    private DateTimeOffset? TakenAt(PictureFacts facts)
    {
        if (!DateTime.TryParseExact(facts.TakenAt?.TrimEnd('\0', ' '), "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local.Year < 1990)
            return null;
        return DateTimeOffset.TryParseExact($"{local:yyyy-MM-dd HH:mm:ss} {facts.TakenOffset}", "yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var taken)
            ? taken.ToUniversalTime()
            : calendar.InstantOf(local);
    }
}
