using System.Text.Json;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Endpoints;
using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Endpoints;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Places where circuits land, merging those that are one, and making sites and customers of them.</summary>
internal static class LocationEndpoints
{
    private const string OutcomeExample = """{"id": "0198c0de-7f00-7000-8000-000000000009", "survivor": {"id": "0198c0de-7f00-7000-8000-000000000001", "name": "Indy Telcom Center"}, "merged": [{"id": "0198c0de-7f00-7000-8000-000000000002", "name": "Indy Telecom Ctr"}], "circuits": [{"id": "0198c0de-7f00-7000-8000-000000000003", "circuit_id": "L3/ETH/009812/INDY", "end": "z", "from_id": "0198c0de-7f00-7000-8000-000000000002", "from_name": "Indy Telecom Ctr", "deleted": false}], "filled": [{"field": "clli", "from_id": "0198c0de-7f00-7000-8000-000000000002"}], "external_ids": [{"source": "peeringdb", "id": "fac-214"}]}""";

    private static readonly Resource Places = EndpointResource.Definition;

    public static void MapLocations(this IEndpointRouteBuilder api)
    {
        var places = api.MapRecords<Domain.Endpoints.Endpoint, EndpointDetails>(Places, "Endpoints", "Endpoint");
        places.MapHistory(Places, "Endpoint");
        places.MapGet("/{id:guid}/possible-duplicates", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Places, id);
                await RecordEndpoints.ListAsync(http, Places, (EndpointResource.PossiblySame, id));
            })
            .WithName("ListPossibleDuplicates").Needs(Permission.EndpointsView)
            .Doc(new Documented(OperationShape.List, Places, "Endpoints that may be the same place: at most 50 m away, or of the same name in the same city.") { Also = [404] });
        places.MapMerges();
        places.MapConvert();
    }

    private static void MapMerges(this IEndpointRouteBuilder places)
    {
        places.MapPost("/merge", async (HttpContext http, IMediator mediator) =>
                await AnswerAsync(http, await mediator.Send(MergeOf(await JsonBody.ReadAsync(http.Request)), http.RequestAborted)))
            .WithName("MergeEndpoints").Needs(Permission.EndpointsEdit).Needs(Permission.CircuitsEdit)
            .Doc(new Documented(OperationShape.Other, Places, "Makes one place of several records of it: circuits of the merged point to the survivor, which takes over their external ids and, if asked, fills its empty fields; the merged are deleted. Needs circuits_edit too.")
            {
                RequestExample = """{"survivor_id": "0198c0de-7f00-7000-8000-000000000001", "merged_ids": ["0198c0de-7f00-7000-8000-000000000002"], "fill_empty": true, "allow_same_ends": false, "dry_run": true}""",
                AnswerExample = OutcomeExample,
                Also = [404, 409, 422],
            });
        places.MapGet("/merges", (Delegate)((HttpContext http) => RecordEndpoints.ListAsync(http, EndpointMergeResource.Definition, null)))
            .WithName("ListEndpointMerges").Needs(Permission.EndpointsView).Doc(OperationShape.List, EndpointMergeResource.Definition, "What was merged into what, newest first.");
        places.MapPost("/merges/{id:guid}/revert", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "leave_changed");
                await AnswerAsync(http, await mediator.Send(new RevertEndpointMerge(id, Flag(body, "leave_changed")), http.RequestAborted));
            })
            .WithName("RevertEndpointMerge").Needs(Permission.EndpointsEdit).Needs(Permission.CircuitsEdit)
            .Doc(new Documented(OperationShape.Other, Places, "Takes a merge back: the merged return with their circuits and external ids. Refused while something changed since, unless that is left as it is. Needs circuits_edit too.")
            {
                RequestExample = """{"leave_changed": false}""",
                AnswerExample = OutcomeExample,
                Also = [404, 409],
            });
    }

    private static void MapConvert(this IEndpointRouteBuilder places) =>
        places.MapPost("/{id:guid}/convert", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                await mediator.Send(ConversionOf(await JsonBody.ReadAsync(http.Request), id, RecordResults.VersionOf(http.Request)), http.RequestAborted);
                await http.WriteRecordAsync(Places, id);
            })
            .WithName("ConvertEndpoint").Needs(Permission.EndpointsEdit)
            .Doc(new Documented(OperationShape.Other, Places, "Makes a site (infrastructure) or a customer of an endpoint, with its name, address and position, and puts the endpoint inside. Without a kind a site's is taken from the facility type. Needs infrastructure_edit or customers_edit too.")
            {
                RequestExample = """{"to": "infrastructure", "kind": "carrier_hotel", "name": "Indy Telcom Center"}""",
                Also = [404, 409, 412, 422],
            });

    private static MergeEndpoints MergeOf(JsonElement body)
    {
        JsonValues.RequireMembers(body, "survivor_id", "merged_ids", "fill_empty", "allow_same_ends", "dry_run");
        var merged = Given(body, "merged_ids") is { } ids && JsonValues.ReaderOf(typeof(IReadOnlyList<Guid>))(ids, "merged_ids")(null) is IReadOnlyList<Guid> list
            ? list
            : throw new InvalidException("merged_ids", "Required: the ids of the endpoints that go.");
        var survivor = Given(body, "survivor_id") is { } id && JsonValues.ReaderOf(typeof(Guid))(id, "survivor_id")(null) is Guid survivorId
            ? survivorId
            : throw new InvalidException("survivor_id", "Required: the id of the endpoint that stays.");
        return new MergeEndpoints(survivor, merged, Flag(body, "fill_empty"), Flag(body, "allow_same_ends"), Flag(body, "dry_run"));
    }

    private static ICommand<Guid> ConversionOf(JsonElement body, Guid id, int? version)
    {
        JsonValues.RequireMembers(body, "to", "kind", "name");
        var name = Given(body, "name") is { } given ? JsonValues.Text(given, "name") : null;
        return Given(body, "to") is { ValueKind: JsonValueKind.String } to ? BodyText.Read(to, "to") switch
        {
            "infrastructure" => new ConvertEndpointToAsset(id, version, Kind<AssetKind>(body), name),
            "customer" => new ConvertEndpointToCustomer(id, version, Kind<CustomerKind>(body) ?? throw new InvalidException("kind", $"Required: one of {string.Join(", ", EnumWords<CustomerKind>.All)}."), name),
            _ => throw Unknown(),
        }
        : throw Unknown();

        static InvalidException Unknown() => new("to", "It must be one of infrastructure, customer.");
    }

    private static T? Kind<T>(JsonElement body) where T : struct, Enum => Given(body, "kind") is not { } kind
        ? null
        : kind.ValueKind == JsonValueKind.String && BodyText.Read(kind, "kind") is { } word && EnumWords<T>.All.Contains(word)
            ? EnumWords<T>.FromWord(word)
            : throw new InvalidException("kind", $"It must be one of {string.Join(", ", EnumWords<T>.All)}.");

    private static bool Flag(JsonElement body, string name) => Given(body, name) is { } given && JsonValues.ReaderOf(typeof(bool))(given, name)(null) is true;

    private static JsonElement? Given(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static Task AnswerAsync(HttpContext http, MergeOutcome outcome) => http.Response.WriteAsJsonAsync(outcome, JsonColumn.Options, http.RequestAborted);
}
