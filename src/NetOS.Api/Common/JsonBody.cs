using System.Text.Json;
using System.Text.Unicode;
using NetOS.Application.Common.Errors;

namespace NetOS.Api.Common;

/// <summary>Reads request bodies strictly: JSON by name, no duplicate members, bounded size.</summary>
internal static class JsonBody
{
    public const int Limit = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <exception cref="UnsupportedMediaException">The content type is not JSON.</exception>
    /// <exception cref="BadRequestException">It is not well-formed, or a member stands there twice.</exception>
    public static async Task<JsonElement> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType() && request.ContentType?.StartsWith("application/merge-patch+json", StringComparison.OrdinalIgnoreCase) != true)
            throw new UnsupportedMediaException("Send JSON with the header Content-Type: application/json.");
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
            var bytes = WithoutByteOrderMark(body.GetBuffer().AsMemory(0, (int)body.Length));
            if (!Utf8.IsValid(bytes.Span))
                throw new BadRequestException("request.json", "The body is not UTF-8.");
            using var document = JsonDocument.Parse(bytes, Options);
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException)
        {
            // The names of members are compared as texts, and half of a surrogate pair is none.
            throw new BadRequestException("request.json", "The name of a member holds half of a surrogate pair; send whole Unicode characters.");
        }
        catch (JsonException malformed)
        {
            throw new BadRequestException("request.json", $"The body is not well-formed JSON (line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}), or a member stands in it twice.");
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
