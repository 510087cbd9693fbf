using System.Buffers.Binary;
using System.Text;
using ImageMagick;
using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

/// <summary>Reading pictures; here in this process, in the product in one of its own.</summary>
internal sealed class PictureWorkerTests
{
    private string _folder = null!;

    [SetUp]
    public void Begin() => _folder = Directory.CreateTempSubdirectory("netos-picture-").FullName;

    [TearDown]
    public void End() => Directory.Delete(_folder, recursive: true);

    [TestCase(MagickFormat.Jpeg, "image/jpeg")]
    [TestCase(MagickFormat.Png, "image/png")]
    [TestCase(MagickFormat.WebP, "image/webp")]
    public void Place_and_time_are_read_and_what_is_served_holds_neither(MagickFormat format, string type)
    {
        using var image = new MagickImage(MagickColors.Olive, 40, 20);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.GPSLatitudeRef, "S");
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(33), new Rational(52), new Rational(12.5)]);
        exif.SetValue(ExifTag.GPSLongitudeRef, "E");
        exif.SetValue(ExifTag.GPSLongitude, [new Rational(151), new Rational(12), new Rational(0)]);
        exif.SetValue(ExifTag.DateTimeOriginal, "2026:05:04 10:20:30");
        exif.SetValue(ExifTag.OffsetTimeOriginal, "+10:00");
        exif.SetValue(ExifTag.Make, "SECRETCAM");
        image.SetProfile(exif);
        image.Orientation = Orientation.RightTop;
        image.SetProfile(new XmpProfile(Encoding.UTF8.GetBytes("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">SECRETXMP</x:xmpmeta>")));
        image.Comment = "SECRETCOMMENT";

        var facts = Read(type, image.ToByteArray(format));
        facts.Refused.ShouldBeNull();
        facts.Latitude!.Value.ShouldBe(-33.8701389, 1e-6);
        facts.Longitude!.Value.ShouldBe(151.2, 1e-6);
        (facts.TakenAt, facts.TakenOffset).ShouldBe(("2026:05:04 10:20:30", "+10:00"));
        (facts.Width, facts.Height).ShouldBe((20, 40), "upright");
        var served = File.ReadAllBytes(Served);
        foreach (var secret in new[] { "SECRET", "Exif", "xmpmeta", "2026:05:04" })
            Encoding.Latin1.GetString(served).ShouldNotContain(secret);
        using var clean = new MagickImage(served);
        (clean.Width, clean.Height, clean.GetExifProfile()).ShouldBe((20u, 40u, null));
    }

    [Test]
    public void A_thumbnail_fits_into_its_square()
    {
        Read("image/png", SampleFiles.Picture(MagickFormat.Png, 1000, 400)).Width.ShouldBe(1000);
        using var small = new MagickImage(Thumbnail);
        (small.Width, small.Height, small.Format).ShouldBe((320u, 128u, MagickFormat.Png));
    }

    [Test]
    public void A_picture_of_a_hundred_thousand_pixels_a_side_is_refused_by_its_header()
    {
        var bomb = SampleFiles.Picture(MagickFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 100_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 100_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc32(bomb.AsSpan(12, 17)));
        var started = System.Diagnostics.Stopwatch.StartNew();
        Read("image/png", bomb).Refused.ShouldNotBeNull().ShouldContain("larger");
        started.Elapsed.TotalSeconds.ShouldBeLessThan(5);
    }

    [TestCase("image/png")]
    [TestCase("image/jpeg")]
    [TestCase("image/gif")]
    [TestCase("image/webp")]
    [TestCase("image/tiff")]
    public void Half_a_picture_is_refused_or_read_but_breaks_nothing(string type)
    {
        var format = type switch { "image/png" => MagickFormat.Png, "image/jpeg" => MagickFormat.Jpeg, "image/gif" => MagickFormat.Gif, "image/webp" => MagickFormat.WebP, _ => MagickFormat.Tiff };
        var whole = SampleFiles.Picture(format, 64, 64);
        Read(type, whole[..20]).Refused.ShouldNotBeNull();
        Read(type, [.. whole[..^4], 1, 2, 3, 4]);
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        return ~crc;
    }

    private string Served => Path.Combine(_folder, "served");

    private string Thumbnail => Path.Combine(_folder, "thumbnail");

    private PictureFacts Read(string type, byte[] bytes)
    {
        var source = Path.Combine(_folder, "source");
        File.WriteAllBytes(source, bytes);
        return PictureWorker.Read(type, source, Served, Thumbnail);
    }
}
