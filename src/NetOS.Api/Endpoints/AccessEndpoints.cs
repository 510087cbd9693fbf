using System.Globalization;
using System.Text.Json;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Access;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Who I am, who there is, who may do what, and tokens.</summary>
internal static class AccessEndpoints
{
    private const string MeExample = """{"user_id": "0198c0de-7f00-7000-8000-000000000001", "email": "dana@example.net", "name": "Dana Keller", "role": "finance", "role_name": "Finance", "permissions": ["circuits_view", "financials_edit", "financials_view"], "auth": "session", "roles": [{"key": "exec", "name": "Exec"}, {"key": "finance", "name": "Finance"}], "scope": {"states": ["IN"], "carriers": [], "assets": []}, "csrf_token": "kJ3…", "session_id": "0198c0de-7f00-7000-8000-000000000002", "business_date": "2026-11-22", "time_zone": "America/New_York"}""";
    private const string IssuedExample = """{"api_token_id": "0198c0de-7f00-7000-8000-000000000001", "user_id": "0198c0de-7f00-7000-8000-000000000002", "user_email": "script@example.net", "name": "Nightly export", "token_prefix": "ntos_live_4fXq", "expires_at": "2027-02-20T00:00:00Z", "token": "ntos_live_4fXq…"}""";
    private const int DefaultOverlapHours = 24;

    private static readonly Resource Tokens = ApiTokenResource.Definition;

    public static void MapAccess(this IEndpointRouteBuilder api)
    {
        api.MapRecords<User, UserDetails>(UserResource.Definition, "Users", "User");
        api.MapRecords<Role, RoleDetails>(RoleResource.Definition, "Roles", "Role");
        api.MapMe();
        var authz = api.MapGroup("/authz").WithTags("Access");
        authz.MapGet("/permissions", () => TypedResults.Json(Catalog(), JsonColumn.Options)).WithName("ListPermissions").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "Every permission there is, in words.")
            {
                AnswerExample = """{"areas": [{"area": "circuits", "label": "Circuits", "view": "circuits_view", "edit": "circuits_edit"}], "special": [{"permission": "imports_commit", "label": "Commit an import", "detail": "Writes what an import prepared"}], "groups": [{"label": "Carriers", "detail": "", "areas": ["carriers"]}]}""",
            });
        authz.MapTokens();
    }

    private static void MapMe(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me", (Delegate)(async (HttpContext http) => TypedResults.Json(await MeAsync(http, http.Caller()), JsonColumn.Options)))
            .WithName("GetMe").WithTags("Access").NeedsIdentity().Doc(new Documented(OperationShape.Other, null, "Who is calling and what they may do.") { AnswerExample = MeExample });
        api.MapPatch("/me", async (HttpContext http, IMediator mediator, AccountDirectory accounts) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "name");
                var name = body.TryGetProperty("name", out var given) ? JsonValues.Text(given, "name") : null;
                if (name is null)
                    throw new InvalidException("name", "Required: a name of 1 to 200 characters.");
                var id = http.Caller().UserId ?? throw new ConflictException("user.none", "You are a development identity without a user.");
                await mediator.Send(new UpdateRecord<User, UserDetails>(id, null, new Patch<UserDetails>(["name"], details => details with { Name = name })), http.RequestAborted);
                return TypedResults.Json(await MeAsync(http, http.Caller() with { Name = name }), JsonColumn.Options);
            })
            .WithName("UpdateMe").WithTags("Access").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "Changes what people call me.") { RequestExample = """{"name": "Dana Keller"}""", AnswerExample = MeExample, Also = [409, 422] });
    }

    private static async Task<object> MeAsync(HttpContext http, Caller caller)
    {
        var roles = await http.RequestServices.GetRequiredService<AccountDirectory>().RolesAsync(http.RequestAborted);
        var calendar = http.RequestServices.GetRequiredService<BusinessCalendar>();
        var words = http.RequestServices.GetRequiredService<ScopeWords>();
        var carriers = await words.CarriersAsync(caller.Scope, http.RequestAborted);
        var assets = await words.AssetsAsync(caller.Scope, http.RequestAborted);
        return new
        {
            caller.UserId,
            caller.Email,
            caller.Name,
            caller.Role,
            RoleName = roles.TryGetValue(caller.Role, out var role) ? role.Name : caller.Role,
            Permissions = caller.Permissions.Names,
            Auth = NamingConventions.Snake(caller.Method.ToString()),
            Roles = roles.Values.Select(r => new { r.Key, r.Name }),
            Scope = caller.Scope.IsEverything ? null : new { caller.Scope.States, Carriers = carriers, Assets = assets },
            CsrfToken = http.Features.Get<SessionFeature>()?.Csrf,
            caller.SessionId,
            BusinessDate = calendar.Today,
            TimeZone = calendar.TimeZoneId,
        };
    }

    private static object Catalog() => new
    {
        Areas = Permission.Areas.Select(area => new { Area = area, Label = PermissionCatalog.LabelOf(area), View = area + "_view", Edit = Permission.IsEditable(area) ? area + "_edit" : null }),
        PermissionCatalog.Special,
        PermissionCatalog.Groups,
    };

    private static void MapTokens(this IEndpointRouteBuilder authz)
    {
        var tokens = authz.MapGroup("/api-tokens");
        tokens.MapGet("/", (Delegate)((HttpContext http) => RecordEndpoints.ListAsync(http, Tokens, Mine(http)))).WithName("ListApiTokens").NeedsIdentity()
            .Doc(OperationShape.List, Tokens, "My API tokens; with users_edit everybody's.");
        tokens.MapPost("/", async (HttpContext http, IMediator mediator) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "user_id", "name", "expires_at");
                var name = body.TryGetProperty("name", out var given) ? JsonValues.Text(given, "name") : null;
                if (name is not { Length: <= 200 })
                    throw new InvalidException("name", "Required: what the token is for, 1 to 200 characters.");
                var user = body.TryGetProperty("user_id", out var id) && id.ValueKind != JsonValueKind.Null
                    ? id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var guid) ? guid : throw JsonValues.Wrong("user_id", "a UUID")
                    : (Guid?)null;
                var issued = await mediator.Send(new CreateApiToken(user, name, Instant(body, "expires_at") ?? throw new InvalidException("expires_at", "Required: when it ends, e.g. \"2027-02-20T00:00:00Z\".")), http.RequestAborted);
                http.Response.Headers.Location = $"/api/v1/authz/api-tokens?id={issued.Token.Id}";
                await AnswerAsync(http, issued, StatusCodes.Status201Created);
            })
            .WithName("CreateApiToken").NeedsIdentity().WithMetadata(new SecretAnswer("token"))
            .Doc(new Documented(OperationShape.Other, null, "Makes an API token; its secret is shown this once.")
            {
                RequestExample = """{"name": "Nightly export", "expires_at": "2027-02-20T00:00:00Z"}""",
                AnswerExample = IssuedExample,
                Also = [201, 409, 422],
            });
        tokens.MapPost("/{id:guid}/rotate", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "overlap_hours", "expires_at");
                var hours = (double)DefaultOverlapHours;
                if (body.TryGetProperty("overlap_hours", out var given) && (given.ValueKind != JsonValueKind.Number || !given.TryGetDouble(out hours) || !double.IsFinite(hours) || Math.Abs(hours) > 1e6))
                    throw JsonValues.Wrong("overlap_hours", "a number of hours");
                await AnswerAsync(http, await mediator.Send(new RotateApiToken(id, TimeSpan.FromHours(hours), Instant(body, "expires_at")), http.RequestAborted), StatusCodes.Status200OK);
            })
            .WithName("RotateApiToken").NeedsIdentity().WithMetadata(new SecretAnswer("token"))
            .Doc(new Documented(OperationShape.Other, null, "Gives a token a new secret, shown this once; the old one works on for overlap_hours (24).")
            {
                RequestExample = """{"overlap_hours": 24}""",
                AnswerExample = IssuedExample,
                Also = [404, 409, 422],
            });
        tokens.MapDelete("/{id:guid}", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                await mediator.Send(new RevokeApiToken(id), http.RequestAborted);
                return TypedResults.NoContent();
            })
            .WithName("RevokeApiToken").NeedsIdentity().Doc(new Documented(OperationShape.Delete, null, "Ends a token at once."));
    }

    private static (string, Guid)? Mine(HttpContext http) =>
        http.Caller().May(Permission.UsersEdit) ? null : (ApiTokenResource.OfUser, http.Caller().UserId ?? Guid.Empty);

    private static async Task AnswerAsync(HttpContext http, IssuedToken issued, int status)
    {
        var token = issued.Token;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(
            new { ApiTokenId = token.Id, token.UserId, issued.UserEmail, token.Name, TokenPrefix = token.Prefix, token.ExpiresAt, OverlapUntil = token.PreviousUntil, Token = issued.Secret },
            JsonColumn.Options,
            http.RequestAborted);
    }

    private static DateTimeOffset? Instant(JsonElement body, string name) => !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null
        ? null
        : value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(BodyText.Read(value, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw JsonValues.Wrong(name, "an instant such as \"2027-02-20T00:00:00Z\"");
}
