using System.Buffers;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Rf;

/// <summary>What of a link's CAPEX is written off by a day, and the whole plan by calendar years.</summary>
internal sealed class DepreciationReader(Databases databases, BusinessCalendar calendar)
{
    /// <returns>False when there is no such link.</returns>
    public async Task<bool> WriteAsync(Guid link, DateOnly on, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var sql = new SqlText(calendar.For(caller));
        var (id, day) = (sql.Parameter(link, NpgsqlDbType.Uuid), sql.Parameter(on, NpgsqlDbType.Date));
        sql.Add($$"""
            with l as (
              select l.*, coalesce(l.salvage_value, 0) salvage, (l.in_service_on + l.depreciation_months * interval '1 month')::date done_on,
                netos_depreciated(l.capex, l.salvage_value, l.depreciation_months, l.in_service_on, {{day}}) written_off
              from rf_links l where l.id = {{id}} and l.deleted_at is null and {in_scope:rf_links:l}),
            years as (
              select y, netos_depreciated(l.capex, l.salvage_value, l.depreciation_months, l.in_service_on, make_date(y, 12, 31)) total,
                coalesce(netos_depreciated(l.capex, l.salvage_value, l.depreciation_months, l.in_service_on, make_date(y - 1, 12, 31)), 0) before
              from l cross join lateral generate_series(extract(year from l.in_service_on)::int, extract(year from l.done_on)::int) y where l.capex is not null)
            select jsonb_build_object('on', {{day}}, 'currency', l.currency, 'capex', l.capex, 'salvage_value', l.salvage, 'months', l.depreciation_months,
              'months_past', least(greatest(netos_months_between(l.in_service_on, {{day}}), 0), l.depreciation_months), 'monthly', round((l.capex - l.salvage) / l.depreciation_months, 2),
              'depreciated', l.written_off, 'net_book_value', l.capex - coalesce(l.written_off, 0), 'in_service_on', l.in_service_on, 'fully_depreciated_on', l.done_on,
              'years', (select coalesce(jsonb_agg(jsonb_build_object('year', y, 'amount', total - before, 'net_book_value', l.capex - total) order by y), '[]') from years))
            from l
            """);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return false;
        output.Write(row.GetFieldValue<byte[]>(0));
        return true;
    }
}
