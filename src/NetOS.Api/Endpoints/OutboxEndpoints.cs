using NetOS.Api.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Api.Endpoints;

/// <summary>The e-mails NetOS wrote, and what becomes of those that do not leave.</summary>
internal static class OutboxEndpoints
{
    public static void MapOutbox(this IEndpointRouteBuilder api)
    {
        var outbox = api.MapGroup("/outbox").WithTags("Notifications");
        outbox.MapGet("/", (Delegate)((HttpContext http) => RecordEndpoints.ListAsync(http, OutboxResource.Definition, null))).WithName("ListOutbox").Needs(Permission.SettingsView)
            .Doc(OperationShape.List, OutboxResource.Definition, "E-mails NetOS wrote, newest first.");
        outbox.MapGet("/status", async (OutboxStatus status, CancellationToken ct) => TypedResults.Json(await status.ReadAsync(ct), JsonColumn.Options)).WithName("GetOutboxStatus").Needs(Permission.SettingsView)
            .Doc(new Documented(OperationShape.Other, null, "Whether e-mails can leave, and how many wait or were given up.")
            {
                AnswerExample = """{"configured": true, "waiting": 3, "failed": 0, "last_sent_at": "2026-11-20T14:03:00Z", "detail": "E-mails leave by smtp.example.net:587."}""",
            });
        outbox.MapPost("/{id:guid}/retry", async (HttpContext http, OutboxStore store, CallerContext current, Guid id) =>
            {
                await store.RetryAsync(id, current, http.RequestAborted);
                await http.WriteRecordAsync(OutboxResource.Definition, id);
            })
            .WithName("RetryOutboxMessage").Needs(Permission.SettingsEdit)
            .Doc(new Documented(OperationShape.Other, OutboxResource.Definition, "Tries an e-mail again that waits or was given up.") { Also = [404, 409] });
        outbox.MapPost("/{id:guid}/discard", async (HttpContext http, OutboxStore store, CallerContext current, Guid id) =>
            {
                await store.DiscardAsync(id, current, http.RequestAborted);
                await http.WriteRecordAsync(OutboxResource.Definition, id);
            })
            .WithName("DiscardOutboxMessage").Needs(Permission.SettingsEdit)
            .Doc(new Documented(OperationShape.Other, OutboxResource.Definition, "Sees to it that an e-mail that waits or was given up is never sent.") { Also = [404, 409] });
    }
}
