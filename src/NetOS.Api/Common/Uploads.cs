using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Documents;

namespace NetOS.Api.Common;

/// <summary>The endpoint takes a file in a form, larger than any JSON.</summary>
internal sealed record TakesUpload;

/// <summary>Bounds of forms with a file, known before a byte of one is read.</summary>
internal static class Uploads
{
    /// <summary>What a form may hold beside its file.</summary>
    public const int Overhead = 256 * 1024;

    private const string Form = "Send multipart/form-data: the fields first, the file last.";

    /// <summary>Refuses a form by its declared length, and bounds one that declares none.</summary>
    /// <exception cref="TooLargeException">It says that it is too long; nothing of it was read.</exception>
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<TakesUpload>() is null)
            return next(http);
        var limit = LimitOf(http);
        if (http.Request.ContentLength > limit + Overhead)
            throw new TooLargeException(limit);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit + Overhead;
        return next(http);
    }

    /// <summary>How long a body may be here.</summary>
    public static long LimitOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<TakesUpload>() is null ? JsonBody.Limit : http.RequestServices.GetRequiredService<StorageSettings>().UploadLimit;

    /// <exception cref="UnsupportedMediaException">The body is no form with parts.</exception>
    public static MultipartReader ReaderOf(HttpRequest request) => BoundaryOf(request) is { } boundary
        ? new MultipartReader(boundary, request.Body) { HeadersCountLimit = 16, HeadersLengthLimit = 16 * 1024 }
        : throw new UnsupportedMediaException(Form);

    /// <summary>A hash over the parts: every sender draws a boundary of its own for each attempt, which is no other body.</summary>
    public static async Task<byte[]> HashAsync(HttpRequest request, CancellationToken ct)
    {
        if (BoundaryOf(request) is null)
            return await SHA256.HashDataAsync(request.Body, ct);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            var reader = ReaderOf(request);
            while (await reader.ReadNextSectionAsync(ct) is { } section)
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{section.ContentDisposition}\n"));
                hash.AppendData(await SHA256.HashDataAsync(section.Body, ct));
            }
        }
        catch (Exception malformed) when (IsMalformed(malformed))
        {
            throw Malformed();
        }

        return hash.GetHashAndReset();
    }

    /// <summary>What the reader of forms throws at a sender's fault; a body beyond the server's own bound is told apart.</summary>
    public static bool IsMalformed(Exception error) => error is InvalidDataException || (error is IOException and not BadHttpRequestException);

    public static BadRequestException Malformed() => new("request.multipart", $"The form is not well-formed, or broke off. {Form}");

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
            ? boundary.ToString()
            : null;
}
