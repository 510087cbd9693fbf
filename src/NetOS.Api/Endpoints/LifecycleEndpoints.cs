using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Lifecycle;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>What happened: life-cycle events of circuits, sites and RF links, and the history of every record.</summary>
internal static class LifecycleEndpoints
{
    private static readonly Resource Events = LifecycleEventResource.Definition;

    /// <summary>Life-cycle events by their own id.</summary>
    public static void MapLifecycleEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/" + Events.Name).WithTags("Circuits").WithLiveOwner(Events);
        events.MapGet("/{id:guid}", (HttpContext http, Guid id) => http.WriteRecordAsync(Events, id, shape: RecordEndpoints.Shape(http, Events)))
            .WithName("GetLifecycleEvent").Needs(Events.View).Doc(OperationShape.Read, Events, "One life-cycle event.");
        events.MapChanges<LifecycleEvent, LifecycleEventDetails>(Events, "LifecycleEvent");
    }

    /// <summary>Life-cycle events below the record they happened to.</summary>
    /// <param name="group">The routes of the kind.</param>
    /// <param name="owner">The kind.</param>
    /// <param name="condition">Which events are the record's, over <c>{value}</c>.</param>
    /// <param name="subject">Makes an event's subject of the record's id.</param>
    /// <param name="prefix">Tells the operations of the kinds apart; circuits have none.</param>
    public static void MapEvents(this IEndpointRouteBuilder group, Resource owner, string condition, Func<Guid, LifecycleSubject> subject, string prefix)
    {
        group.MapGet("/{id:guid}/lifecycle-events", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(owner, id);
                await RecordEndpoints.ListAsync(http, Events, (condition, id));
            })
            .WithName($"List{prefix}LifecycleEvents").Needs(Events.View).Doc(new Documented(OperationShape.List, Events, $"What happened in the life of a {owner.Singular}.") { Also = [404] });
        group.MapPost("/{id:guid}/lifecycle-events", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var details = new BodyBinder<LifecycleEventDetails>(Events).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var happened = await mediator.Send(new RecordLifecycleEvent(subject(id), details), http.RequestAborted);
                await http.AnswerCreatedAsync(Events, happened);
            })
            .WithName($"Record{prefix}LifecycleEvent").Needs(Events.Edit).Doc(new Documented(OperationShape.Create, Events, $"Writes down something that happened to a {owner.Singular}.") { Also = [404] });
    }

    public static void MapHistory(this IEndpointRouteBuilder group, Resource resource, string singular) =>
        group.MapGet("/{id:guid}/history", async (HttpContext http, HistoryReader history, Guid id) =>
            {
                var page = new ListRequestParser(resource, http.Caller()).Parse(http.Request.Query, ["limit", "offset"]);
                await http.RequireAsync(resource, id);
                using var buffer = new PooledBuffer();
                await history.WriteAsync(resource, id, http.Caller(), page.Limit, page.Offset, buffer, http.RequestAborted);
                await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
            })
            .WithName($"Get{singular}History").Needs(resource.View)
            .Doc(new Documented(OperationShape.Other, resource, "Changes and life-cycle events on one line of time, newest first.")
            {
                Query = [("limit", "1 … 500.", "50"), ("offset", "How many to skip.", "0")],
                AnswerExample = """{"items": [{"at": "2026-11-19T14:03:11Z", "type": "change", "action": "updated", "by": "marcus@example.net", "source": "user", "changes": [{"field": "ban", "old": "5-QXR7724", "new": "5-QXR7742"}]}], "total": 1, "limit": 50, "offset": 0}""",
                Also = [404],
            });
}
