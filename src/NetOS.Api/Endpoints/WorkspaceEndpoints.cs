using System.Globalization;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Search;

namespace NetOS.Api.Endpoints;

/// <summary>What there is, searching everything, my jobs.</summary>
internal static class WorkspaceEndpoints
{
    public static void MapWorkspace(this IEndpointRouteBuilder api)
    {
        api.MapGet("/counts", async (HttpContext http, CountsReader counts) => TypedResults.Json(await counts.ReadAsync(http.Caller(), http.RequestAborted), JsonColumn.Options))
            .WithName("GetCounts").WithTags("Workspace").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "How many records of each kind the caller may see.") { AnswerExample = """{"circuits": 1284, "endpoints": 146, "carriers": 23, "contracts": 1201, "infrastructure": 146, "rf_links": 318, "customers": 2410, "electrical_services": 97, "renewals_overdue": 3}""" });
        api.MapGet("/search", SearchAsync)
            .WithName("Search").WithTags("Workspace").Needs(Permission.AnalysisView)
            .Doc(new Documented(OperationShape.Other, null, "Searches everything the caller may see, grouped by kind, exact identifiers first.")
            {
                Query = [("q", "What to look for; every word must occur.", "denver"), ("limit", "Records of each kind, 1 … 50.", "8")],
                AnswerExample = """{"q": "boise", "groups": [{"kind": "circuits", "items": [{"id": "0198c0de-7f00-7000-8000-000000000001", "label": "OGYX/331902//ZYO", "detail": "Zayo · Nampa · Boise", "series": 2, "status": "active", "urgency": "critical"}], "total": 1}]}""",
            });
        var jobs = api.MapGroup("/jobs").WithTags("Workspace");
        const string JobExample = """{"id": "0198c0de-7f00-7000-8000-000000000001", "kind": "bulk.circuits", "status": "running", "total": 12000, "processed": 3500, "error": null, "result": null, "created_at": "2026-11-22T08:00:00Z", "finished_at": null}""";
        jobs.MapGet("/{id:guid}", async (HttpContext http, JobStore store, Guid id) => TypedResults.Json(await FindAsync(http, store, id), JsonColumn.Options))
            .WithName("GetJob").NeedsIdentity().Doc(new Documented(OperationShape.Other, null, "How far one of my jobs is.") { AnswerExample = JobExample, Also = [404] });
        jobs.MapPost("/{id:guid}/cancel", async (HttpContext http, JobStore store, Guid id) =>
            {
                await FindAsync(http, store, id);
                await store.CancelAsync(id, http.RequestAborted);
                return TypedResults.Json(await FindAsync(http, store, id), JsonColumn.Options);
            })
            .WithName("CancelJob").NeedsIdentity().Doc(new Documented(OperationShape.Other, null, "Stops one of my jobs; what it did so far is undone.") { AnswerExample = JobExample, Also = [404] });
    }

    private static async Task SearchAsync(HttpContext http, SearchReader search)
    {
        var query = http.Request.Query;
        var text = query.One("q")?.Trim() ?? "";
        if (text.Length is 0 or > ListRequestParser.MaxSearchLength)
            throw new BadRequestException("query.value", $"'q': a text of 1 to {ListRequestParser.MaxSearchLength} characters.");
        var limit = 8;
        if (query.One("limit") is { } given && (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > 50))
            throw new BadRequestException("query.value", "'limit': a whole number from 1 to 50.");
        using var buffer = new PooledBuffer();
        await search.WriteAsync(text, limit, http.Caller(), buffer, http.RequestAborted);
        await http.WriteBufferAsync(buffer, "application/json; charset=utf-8");
    }

    private static async Task<JobState> FindAsync(HttpContext http, JobStore store, Guid id) =>
        await store.FindAsync(id, http.Caller().Email, http.RequestAborted) ?? throw new NotFoundException("job of yours", id.ToString());
}
