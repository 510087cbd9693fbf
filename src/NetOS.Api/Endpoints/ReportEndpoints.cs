using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reports;

namespace NetOS.Api.Endpoints;

/// <summary>The weekly e-mails: where they stand, how they look to their reader, sending them now.</summary>
internal static class ReportEndpoints
{
    private const string SendExample = """{"id": "0198c0de-7f00-7000-8000-000000000001", "period": "2026-W48", "trigger": "schedule", "status": "queued", "reason": null, "sent_by": "system@netos", "at": "2026-11-23T08:00:02Z", "recipients": 18, "delivered": 17, "bounced": 1, "waiting": 0, "summary": {"total": 86, "overdue": 3, "critical": 10, "active": 21, "watch": 52, "licenses": 2}}""";

    // It shows one page of its own making, in a frame of the application and alone, and neither loads nor runs anything.
    private const string PreviewPolicy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private static readonly string[] Readers = ["me", "without_money"], Formats = ["html", "text"];

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapReport(http => http.RequestServices.GetRequiredService<WeeklyRenewals>(), "renewal", "RenewalReport", "weekly renewal report", [Permission.ReportsView, Permission.RenewalsView], """
            {"name": "Weekly renewal report", "enabled": true, "configured": true, "schedule": "Mondays 08:00 UTC", "days": 180, "recipients": 18, "next_send_at": "2026-11-30T08:00:00Z",
            "headline": "3 renewals overdue, 10 due within 30 days", "lead": "$12,920.00 a month is past its deadline. Next: L3/WAVE/014402/CHCG by Fri, Nov 27.",
            "counts": {"total": 86, "overdue": 3, "critical": 10, "active": 21, "watch": 52, "licenses": 2}, "sends": [
            """ + SendExample + "]}");
        reports.MapReport(http => http.RequestServices.GetRequiredService<WeeklyActivity>(), "activity-digest", "ActivityDigest", "weekly activity digest", [Permission.ReportsView, Permission.AuditView], """
            {"name": "Weekly activity digest", "enabled": true, "configured": true, "schedule": "Mondays 09:00 UTC", "days": 7, "recipients": 4, "next_send_at": "2026-11-30T09:00:00Z",
            "headline": "214 changes by 6 people in the last 7 days", "lead": "2 changes of who may do what, 3 API tokens in use.",
            "counts": {"writes": 214, "people": 6, "authorization_changes": 2, "tokens": 3, "reports": 1}, "sends": []}
            """);
    }

    private static void MapReport(this IEndpointRouteBuilder reports, Func<HttpContext, IReport> of, string path, string operation, string words, string[] needs, string example)
    {
        var report = reports.MapGroup("/" + path);
        NeedsAll(report.MapGet("/", async (HttpContext http, ReportOverview overview) =>
                TypedResults.Json(await overview.ReadAsync(of(http), http.Caller(), http.RequestAborted), JsonColumn.Options))
            .WithName("Get" + operation), needs)
            .Doc(new Documented(OperationShape.Other, null, $"Where the {words} stands: when it is sent and to how many, what it would say to you now, and the last sends with what became of their e-mails.") { AnswerExample = example });
        NeedsAll(report.MapGet("/preview", (HttpContext http, ReportOverview overview) => PreviewAsync(http, of(http), overview))
            .WithName("Preview" + operation), needs)
            .Doc(new Documented(OperationShape.Other, null, $"The {words} as you would get it now, as HTML or text; it is a page that loads and runs nothing.")
            {
                ContentType = "text/html",
                Query = [("as", "me, or without_money: as somebody with your rights but financials_view.", "me"), ("format", "html or text.", "html")],
            });
        report.MapPost("/send", async (HttpContext http, ReportSender sender, ReportSends sends) =>
                TypedResults.Json(await sends.GetAsync((await sender.SendNowAsync(of(http), http.RequestAborted)).Id, http.RequestAborted), JsonColumn.Options))
            .WithName("Send" + operation).Needs(Permission.ReportsEdit)
            .Doc(new Documented(OperationShape.Other, null, $"Sends the {words} now to everybody who may read it and wants it, each by their own rights; the week's own is sent all the same. Without a mail server it is recorded as skipped, with the reason.")
            {
                AnswerExample = SendExample.Replace("\"schedule\"", "\"manual\"", StringComparison.Ordinal).Replace("system@netos", "dana@example.net", StringComparison.Ordinal),
            });
    }

    private static RouteHandlerBuilder NeedsAll(RouteHandlerBuilder builder, string[] needs)
    {
        foreach (var permission in needs)
            builder.Needs(permission);
        return builder;
    }

    private static async Task<IResult> PreviewAsync(HttpContext http, IReport report, ReportOverview overview)
    {
        var withoutMoney = Word(http, "as", Readers) == "without_money";
        var html = Word(http, "format", Formats) == "html";
        var (mail, foot) = await overview.PreviewAsync(report, http.Caller(), withoutMoney, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = PreviewPolicy;
        return html ? TypedResults.Text(mail.Html(foot), "text/html; charset=utf-8") : TypedResults.Text(mail.Text(foot), "text/plain; charset=utf-8");
    }

    /// <summary>The value of a parameter; the first of the words when it is not there.</summary>
    private static string Word(HttpContext http, string name, string[] words) =>
        http.Request.Query.One(name) is not { } given ? words[0] : words.Contains(given) ? given : throw BadRequestException.Unknown(name, given, words);
}
