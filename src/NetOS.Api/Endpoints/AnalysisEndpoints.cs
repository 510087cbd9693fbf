using System.Security.Cryptography;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Dashboard;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Tiles;

namespace NetOS.Api.Endpoints;

/// <summary>Dashboard, map tiles and the audit.</summary>
internal static class AnalysisEndpoints
{
    public static void MapAnalysis(this IEndpointRouteBuilder api, ResourceCatalog catalog)
    {
        api.MapGet("/dashboard/summary", DashboardAsync).WithName("GetDashboardSummary").WithTags("Analysis").Needs(Permission.AnalysisView)
            .Doc(new Documented(OperationShape.Other, null, "The one-page picture: counts, spend, bandwidth, renewals, per currency.")
            {
                Query = [("carrier_id", "Only these carriers, by comma.", ""), ("state", "Only circuits with an end in these states, by comma.", "")],
                AnswerExample = """{"as_of": "2026-11-22T08:00:00Z", "business_date": "2026-11-22", "cards": {"active_circuits": {"value": 1146, "total": 1284, "provisioning": 19}, "monthly_spend": [{"currency": "USD", "amount": 1940112.40}]}, "spend_by_carrier": [], "service_mix": [], "pipeline": [], "decide_next": []}""",
            });
        api.MapGet("/tiles/{layers}/{z:int}/{x:int}/{y:int}.mvt", TileAsync).WithName("GetTile").WithTags("Analysis").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, CircuitResource.Definition, "A Mapbox vector tile of the layers circuits, endpoints, rf_links, infrastructure, customers and places, by comma. Places are the sites and, of the endpoints, those inside no site that is shown; of_layer says which of the two one is. Filters are those of the circuits list where circuits, endpoints or places are among the layers (all but circuits and endpoints are then unfiltered), else those of the one layer's own list. 204 when empty.")
            {
                ContentType = "application/vnd.mapbox-vector-tile",
                Also = [204, 304, 404],
            });
        var audit = AuditResource.Of(catalog.All);
        api.MapGet("/audit", (Delegate)((HttpContext http) => RecordEndpoints.ListAsync(http, audit, null))).WithName("ListAudit").WithTags("Audit").Needs(Permission.AuditView)
            .Doc(OperationShape.List, audit, "Every write, field by field, newest first.");
        api.MapGroup("/audit").WithTags("Audit").MapExport(audit, "Audit");
        var requests = AuditResource.Requests;
        var log = api.MapGroup("/audit/requests").WithTags("Audit");
        log.MapGet("/", (Delegate)((HttpContext http) => RecordEndpoints.ListAsync(http, requests, null))).WithName("ListRequests").Needs(Permission.AuditView)
            .Doc(OperationShape.List, requests, "Every request, newest first.");
        log.MapExport(requests, "Requests");
    }

    private static async Task DashboardAsync(HttpContext http, DashboardReader dashboard)
    {
        var query = http.Request.Query;
        var carriers = query["carrier_id"].SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(t => Guid.TryParse(t, out var id) ? id : throw new BadRequestException("query.value", $"'carrier_id': '{t}' is not a UUID.")).ToList();
        var states = query["state"].SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (states.Any(s => s.Contains('\0')))
            throw new BadRequestException("query.value", "'state': the character U+0000 is not allowed.");
        using var buffer = new PooledBuffer();
        await dashboard.WriteAsync(new DashboardFilter(carriers, states), http.Caller(), buffer, http.RequestAborted);
        http.Response.Headers.CacheControl = "private, no-cache";
        await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
    }

    /// <summary>The filters belong to circuits and what follows them, or to the only layer there is.</summary>
    private static List<(string Layer, ListRequest Request)> RequestsOf(List<string> layers, HttpContext http)
    {
        var filtered = TileLayers.All[layers.Find(n => TileLayers.All[n].FilteredBy == CircuitResource.Definition) ?? layers[0]].FilteredBy;
        if (http.Request.Query.Count > 0 && filtered != CircuitResource.Definition && layers.Count > 1)
            throw new BadRequestException("query.parameter", "Filters belong to one list: ask for one layer at a time.");
        var request = new ListRequestParser(filtered, http.Caller()).Parse(http.Request.Query, ["q", "external_ids"]);
        return layers.ConvertAll(layer => (layer, TileLayers.All[layer].FilteredBy == filtered ? request : ListRequest.Everything));
    }

    private static async Task TileAsync(HttpContext http, TileReader tiles, TileCache cache, string layers, int z, int x, int y)
    {
        var names = layers.Split(',').Distinct().ToList();
        if (names.FirstOrDefault(n => !TileLayers.All.ContainsKey(n)) is { } unknown)
            throw BadRequestException.Unknown("layer", unknown, TileLayers.All.Keys);
        if (names.SelectMany(n => TileLayers.All[n].Shows).Select(shown => shown.View).FirstOrDefault(needed => !http.Caller().May(needed)) is { } missing)
            throw ForbiddenException.Permission(missing);
        var address = new TileAddress(z, x, y);
        if (!address.IsValid)
            throw new NotFoundException("tile", $"{z}/{x}/{y}");
        var requests = RequestsOf(names, http);

        // What a tile shows depends on its filters, not on who asks: a filter one may not use is refused above.
        // A scope makes tiles of its own, which are not kept.
        var key = z <= TileReader.MergeUpTo && http.Caller().Scope.IsEverything ? $"{layers}/{z}/{x}/{y}{http.Request.QueryString}/{http.RequestServices.GetRequiredService<Application.Common.BusinessCalendar>().Today}" : null;
        var epoch = cache.Epoch;
        var tile = key is null ? null : cache.Find(key);
        if (tile is null)
        {
            var bytes = await tiles.ReadAsync(requests, address, http.Caller(), http.RequestAborted);
            tile = new CachedTile(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
            if (key is not null)
                cache.Keep(key, epoch, tile);
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ETag = tile.ETag;
        if (tile.Bytes.Length == 0)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Any(t => t == tile.ETag || t == "W/" + tile.ETag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/vnd.mapbox-vector-tile";
        http.Response.ContentLength = tile.Bytes.Length;
        await http.Response.Body.WriteAsync(tile.Bytes, http.RequestAborted);
    }
}
