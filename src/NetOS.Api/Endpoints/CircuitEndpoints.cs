using System.Text.Json;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Circuits;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Lifecycle;
using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

internal static class CircuitEndpoints
{
    private static readonly Resource Circuits = CircuitResource.Definition;
    private static readonly Resource Events = LifecycleEventResource.Definition;

    public static void MapCircuits(this IEndpointRouteBuilder api)
    {
        var circuits = api.MapRecords<Circuit, CircuitDetails>(Circuits, "Circuits", "Circuit");
        circuits.MapPost("/{id:guid}/status", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var move = MoveOf(await JsonBody.ReadAsync(http.Request), id, RecordResults.VersionOf(http.Request));
                await mediator.Send(move, http.RequestAborted);
                await http.WriteRecordAsync(Circuits, id);
            })
            .WithName("MoveCircuit").Needs(Permission.CircuitsEdit)
            .Doc(new Documented(OperationShape.Other, Circuits, "Moves a circuit along its life: quoted → ordered → provisioning → active → disconnect_pending → disconnected; cancelled from the first three.")
            {
                RequestExample = """{"to": "active", "on": "2026-11-20", "reason": "Accepted after test"}""",
                Also = [409, 412, 422],
            });
        circuits.MapGet("/{id:guid}/history", async (HttpContext http, HistoryReader history, Guid id) =>
            {
                var page = new ListRequestParser(Circuits, http.Caller()).Parse(http.Request.Query, ["limit", "offset"]);
                await http.RequireAsync(Circuits, id);
                using var buffer = new PooledBuffer();
                await history.WriteAsync(Circuits, id, http.Caller(), page.Limit, page.Offset, buffer, http.RequestAborted);
                await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
            })
            .WithName("GetCircuitHistory").Needs(Permission.CircuitsView)
            .Doc(new Documented(OperationShape.Other, Circuits, "Changes and life-cycle events on one line of time, newest first.")
            {
                Query = [("limit", "1 … 500.", "50"), ("offset", "How many to skip.", "0")],
                AnswerExample = """{"items": [{"at": "2026-11-19T14:03:11Z", "type": "change", "action": "updated", "by": "marcus@example.net", "source": "user", "changes": [{"field": "ban", "old": "5-QXR7724", "new": "5-QXR7742"}]}], "total": 1, "limit": 50, "offset": 0}""",
                Also = [404],
            });
        circuits.MapEvents();
        circuits.MapGet("/{id:guid}/contracts", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Circuits, id);
                await RecordEndpoints.ListAsync(http, ContractResource.Definition, (ContractResource.OverCircuit, id));
            })
            .WithName("ListCircuitContracts").Needs(Permission.ContractsView).Doc(new Documented(OperationShape.List, ContractResource.Definition, "The contracts over a circuit.") { Also = [404] });
    }

    private static void MapEvents(this IEndpointRouteBuilder circuits)
    {
        circuits.MapGet("/{id:guid}/lifecycle-events", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Circuits, id);
                await RecordEndpoints.ListAsync(http, Events, ("{t}.circuit_id = {value}", id));
            })
            .WithName("ListLifecycleEvents").Needs(Events.View).Doc(new Documented(OperationShape.List, Events, "What happened in the life of a circuit.") { Also = [404] });
        circuits.MapPost("/{id:guid}/lifecycle-events", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var details = new BodyBinder<LifecycleEventDetails>(Events).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var happened = await mediator.Send(new RecordLifecycleEvent(id, details), http.RequestAborted);
                await http.AnswerCreatedAsync(Events, happened);
            })
            .WithName("RecordLifecycleEvent").Needs(Events.Edit).Doc(new Documented(OperationShape.Create, Events, "Writes down something that happened to a circuit.") { Also = [404] });
    }

    /// <summary>Life-cycle events by their own id.</summary>
    public static void MapLifecycleEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/" + Events.Name).WithTags("Circuits").WithLiveOwner(Events);
        events.MapGet("/{id:guid}", (HttpContext http, Guid id) => http.WriteRecordAsync(Events, id, shape: RecordEndpoints.Shape(http, Events)))
            .WithName("GetLifecycleEvent").Needs(Events.View).Doc(OperationShape.Read, Events, "One life-cycle event.");
        events.MapChanges<LifecycleEvent, LifecycleEventDetails>(Events, "LifecycleEvent");
    }

    private static MoveCircuit MoveOf(JsonElement body, Guid id, int? version)
    {
        JsonValues.RequireMembers(body, "to", "on", "reason", "billing_stop_on");
        var words = EnumWords<CircuitStatus>.All;
        if (!body.TryGetProperty("to", out var to) || to.ValueKind != JsonValueKind.String || BodyText.Read(to, "to") is not { } word || !words.Contains(word))
            throw new InvalidException("to", $"It must be one of {string.Join(", ", words)}.");
        return new MoveCircuit(id, version, EnumWords<CircuitStatus>.FromWord(word), Date("on"), Member("reason") is { } reason ? JsonValues.Text(reason, "reason") : null, Date("billing_stop_on"));

        JsonElement? Member(string name) => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        DateOnly? Date(string name) => Member(name) is { } value ? JsonValues.Date(value, name) : null;
    }
}
