using System.Diagnostics;
using NetOS.Infrastructure.Activity;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Api.Common;

/// <summary>Puts every request of the API and every step of signing in into the activity log and its trace id on the answer.</summary>
internal sealed class ActivityMiddleware(RequestDelegate next, RequestLog log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext http, CallerContext context)
    {
        if (!http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/auth"))
        {
            await next(http);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        http.Response.Headers["X-Request-Id"] = Problems.TraceId(http);
        try
        {
            await next(http);
        }
        finally
        {
            var path = http.Request.Path.Value ?? "/";
            log.Add(new LoggedRequest(
                clock.GetUtcNow(),
                Problems.TraceId(http),
                context.IsKnown ? context.Caller.Email : "",
                context.IsKnown ? context.Caller.Role : "",
                context.IsKnown ? context.Caller.Token : null,
                http.Request.Method,
                path.Length <= 500 ? path.Replace('\0', ' ') : path[..500].Replace('\0', ' '),
                http.Response.StatusCode,
                (float)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                http.Address()));
        }
    }
}
