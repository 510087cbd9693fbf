using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NetOS.Application.Common.Errors;

namespace NetOS.Api.Common;

/// <summary>A form whose fields are read and whose file is yet to come, so that it can be refused before its file is read.</summary>
internal sealed class UploadForm
{
    private const int FieldLength = 64 * 1024;

    private readonly MultipartReader _reader;

    private UploadForm(MultipartReader reader) => _reader = reader;

    /// <summary>The fields as they were sent.</summary>
    public Dictionary<string, string> Fields { get; } = [];

    /// <summary>The name the file came with; null when it has none.</summary>
    public string? FileName { get; private set; }

    /// <summary>The file's bytes, to be read once.</summary>
    public Stream File { get; private set; } = Stream.Null;

    /// <summary>Reads up to the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The fields there may be.</param>
    /// <exception cref="InvalidException">A field is unknown, stands twice or is too long, or the file is missing.</exception>
    /// <exception cref="BadRequestException">The form is malformed.</exception>
    public static async Task<UploadForm> ReadAsync(HttpRequest request, IReadOnlyCollection<string> known)
    {
        var form = new UploadForm(Uploads.ReaderOf(request));
        var ct = request.HttpContext.RequestAborted;
        while (await form.NextAsync(ct) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || !disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase))
                throw Uploads.Malformed();
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (name == "file")
            {
                form.FileName = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value;
                form.File = new PartStream(section.Body);
                return form;
            }

            if (!known.Contains(name))
                throw new InvalidException(Shown(name), $"Unknown field. Known: {string.Join(", ", known)}, file.");
            if (!form.Fields.TryAdd(name, await TextAsync(name, section.Body, ct)))
                throw new InvalidException(name, "The field stands here twice.");
        }

        throw new InvalidException("file", "Required: the form has no file.");
    }

    /// <exception cref="InvalidException">Something follows the file.</exception>
    public async Task RequireEndAsync(CancellationToken ct)
    {
        if (await NextAsync(ct) is not null)
            throw new InvalidException("file", "One file, and it comes last: something follows it.");
    }

    /// <summary>The fields as a JSON object, for the same checks a JSON body gets.</summary>
    public JsonElement ToJson(params string[] names) => JsonSerializer.SerializeToElement(Fields.Where(f => names.Contains(f.Key) && f.Value.Length > 0).ToDictionary());

    private async Task<MultipartSection?> NextAsync(CancellationToken ct)
    {
        try
        {
            return await _reader.ReadNextSectionAsync(ct);
        }
        catch (Exception malformed) when (Uploads.IsMalformed(malformed))
        {
            throw Uploads.Malformed();
        }
    }

    private static async Task<string> TextAsync(string name, Stream body, CancellationToken ct)
    {
        var bytes = new byte[FieldLength + 1];
        await using var part = new PartStream(body);
        var length = await part.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        if (length > FieldLength)
            throw new InvalidException(name, $"At most {FieldLength:N0} bytes.");
        return Utf8.IsValid(bytes.AsSpan(0, length)) ? Encoding.UTF8.GetString(bytes, 0, length) : throw new InvalidException(name, "The text is not UTF-8.");
    }

    private static string Shown(string name) => name is { Length: > 0 and <= 100 } ? name.Replace('\0', ' ') : "form";

    /// <summary>A part that breaks off is the sender's fault, whoever reads it.</summary>
    private sealed class PartStream(Stream part) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                return await part.ReadAsync(buffer, cancellationToken);
            }
            catch (Exception malformed) when (Uploads.IsMalformed(malformed))
            {
                throw Uploads.Malformed();
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
