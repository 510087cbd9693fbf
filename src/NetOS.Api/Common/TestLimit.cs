using System.Threading.RateLimiting;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;

namespace NetOS.Api.Common;

/// <summary>How often one person may have NetOS call a mail server they name.</summary>
internal sealed class TestLimit : IDisposable
{
    private const int Tests = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(caller =>
        RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions { PermitLimit = Tests, Window = Window, QueueLimit = 0 }));

    /// <exception cref="TooManyRequestsException">They made too many.</exception>
    public void Count(Caller caller)
    {
        using var lease = _limiter.AttemptAcquire(caller.Email);
        if (!lease.IsAcquired)
            throw new TooManyRequestsException("settings.too_many_tests", $"More than {Tests} tests within {Window.TotalMinutes} minutes. Wait before the next.", lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window);
    }

    public void Dispose() => _limiter.Dispose();
}
