using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Reports;

/// <summary>What a day's reminding came to.</summary>
/// <param name="People">How many got an e-mail.</param>
/// <param name="Deadlines">Of how many deadlines somebody was reminded.</param>
/// <param name="Reason">Why nobody was written to; null when the work was done.</param>
internal sealed record Reminded(int People, int Deadlines, string? Reason);

/// <summary>
/// Reminds of deadlines: once at each threshold of each term, and once when the deadline was missed. Who owns a renewal is reminded, else everybody who may
/// decide; each gets one e-mail a day about all of theirs. A threshold passed while NetOS was away is made up for by the nearest one.
/// </summary>
internal sealed class Reminders(
    NetOsDbContext db, IOncePer once, ISettings settings, ReportRecipients recipients, RenewalReportReader reader, IEmailOutbox outbox, IUnsubscribeLinks links, PublicAddress address, BusinessCalendar calendar)
{
    public const string Kind = "renewal-reminder";

    /// <summary>The threshold of a deadline that has passed.</summary>
    private const int Missed = -1;

    public async Task<Reminded> SendAsync(CancellationToken ct)
    {
        if ((await settings.ReadAsync<NotificationSettings>(ct)).Server() is null)
            return new Reminded(0, 0, "No mail server is configured.");
        var thresholds = (await settings.ReadAsync<RenewalSettings>(ct)).ReminderDays;
        if (thresholds.Count == 0)
            return new Reminded(0, 0, "No reminders are set.");
        Reminded? done = null;
        var today = calendar.Today;
        await once.DoAsync("renewal_reminders", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), async () => done = await RemindAsync(thresholds, today, ct), ct);
        return done ?? new Reminded(0, 0, "Today's reminders are sent.");
    }

    private async Task<Reminded> RemindAsync(IReadOnlyList<int> thresholds, DateOnly today, CancellationToken ct)
    {
        var sent = (await db.Database.SqlQuery<string>($"select record_id || ' ' || ends_on || ' ' || threshold as \"Value\" from renewal_reminders").ToListAsync(ct)).ToHashSet();
        var people = await recipients.OfAsync(Subscription.Reminders, [Permission.RenewalsView], ct);
        var known = people.Select(p => p.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var reminded = new Dictionary<(Guid Id, DateOnly EndsOn), int>();
        var written = 0;
        foreach (var alike in people.GroupBy(ReportRecipients.ViewOf))
        {
            var report = await reader.ReadAsync(alike.First(), thresholds.Max(), ct);
            var due = report.Terms.Concat(report.Licenses.Rows).Select(row => (Row: row, Threshold: ThresholdOf(row, thresholds, today)))
                .Where(d => d.Threshold is { } threshold && !sent.Contains(FormattableString.Invariant($"{d.Row.Id} {d.Row.EndDate:yyyy-MM-dd} {threshold}"))).ToList();
            foreach (var person in alike)
            {
                var theirs = due.Where(d => IsTheirs(d.Row, person, known)).ToList();
                if (theirs.Count == 0)
                    continue;
                var mail = ComposeReminder.Compose(new RenewalReport(theirs.Select(d => d.Row), today, thresholds.Max()), address.Of, person.May(Permission.DocumentsView));
                var foot = new ReportFoot("You get this because these renewals are yours, or nobody's yet and you may decide.", links.For(person.UserId!.Value, Subscription.Reminders));
                if (await outbox.TryAddAsync(mail.To(person.Email, Kind, FormattableString.Invariant($"{Kind}:{today:yyyy-MM-dd}:{person.UserId}"), foot), ct))
                    written++;
                foreach (var (row, threshold) in theirs)
                    reminded[(row.Id, row.EndDate)] = threshold!.Value;
            }
        }

        foreach (var ((id, endsOn), threshold) in reminded)
            await MarkAsync(id, endsOn, [.. thresholds.Append(Missed).Where(t => t >= threshold)], ct);
        return new Reminded(written, reminded.Count, null);
    }

    /// <summary>The nearest threshold that has come; null while none has.</summary>
    private static int? ThresholdOf(RenewalReportRow row, IReadOnlyList<int> thresholds, DateOnly today)
    {
        var days = row.Deadline.DayNumber - today.DayNumber;
        return days < 0 ? Missed : thresholds.Where(t => t >= days).Select(t => (int?)t).Min();
    }

    private static bool IsTheirs(RenewalReportRow row, Caller person, HashSet<string> known) => row.OwnerEmail is { } owner && known.Contains(owner)
        ? string.Equals(owner, person.Email, StringComparison.OrdinalIgnoreCase)
        : person.May(Permission.RenewalsEdit);

    // The thresholds before count as sent too: nobody is reminded of 90 days after 30.
    private Task<int> MarkAsync(Guid id, DateOnly endsOn, int[] thresholds, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"insert into renewal_reminders (record_id, ends_on, threshold, sent_at) select {id}, {endsOn}, t, {calendar.Now} from unnest({thresholds}) t on conflict do nothing", ct);
}

/// <summary>Reminds once a day, in the morning.</summary>
internal sealed class RemindersJob : IScheduledJob
{
    public string Name => "renewal_reminders";

    public string Description => "Reminds owners, or everybody who may decide, of deadlines at the set thresholds.";

    public JobSchedule Schedule => JobSchedule.Daily(7);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct) => await scope.GetRequiredService<Reminders>().SendAsync(ct);
}
