namespace NetOS.Api.Common;

/// <summary>What every answer tells a browser, whoever wrote it: no guessing of types, no frames, no other site's windows.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, SignIn.SignInSettings signIn)
{
    // The API's answers are data: shown by themselves they load and run nothing. Swagger UI brings its own styles.
    private const string Data = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private const string Documentation = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    private const string Features = "accelerometer=(), camera=(self), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(Write, http);
        return next(http);
    }

    private Task Write(object state)
    {
        var http = (HttpContext)state;
        var (path, headers) = (http.Request.Path, http.Response.Headers);
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Features;
        headers.TryAdd("Content-Security-Policy", path.StartsWithSegments("/docs-api") ? Documentation : Data);
        if (signIn.IsSecure)
            headers.StrictTransportSecurity = "max-age=31536000";
        if (path.StartsWithSegments("/auth"))
        {
            headers.CacheControl = "no-store";
            // The address holds a code.
            headers["Referrer-Policy"] = "no-referrer";
        }

        headers.TryAdd("Referrer-Policy", "same-origin");
        return Task.CompletedTask;
    }
}
