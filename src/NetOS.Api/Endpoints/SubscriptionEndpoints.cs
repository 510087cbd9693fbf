using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using NetOS.Api.Common;
using NetOS.Application.Access;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Which e-mails I get; turning one off by the link in it.</summary>
internal static class SubscriptionEndpoints
{
    private const string MineExample = """{"email": "dana@example.net", "wants_renewal_report": true, "wants_activity_digest": false, "wants_reminders": true}""";
    private const string LinkExample = """{"subscription": "renewal_report", "email": "d***@example.net", "wanted": true}""";
    private static readonly (string, string, string) Token = ("token", "The signed token of the link.", "CfDJ8…");

    public static void MapSubscriptions(this IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("/me/notifications").WithTags("Access");
        mine.MapGet("/", (HttpContext http, SubscriptionReader reader) => AnswerAsync(http, reader, UserOf(http))).WithName("GetMyNotifications").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "Which regular e-mails I get.") { AnswerExample = MineExample, Also = [409] });
        mine.MapPatch("/", async (HttpContext http, SubscriptionReader reader, IMediator mediator) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                var names = Enum.GetValues<Subscription>().ToDictionary(ChangeSubscriptions.NameOf);
                JsonValues.RequireMembers(body, names.Keys);
                var wanted = body.EnumerateObject().ToDictionary(m => names[m.Name], m => m.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? m.Value.GetBoolean() : throw JsonValues.Wrong(m.Name, "true or false"));
                var user = UserOf(http);
                await mediator.Send(ChangeSubscriptions.Of(user, wanted), http.RequestAborted);
                return await AnswerAsync(http, reader, user);
            })
            .WithName("UpdateMyNotifications").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "Turns regular e-mails on or off for me.") { RequestExample = """{"wants_activity_digest": false}""", AnswerExample = MineExample, Also = [409, 422] });

        var link = api.MapGroup("/unsubscribe").WithTags("Access");
        link.MapGet("/", (Delegate)((HttpContext http) => LookAsync(http))).WithName("GetSubscription").OpenToAll()
            .Doc(new Documented(OperationShape.Other, null, "What the link in an e-mail would turn off; needs no identity, changes nothing. Browsers are led to the page.") { AnswerExample = LinkExample, Query = [Token], Also = [404] });
        link.MapPost("/", (Delegate)((HttpContext http) => EndAsync(http))).WithName("EndSubscription").OpenToAll()
            .Doc(new Documented(OperationShape.Other, null, "Turns off the e-mails a link is about; needs no identity. Mail programs post here by themselves (RFC 8058).") { AnswerExample = LinkExample.Replace("true", "false", StringComparison.Ordinal), Query = [Token], Also = [404] });
    }

    /// <summary>Mail programs open the link of the header like any other when they cannot post: then people see the page.</summary>
    private static async Task<IResult> LookAsync(HttpContext http) => http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        ? TypedResults.Redirect($"{UnsubscribeLinks.Page}?token={Uri.EscapeDataString(http.Request.Query.One("token") ?? "")}")
        : Answer(await FindAsync(http));

    private static async Task<IResult> EndAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var found = await FindAsync(http);
        if (found.Wanted)
        {
            var caller = new Caller(found.Email, found.Email, "link", PermissionSet.None) { UserId = found.User };
            services.GetRequiredService<CallerContext>().Enter(caller, Problems.TraceId(http), "user", http.Address());
            await services.GetRequiredService<IMediator>().Send(ChangeSubscriptions.Of(found.User, new Dictionary<Subscription, bool> { [found.Subscription] = false }), http.RequestAborted);
        }

        return Answer(found with { Wanted = false });
    }

    private static async Task<Found> FindAsync(HttpContext http)
    {
        var links = http.RequestServices.GetRequiredService<UnsubscribeLinks>();
        var reader = http.RequestServices.GetRequiredService<SubscriptionReader>();
        http.Response.Headers.CacheControl = "no-store";
        var token = http.Request.Query.One("token") ?? "";
        return links.Read(token) is { } named && await reader.ReadAsync(named.User, http.RequestAborted) is { } user
            ? new Found(named.User, user.Email, named.Subscription, user.Wanted[named.Subscription])
            : throw new NotFoundException("subscription behind", "this link");
    }

    private static JsonHttpResult<Told> Answer(Found found) => TypedResults.Json(new Told(EnumWords<Subscription>.ToWord(found.Subscription), Masked(found.Email), found.Wanted), JsonColumn.Options);

    /// <summary>Enough for its owner to know it; whoever was forwarded the e-mail learns no address.</summary>
    private static string Masked(string email) => email[0] + "***" + email[email.LastIndexOf('@')..];

    private static async Task<IResult> AnswerAsync(HttpContext http, SubscriptionReader reader, Guid user)
    {
        var mine = await reader.ReadAsync(user, http.RequestAborted) ?? throw new NotFoundException("user", user.ToString());
        var answer = mine.Wanted.ToDictionary(w => ChangeSubscriptions.NameOf(w.Key), w => (object)w.Value);
        answer["email"] = mine.Email;
        return TypedResults.Json(answer, JsonColumn.Options);
    }

    private static Guid UserOf(HttpContext http) => http.Caller().UserId ?? throw new ConflictException("user.none", "You are a development identity without a user.");

    private sealed record Told(string Subscription, string Email, bool Wanted);

    private sealed record Found(Guid User, string Email, Subscription Subscription, bool Wanted);
}
