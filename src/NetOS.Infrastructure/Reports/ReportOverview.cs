using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;

namespace NetOS.Infrastructure.Reports;

/// <summary>Where a report stands: when it is sent to how many, what it would say to its asker now, and what was sent.</summary>
internal sealed record ReportState(
    string Name, bool Enabled, bool Configured, string Schedule, int Days, int Recipients, DateTimeOffset? NextSendAt, string Headline, string Lead, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<ReportSendView> Sends);

internal sealed class ReportOverview(ISettings settings, ReportRecipients recipients, ReportSends sends, TimeProvider clock)
{
    private const int Shown = 10;

    public async Task<ReportState> ReadAsync(IReport report, Caller caller, CancellationToken ct)
    {
        var (now, plan) = (clock.GetUtcNow(), await settings.ReadAsync<NotificationSettings>(ct));
        var schedule = report.ScheduleOf(plan);
        var mail = await report.ComposeAsync(caller, ct);
        return new ReportState(
            report.Name, schedule.Enabled, plan.Server() is not null, schedule.Words, await report.DaysAsync(ct), (await recipients.OfAsync(report, ct)).Count,
            schedule.Next(now, await sends.WasSentAsync(report, ReportSchedule.WeekOf(now), ct)), mail.Subject, mail.Lead, mail.Counts, await sends.LatestAsync(report, Shown, ct));
    }

    /// <summary>The report as its asker would get it, or as somebody with the same rights but for money.</summary>
    public async Task<(ReportMail Mail, ReportFoot Foot)> PreviewAsync(IReport report, Caller caller, bool withoutMoney, CancellationToken ct)
    {
        var reader = withoutMoney ? caller with { Permissions = new PermissionSet(caller.Permissions.Names.Where(name => name != Permission.FinancialsView)) } : caller;
        var schedule = report.ScheduleOf(await settings.ReadAsync<NotificationSettings>(ct));
        return (await report.ComposeAsync(reader, ct), new ReportFoot(ReportSender.SentWords(schedule, (await recipients.OfAsync(report, ct)).Count), null));
    }
}
