using System.Text.Json;
using ImageMagick;

namespace NetOS.Infrastructure.Documents;

/// <summary>What a picture is and tells of itself, the time as the camera wrote it (<c>yyyy:MM:dd HH:mm:ss</c> and <c>+02:00</c>); or why it cannot be taken.</summary>
internal sealed record PictureFacts(int Width, int Height, double? Latitude, double? Longitude, string? TakenAt, string? TakenOffset, string? Refused);

/// <summary>
/// The other side of <see cref="PictureTool"/>: runs as a process of its own, so that a picture made to break its decoder breaks nothing else.
/// Reads the picture as the type it was told, turns it upright, and writes it anew without EXIF, XMP, IPTC and comments.
/// </summary>
internal static class PictureWorker
{
    public const string Command = "read-picture";

    /// <summary>Larger ones are refused by what their header says, before anything is decoded.</summary>
    public const int MostSide = 20_000, MostPixels = 64_000_000, MostFrames = 200;

    public const int ThumbnailSide = 320;

    private static readonly Dictionary<string, MagickFormat> Formats = new()
    {
        [FileType.Png.ContentType] = MagickFormat.Png,
        [FileType.Jpeg.ContentType] = MagickFormat.Jpeg,
        [FileType.Webp.ContentType] = MagickFormat.WebP,
        [FileType.Gif.ContentType] = MagickFormat.Gif,
        [FileType.Tiff.ContentType] = MagickFormat.Tiff,
    };

    /// <param name="arguments">Content type, the picture, where its clean copy goes, where its thumbnail goes.</param>
    /// <returns>0; the facts stand on the standard output.</returns>
    public static int Run(string[] arguments)
    {
        Console.Out.Write(JsonSerializer.Serialize(Read(arguments[0], arguments[1], arguments[2], arguments[3])));
        return 0;
    }

    public static PictureFacts Read(string contentType, string source, string served, string thumbnail)
    {
        var format = Formats[contentType];
        ResourceLimits.Memory = 1024UL * 1024 * 1024;
        ResourceLimits.Disk = 0;
        ResourceLimits.Thread = 1;
        ResourceLimits.ListLength = MostFrames;
        try
        {
            var settings = new MagickReadSettings { Format = format };
            using var header = new MagickImageCollection();
            header.Ping(source, settings);
            if (header.Count == 0)
                return Refuse("it is empty");
            if (header.Any(f => f.Width > MostSide || f.Height > MostSide) || header.Sum(f => (long)f.Width * f.Height) > MostPixels)
                return Refuse($"it is larger than {MostSide:N0} pixels a side or {MostPixels / 1_000_000} megapixels in all");
            using var frames = new MagickImageCollection(source, settings);
            return Write(frames, format, served, thumbnail);
        }
        catch (MagickException damaged)
        {
            return Refuse(damaged is MagickResourceLimitErrorException or MagickCacheErrorException ? "it is larger than can be borne" : "it is damaged");
        }
    }

    private static PictureFacts Write(MagickImageCollection frames, MagickFormat format, string served, string thumbnail)
    {
        var facts = FactsOf(frames[0]);
        foreach (var frame in frames)
        {
            frame.AutoOrient();
            var colours = frame.GetColorProfile();
            frame.Strip();
            if (colours is not null)
                frame.SetProfile(colours);
        }

        facts = facts with { Width = (int)frames[0].Width, Height = (int)frames[0].Height };
        frames.Write(served, format);
        using var small = frames[0].Clone();
        small.Thumbnail(ThumbnailSide, ThumbnailSide);
        small.Write(thumbnail, MagickFormat.Png);
        return facts;
    }

    private static PictureFacts FactsOf(IMagickImage<byte> image)
    {
        var exif = image.GetExifProfile();
        var latitude = Degrees(exif?.GetValue(ExifTag.GPSLatitude)?.Value, exif?.GetValue(ExifTag.GPSLatitudeRef)?.Value, "S");
        var longitude = Degrees(exif?.GetValue(ExifTag.GPSLongitude)?.Value, exif?.GetValue(ExifTag.GPSLongitudeRef)?.Value, "W");
        return new PictureFacts(0, 0, latitude, longitude, exif?.GetValue(ExifTag.DateTimeOriginal)?.Value, exif?.GetValue(ExifTag.OffsetTimeOriginal)?.Value, null);
    }

    private static double? Degrees(Rational[]? parts, string? side, string negative)
    {
        if (parts is not [var degrees, var minutes, var seconds])
            return null;
        var value = degrees.ToDouble() + minutes.ToDouble() / 60 + seconds.ToDouble() / 3600;
        return double.IsFinite(value) ? Math.Round(side?.StartsWith(negative, StringComparison.OrdinalIgnoreCase) == true ? -value : value, 7) : null;
    }

    private static PictureFacts Refuse(string reason) => new(0, 0, null, null, null, null, reason);
}
