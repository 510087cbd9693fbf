using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace NetOS.Infrastructure.Documents;

/// <summary>Reads PDFs with poppler's programs. Where they are not installed, or a PDF cannot be opened, there is no text and no picture of it, and nothing fails.</summary>
internal sealed partial class PdfTools(ChildProgram programs, ILogger<PdfTools> log)
{
    public const int ThumbnailSide = 320;

    private const int InfoSeconds = 10, TextSeconds = 60, PageSeconds = 30;

    // A letter page at 110 dots per inch is 1,210 pixels high; drawings get more, but never more than a screen can use.
    private const double PixelsPerPoint = 110.0 / 72;
    private const int LeastSide = 600, MostSide = 2_600, DefaultSide = 1_210;

    /// <summary>How many pages it has; null when it cannot be opened (a password, damage, no poppler).</summary>
    public async Task<int?> PagesAsync(string pdf, CancellationToken ct) =>
        await RunAsync("pdfinfo", [pdf], InfoSeconds, 64 * 1024, ct) is { } info && PagesLine().Match(info.Text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && pages > 0 ? pages : null;

    /// <summary>Its text, a form feed after each page; empty when there is none to be had.</summary>
    public async Task<string> TextAsync(string pdf, CancellationToken ct) =>
        (await RunAsync("pdftotext", ["-enc", "UTF-8", "-layout", "-l", "2000", pdf, "-"], TextSeconds, 16 * 1024 * 1024, ct))?.Text ?? "";

    /// <summary>Writes the first page, small.</summary>
    public Task<bool> ThumbnailAsync(string pdf, string target, CancellationToken ct) => RenderAsync(pdf, 1, ThumbnailSide, target, ct);

    /// <summary>Writes a page as it is read on a screen.</summary>
    public async Task<bool> PageAsync(string pdf, int page, string target, CancellationToken ct)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var info = await RunAsync("pdfinfo", ["-f", number, "-l", number, pdf], InfoSeconds, 64 * 1024, ct);
        var size = SizeLine().Match(info?.Text ?? "");
        var side = size.Success ? Math.Max(Points(size.Groups[1]), Points(size.Groups[2])) * PixelsPerPoint : DefaultSide;
        return await RenderAsync(pdf, page, (int)Math.Clamp(side, LeastSide, MostSide), target, ct);

        static double Points(Group text) => double.Parse(text.ValueSpan, CultureInfo.InvariantCulture);
    }

    private async Task<bool> RenderAsync(string pdf, int page, int side, string target, CancellationToken ct)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        // It adds .png to the name it is given.
        var made = target + ".png";
        await RunAsync("pdftoppm", ["-png", "-singlefile", "-f", number, "-l", number, "-scale-to", side.ToString(CultureInfo.InvariantCulture), pdf, target], PageSeconds, 1024, ct);
        if (!File.Exists(made))
            return false;
        File.Move(made, target, overwrite: true);
        return true;
    }

    private async Task<ChildResult?> RunAsync(string program, IReadOnlyList<string> arguments, int seconds, int mostOutput, CancellationToken ct)
    {
        if (ChildProgram.Find(program) is not { } path)
            return null;
        var result = await programs.RunAsync(path, arguments, seconds, mostOutput, boundMemory: true, ct);
        if (result.Succeeded)
            return result;
        log.LogWarning("{Program} could not read a PDF (code {Code}): {Error}", program, result.ExitCode, result.Error.Split('\n')[0]);
        return null;
    }

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex PagesLine();

    [GeneratedRegex(@"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts", RegexOptions.Multiline)]
    private static partial Regex SizeLine();
}
