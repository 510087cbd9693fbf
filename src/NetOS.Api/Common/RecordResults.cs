using Microsoft.Net.Http.Headers;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Common;

/// <summary>Answers with one record: body, ETag, 304.</summary>
internal static class RecordResults
{
    /// <summary>Writes the record as the caller may see it, or 304 when they have it already.</summary>
    public static async Task WriteRecordAsync(this HttpContext http, Resource resource, Guid id, int status = StatusCodes.Status200OK, ListRequest? shape = null)
    {
        var reader = http.RequestServices.GetRequiredService<RecordReader>();
        var caller = http.Caller();
        var projection = shape is null ? reader.Usual(resource, caller, single: true) : reader.ProjectionOf(resource, caller, shape, single: true);
        using var buffer = new PooledBuffer();
        if (!await reader.ReadAsync(projection, caller, id, buffer, http.RequestAborted, deletedToo: shape?.Presence is Presence.Both or Presence.Deleted))
            throw new NotFoundException(resource.Singular, id.ToString());

        var headers = http.Response.Headers;
        var etag = TagOf(buffer);
        headers.ETag = etag;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Authorization, Cookie, X-NetOS-API-Key, x-user-role, x-user-email";
        if (status == StatusCodes.Status200OK && HttpMethods.IsGet(http.Request.Method) && Matches(http.Request.Headers.IfNoneMatch, etag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.StatusCode = status;
        await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
    }

    public static async Task WriteBufferAsync(this HttpContext http, PooledBuffer buffer, string contentType)
    {
        http.Response.ContentType = contentType;
        http.Response.ContentLength = buffer.Length;
        await buffer.WriteToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary>The version the caller has read, from <c>If-Match</c>; only the version part of the tag counts.</summary>
    /// <exception cref="BadRequestException">The header is not one of our tags.</exception>
    public static int? VersionOf(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(HeaderNames.IfMatch, out var values) || values.ToString() is not { Length: > 0 } text || text == "*")
            return null;
        var tag = text.StartsWith("W/", StringComparison.Ordinal) ? text[2..] : text;
        var version = tag.Trim('"').Split('-')[0];
        return version.Length is > 1 and < 11 && version[0] == 'v' && int.TryParse(version.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new BadRequestException("request.if_match", "If-Match takes the ETag of a record as it was answered, e.g. \"v7-1f0c…\".");
    }

    /// <summary>The record's version, then a hash over the body: rights, fields, included records and the business day all shape it.</summary>
    private static string TagOf(PooledBuffer body)
    {
        Span<byte> hash = stackalloc byte[32];
        body.Hash(hash);
        return $"\"v{VersionIn(body.Head)}-{Convert.ToHexStringLower(hash[..8])}\"";
    }

    /// <summary>Records are written with their version in the first members.</summary>
    private static int VersionIn(ReadOnlySpan<byte> body)
    {
        var at = body.IndexOf("\"version\":"u8) + 10;
        return System.Buffers.Text.Utf8Parser.TryParse(body[at..], out int version, out _) ? version : 0;
    }

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string etag) =>
        header.Count > 0 && header.ToString().Split(',', StringSplitOptions.TrimEntries).Any(t => t == "*" || t == etag || t == "W/" + etag);
}
