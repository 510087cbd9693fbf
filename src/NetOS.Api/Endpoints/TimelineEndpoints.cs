using NetOS.Api.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Timeline;

namespace NetOS.Api.Endpoints;

internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder api) => api.MapGet("/timeline", TimelineAsync)
        .WithName("GetTimeline").WithTags("Analysis").Needs(Permission.AnalysisView).Needs(Permission.ContractsView)
        .Doc(new Documented(OperationShape.Filtered, ContractResource.Definition, "Terms over time: a row for every contract and what it is over, and, with rf_links_view, for every FCC licence; the most urgent first. Filters are those of the contracts list; q looks at circuits and carriers too. A licence has the status active, a deadline and an urgency; it is not found by filters of what it does not have.")
        {
            Query =
            [
                ("subject", $"Only terms over these, by comma: {string.Join(", ", TimelineRequest.SubjectWords)}.", ""),
                ("site_id", "Only terms of what lands at these sites, by comma.", ""),
                ("limit", $"1 … {TimelineRequest.MaxLimit}.", "5000"),
            ],
            AnswerExample = """
                {"business_date": "2026-11-22", "columns": ["subject", "subject_id", "contract_id", "label", "a", "z", "status", "start_date", "end_date", "notice_from", "decision_deadline", "days_to_deadline", "urgency", "currency", "mrc", "current_rate", "carrier_id"],
                "rows": [["circuit", "0198c0de-7f00-7000-8000-000000000001", "0198c0de-7f00-7000-8000-000000000002", "L3/ETH/009812/INDY", "Indianapolis", "Chicago", "active", "2024-02-10", "2027-02-09", "2026-12-11", "2026-12-11", 19, "critical", "USD", 4058.20, 4179.95, "0198c0de-7f00-7000-8000-000000000003"]],
                "carriers": [{"id": "0198c0de-7f00-7000-8000-000000000003", "name": "Lumen", "series": 1}], "total": 1, "limit": 5000}
                """,
        });

    private static async Task TimelineAsync(HttpContext http, TimelineReader timeline)
    {
        var caller = http.Caller();
        using var buffer = new PooledBuffer();
        await timeline.WriteAsync(TimelineRequest.Parse(http.Request.Query, caller), caller, buffer, http.RequestAborted);
        http.Response.Headers.CacheControl = "private, no-cache";
        await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
    }
}
