using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;

namespace NetOS.Infrastructure.Reports;

/// <summary>Looks every half hour whether a report's time has come.</summary>
internal sealed class ReportJob(IReport report) : IScheduledJob
{
    public string Name => report.Job;

    public string Description => report.Description;

    public JobSchedule Schedule => JobSchedule.Every(TimeSpan.FromMinutes(30));

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) =>
        await scope.GetRequiredService<ReportSender>().SendDueAsync(report, ct) is { } send ? new { send.Period, Recipients = send.Recipients.Count, send.Reason } : null;
}
