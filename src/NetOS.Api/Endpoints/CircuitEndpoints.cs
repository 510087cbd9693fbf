using System.Text.Json;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Circuits;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

internal static class CircuitEndpoints
{
    private static readonly Resource Circuits = CircuitResource.Definition;

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
        circuits.MapHistory(Circuits, "Circuit");
        circuits.MapEvents(Circuits, "{t}.circuit_id = {value}", LifecycleSubject.Circuit, "");
        circuits.MapContractsOf(Circuits, "Circuit");
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
