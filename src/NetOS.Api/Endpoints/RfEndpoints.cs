using System.Globalization;
using System.Text.Json.Nodes;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Rf;
using NetOS.Domain.Common;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Api.Endpoints;

/// <summary>RF systems, the nodes of PtMP networks, and RF links.</summary>
internal static class RfEndpoints
{
    private static readonly Resource Links = RfLinkResource.Definition;
    private static readonly Resource Nodes = RfNodeResource.Definition;

    public static void MapRf(this IEndpointRouteBuilder api)
    {
        api.MapRecords<RfSystem, RfSystemDetails>(RfSystemResource.Definition, "RfSystems", "RfSystem").MapHistory(RfSystemResource.Definition, "RfSystem");
        var links = api.MapRecords<RfLink, RfLinkDetails>(Links, "RfLinks", "RfLink");
        links.MapHistory(Links, "RfLink");
        links.MapEvents(Links, "{t}.rf_link_id = {value}", LifecycleSubject.RfLink, "RfLink");
        links.MapPreview();
        links.MapDepreciation();
        var nodes = api.MapRecords<RfNode, RfNodeDetails>(Nodes, "RfNodes", "RfNode");
        nodes.MapHistory(Nodes, "RfNode");
        nodes.MapGet("/{id:guid}/compatible-subscribers", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Nodes, id);
                await RecordEndpoints.ListAsync(http, RfSystemResource.Definition, (RfSystemResource.ServedByNode, id));
            })
            .WithName("ListCompatibleSubscribers").Needs(Permission.CatalogView)
            .Doc(new Documented(OperationShape.List, RfSystemResource.Definition, "The active subscriber systems a node can serve.") { Also = [404] });
        nodes.MapGet("/{id:guid}/sector", async (HttpContext http, RfPathReader reader, Guid id) =>
            {
                using var buffer = new PooledBuffer();
                if (!await reader.WriteSectorAsync(id, http.Caller(), buffer, http.RequestAborted))
                    throw new NotFoundException(Nodes.Singular, id.ToString());
                await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
            })
            .WithName("GetSector").Needs(Permission.RfLinksView)
            .Doc(new Documented(OperationShape.Other, Nodes, "A node's beam and the links it serves: inside or outside of it, within the band's reach or not, capacity sold against capacity.")
            {
                AnswerExample = """{"id": "0198c0de-7f00-7000-8000-000000000001", "name": "Shafer Butte tower Tarana BN", "asset_id": "0198c0de-7f00-7000-8000-000000000003", "asset_name": "Shafer Butte tower", "rf_system_id": "0198c0de-7f00-7000-8000-000000000004", "rf_system_name": "Tarana BN", "latitude": 43.78, "longitude": -116.09, "sector_azimuth_deg": 135, "beamwidth_deg": 90, "capacity_mbps": 2400, "sold_mbps": 800, "subscriber_count": 2, "outside_beam": 0, "too_long": 0, "without_position": 0, "subscribers": [{"rf_link_id": "0198c0de-7f00-7000-8000-000000000002", "z_name": "Riverbend Apartments", "capacity_mbps": 400, "distance_km": 6.112, "bearing_deg": 141.2, "off_axis_deg": 6.2, "in_beam": true, "reach_km": 20, "too_long": false}]}""",
                Also = [404],
            });
    }

    private static void MapPreview(this IEndpointRouteBuilder links) =>
        links.MapGet("/preview", async (HttpContext http, RfPathReader reader, IRfRepository repository) =>
            {
                var (details, question) = QuestionOf(http.Request.Query);
                var answer = await reader.PreviewAsync(question, http.Caller(), http.RequestAborted);
                var json = JsonNode.Parse(answer.Json)!.AsObject();
                var number = RfLinkName.Lowest(answer.Numbers);
                var complete = answer is { AName: not null, ZName: not null, SystemName: not null };
                json["name"] = complete ? RfLinkName.Of(answer.AName!, answer.ZName!, answer.SystemName!, number) : null;
                json["number"] = complete ? number : null;
                json["classification"] = answer.ZName is null ? null : EnumWords.Of(question.ZCustomer is null ? RfLinkClassification.Backhaul : RfLinkClassification.CustomerEndlink);
                json["errors"] = complete && (answer.HasNode || details.ARfNodeId is null) ? Errors(details, await repository.PartsAsync(details, http.RequestAborted), number) : new JsonObject();
                http.Response.Headers.CacheControl = "private, no-cache";
                await http.Response.WriteAsJsonAsync(json, http.RequestAborted);
            })
            .WithName("PreviewRfLink").Needs(Permission.RfLinksView)
            .Doc(new Documented(OperationShape.Other, Links, "What a link would be called and measure, with as much as is chosen so far; errors says what would be refused.")
            {
                Query =
                [
                    ("a_asset_id", "The site at A.", ""), ("z_asset_id", "The site at Z.", ""), ("z_customer_id", "The customer at Z.", ""), ("rf_system_id", "The system.", ""), ("a_rf_node_id", "The node at A.", ""),
                    ("frequency_mhz", "Megahertz; the system's when not given.", "11245"), ("a_antenna_height_m", "Metres above ground.", "38"), ("z_antenna_height_m", "Metres above ground.", "24"), ("except", "The link that is being edited.", ""),
                ],
                AnswerExample = """{"name": "Shafer Butte tower ↔ Eagle water tower · 11 GHz licensed PTP #2", "number": 2, "classification": "backhaul", "parallels": [{"id": "0198c0de-7f00-7000-8000-000000000001", "name": "Shafer Butte tower ↔ Eagle water tower · 11 GHz licensed PTP", "fcc_call_sign": "WQXR388"}], "distance_km": 23.44, "a_azimuth_deg": 245.3, "z_azimuth_deg": 65.1, "fspl_db": 140.9, "fresnel_m": 12.5, "frequency_mhz": 11245, "band": "11 GHz", "reach_km": 30, "too_long": false, "a_ground_elevation_m": 2306, "z_ground_elevation_m": 782, "a_tilt_deg": -3.7, "a_position": [43.7836, -116.0856], "z_position": [43.6954, -116.354], "system": {"id": "0198c0de-7f00-7000-8000-000000000002", "name": "11 GHz licensed PTP", "type": "PTP", "role": "standalone", "licensed": true, "capacity_mbps": 1000, "active": true}, "sector": null, "errors": {}}""",
            });

    private static void MapDepreciation(this IEndpointRouteBuilder links) =>
        links.MapGet("/{id:guid}/depreciation", async (HttpContext http, DepreciationReader reader, Application.Common.BusinessCalendar calendar, Guid id) =>
            {
                var on = http.Request.Query.Day("on") ?? calendar.Today;
                using var buffer = new PooledBuffer();
                if (!await reader.WriteAsync(id, on, http.Caller(), buffer, http.RequestAborted))
                    throw new NotFoundException(Links.Singular, id.ToString());
                await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
            })
            .WithName("GetRfLinkDepreciation").Needs(Permission.RfLinksView).Needs(Permission.FinancialsView)
            .Doc(new Documented(OperationShape.Other, Links, "What is written off by a day, and the plan year by year.")
            {
                Query = [("on", "The day; today when not given.", "2027-02-10")],
                AnswerExample = """{"on": "2027-02-10", "currency": "USD", "capex": 28400.00, "salvage_value": 0.00, "months": 84, "months_past": 33, "monthly": 338.10, "depreciated": 11157.30, "net_book_value": 17242.70, "in_service_on": "2024-05-01", "fully_depreciated_on": "2031-05-01", "years": [{"year": 2024, "amount": 2366.70, "net_book_value": 26033.30}]}""",
                Also = [404],
            });

    private static (RfLinkDetails Details, RfPathQuestion Question) QuestionOf(IQueryCollection query)
    {
        string[] known = ["a_asset_id", "z_asset_id", "z_customer_id", "rf_system_id", "a_rf_node_id", "frequency_mhz", "a_antenna_height_m", "z_antenna_height_m", "except"];
        if (query.Keys.FirstOrDefault(k => !known.Contains(k)) is { } unknown)
            throw BadRequestException.Unknown("parameter", unknown, known);
        var (a, zAsset, zCustomer, system, node) = (Id("a_asset_id"), Id("z_asset_id"), Id("z_customer_id"), Id("rf_system_id"), Id("a_rf_node_id"));
        var details = new RfLinkDetails { AAssetId = a ?? Guid.Empty, ZAssetId = zAsset, ZCustomerId = zCustomer, RfSystemId = system ?? Guid.Empty, ARfNodeId = node };
        return (details, new RfPathQuestion(a, zAsset, zCustomer, system, node, Figure("frequency_mhz", 300_000), Figure("a_antenna_height_m", 1_000), Figure("z_antenna_height_m", 1_000), Id("except")));

        Guid? Id(string name) => query.One(name) is not { Length: > 0 } text ? null : Guid.TryParse(text, out var id) ? id : throw new BadRequestException("query.value", $"'{name}': '{text}' is not a UUID.");
        decimal? Figure(string name, decimal most) => query.One(name) is not { Length: > 0 } text
            ? null
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) && figure <= most ? figure : throw new BadRequestException("query.value", $"'{name}': it must be a number between 0 and {most:N0}.");
    }

    private static JsonObject Errors(RfLinkDetails details, RfLinkParts parts, int number)
    {
        try
        {
            RfLink.Create(details, parts, number);
            return [];
        }
        catch (RuleBrokenException broken)
        {
            return new JsonObject { [broken.Field ?? "rf_system_id"] = new JsonArray(broken.Message) };
        }
    }
}
