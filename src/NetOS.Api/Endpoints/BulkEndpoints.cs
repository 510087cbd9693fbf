using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

internal static class BulkEndpoints
{
    /// <summary>More records than this become a job.</summary>
    public const int AtOnce = 1_000;

    public static void MapBulk<TEntity, TDetails>(this IEndpointRouteBuilder group, Resource resource, string plural)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new() =>
        group.MapPost("/bulk", (HttpContext http, IMediator mediator, BulkRunner runner, JobStore jobs) => RunAsync<TEntity, TDetails>(http, mediator, runner, jobs, resource))
            .WithName("Bulk" + plural).Needs(resource.View)
            .Doc(OperationShape.Bulk, resource, "Changes, deletes or restores many records, all or nothing; more than 1,000 become a job.");

    private static async Task RunAsync<TEntity, TDetails>(HttpContext http, IMediator mediator, BulkRunner runner, JobStore jobs, Resource resource)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new()
    {
        var body = await JsonBody.ReadAsync(http.Request);
        var caller = http.Caller();
        var plan = await runner.PlanAsync<TDetails>(resource, caller, body, http.RequestAborted);
        if (plan.Token is { } given && given != plan.TokenNow)
            throw new ConflictException("bulk.set_changed", "The records or what is to be done with them changed since the dry run. Look at a new dry run.");

        if (plan.Ids.Count > AtOnce)
        {
            var job = await jobs.QueueAsync(BulkRunner.JobKind(resource), caller, BulkRunner.Payload(body, plan), plan.Ids.Count, http.RequestAborted);
            http.Response.Headers.Location = $"/api/v1/jobs/{job}";
            http.Response.StatusCode = StatusCodes.Status202Accepted;
            await http.Response.WriteAsJsonAsync(new { id = job, kind = BulkRunner.JobKind(resource), status = "queued", total = plan.Ids.Count }, JsonColumn.Options, http.RequestAborted);
            return;
        }

        var result = await mediator.Send(new BulkRecords<TEntity, TDetails>(plan.Ids, plan.Action, plan.Patch, plan.DryRun), http.RequestAborted);
        http.Response.StatusCode = result.Failed && !plan.DryRun ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        await WriteAsync(http, result, plan.DryRun ? plan.TokenNow : null);
    }

    private static async Task WriteAsync(HttpContext http, BulkResult result, string? token)
    {
        var answer = new Dictionary<string, object?> { ["matched"] = result.Matched, ["changed"] = result.Failed ? 0 : result.Changed, ["results"] = result.Results };
        if (token is not null)
            answer["token"] = token;
        if (http.Response.StatusCode == StatusCodes.Status422UnprocessableEntity)
        {
            answer["type"] = "urn:netos:problem:bulk.refused";
            answer["title"] = "Unprocessable Entity";
            answer["status"] = 422;
            answer["code"] = "bulk.refused";
            answer["detail"] = $"{result.Results.Count(r => r.Status == BulkItem.ErrorStatus)} of {result.Matched} records refuse the change; nothing was written.";
            answer["trace_id"] = Problems.TraceId(http);
        }

        await http.Response.WriteAsJsonAsync(answer, BulkRunner.Json, answer.ContainsKey("code") ? "application/problem+json" : "application/json", http.RequestAborted);
    }
}
