using System.Globalization;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Installation;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Scheduling;

namespace NetOS.Api.Endpoints;

/// <summary>What runs by the clock, and what this installation is made of.</summary>
internal static class SystemEndpoints
{
    private const int DefaultRuns = 20, MostRuns = 200;

    private const string RunExample = """{"id": "0198c0de-7f00-7000-8000-000000000001", "status": "failed", "cause": "schedule", "asked_by": null, "attempt": 1, "period": "2026-11-22", "instance": "netos-1-4711-19b0a1", "started_at": "2026-11-22T08:10:00Z", "finished_at": "2026-11-22T08:10:02Z", "seconds": 2.113, "error": "The disk is full.", "result": null}""";

    public static void MapSystem(this IEndpointRouteBuilder api)
    {
        var schedules = api.MapGroup("/schedules").WithTags("System");
        schedules.MapGet("/", (ScheduleReader reader, CancellationToken ct) => ItemsAsync(reader.ListAsync(ct)))
            .WithName("ListSchedules").Needs(Permission.JobsView)
            .Doc(new Documented(OperationShape.Other, null, "What runs by the clock: when, how the last run ended, and when the next one is.")
            {
                AnswerExample = $$$"""{"items": [{"name": "documents_check", "description": "Compares the files of documents with their records.", "schedule": "Daily at 04:10", "time_zone": "America/New_York", "running": false, "last_run": {{{RunExample}}}, "next_run": {"at": "2026-11-22T08:11:02Z", "attempt": 2}}], "total": 1}""",
            });
        schedules.MapPost("/{name}/run", async (HttpContext http, RunNow run, string name) =>
            {
                await run.AskAsync(name, http.Caller(), http.RequestAborted);
                http.Response.Headers.Location = $"/api/v1/schedules/{name}/runs";
                return TypedResults.Json(new { Name = name, Status = "queued" }, JsonColumn.Options, statusCode: StatusCodes.Status202Accepted);
            })
            .WithName("RunSchedule").Needs(Permission.JobsEdit)
            .Doc(new Documented(OperationShape.Other, null, "Runs a job now, once; it is not retried.") { AnswerExample = """{"name": "documents_check", "status": "queued"}""", Also = [202, 404, 409] });
        schedules.MapGet("/{name}/runs", (HttpContext http, ScheduleReader reader, string name) => ItemsAsync(reader.RunsAsync(name, LimitOf(http), http.RequestAborted)))
            .WithName("ListScheduleRuns").Needs(Permission.JobsView)
            .Doc(new Documented(OperationShape.Other, null, "The latest runs of a job.")
            {
                Query = [("limit", $"How many, 1 … {MostRuns}.", "20")],
                AnswerExample = $$"""{"items": [{{RunExample}}], "total": 1}""",
                Also = [404],
            });
        api.MapGet("/system", async (SystemReader reader, CancellationToken ct) => TypedResults.Json(await reader.ReadAsync(ct), JsonColumn.Options))
            .WithName("GetSystem").WithTags("System").Needs(Permission.JobsView)
            .Doc(new Documented(OperationShape.Other, null, "What this installation is made of: versions, migrations, storage, and the processes that run jobs.")
            {
                AnswerExample = """{"versions": {"netos": "0.1.0", "dotnet": "10.0.4", "system": "Debian GNU/Linux 12", "postgresql": "17.2", "postgis": "3.5.0", "quartz": "4.7.3"}, "started_at": "2026-11-22T06:00:00Z", "time_zone": "America/New_York", "memory_bytes": 310378496, "migrations": {"applied": ["20261122070516_Initial"], "pending": []}, "storage": {"database_bytes": 210763776, "documents": 412, "document_bytes": 98410233, "free_bytes": 51539607552, "checked_at": "2026-11-22T09:10:01Z", "findings": {"documents": 412, "findings": 0, "lines": []}}, "instances": [{"name": "netos-1-4711-19b0a1", "current": true, "alive": true, "seen_at": "2026-11-22T15:00:00Z"}]}""",
            });
    }

    private static async Task<IResult> ItemsAsync<T>(Task<IReadOnlyList<T>> read)
    {
        var items = await read;
        return TypedResults.Json(new { Items = items, Total = items.Count }, JsonColumn.Options);
    }

    private static int LimitOf(HttpContext http) => http.Request.Query.One("limit") is not { } given ? DefaultRuns
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostRuns ? limit
        : throw new BadRequestException("query.value", $"'limit': a whole number from 1 to {MostRuns}.");
}
