using System.Collections.Concurrent;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Common;

/// <summary>
/// Attempts that fail are written to the audit and slow their address down: after <see cref="Free"/> within a minute each further one must wait.
/// The count is per process; what an attacker guesses at has 256 bits, so this keeps logs readable rather than secrets safe.
/// </summary>
internal sealed class FailedSignIns(Databases databases, TimeProvider clock)
{
    public const int Free = 10;
    private const int Kept = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> _failures = new();

    /// <exception cref="TooManyRequestsException">Too many attempts from this address failed within the last minute.</exception>
    public void RequirePatience(HttpContext http)
    {
        if (_failures.IsEmpty || !_failures.TryGetValue(http.Address(), out var failed) || failed.Count < Free)
            return;
        var left = failed.Since + Window - clock.GetUtcNow();
        if (left > TimeSpan.Zero && Credentials(http))
            throw new TooManyRequestsException("auth.slow_down", "Too many attempts to sign in have failed from this address. Wait before the next.", left);
    }

    public async Task NoteAsync(HttpContext http, UnauthorizedException refused)
    {
        if (refused.Code == SignIn.SessionIdentity.Ended)
            return;
        var (address, now) = (http.Address(), clock.GetUtcNow());
        if (_failures.Count > Kept)
            _failures.Clear();
        _failures.AddOrUpdate(address, _ => (now, 1), (_, old) => now - old.Since > Window ? (now, 1) : (old.Since, old.Count + 1));
        await using var connection = await databases.Prepared.OpenConnectionAsync(http.RequestAborted);
        var nobody = new CallerContext();
        nobody.Enter(new Caller("", "", "", PermissionSet.None), Problems.TraceId(http), "api", address);
        await AuditTrail.WriteAsync(connection, [new AuditRow("sign-ins", Guid.Empty, refused.Message, "refused", []) { EventType = "auth" }], nobody, now, http.RequestAborted);
    }

    // A session cookie that has ended is no attempt to guess anything.
    private static bool Credentials(HttpContext http) => http.Request.Headers.ContainsKey("Authorization") || http.Request.Headers.ContainsKey(TokenIdentity.Header) || http.Request.Path.StartsWithSegments("/auth");
}
