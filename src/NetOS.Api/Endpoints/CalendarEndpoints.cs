using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reports;

namespace NetOS.Api.Endpoints;

/// <summary>Deadlines in one's own calendar program.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendar(this IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("/me/calendar").WithTags("Renewals");
        mine.MapGet("/", async (HttpContext http, CalendarFeed feed) =>
                TypedResults.Json(http.Caller().UserId is { } user ? await feed.FindAsync(user, http.RequestAborted) : new CalendarAddress(false, null, null), JsonColumn.Options))
            .WithName("GetMyCalendar").Needs(Permission.RenewalsView)
            .Doc(new Documented(OperationShape.Other, null, "Whether I have a calendar address, and when it was last read.") { AnswerExample = """{"exists": true, "created_at": "2026-11-20T15:00:00Z", "last_read_at": null}""" });
        mine.MapPost("/", async (HttpContext http, CalendarFeed feed) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return TypedResults.Json(new { Url = await feed.CreateAsync(UserOf(http), http.RequestAborted) }, JsonColumn.Options);
            })
            .WithName("CreateMyCalendar").Needs(Permission.RenewalsView).WithMetadata(new SecretAnswer("url"))
            .Doc(new Documented(OperationShape.Other, null, "Gives me a secret address for a calendar program; shown this once. The one before stops working.")
            {
                AnswerExample = """{"url": "https://netos.example.net/api/v1/renewals.ics?key=q0m…"}""",
                Also = [409],
            });
        mine.MapDelete("/", async (HttpContext http, CalendarFeed feed) =>
            {
                await feed.DeleteAsync(UserOf(http), http.RequestAborted);
                return TypedResults.NoContent();
            })
            .WithName("DeleteMyCalendar").Needs(Permission.RenewalsView).Doc(new Documented(OperationShape.Delete, null, "Ends my calendar address.") { Also = [409] });
        api.MapGet("/renewals.ics", (Delegate)(async (HttpContext http) =>
            {
                http.Response.Headers.CacheControl = "private, max-age=300";
                var feed = http.RequestServices.GetRequiredService<CalendarFeed>();
                var text = await feed.ReadAsync(http.Request.Query.One("key") ?? "", http.RequestAborted) ?? throw new NotFoundException("calendar behind", "this address");
                return TypedResults.Text(text, "text/calendar; charset=utf-8");
            }))
            .WithName("GetCalendar").WithTags("Renewals").OpenToAll()
            .Doc(new Documented(OperationShape.Other, null, "Deadlines as an iCalendar file, as the user of the secret address may see them; needs no other identity.")
            {
                ContentType = "text/calendar",
                Query = [("key", "The secret of the address.", "q0m…")],
                Also = [404],
            });
    }

    private static Guid UserOf(HttpContext http) =>
        http.Caller().UserId ?? throw new ConflictException("user.none", "A calendar belongs to a user, and you are a development identity without one.");
}
