using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;

namespace NetOS.Infrastructure.Reports;

/// <summary>What was done, every week.</summary>
internal sealed class WeeklyActivity(ActivityDigestReader reader, ISettings settings, PublicAddress address) : IReport
{
    public const string KindName = "digest";

    public string Kind => KindName;

    public string Job => "activity_digest";

    public string Name => ComposeActivityDigest.Name;

    public string Description => "Sends the weekly activity digest once, on its weekday at or after its hour (UTC).";

    public Subscription Subscription => Subscription.ActivityDigest;

    public IReadOnlyList<string> Needs { get; } = [Permission.AuditView];

    public ReportSchedule ScheduleOf(NotificationSettings settings) => new(settings.ActivityDigestEnabled, settings.ActivityDigestWeekday, settings.ActivityDigestHour);

    public async Task<int> DaysAsync(CancellationToken ct) => (await settings.ReadAsync<NotificationSettings>(ct)).ActivityDigestLookbackDays;

    public async Task<ReportMail> ComposeAsync(Caller who, CancellationToken ct) => ComposeActivityDigest.Compose(await reader.ReadAsync(who, await DaysAsync(ct), ct), address.Of);
}
