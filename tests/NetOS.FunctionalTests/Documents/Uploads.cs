using ImageMagick;

namespace NetOS.FunctionalTests.Documents;

/// <summary>Brings files the way a browser or curl does: the fields, then the file.</summary>
internal static class Uploads
{
    private static int _count;

    public static Task<Answer> UploadAsync(this ApiClient api, string owner, Guid id, string kind, byte[] bytes, string name, object? fields = null, params (string, string)[] headers) =>
        api.SendAsync(HttpMethod.Post, "/documents", Form([(owner, id.ToString()), ("kind", kind), .. FieldsOf(fields)], bytes, name), headers);

    /// <summary>A text of its own, so that no two are the same file.</summary>
    public static async Task<Answer> AnyDocumentAsync(this ApiClient api, string owner, Guid id, string kind = "other", object? fields = null) =>
        (await api.UploadAsync(owner, id, kind, Text(), "note.txt", fields)).ShouldBe(201);

    public static byte[] Text(string words = "Something to read.") => Encoding.UTF8.GetBytes($"{words} {Interlocked.Increment(ref _count)}\n");

    /// <summary>The name as it is, without quoting or encoding of our own.</summary>
    public static MultipartFormDataContent Form(IEnumerable<(string Name, string Value)> fields, byte[] bytes, string name)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(Part(field, Encoding.UTF8.GetBytes(value), null));
        form.Add(Part("file", bytes, name));
        return form;
    }

    public static ByteArrayContent Part(string field, byte[] bytes, string? name)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"" + (name is null ? "" : $"; filename*=UTF-8''{Uri.EscapeDataString(name)}"));
        return part;
    }

    /// <summary>A PDF with one line on each page.</summary>
    public static byte[] Pdf(params string[] lines)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {lines.Length} /Kids [{string.Join(' ', lines.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        foreach (var line in lines)
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {offsets.Count + 2} 0 R >>");
            var text = $"BT /F1 24 Tf 72 700 Td ({line}) Tj ET";
            Object($"<< /Length {text.Length} >>\nstream\n{text}\nendstream");
        }

        var xref = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append($"{offset:D10} 00000 n \n"));
        pdf.Append($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n% {Interlocked.Increment(ref _count)}\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Object(string body)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
    }

    /// <summary>A photograph that tells where and when it was taken.</summary>
    public static byte[] Photo(double latitude = 43.6187, double longitude = -116.2146, string taken = "2026:05:04 10:20:30")
    {
        using var image = new MagickImage(new MagickColor((byte)(Interlocked.Increment(ref _count) % 256), 80, 120), 640, 480);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.GPSLatitudeRef, latitude < 0 ? "S" : "N");
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(Math.Abs(latitude), true), new Rational(0), new Rational(0)]);
        exif.SetValue(ExifTag.GPSLongitudeRef, longitude < 0 ? "W" : "E");
        exif.SetValue(ExifTag.GPSLongitude, [new Rational(Math.Abs(longitude), true), new Rational(0), new Rational(0)]);
        exif.SetValue(ExifTag.DateTimeOriginal, taken);
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.Software, $"SECRETCAM {_count}");
        image.SetProfile(exif);
        image.Orientation = Orientation.RightTop;
        return image.ToByteArray(MagickFormat.Jpeg);
    }

    private static IEnumerable<(string, string)> FieldsOf(object? fields) => fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject().Select(f => (f.Key, f.Value!.ToString()));
}
