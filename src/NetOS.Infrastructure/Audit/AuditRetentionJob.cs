using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Audit;

internal sealed class AuditRetentionJob(AuditRetention retention) : IScheduledJob
{
    public string Name => "audit_retention";

    public string Description => "Removes what the retention policy no longer keeps of the audit and the request log, and says so in the audit.";

    public JobSchedule Schedule => JobSchedule.Daily(3, 30);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) => new { rows = await retention.RunAsync(scope.GetRequiredService<ICurrentCaller>(), ct) };
}
