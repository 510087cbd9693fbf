using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Records;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Api.Endpoints;

/// <summary>What every kind of record offers in the same words: list, read, create, change, delete, restore, bulk, export, map.</summary>
internal static class RecordEndpoints
{
    public static RouteGroupBuilder MapRecords<TEntity, TDetails>(this IEndpointRouteBuilder api, Resource resource, string plural, string singular)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new()
    {
        var group = api.MapGroup("/" + resource.Name).WithTags(plural);
        group.MapReads(resource, plural, singular);
        group.MapCreate<TEntity, TDetails>(resource, singular);
        group.MapChanges<TEntity, TDetails>(resource, singular);
        group.MapBulk<TEntity, TDetails>(resource, plural);
        group.MapExport(resource, plural);
        if (resource.Geometry is not null)
            group.MapFeatures(resource, plural);
        return group;
    }

    public static void MapReads(this IEndpointRouteBuilder group, Resource resource, string plural, string singular)
    {
        group.MapList(resource, plural);
        group.MapGet("/{id:guid}", (HttpContext http, Guid id) => http.WriteRecordAsync(resource, id, shape: Shape(http, resource)))
            .WithName("Get" + singular).Needs(resource.View).Doc(OperationShape.Read, resource, $"One {resource.Singular}.");
    }

    private static void MapList(this IEndpointRouteBuilder group, Resource resource, string plural) =>
        group.MapGet("/", (Delegate)((HttpContext http) => ListAsync(http, resource, null)))
            .WithName("List" + plural).Needs(resource.View).Doc(OperationShape.List, resource, $"{resource.Singular} records, filtered, sorted and paged.");

    /// <param name="http">The request.</param>
    /// <param name="resource">The kind of records.</param>
    /// <param name="parent">A condition the route adds.</param>
    /// <param name="usual">Whether the kind's usual filters hold.</param>
    /// <param name="sort">The order where the caller gives none; null = the kind's own.</param>
    public static async Task ListAsync(HttpContext http, Resource resource, (string Condition, Guid Value)? parent, bool usual = true, IReadOnlyList<SortKey>? sort = null)
    {
        var reader = http.RequestServices.GetRequiredService<RecordReader>();
        var caller = http.Caller();
        var request = new ListRequestParser(resource, caller).Parse(http.Request.Query, usual: usual) with { Parent = parent };
        if (sort is not null && !request.SortGiven)
            request = request with { Sort = sort };
        using var buffer = new PooledBuffer();
        await reader.ListAsync(reader.ProjectionOf(resource, caller, request), caller, request, buffer, http.RequestAborted);
        http.Response.Headers.CacheControl = "private, no-cache";
        await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
    }

    private static void MapCreate<TEntity, TDetails>(this IEndpointRouteBuilder group, Resource resource, string singular)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new() =>
        group.MapPost("/", async (HttpContext http, IMediator mediator) =>
            {
                var details = new BodyBinder<TDetails>(resource).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                await http.AnswerCreatedAsync(resource, await mediator.Send(new CreateRecord<TEntity, TDetails>(details), http.RequestAborted));
            })
            .WithName("Create" + singular).Needs(resource.Edit).Doc(OperationShape.Create, resource, $"Makes a {resource.Singular}.");

    public static async Task AnswerCreatedAsync(this HttpContext http, Resource resource, Guid id, string? location = null)
    {
        http.Response.Headers.Location = location ?? $"/api/v1/{resource.Name}/{id}";
        await http.WriteRecordAsync(resource, id, StatusCodes.Status201Created);
    }

    public static void MapChanges<TEntity, TDetails>(this IEndpointRouteBuilder group, Resource resource, string singular)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new()
    {
        // Each field names its own permission; the route asks for sight only.
        group.MapPatch("/{id:guid}", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var patch = new BodyBinder<TDetails>(resource).Patch(await JsonBody.ReadAsync(http.Request), http.Caller());
                await mediator.Send(new UpdateRecord<TEntity, TDetails>(id, RecordResults.VersionOf(http.Request), patch), http.RequestAborted);
                await http.WriteRecordAsync(resource, id);
            })
            .WithName("Update" + singular).Needs(resource.View).Doc(OperationShape.Update, resource, $"Changes fields of a {resource.Singular} (JSON merge patch: absent leaves, null empties).");
        group.MapDelete("/{id:guid}", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                await mediator.Send(new DeleteRecord<TEntity, TDetails>(id, RecordResults.VersionOf(http.Request)), http.RequestAborted);
                return TypedResults.NoContent();
            })
            .WithName("Delete" + singular).Needs(resource.Edit).Doc(OperationShape.Delete, resource, $"Deletes a {resource.Singular}; it can be restored.");
        group.MapPost("/{id:guid}/restore", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                await mediator.Send(new RestoreRecord<TEntity, TDetails>(id), http.RequestAborted);
                await http.WriteRecordAsync(resource, id);
            })
            .WithName("Restore" + singular).Needs(resource.Edit).Doc(OperationShape.Restore, resource, $"Brings a deleted {resource.Singular} back.");
    }

    public static void MapExport(this IEndpointRouteBuilder group, Resource resource, string plural) =>
        group.MapGet("/export", (Delegate)((HttpContext http) => ExportAsync(http, resource)))
            .WithName("Export" + plural).Needs(resource.View).Doc(OperationShape.Export, resource, $"{resource.Singular} records as a file, with the list's own filters.");

    private static async Task ExportAsync(HttpContext http, Resource resource)
    {
        var caller = http.Caller();
        var format = ExportFormat.Of(http.Request.Query["format"].ToString(), resource);
        var request = new ListRequestParser(resource, caller).Parse(http.Request.Query, ["q", "sort", "fields", "bbox", "near", "deleted", "external_ids"], extra: "format");
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"netos-{resource.Name}.{format.Name}\"";
        await http.RequestServices.GetRequiredService<ListExporter>().WriteAsync(resource, caller, request, format, http.Response.Body, http.RequestAborted);
    }

    private static void MapFeatures(this IEndpointRouteBuilder group, Resource resource, string plural) =>
        group.MapGet("/map", async (HttpContext http, MapReader maps) =>
            {
                var caller = http.Caller();
                var request = new ListRequestParser(resource, caller).Parse(http.Request.Query, ["q", "bbox", "near", "external_ids"]);
                using var buffer = new PooledBuffer();
                await maps.WriteAsync(resource, caller, request, buffer, http.RequestAborted);
                http.Response.Headers.CacheControl = "private, no-cache";
                await http.WriteBufferAsync(buffer, "application/geo+json; charset=utf-8");
            })
            .WithName("Map" + plural).Needs(resource.View).Doc(OperationShape.Map, resource, $"{resource.Singular} records as GeoJSON; those without a place are counted in omitted.");

    /// <summary>What a single read is asked for; null for the usual.</summary>
    public static ListRequest? Shape(HttpContext http, Resource resource) =>
        http.Request.QueryString.HasValue ? new ListRequestParser(resource, http.Caller()).ParseShape(http.Request.Query) : null;
}
