using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Application.Reports;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reports;

/// <summary>What was done in the last days: the audit, the requests of tokens, sent reports and steps of renewals. It reads no amounts.</summary>
internal sealed class ActivityDigestReader(Databases databases, BusinessCalendar calendar)
{
    private const int AuthorizationsShown = 20, TokensShown = 10, ReportsShown = 20;

    public async Task<ActivityDigest> ReadAsync(Caller reader, int days, CancellationToken ct)
    {
        var view = calendar.For(reader);
        var since = view.Now.AddDays(-days);
        var renewals = reader.May(Permission.RenewalsView);
        SqlText[] questions = [Written(view, since), Authorizations(view, since), Tokens(view, since), Reports(view, since), .. renewals ? [Steps(view, since)] : Array.Empty<SqlText>()];
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in questions)
            batch.BatchCommands.Add(sql.ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        var written = await ReadAsync(row, r => new WrittenRecords(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3)), ct);
        await row.NextResultAsync(ct);
        var authorizations = await ReadAsync(row, r => (Change: new AuthorizationChange(InstantOf(r, 0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4)), All: r.GetInt64(5)), ct);
        await row.NextResultAsync(ct);
        var tokens = await ReadAsync(row, r => (Use: new TokenUse(r.GetString(0), RecordJson.TextOf(r, 1) ?? "", r.GetInt64(2), InstantOf(r, 3)), All: r.GetInt64(4)), ct);
        await row.NextResultAsync(ct);
        var reports = await ReadAsync(row, r => new SentReport(NameOf(r.GetString(0)), r.GetString(1), r.GetString(2), InstantOf(r, 3), r.GetInt32(4)), ct);
        var steps = renewals && await row.NextResultAsync(ct) ? await ReadAsync(row, r => new RenewalSteps(r.GetString(0), r.GetInt64(1)), ct) : null;
        return new ActivityDigest
        {
            Day = view.Today,
            LookbackDays = days,
            Written = written,
            Authorizations = [.. authorizations.Select(a => a.Change)],
            AuthorizationCount = authorizations.Count > 0 ? authorizations[0].All : 0,
            Tokens = [.. tokens.Select(t => t.Use)],
            TokenCount = tokens.Count > 0 ? tokens[0].All : 0,
            Reports = reports,
            Renewals = steps,
        };
    }

    private static SqlText Written(Viewpoint view, DateTimeOffset since) => Ask(view, since, $$"""
        select coalesce(u.name, case when au.actor = '{{CallerContext.SystemEmail}}' then '{{ActivityDigest.Itself}}' else au.actor end), au.entity, au.action, count(*) from audit_entries au left join users u on lower(u.email) = lower(au.actor) and u.deleted_at is null
        where au.at >= {since} and au.event_type in ('write', 'bulk', 'import') and {in_scope:audit_entries:au} group by 1, 2, 3
        """);

    private static SqlText Authorizations(Viewpoint view, DateTimeOffset since) => Ask(view, since, $$"""
        select au.at, coalesce(u.name, au.actor), au.entity, au.label, au.action, count(*) over () from audit_entries au left join users u on lower(u.email) = lower(au.actor) and u.deleted_at is null
        where au.at >= {since} and au.event_type = 'authz' and {in_scope:audit_entries:au} order by au.id desc limit {{AuthorizationsShown}}
        """);

    private static SqlText Tokens(Viewpoint view, DateTimeOffset since) => Ask(view, since, $$"""
        select rq.token, max(rq.actor), count(*), max(rq.at), count(*) over () from request_log rq
        where rq.at >= {since} and rq.token is not null and {in_scope:request_log:rq} group by rq.token order by 3 desc, 1 limit {{TokensShown}}
        """);

    private static SqlText Reports(Viewpoint view, DateTimeOffset since) =>
        Ask(view, since, $$"""select kind, status, trigger, at, recipients from report_sends where at >= {since} order by at desc limit {{ReportsShown}}""");

    private static SqlText Steps(Viewpoint view, DateTimeOffset since) => Ask(view, since, """
        select case when h.from_status is null then 'opened' else coalesce(h.act, h.to_status) end, count(*) from renewal_transitions h join renewals r on r.id = h.renewal_id
        where h.at >= {since} and {in_scope:renewals:r} group by 1 order by 2 desc, 1
        """);

    private static SqlText Ask(Viewpoint view, DateTimeOffset since, string sql)
    {
        var text = new SqlText(view);
        return text.Add(sql.Replace("{since}", text.Parameter(since, NpgsqlDbType.TimestampTz), StringComparison.Ordinal));
    }

    private static async Task<List<T>> ReadAsync<T>(NpgsqlDataReader row, Func<NpgsqlDataReader, T> of, CancellationToken ct)
    {
        List<T> read = [];
        while (await row.ReadAsync(ct))
            read.Add(of(row));
        return read;
    }

    private static DateTimeOffset InstantOf(NpgsqlDataReader row, int place) => row.GetFieldValue<DateTimeOffset>(place);

    private static string NameOf(string kind) => kind == WeeklyActivity.KindName ? ComposeActivityDigest.Name : ComposeRenewalReport.Name;
}
