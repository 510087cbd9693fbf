using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Dashboard;

/// <summary>What the dashboard is narrowed to.</summary>
internal sealed record DashboardFilter(IReadOnlyList<Guid> Carriers, IReadOnlyList<string> States);

/// <summary>The one-page picture: figures over all circuits in one round trip. Amounts stand per currency and are never added across.</summary>
internal sealed class DashboardReader(Databases databases, BusinessCalendar calendar, TimeProvider clock)
{
    private static readonly string[] MoneyMembers = ["monthly_spend", "annualised_spend", "cost_per_mbps", "etf_exposure", "mrc", "share"];

    public async Task WriteAsync(DashboardFilter filter, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var money = caller.May(Permission.FinancialsView);
        var contracts = caller.May(Permission.ContractsView);
        var licenses = caller.May(Permission.RfLinksView);
        var view = calendar.For(caller);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in new[] { new SqlText(view).Add($"select {Urgencies.Lookahead}"), Totals(filter, view), Exposure(filter, view, money), Pipeline(filter, view), Next(filter, view, contracts, licenses) })
            batch.BatchCommands.Add(sql.ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("as_of", clock.GetUtcNow().UtcDateTime);
        writer.WriteString("business_date", view.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await new DashboardJson(writer, row, money, contracts, licenses).WriteAsync(ct);
        if (!money)
        {
            writer.WriteStartArray("redacted");
            foreach (var name in MoneyMembers)
                writer.WriteStringValue(name);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// Counts, spend, bandwidth, cost per Mbps and renewals per currency, then per service type and currency, then per carrier and currency: one scan of
    /// the covering index makes a few rows, which are added up three ways.
    /// </summary>
    private static SqlText Totals(DashboardFilter filter, Viewpoint view)
    {
        var billed = SpendSql.Counts("c");
        var overdue = Urgencies.Condition(Urgency.Overdue);
        var due = string.Join(" or ", new[] { Urgency.Critical, Urgency.Active, Urgency.Watch }.Select(u => $"({Urgencies.Condition(u)})"));
        return Filtered(
            $$"""
            with base as materialized (
              select c.carrier_id, c.service_type_id, c.currency, count(*) total, count(*) filter (where c.status = 'active') active, count(*) filter (where c.status = 'provisioning') provisioning,
                count(*) filter (where {{billed}}) billed, sum(c.current_mrc) filter (where {{billed}}) spend, sum(c.bandwidth_mbps) filter (where c.status = 'active') bandwidth,
                sum(c.current_mrc) filter (where {{billed}} and c.bandwidth_mbps is not null) priced, sum(c.bandwidth_mbps) filter (where {{billed}} and c.current_mrc is not null) priced_mbps,
                count(*) filter (where {{billed}} and c.bandwidth_mbps is not null and c.current_mrc is not null) priced_circuits,
                count(*) filter (where c.at_risk and c.status in ('active', 'disconnect_pending')) at_risk,
                count(*) filter (where {{due}}) due, sum(c.current_mrc) filter (where {{due}}) due_mrc, count(*) filter (where {{overdue}}) overdue, sum(c.current_mrc) filter (where {{overdue}}) overdue_mrc
              from circuits c where c.deleted_at is null
            """,
            filter,
            view,
            """
             group by 1, 2, 3),
            rolled as (
              select grouping(carrier_id, service_type_id) level, carrier_id, service_type_id, currency, sum(total)::bigint total, sum(active)::bigint active, sum(provisioning)::bigint provisioning,
                sum(billed)::bigint billed, sum(spend) spend, sum(bandwidth) bandwidth, sum(priced) priced, sum(priced_mbps) priced_mbps, sum(priced_circuits)::bigint priced_circuits,
                sum(at_risk)::bigint at_risk, sum(due)::bigint due, sum(due_mrc) due_mrc, sum(overdue)::bigint overdue, sum(overdue_mrc) overdue_mrc
              from base group by grouping sets ((currency), (service_type_id, currency), (carrier_id, currency)))
            select r.level, r.currency, r.total, r.active, r.provisioning, r.billed, r.spend, r.bandwidth, r.priced, r.priced_mbps, r.priced_circuits, r.at_risk, r.due, r.due_mrc, r.overdue, r.overdue_mrc,
              coalesce(r.carrier_id, r.service_type_id), coalesce(ca.name, st.name), ca.series::bigint, st.code
            from rolled r left join carriers ca on ca.id = r.carrier_id left join service_types st on st.id = r.service_type_id
            where r.level = 3 or r.billed > 0
            order by r.level desc, case when r.level = 1 then r.spend end desc nulls last, case when r.level = 2 then r.billed else r.total end desc, coalesce(st.code, ca.name)
            """);
    }

    /// <summary>What leaving the circuits' contracts would cost. Over everything the index of the amounts is enough.</summary>
    private static SqlText Exposure(DashboardFilter filter, Viewpoint view, bool money)
    {
        const string Sum = "select x.currency, sum(x.amount) from contract_exposures x";
        if (!money)
            return new SqlText(view).Add($"{Sum} where false group by 1");
        return view.Scope.IsEverything && filter is { Carriers.Count: 0, States.Count: 0 }
            ? new SqlText(view).Add($"{Sum} where x.circuit_id is not null group by 1 order by 2 desc, 1")
            : Filtered($"{Sum} join circuits c on c.id = x.circuit_id and c.deleted_at is null", filter, view, " group by 1 order by 2 desc, 1");
    }

    private static SqlText Pipeline(DashboardFilter filter, Viewpoint view) => Filtered(
        $$"""
        select to_char(case when c.decision_deadline < {today} then {today} else c.decision_deadline end, 'YYYY-MM') as month, {{Urgencies.Sql.Replace("{t}", "c", StringComparison.Ordinal)}} urgency, c.currency, count(*), sum(c.current_mrc)
        from circuits c where c.deleted_at is null and c.decision_deadline <= {today} + {{Urgencies.Lookahead}}
        """,
        filter,
        view,
        " group by 1, 2, 3 order by 1, 2, 3");

    /// <summary>The contracts and licences to decide about first.</summary>
    private static SqlText Next(DashboardFilter filter, Viewpoint view, bool contracts, bool licenses)
    {
        var text = Filtered(
            $$"""
            select * from (select 'contract' kind, c.contract_id, c.id circuit_id, null::uuid rf_link_id, c.circuit_id label, ca.name carrier_name, null rf_link_name, ca.series, c.current_mrc mrc, c.currency,
              {{Urgencies.Sql.Replace("{t}", "c", StringComparison.Ordinal)}} urgency, (c.decision_deadline - {today})::bigint days_to_deadline, c.decision_deadline
            from circuits c join carriers ca on ca.id = c.carrier_id where {{(contracts ? "true" : "false")}} and c.deleted_at is null and c.decision_deadline <= {today} + {{Urgencies.Lookahead}}
            """,
            filter,
            view,
            " order by c.decision_deadline, c.id limit 8) contracts union all select * from (");
        text.Add(
            $$"""
            select 'rf_license', null::uuid, null::uuid, l.id, coalesce(l.fcc_call_sign, l.name), null, l.name, null::int, null::numeric, null,
              {{LicenseRenewals.UrgencySql.Replace("{t}", "l", StringComparison.Ordinal)}},
              (l.fcc_license_expires_on - {today})::bigint, l.fcc_license_expires_on
            from rf_links l where {{(licenses && filter.Carriers.Count == 0 ? "true" : "false")}} and l.deleted_at is null and l.status <> 'retired'
              and l.fcc_license_expires_on <= {today} + {{LicenseRenewals.WindowDays}} and {in_scope:rf_links:l}
            """);
        if (filter.States.Count > 0)
        {
            var states = text.Parameter(filter.States.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
            text.Add($" and (exists (select from infrastructure i where i.id in (l.a_asset_id, l.z_asset_id) and i.state = any({states})) or exists (select from customers u where u.id = l.z_customer_id and u.state = any({states})))");
        }

        return text.Add(" order by l.fcc_license_expires_on, l.id limit 8) licenses order by decision_deadline, label limit 8");
    }

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
