using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Records that belong to another: they are there only as long as their owner is, and only at its address.</summary>
internal static class OwnedRecords
{
    /// <summary>Answers 404 unless the owner is live and the record, if the address names one, is its own.</summary>
    /// <param name="group">The routes below the owner.</param>
    /// <param name="owner">The kind of the owner.</param>
    /// <param name="ownerId">The route value of its id.</param>
    /// <param name="owned">The kind of the records.</param>
    /// <param name="column">The column of their table that names the owner.</param>
    public static RouteGroupBuilder OwnedBy(this RouteGroupBuilder group, Resource owner, string ownerId, Resource owned, string column) =>
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var parent = IdOf(http, ownerId);
            await http.RequireAsync(owner, parent);
            if (http.Request.RouteValues.ContainsKey("id"))
                await http.RequireAsync(owned, IdOf(http, "id"), ("{t}." + column + " = {value}", parent), Presence.Both);
            return await next(context);
        });

    /// <summary>Answers 404 unless the record is there, deleted or not, and its owner is live.</summary>
    public static RouteGroupBuilder WithLiveOwner(this RouteGroupBuilder group, Resource owned) =>
        group.AddEndpointFilter(async (context, next) =>
        {
            await context.HttpContext.RequireAsync(owned, IdOf(context.HttpContext, "id"), presence: Presence.Both);
            return await next(context);
        });

    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task RequireAsync(this HttpContext http, Resource resource, Guid id, (string, Guid)? parent = null, Presence presence = Presence.Live)
    {
        var request = ListRequest.Everything with { Filters = [new Filter(resource.Find("id")!, FilterOperator.Any, [id])], Parent = parent, Presence = presence };
        if ((await http.RequestServices.GetRequiredService<RecordReader>().IdsAsync(resource, http.Caller(), request, http.RequestAborted)).Count == 0)
            throw new NotFoundException(resource.Singular, id.ToString());
    }

    private static Guid IdOf(HttpContext http, string name) => Guid.Parse((string)http.GetRouteValue(name)!);
}
