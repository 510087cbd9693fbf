using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;

namespace NetOS.Infrastructure.Reports;

/// <summary>What is to be decided, every week.</summary>
internal sealed class WeeklyRenewals(RenewalReportReader reader, ISettings settings, PublicAddress address) : IReport
{
    public string Kind => "renewal";

    public string Job => "renewal_report";

    public string Name => ComposeRenewalReport.Name;

    public string Description => "Sends the weekly renewal report once, on its weekday at or after its hour (UTC).";

    public Subscription Subscription => Subscription.RenewalReport;

    public IReadOnlyList<string> Needs { get; } = [Permission.ReportsView, Permission.RenewalsView];

    public ReportSchedule ScheduleOf(NotificationSettings settings) => new(settings.RenewalReportEnabled, settings.RenewalReportWeekday, settings.RenewalReportHour);

    /// <summary>Renewals open when their deadline is this near; what the report says of the days ahead holds no further than that.</summary>
    public async Task<int> DaysAsync(CancellationToken ct) =>
        Math.Min((await settings.ReadAsync<NotificationSettings>(ct)).RenewalReportLookaheadDays, (await settings.ReadAsync<RenewalSettings>(ct)).LookaheadDays);

    public async Task<ReportMail> ComposeAsync(Caller who, CancellationToken ct) =>
        ComposeRenewalReport.Compose(await reader.ReadAsync(who, await DaysAsync(ct), ct), address.Of, who.May(Permission.DocumentsView));
}
