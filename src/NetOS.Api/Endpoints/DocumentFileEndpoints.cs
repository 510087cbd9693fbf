using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Documents;
using NetOS.Infrastructure.Documents;

namespace NetOS.Api.Endpoints;

/// <summary>The bytes of documents. Whatever they are, a browser gets them as data: never as a page, a script or a frame of NetOS's own origin.</summary>
internal static class DocumentFileEndpoints
{
    private const string Sandbox = "sandbox; default-src 'none'";
    private const string Pictures = "image/png";

    public static void MapFiles(this IEndpointRouteBuilder documents)
    {
        documents.MapGet("/{id:guid}/content", ContentAsync).WithName("GetDocumentContent").Needs(Permission.DocumentsView)
            .Doc(new Documented(OperationShape.Other, null, "The file; of a picture a copy without EXIF, upright. Takes Range and If-None-Match.")
            {
                Query = [("inline", "true: pictures that browsers show by themselves come as such, not as a download.", "true")],
                ContentType = "application/octet-stream",
                Also = [206, 304, 404, 416],
            });
        documents.MapGet("/{id:guid}/pages/{page:int}", PageAsync).WithName("GetDocumentPage").Needs(Permission.DocumentsView)
            .Doc(new Documented(OperationShape.Other, null, "One page of a PDF as a picture, from 1.") { ContentType = Pictures, Also = [304, 404] });
        documents.MapGet("/{id:guid}/thumbnail", ThumbnailAsync).WithName("GetDocumentThumbnail").Needs(Permission.DocumentsView)
            .Doc(new Documented(OperationShape.Other, null, "A picture of it, at most 320 pixels a side: the first page of a PDF, or the picture itself.") { ContentType = Pictures, Also = [304, 404] });
    }

    private static async Task<IResult> ContentAsync(HttpContext http, DocumentFiles files, IDocumentStorage storage, Guid id)
    {
        var document = await FindAsync(http, files, id);
        var inline = http.Request.Query.One("inline") switch
        {
            null or "false" => false,
            "true" => true,
            _ => throw new BadRequestException("query.value", "'inline': Either true or false."),
        };
        var type = FileType.Of(document.ContentType);
        var shown = inline && type?.ShowsInline == true;
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(document.FileName);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        // The answer is the file byte for byte, which ranges and the tag count in.
        http.Request.Headers.AcceptEncoding = default;
        return Answer(http, storage, id, type?.Family == FileFamily.Picture ? StoredParts.Served : StoredParts.Original, document.ContentType, document, "");
    }

    private static async Task<IResult> PageAsync(HttpContext http, DocumentFiles files, IDocumentStorage storage, PdfTools pdfs, Guid id, int page)
    {
        var document = await FindAsync(http, files, id);
        var part = StoredParts.Page(page);
        if (page < 1 || page > document.PageCount || document is not { PageCount: not null, HasPreview: true })
            throw new NotFoundException("page", part["page-".Length..]);
        if (storage.Locate(id, part) is null && storage.Locate(id, StoredParts.Original) is { } pdf)
        {
            await storage.AddAsync(id, part, async path =>
            {
                if (!await pdfs.PageAsync(pdf, page, path, http.RequestAborted))
                    throw new NotFoundException("picture of page", part["page-".Length..]);
            }, http.RequestAborted);
        }

        return Answer(http, storage, id, part, Pictures, document, "-" + part);
    }

    private static async Task<IResult> ThumbnailAsync(HttpContext http, DocumentFiles files, IDocumentStorage storage, Guid id)
    {
        var document = await FindAsync(http, files, id);
        return document.HasPreview ? Answer(http, storage, id, StoredParts.Thumbnail, Pictures, document, "-" + StoredParts.Thumbnail) : throw new NotFoundException("preview of document", id.ToString());
    }

    private static async Task<ServedDocument> FindAsync(HttpContext http, DocumentFiles files, Guid id) =>
        await files.FindAsync(id, http.Caller(), http.RequestAborted) ?? throw new NotFoundException("document", id.ToString());

    private static FileStreamHttpResult Answer(HttpContext http, IDocumentStorage storage, Guid id, string part, string contentType, ServedDocument document, string tagEnd)
    {
        var content = storage.Open(id, part) ?? throw new NotFoundException("file of document", id.ToString());
        http.Response.Headers.ContentSecurityPolicy = Sandbox;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Authorization, Cookie, X-NetOS-API-Key, x-user-role, x-user-email";
        return TypedResults.Stream(content, contentType, lastModified: document.UploadedAt, entityTag: new EntityTagHeaderValue($"\"{document.Sha256}{tagEnd}\""), enableRangeProcessing: true);
    }
}
