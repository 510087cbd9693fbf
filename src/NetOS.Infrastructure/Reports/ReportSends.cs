using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Reports;

/// <summary>A send of a report as people see it; delivered, bounced and waiting count its e-mails in the outbox.</summary>
internal sealed record ReportSendView(
    Guid Id, string Period, string Trigger, string Status, string? Reason, string SentBy, DateTime At, int Recipients, long Delivered, long Bounced, long Waiting, JsonElement Summary);

/// <summary>A send of a report to be recorded.</summary>
internal sealed record ReportSend(Guid Id, IReport Report, string Period, string Trigger, DateTimeOffset At)
{
    /// <summary>Why nothing was sent; null when it was.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<(Caller Reader, string DedupeKey)> Recipients { get; init; } = [];

    public IReadOnlyDictionary<string, int> Summary { get; init; } = new Dictionary<string, int>();
}

/// <summary>The record of what was sent.</summary>
internal sealed class ReportSends(Databases databases)
{
    private const string Entity = "reports";

    private const string View = """
        select s.id, s.period, s.trigger, s.status, s.reason, s.sent_by, s.at, s.recipients, s.summary::text,
          count(m.id) filter (where m.status = 'sent'), count(m.id) filter (where m.status in ('failed', 'discarded')), count(m.id) filter (where m.status in ('waiting', 'sending'))
        from report_sends s left join report_recipients r on r.send_id = s.id left join outbox_messages m on m.dedupe_key = r.dedupe_key
        """;

    /// <summary>Writes it and its line in the audit, as part of the transaction that is open.</summary>
    public static async Task RecordAsync(ReportSend send, NetOsDbContext db, ICurrentCaller current, CancellationToken ct)
    {
        var status = send.Reason is null ? "queued" : "skipped";
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into report_sends (id, kind, period, trigger, status, reason, sent_by, at, recipients, summary)
            values ({send.Id}, {send.Report.Kind}, {send.Period}, {send.Trigger}, {status}, {send.Reason}, {current.Caller.Email}, {send.At}, {send.Recipients.Count}, {JsonSerializer.Serialize(send.Summary, JsonColumn.Options)}::jsonb)
            """,
            ct);
        var (ids, emails, keys) = (send.Recipients.Select(r => r.Reader.UserId!.Value).ToArray(), send.Recipients.Select(r => r.Reader.Email).ToArray(), send.Recipients.Select(r => r.DedupeKey).ToArray());
        await db.Database.ExecuteSqlAsync($"insert into report_recipients (send_id, user_id, recipient, dedupe_key) select {send.Id}, * from unnest({ids}, {emails}, {keys})", ct);
        List<FieldChange> fields = [new("recipients", null, send.Recipients.Count)];
        if (send.Reason is { } reason)
            fields.Add(new FieldChange("reason", null, reason));
        var row = new AuditRow(Entity, send.Id, $"{send.Report.Name}, {send.Period}", send.Reason is null ? "sent" : "skipped", fields) { EventType = "report" };
        await AuditTrail.WriteAsync((NpgsqlConnection)db.Database.GetDbConnection(), [row], current, send.At, ct);
    }

    /// <summary>The latest sends of a report.</summary>
    public async Task<IReadOnlyList<ReportSendView>> LatestAsync(IReport report, int limit, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand($"{View} where s.id in (select id from report_sends where kind = $1 order by at desc, id desc limit $2) group by s.id order by s.at desc, s.id desc");
        command.Parameters.Add(new NpgsqlParameter { Value = report.Kind });
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        return await ReadAsync(command, ct);
    }

    public async Task<ReportSendView> GetAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand($"{View} where s.id = $1 group by s.id");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        return (await ReadAsync(command, ct)).SingleOrDefault() ?? throw new NotFoundException("report send", id.ToString());
    }

    /// <summary>Whether the report of a week was sent by the clock.</summary>
    public async Task<bool> WasSentAsync(IReport report, string period, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select exists (select from job_periods where job = $1 and period = $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = report.Job });
        command.Parameters.Add(new NpgsqlParameter { Value = period });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<List<ReportSendView>> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        await using var row = await command.ExecuteReaderAsync(ct);
        List<ReportSendView> sends = [];
        while (await row.ReadAsync(ct))
        {
            sends.Add(new ReportSendView(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), RecordJson.TextOf(row, 4), row.GetString(5), row.GetDateTime(6), row.GetInt32(7),
                row.GetInt64(9), row.GetInt64(10), row.GetInt64(11), JsonSerializer.Deserialize<JsonElement>(row.GetString(8))));
        }

        return sends;
    }
}
