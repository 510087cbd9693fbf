using System.Threading.RateLimiting;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;

namespace NetOS.Api.Common;

/// <summary>How many requests one caller may make: so many a second on average, ten times that at once. Per process.</summary>
/// <param name="perSecond">0 = no limit.</param>
internal sealed class CallerLimits(int perSecond) : IDisposable
{
    private const int Burst = 10;

    private readonly PartitionedRateLimiter<string>? _limiter = perSecond == 0 ? null : PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetTokenBucketLimiter(caller, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perSecond * Burst,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    }));

    /// <exception cref="TooManyRequestsException">They made too many.</exception>
    public void Count(Caller caller)
    {
        if (_limiter is null)
            return;
        using var lease = _limiter.AttemptAcquire(caller.Token ?? caller.Email);
        if (!lease.IsAcquired)
            throw new TooManyRequestsException("request.too_many", $"More than {perSecond} requests a second for some time. Wait a second before the next.", TimeSpan.FromSeconds(1));
    }

    public void Dispose() => _limiter?.Dispose();
}

internal sealed class CallerLimitMiddleware(RequestDelegate next, CallerLimits limits)
{
    public Task InvokeAsync(HttpContext http, Infrastructure.Persistence.CallerContext context)
    {
        if (context.IsKnown)
            limits.Count(context.Caller);
        return next(http);
    }
}
