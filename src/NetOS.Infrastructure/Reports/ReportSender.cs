using NetOS.Application.Common.Email;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Reports;

/// <summary>
/// Sends a report: one e-mail to each reader and the record of it, in one transaction. It is composed once for all readers who see the same. The week's is sent once, whoever tries; a week skipped for
/// want of a mail server is sent after all when one is there before the day is over.
/// </summary>
internal sealed class ReportSender(
    NetOsDbContext db, IUnitOfWork work, IOncePer once, ISettings settings, ReportRecipients recipients, IEmailOutbox outbox, IUnsubscribeLinks links, ICurrentCaller current, TimeProvider clock)
{
    private const string BySchedule = "schedule", ByHand = "manual", NoServer = "No mail server is configured.";

    /// <summary>Sends the week's report when its time has come and it was not sent.</summary>
    /// <returns>What was recorded; null when nothing was to be done.</returns>
    public async Task<ReportSend?> SendDueAsync(IReport report, CancellationToken ct)
    {
        var (now, plan) = (clock.GetUtcNow(), await settings.ReadAsync<NotificationSettings>(ct));
        if (!report.ScheduleOf(plan).IsDue(now))
            return null;
        ReportSend? sent = null;
        var period = ReportSchedule.WeekOf(now);
        var done = plan.Server() is null ? $"{period} skipped" : period;
        return await once.DoAsync(report.Job, done, async () => sent = await SendAsync(report, period, BySchedule, plan, ct), ct) ? sent : null;
    }

    /// <summary>Sends it now, beside what the clock sends.</summary>
    public async Task<ReportSend> SendNowAsync(IReport report, CancellationToken ct)
    {
        var plan = await settings.ReadAsync<NotificationSettings>(ct);
        return await work.TransactAsync(() => SendAsync(report, ReportSchedule.WeekOf(clock.GetUtcNow()), ByHand, plan, ct), ct);
    }

    /// <summary>The last lines of an e-mail.</summary>
    public static string SentWords(ReportSchedule schedule, int recipients) => $"Sent to {(recipients == 1 ? "1 active user" : $"{recipients} active users")} {(schedule.Enabled ? schedule.Sentence : "by hand")}.";

    private async Task<ReportSend> SendAsync(IReport report, string period, string trigger, NotificationSettings plan, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var send = new ReportSend(Guid.CreateVersion7(now), report, period, trigger, now) { Summary = (await report.ComposeAsync(Whole(report), ct)).Counts };
        send = plan.Server() is null ? send with { Reason = NoServer } : send with { Recipients = await QueueAsync(send, report.ScheduleOf(plan), ct) };
        await ReportSends.RecordAsync(send, db, current, ct);
        return send;
    }

    private async Task<IReadOnlyList<(Caller, string)>> QueueAsync(ReportSend send, ReportSchedule schedule, CancellationToken ct)
    {
        var (report, kind) = (send.Report, send.Report.Job.Replace('_', '-'));
        var readers = await recipients.OfAsync(report, ct);
        var words = SentWords(schedule, readers.Count);
        List<(Caller, string)> queued = [];
        foreach (var alike in readers.GroupBy(ReportRecipients.ViewOf))
        {
            var mail = await report.ComposeAsync(alike.First(), ct);
            foreach (var reader in alike)
            {
                var user = reader.UserId!.Value;
                var key = $"{kind}:{(send.Trigger == BySchedule ? send.Period : send.Id)}:{user}";
                if (await outbox.TryAddAsync(mail.To(reader.Email, kind, key, new ReportFoot(words, links.For(user, report.Subscription))), ct))
                    queued.Add((reader, key));
            }
        }

        return queued;
    }

    /// <summary>Whoever sees all that the report needs, and no money: for the counts of the record.</summary>
    private static Caller Whole(IReport report) => new(CallerContext.SystemEmail, "NetOS", "system", new PermissionSet([.. report.Needs, Permission.RenewalsView, Permission.RfLinksView]));
}
