using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Api.Common;

/// <summary>The one way back for whatever goes wrong: RFC 9457 problem details, never a stack trace.</summary>
internal static class Problems
{
    public static async Task HandleAsync(HttpContext http)
    {
        var error = http.Features.Get<IExceptionHandlerFeature>()!.Error;
        if (http.Response.HasStarted || (error is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
            return;
        await WriteAsync(http, await TranslateAsync(http, error));
    }

    /// <summary>For answers no handler wrote: unknown address, wrong method.</summary>
    public static Task HandleStatusAsync(HttpContext http) => WriteAsync(http, http.Response.StatusCode switch
    {
        404 => new Problem(404, "route.not_found", $"There is nothing at {http.Request.Path}."),
        405 => new Problem(405, "route.method", $"{http.Request.Method} is not possible at {http.Request.Path}."),
        413 => new Problem(413, "request.too_large", $"The body may have at most {Uploads.LimitOf(http):N0} bytes."),
        415 => new Problem(415, "request.media_type", "Send JSON with the header Content-Type: application/json."),
        var status => new Problem(status, "request.refused", "The request could not be carried out."),
    });

    private static async Task<Problem> TranslateAsync(HttpContext http, Exception error)
    {
        switch (error)
        {
            case StaleVersionException stale:
                return new Problem(stale.Status, stale.Code, stale.Message) { Members = { ["current"] = await CurrentAsync(http, stale) } };
            case TooManyRequestsException patience:
                http.Response.Headers.RetryAfter = Math.Ceiling(patience.RetryAfter.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return new Problem(patience.Status, patience.Code, patience.Message);
            case RequestException request:
                return new Problem(request.Status, request.Code, request.Message) { Members = new(request.Extensions.Where(e => e.Key != "record")) };
            case RuleBrokenException { Field: { } field } broken:
                var invalid = new Problem(422, broken.Code, broken.Message) { Members = { ["errors"] = new Dictionary<string, string[]> { [field] = [broken.Message] } } };
                if (broken.Allowed.Count > 0)
                    invalid.Members["allowed"] = broken.Allowed;
                return invalid;
            case RuleBrokenException broken:
                return new Problem(409, broken.Code, broken.Message) { Members = { ["allowed"] = broken.Allowed } };
            case BadHttpRequestException { StatusCode: 413 }:
                return new Problem(413, "request.too_large", $"The body may have at most {Uploads.LimitOf(http):N0} bytes.");
            case BadHttpRequestException bad:
                return new Problem(bad.StatusCode, "request.malformed", "The request is malformed.");
            // A date or number the database cannot take, e.g. a day before its calendar begins.
            case PostgresException { SqlState: PostgresErrorCodes.NumericValueOutOfRange or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.CharacterNotInRepertoire }:
                return new Problem(422, "request.out_of_range", "A value is outside what can be stored or compared.");
            case PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected }:
                return new Problem(409, "request.concurrent", "Somebody changed the same records at the same time. Nothing was written; try again.");
            default:
                http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("NetOS.Problems").LogError(error, "Unexpected failure of {Method} {Path}", http.Request.Method, http.Request.Path);
                return new Problem(500, "server.failure", "NetOS failed on this request. The trace id finds the cause in the log.");
        }
    }

    /// <summary>The record as it is now, as far as the caller may see it.</summary>
    private static async Task<JsonElement?> CurrentAsync(HttpContext http, StaleVersionException stale)
    {
        var resource = http.RequestServices.GetRequiredService<ResourceCatalog>().Get(stale.Resource);
        var reader = http.RequestServices.GetRequiredService<RecordReader>();
        using var buffer = new PooledBuffer();
        var caller = http.RequestServices.GetRequiredService<CallerContext>().Caller;
        return await reader.ReadAsync(reader.Usual(resource, caller, single: true), caller, stale.Id, buffer, http.RequestAborted)
            ? JsonDocument.Parse(buffer.ToArray()).RootElement
            : null;
    }

    private static async Task WriteAsync(HttpContext http, Problem problem)
    {
        if (http.Response.HasStarted)
            return;
        http.Response.StatusCode = problem.Status;
        var body = new Dictionary<string, object?>
        {
            ["type"] = $"urn:netos:problem:{problem.Code}",
            ["title"] = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(problem.Status),
            ["status"] = problem.Status,
            ["detail"] = problem.Detail,
            ["code"] = problem.Code,
            ["trace_id"] = TraceId(http),
        };
        foreach (var (name, value) in problem.Members.Where(m => m.Value is not null))
            body[name] = value;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ETag = default;
        await http.Response.WriteAsJsonAsync(body, JsonColumn.Options, "application/problem+json", http.RequestAborted);
    }

    public static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private sealed record Problem(int Status, string Code, string Detail)
    {
        public Dictionary<string, object?> Members { get; init; } = [];
    }
}
