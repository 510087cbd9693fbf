using NetOS.Api.Common;
using NetOS.Api.SignIn;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Api.Endpoints;

/// <summary>How one can sign in, signing out, and the browser sessions of a user.</summary>
internal static class SessionEndpoints
{
    private const string SessionsExample = """{"items": [{"id": "0198c0de-7f00-7000-8000-000000000001", "created_at": "2026-11-20T08:00:00Z", "last_seen_at": "2026-11-20T15:00:00Z", "expires_at": "2026-11-21T03:00:00Z", "address": "192.0.2.7", "user_agent": "Mozilla/5.0 (X11; Linux x86_64)", "provider": "Microsoft Entra", "current": true}], "total": 1}""";

    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Access");
        auth.MapGet("/options", (SignInSettings signIn, IEnumerable<ProxySettings> proxies) =>
                TypedResults.Json(new { SignIn = signIn.CanSignIn, Provider = signIn.CanSignIn ? signIn.Issuer!.ProviderName : null, Proxy = proxies.Any(), signIn.Development }, JsonColumn.Options))
            .WithName("GetSignInOptions").OpenToAll()
            .Doc(new Documented(OperationShape.Other, null, "How one can sign in; needs no identity.") { AnswerExample = """{"sign_in": true, "provider": "Microsoft Entra", "proxy": false, "development": false}""" });
        auth.MapPost("/sign-out", async (HttpContext http, SignInFlow flow) =>
            {
                if (http.Caller().SessionId is null)
                    throw new ConflictException("auth.no_session", "Only a browser session is signed out of; an API token is revoked instead.");
                http.Response.Headers.CacheControl = "no-store";
                return TypedResults.Json(new { Redirect = await flow.EndAsync(http, http.Caller()) }, JsonColumn.Options);
            })
            .WithName("SignOut").NeedsIdentity().WithMetadata(new SecretAnswer("redirect"))
            .Doc(new Documented(OperationShape.Other, null, "Ends the browser session; go to redirect to end the one at the identity provider too.") { AnswerExample = """{"redirect": "/sign-in"}""", Also = [409] });

        var mine = api.MapGroup("/me/sessions").WithTags("Access");
        mine.MapGet("/", (HttpContext http, SessionStore sessions) => ListAsync(http, sessions, http.Caller().UserId)).WithName("ListMySessions").NeedsIdentity()
            .Doc(new Documented(OperationShape.Other, null, "My open browser sessions, the last used first.") { AnswerExample = SessionsExample });
        mine.MapDelete("/{id:guid}", (HttpContext http, SessionStore sessions, Guid id) => EndAsync(http, sessions, http.Caller().UserId, id)).WithName("DeleteMySession").NeedsIdentity()
            .Doc(new Documented(OperationShape.Delete, null, "Ends one of my sessions; also the present one."));

        var theirs = api.MapGroup("/users/{id:guid}/sessions").WithTags("Users");
        theirs.MapGet("/", async (HttpContext http, SessionStore sessions, Guid id) =>
            {
                await http.RequireAsync(UserResource.Definition, id);
                return await ListAsync(http, sessions, id);
            })
            .WithName("ListUserSessions").Needs(Permission.UsersView)
            .Doc(new Documented(OperationShape.Other, null, "The open browser sessions of a user.") { AnswerExample = SessionsExample, Also = [404] });
        theirs.MapDelete("/{sessionId:guid}", (HttpContext http, SessionStore sessions, Guid id, Guid sessionId) => EndAsync(http, sessions, id, sessionId)).WithName("DeleteUserSession").Needs(Permission.UsersEdit)
            .Doc(new Documented(OperationShape.Delete, null, "Ends a session of a user."));
    }

    private static async Task<IResult> ListAsync(HttpContext http, SessionStore sessions, Guid? user)
    {
        var items = user is { } id ? await sessions.ListAsync(id, http.Caller().SessionId, http.RequestAborted) : [];
        return TypedResults.Json(new { Items = items, Total = items.Count }, JsonColumn.Options);
    }

    private static async Task<IResult> EndAsync(HttpContext http, SessionStore sessions, Guid? user, Guid id)
    {
        await sessions.EndAsync(user ?? Guid.Empty, id, SessionStore.Revoked, http.Caller(), http.Origin(), http.RequestAborted);
        return TypedResults.NoContent();
    }
}
