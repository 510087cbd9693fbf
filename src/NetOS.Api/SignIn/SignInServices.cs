using NetOS.Api.Common;
using NetOS.Application.Common.Errors;

namespace NetOS.Api.SignIn;

/// <summary>Puts the parts of signing in together and maps the addresses a browser goes through.</summary>
internal static class SignInServices
{
    /// <summary>JWTs and browser sessions, in this order.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, SignInSettings signIn) => services
        .AddSingleton(signIn)
        .AddKeyRing(signIn)
        .AddSingleton<IssuerClient>()
        .AddSingleton<Issuer>()
        .AddSingleton<JwtValidator>()
        .AddSingleton<SessionCookies>()
        .AddSingleton<SignInFlow>()
        .AddSingleton<IIdentitySource, JwtIdentity>()
        .AddSingleton<IIdentitySource, SessionIdentity>();

    public static void MapSignIn(this WebApplication app)
    {
        KeyRing.Prepare(app.Services.GetRequiredService<SignInSettings>());
        var auth = app.MapGroup("/auth").ExcludeFromDescription();
        auth.MapGet("/sign-in", (HttpContext http, SignInFlow flow) => LeadAsync(http, () => flow.BeginAsync(http, http.Request.Query["return"])));
        auth.MapGet("/callback", (HttpContext http, SignInFlow flow) => LeadAsync(http, () => flow.FinishAsync(http)));
    }

    /// <summary>Every step ends in a redirect; a failed one at the page to sign in.</summary>
    private static async Task<IResult> LeadAsync(HttpContext http, Func<Task<string>> step)
    {
        var failures = http.RequestServices.GetRequiredService<FailedSignIns>();
        failures.RequirePatience(http);
        try
        {
            return TypedResults.Redirect(await step());
        }
        catch (SignInFailedException failed)
        {
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("NetOS.SignIn").LogWarning("Signing in from {Address} failed ({Code}): {Reason}", http.Address(), failed.Code, failed.Message);
            // A tab left open too long is no attempt to get in.
            if (failed.Code != SignInFailedException.Expired)
                await failures.NoteAsync(http, new UnauthorizedException("auth." + failed.Code, $"Signing in with the browser: {failed.Message}"));
            return TypedResults.Redirect($"/sign-in?error={failed.Code}&return={Uri.EscapeDataString(failed.Return)}");
        }
    }
}
