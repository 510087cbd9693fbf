using System.Net.Mail;
using System.Text.Json;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Settings;

namespace NetOS.Api.Endpoints;

/// <summary>What people set while NetOS runs.</summary>
internal static class SettingsEndpoints
{
    private const string NotificationsExample = """{"version": 3, "updated_at": "2026-11-20T15:00:00Z", "updated_by": "dana@example.net", "smtp_host": "smtp.example.net", "smtp_port": 587, "smtp_security": "auto", "smtp_username": "netos", "smtp_password_set": true, "smtp_password_last_four": "x9Qz", "smtp_from": "NetOS <netos@example.net>", "admin_email": "noc@example.net", "renewal_report_enabled": true, "renewal_report_weekday": 0, "renewal_report_hour": 8, "renewal_report_lookahead_days": 180, "activity_digest_enabled": true, "activity_digest_weekday": 0, "activity_digest_hour": 9, "activity_digest_lookback_days": 7, "new_user_email_enabled": true, "secrets_readable": true, "sources": {"smtp_host": "database", "smtp_port": "default", "admin_email": "environment"}}""";
    private const string RenewalsExample = """{"version": 1, "updated_at": "2026-11-20T15:00:00Z", "updated_by": "dana@example.net", "approval_threshold_mrc": 5000.00, "lookahead_days": 180, "reminder_days": [90, 60, 30, 14, 7, 1, 0], "secrets_readable": true, "sources": {"approval_threshold_mrc": "default", "lookahead_days": "database", "reminder_days": "default"}}""";
    private const string Recipient = "recipient";

    public static void MapSettings(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/settings").WithTags("Notifications");
        settings.MapKey(NotificationGroup.Name, "Notification", NotificationsExample, """{"smtp_from": "NetOS <netos@example.net>", "renewal_report_hour": 7, "activity_digest_enabled": false}""");
        settings.MapKey(RenewalGroup.Name, "Renewal", RenewalsExample, """{"lookahead_days": 120, "reminder_days": [60, 30, 7, 0]}""");
        settings.MapPost("/notifications/test", (Delegate)((HttpContext http) => TestAsync(http))).WithName("TestNotificationSettings").Needs(Permission.SettingsEdit)
            .Doc(new Documented(OperationShape.Other, null, "Sends one e-mail by the settings as they would be with this body, saved or not, to recipient (you); says what the mail server said.")
            {
                RequestExample = """{"recipient": "dana@example.net", "smtp_port": 587, "smtp_from": "netos@example.net"}""",
                AnswerExample = """{"sent": false, "recipient": "dana@example.net", "server": "smtp.example.net:587", "stage": "sign_in", "detail": "The mail server refuses the username or the password.", "words": "535 5.7.8 Error: authentication failed"}""",
                Also = [422, 429],
            });
    }

    private static void MapKey(this IEndpointRouteBuilder settings, string key, string name, string example, string changes)
    {
        var group = settings.MapGroup("/" + key);
        group.MapGet("/", (Delegate)((HttpContext http) => AnswerAsync(http, GroupOf(http, key)))).WithName($"Get{name}Settings").Needs(Permission.SettingsView)
            .Doc(new Documented(OperationShape.Other, null, $"The settings of {key}: what holds, and whether it comes from the database, the environment or is the default.") { AnswerExample = example });
        group.MapPatch("/", async (HttpContext http, SettingsChange change, OutboxStore outbox, CallerContext current) =>
            {
                await change.ApplyAsync(GroupOf(http, key), await JsonBody.ReadAsync(http.Request), RecordResults.VersionOf(http.Request), current, http.RequestAborted);
                await outbox.WakeAsync(http.RequestAborted);
                return await AnswerAsync(http, GroupOf(http, key));
            })
            .WithName($"Update{name}Settings").Needs(Permission.SettingsEdit)
            .Doc(new Documented(OperationShape.Other, null, $"Changes settings of {key}: absent leaves, null falls back to the environment or the default.") { RequestExample = changes, AnswerExample = example, Also = [409, 412, 422] });
    }

    private static SettingsGroup GroupOf(HttpContext http, string key) => http.RequestServices.GetServices<SettingsGroup>().Single(g => g.Key == key);

    private static async Task<IResult> AnswerAsync(HttpContext http, SettingsGroup group)
    {
        var answer = await http.RequestServices.GetRequiredService<SettingsView>().ReadAsync(group, http.Caller(), http.RequestAborted);
        http.Response.Headers.ETag = $"\"v{answer["version"]}\"";
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(answer, JsonColumn.Options);
    }

    private static async Task<IResult> TestAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var body = await JsonBody.ReadAsync(http.Request);
        if (body.ValueKind != JsonValueKind.Object)
            throw new InvalidException("body", "The body must be a JSON object; {} tests the settings as they are.");
        var recipient = body.TryGetProperty(Recipient, out var given) && given.ValueKind != JsonValueKind.Null ? JsonValues.Text(given, Recipient) : http.Caller().Email;
        if (recipient is null || recipient.Length > 200 || !MailAddress.TryCreate(recipient, out var address) || address.Address != recipient)
            throw new InvalidException(Recipient, "It must be an e-mail address such as noc@example.net.");
        var group = GroupOf(http, NotificationGroup.Name);
        var settings = SettingsGroup<NotificationSettings>.Typed(await services.GetRequiredService<SettingsChange>().PreviewAsync(group, body, Recipient, http.Caller(), http.RequestAborted));
        services.GetRequiredService<TestLimit>().Count(http.Caller());
        var result = await services.GetRequiredService<TestEmail>().SendAsync(settings, recipient, services.GetRequiredService<CallerContext>(), http.RequestAborted);
        return TypedResults.Json(result, JsonColumn.Options);
    }
}
