using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Dashboard;

/// <summary>What the dashboard is narrowed to.</summary>
internal sealed record DashboardFilter(IReadOnlyList<Guid> Carriers, IReadOnlyList<string> States);

/// <summary>The one-page picture: figures over all circuits in one round trip. Amounts stand per currency and are never added across.</summary>
internal sealed class DashboardReader(Databases databases, BusinessCalendar calendar, TimeProvider clock)
{
    private static readonly string[] MoneyMembers = ["monthly_spend", "annualised_spend", "cost_per_mbps", "mrc", "share"];

    public async Task WriteAsync(DashboardFilter filter, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var money = caller.May(Permission.FinancialsView);
        var contracts = caller.May(Permission.ContractsView);
        var view = calendar.For(caller);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in new[] { Figures(filter, view), Spend(filter, view), Mix(filter, view), Pipeline(filter, view), Next(filter, view) })
            batch.BatchCommands.Add(sql.ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("as_of", clock.GetUtcNow().UtcDateTime);
        writer.WriteString("business_date", view.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await new DashboardJson(writer, row, money, contracts).WriteAsync(ct);
        if (!money)
        {
            writer.WriteStartArray("redacted");
            foreach (var name in MoneyMembers)
                writer.WriteStringValue(name);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Per currency: counts, spend, bandwidth, cost per Mbps, renewals.</summary>
    private static SqlText Figures(DashboardFilter filter, Viewpoint view)
    {
        var overdue = Urgencies.Condition(Urgency.Overdue);
        var due = string.Join(" or ", new[] { Urgency.Critical, Urgency.Active, Urgency.Watch }.Select(u => $"({Urgencies.Condition(u)})"));
        return Filtered(
            $$"""
            select c.currency, count(*), count(*) filter (where c.status = 'active'), count(*) filter (where c.status = 'provisioning'),
              sum(c.current_mrc) filter (where {{SpendSql.Counts("c")}}), sum(c.bandwidth_mbps) filter (where c.status = 'active'),
              sum(c.current_mrc) filter (where {{SpendSql.Counts("c")}} and c.bandwidth_mbps is not null and c.current_mrc is not null),
              sum(c.bandwidth_mbps) filter (where {{SpendSql.Counts("c")}} and c.current_mrc is not null),
              count(*) filter (where {{SpendSql.Counts("c")}} and c.bandwidth_mbps is not null and c.current_mrc is not null),
              count(*) filter (where c.at_risk and c.status in ('active', 'disconnect_pending')),
              count(*) filter (where {{due}}), sum(c.current_mrc) filter (where {{due}}), count(*) filter (where {{overdue}}), sum(c.current_mrc) filter (where {{overdue}})
            from circuits c where c.deleted_at is null
            """,
            filter,
            view,
            " group by 1 order by 2 desc");
    }

    private static SqlText Spend(DashboardFilter filter, Viewpoint view) => Filtered(
        $"""
        select x.carrier_id, ca.name, ca.series, x.currency, x.mrc, x.circuits from (
          select c.carrier_id, c.currency, sum(c.current_mrc) mrc, count(*) circuits from circuits c where {SpendSql.Counts("c")}
        """,
        filter,
        view,
        " group by 1, 2) x join carriers ca on ca.id = x.carrier_id order by x.mrc desc nulls last, ca.name");

    private static SqlText Mix(DashboardFilter filter, Viewpoint view) => Filtered(
        $"""
        select x.service_type_id, st.code, st.name, x.circuits, x.currency, x.mrc, round(x.priced / nullif(x.mbps, 0), 4) from (
          select c.service_type_id, c.currency, count(*) circuits, sum(c.current_mrc) mrc,
            sum(c.current_mrc) filter (where c.bandwidth_mbps is not null) priced, sum(c.bandwidth_mbps) filter (where c.current_mrc is not null) mbps
          from circuits c where {SpendSql.Counts("c")}
        """,
        filter,
        view,
        " group by 1, 2) x join service_types st on st.id = x.service_type_id order by x.circuits desc, st.code");

    private static SqlText Pipeline(DashboardFilter filter, Viewpoint view) => Filtered(
        $$"""
        select to_char(case when c.decision_deadline < {today} then {today} else c.decision_deadline end, 'YYYY-MM') as month, {{Urgencies.Sql.Replace("{t}", "c", StringComparison.Ordinal)}} urgency, c.currency, count(*), sum(c.current_mrc)
        from circuits c where c.deleted_at is null and c.decision_deadline <= {today} + {{RenewalUrgency.LookaheadDays}}
        """,
        filter,
        view,
        " group by 1, 2, 3 order by 1, 2, 3");

    private static SqlText Next(DashboardFilter filter, Viewpoint view) => Filtered(
        $$"""
        select c.contract_id, c.id, c.circuit_id, ca.name, ca.series, c.current_mrc, c.currency, {{Urgencies.Sql.Replace("{t}", "c", StringComparison.Ordinal)}}, (c.decision_deadline - {today})::bigint, c.decision_deadline
        from circuits c join carriers ca on ca.id = c.carrier_id where c.deleted_at is null and c.decision_deadline <= {today} + {{RenewalUrgency.LookaheadDays}}
        """,
        filter,
        view,
        " order by c.decision_deadline, c.id limit 8");

    private static SqlText Filtered(string sql, DashboardFilter filter, Viewpoint view, string rest)
    {
        var text = new SqlText(view).Add(sql, "c");
        if (!view.Scope.IsEverything)
            text.Add(" and {in_scope:circuits:c}");
        if (filter.Carriers.Count > 0)
            text.Add(" and c.carrier_id = any(").Add(text.Parameter(filter.Carriers.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)).Add(")");
        if (filter.States.Count > 0)
            text.Add(" and exists (select from endpoints e where e.id in (c.a_endpoint_id, c.z_endpoint_id) and e.state = any(").Add(text.Parameter(filter.States.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)).Add("))");
        return text.Add(rest);
    }
}
