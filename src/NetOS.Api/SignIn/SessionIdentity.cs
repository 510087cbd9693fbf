using System.Security.Cryptography;
using System.Text;
using NetOS.Api.Common;
using NetOS.Application.Access;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Access;

namespace NetOS.Api.SignIn;

/// <summary>The session of somebody who signed in with the browser. What changes something must also repeat the session's CSRF value.</summary>
internal sealed class SessionIdentity(SignInSettings signIn, SessionCookies cookies, AccountDirectory accounts, SessionStore sessions, TimeProvider clock) : IIdentitySource
{
    public const string CsrfHeader = "X-NetOS-CSRF", Ended = "auth.session_ended";
    private static readonly TimeSpan WorthAWrite = TimeSpan.FromMinutes(1);

    public async ValueTask<Identified?> IdentifyAsync(HttpContext http)
    {
        if (cookies.SessionOf(http.Request) is not { } secret)
            return null;
        var now = clock.GetUtcNow();
        if (await accounts.SessionAsync(TokenSecrets.HashOf(secret), http.RequestAborted) is not { Revoked: false } session || session.ExpiresAt <= now.UtcDateTime
            || await accounts.FindAsync(session.UserId, http.RequestAborted) is not { Active: true } user)
        {
            // The handler of errors empties the answer, so the cookie goes at the very end.
            http.Response.OnStarting(() =>
            {
                cookies.ClearSession(http.Response);
                return Task.CompletedTask;
            });
            throw new UnauthorizedException(Ended, "Your session has ended. Sign in again.");
        }

        if (!(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method)))
            RequireCsrf(http.Request, session.Csrf);
        await ExtendAsync(session, now, http.RequestAborted);
        http.Features.Set(new SessionFeature(session.Csrf));
        return new Identified(user.ToCaller(SignInMethod.Session) with { SessionId = session.Id });
    }

    /// <exception cref="ForbiddenException">Another site's page may have sent the request.</exception>
    private static void RequireCsrf(HttpRequest request, string csrf)
    {
        var sent = Encoding.UTF8.GetBytes(request.Headers[CsrfHeader].ToString());
        if (!CryptographicOperations.FixedTimeEquals(sent, Encoding.UTF8.GetBytes(csrf)))
            throw ForbiddenException.Csrf();
    }

    /// <summary>A session in use past half its life gets a new one, up to the longest there is.</summary>
    private async Task ExtendAsync(KnownSession session, DateTimeOffset now, CancellationToken ct)
    {
        if (session.ExpiresAt - now.UtcDateTime > signIn.SessionIdle / 2)
            return;
        var (renewed, longest) = (now + signIn.SessionIdle, new DateTimeOffset(session.CreatedAt, TimeSpan.Zero) + SessionStore.Longest);
        var until = renewed < longest ? renewed : longest;
        if (until - session.ExpiresAt >= WorthAWrite)
            await sessions.ExtendAsync(session.Id, until, ct);
    }
}
