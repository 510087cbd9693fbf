using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Activity;

namespace NetOS.Api.Common;

/// <summary>
/// A POST with <c>Idempotency-Key</c> runs once per caller, route and key within 24 hours; the same call again gets the first answer.
/// The same key with another body is refused. Answers other than 2xx are not kept: nothing was done, so it may be tried again.
/// </summary>
internal sealed class IdempotencyMiddleware(RequestDelegate next, IdempotencyStore store)
{
    public const string Header = "Idempotency-Key";
    private const int KeyLength = 200;
    private static readonly string[] KeptHeaders = ["Location", "ETag", "Content-Type"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Headers.TryGetValue(Header, out var values) || http.GetEndpoint()?.Metadata.GetMetadata<NeedsPermission>() is null)
        {
            await next(http);
            return;
        }

        var key = values.ToString();
        if (key.Length is 0 or > KeyLength || key.Any(c => c is < '!' or > '~'))
            throw new BadRequestException("request.idempotency_key", $"{Header}: 1 to {KeyLength} printable ASCII characters without blanks.");
        http.Request.EnableBuffering(JsonBody.Limit);
        var hash = await Uploads.HashAsync(http.Request, http.RequestAborted);
        http.Request.Body.Position = 0;

        var call = new IdempotentCall(CallerOf(http), http.Request.Path + http.Request.QueryString, key, hash);
        if (await store.BeginAsync(call, http.RequestAborted) is { } kept)
        {
            await ReplayAsync(http, kept);
            return;
        }

        await RunAsync(http, call);
    }

    private async Task RunAsync(HttpContext http, IdempotentCall call)
    {
        var wire = http.Response.Body;
        using var copy = new MemoryStream();
        http.Response.Body = copy;
        var done = false;
        try
        {
            await next(http);
            done = http.Response.StatusCode is >= 200 and < 300;
        }
        finally
        {
            http.Response.Body = wire;
            if (!done)
                await store.ForgetAsync(call);
        }

        if (done)
        {
            var headers = KeptHeaders.Where(h => http.Response.Headers.ContainsKey(h)).ToDictionary(h => h, h => http.Response.Headers[h].ToString());
            var secret = http.GetEndpoint()?.Metadata.GetMetadata<SecretAnswer>();
            await store.KeepAsync(call, new KeptAnswer(http.Response.StatusCode, JsonSerializer.Serialize(headers), secret is null ? copy.ToArray() : secret.Without(copy.ToArray())));
        }

        copy.Position = 0;
        await copy.CopyToAsync(wire, http.RequestAborted);
    }

    /// <summary>Whoever's rights or scope changed meanwhile gets no answer that was made for the old ones.</summary>
    private static string CallerOf(HttpContext http)
    {
        var caller = http.Caller();
        return $"{caller.Email} {caller.Permissions.Key} {string.Join(',', caller.Scope.States)} {string.Join(',', caller.Scope.Carriers)}";
    }

    private static async Task ReplayAsync(HttpContext http, KeptAnswer kept)
    {
        http.Response.StatusCode = kept.Status;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string>>(kept.Headers)!)
            http.Response.Headers[name] = value;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        await http.Response.Body.WriteAsync(kept.Body, http.RequestAborted);
    }
}

/// <summary>The answer has a member that is shown once and never stored.</summary>
internal sealed record SecretAnswer(string Member)
{
    public byte[] Without(byte[] body)
    {
        var answer = System.Text.Json.Nodes.JsonNode.Parse(body)!.AsObject();
        answer.Remove(Member);
        return JsonSerializer.SerializeToUtf8Bytes(answer);
    }
}
