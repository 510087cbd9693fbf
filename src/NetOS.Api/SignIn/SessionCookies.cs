namespace NetOS.Api.SignIn;

/// <summary>
/// The cookies of signing in. Under https they carry the <c>__Host-</c> prefix: browsers then take them from this very host only, so that no sibling host can slip
/// in its own.
/// </summary>
internal sealed class SessionCookies(SignInSettings signIn)
{
    private const int NamedByState = 8, MostAttempts = 5;

    /// <summary>Name of the session's cookie.</summary>
    public string Session => signIn.IsSecure ? "__Host-netos" : "netos_session";

    private string AttemptPrefix => signIn.IsSecure ? "__Host-netos-signin-" : "netos_signin_";

    public string? SessionOf(HttpRequest request) => request.Cookies.TryGetValue(Session, out var value) && value.Length > 0 ? value : null;

    /// <summary>A cookie of the browser's session: it goes with the browser; the server decides when the session ends.</summary>
    public void SetSession(HttpResponse response, string secret) => response.Cookies.Append(Session, secret, Options());

    public void ClearSession(HttpResponse response) => Clear(response, Session);

    /// <summary>Keeps one attempt to sign in. Each has a cookie of its own, so that two tabs do not disturb each other.</summary>
    public void SetAttempt(HttpContext http, string state, string sealedAttempt, TimeSpan lasts)
    {
        var open = http.Request.Cookies.Keys.Where(name => name.StartsWith(AttemptPrefix, StringComparison.Ordinal)).ToList();
        // Attempts nobody finished must not fill the headers until nothing gets through.
        foreach (var name in open.Count >= MostAttempts ? open : [])
            Clear(http.Response, name);
        var options = Options();
        options.MaxAge = lasts;
        http.Response.Cookies.Append(NameOf(state), sealedAttempt, options);
    }

    /// <summary>Takes the attempt this state belongs to: it works once.</summary>
    public string? TakeAttempt(HttpContext http, string state)
    {
        if (state.Length < NamedByState || !state.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || !http.Request.Cookies.TryGetValue(NameOf(state), out var value))
            return null;
        Clear(http.Response, NameOf(state));
        return value;
    }

    private string NameOf(string state) => AttemptPrefix + state[..NamedByState];

    private void Clear(HttpResponse response, string name)
    {
        var options = Options();
        options.Expires = DateTimeOffset.UnixEpoch;
        response.Cookies.Append(name, "", options);
    }

    private CookieOptions Options() => new() { HttpOnly = true, Secure = signIn.IsSecure, SameSite = SameSiteMode.Lax, Path = "/" };
}
