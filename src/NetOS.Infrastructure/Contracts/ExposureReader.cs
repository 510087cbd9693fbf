using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Contracts;

/// <summary>What leaving every contract in force would cost: in total, by carrier, by month; per currency, never added across.</summary>
internal sealed class ExposureReader(Databases databases, BusinessCalendar calendar)
{
    private const string Totals = "select min(x.as_of), x.currency, sum(x.amount), count(*) from contract_exposures x where {in_scope:contract_exposures:x} group by x.currency order by sum(x.amount) desc, x.currency";

    private const string Carriers = """
        select x.carrier_id, ca.name, ca.series::bigint, x.currency, sum(x.amount), count(*) from contract_exposures x left join carriers ca on ca.id = x.carrier_id
        where {in_scope:contract_exposures:x} group by x.carrier_id, ca.name, ca.series, x.currency having sum(x.amount) > 0 order by sum(x.amount) desc, ca.name
        """;

    // Only months all rows speak of: some may be a night older than others.
    private const string Months = """
        with seen as materialized (select x.as_of, x.currency, x.months from contract_exposures x where {in_scope:contract_exposures:x}),
        ends as (select (date_trunc('month', s.as_of) + make_interval(months => m.place::int) - interval '1 day')::date as on_day, s.currency, sum(m.amount) amount
          from seen s cross join lateral unnest(s.months) with ordinality m(amount, place) group by 1, 2)
        select e.on_day, e.currency, e.amount from ends e cross join (select min(as_of) oldest, max(as_of) latest from seen) a
        where e.on_day >= a.latest and e.on_day < date_trunc('month', a.oldest) + interval '24 months' order by 1, 2
        """;

    public async Task WriteAsync(Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var view = calendar.For(caller);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var sql in new[] { Totals, Carriers, Months })
            batch.BatchCommands.Add(new SqlText(view).Add(sql).ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        await WriteTotalsAsync(row, writer, ct);
        await row.NextResultAsync(ct);
        await WriteListAsync(row, writer, "carriers", [("carrier_id", FieldType.Uuid), ("carrier_name", FieldType.Text), ("series", FieldType.Integer), ("currency", FieldType.Text), ("amount", FieldType.Money), ("subjects", FieldType.Integer)], ct);
        await row.NextResultAsync(ct);
        await WriteListAsync(row, writer, "months", [("on", FieldType.Date), ("currency", FieldType.Text), ("amount", FieldType.Money)], ct);
        writer.WriteEndObject();
    }

    private static async Task WriteTotalsAsync(NpgsqlDataReader row, Utf8JsonWriter writer, CancellationToken ct)
    {
        List<(DateOnly AsOf, string Currency, decimal Amount, long Subjects)> totals = [];
        while (await row.ReadAsync(ct))
            totals.Add((row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetDecimal(2), row.GetInt64(3)));
        if (totals.Count == 0)
            writer.WriteNull("as_of");
        else
            writer.WriteString("as_of", totals.Min(t => t.AsOf).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteStartArray("totals");
        foreach (var total in totals)
        {
            writer.WriteStartObject();
            writer.WriteString("currency", total.Currency);
            writer.WriteNumber("amount", total.Amount);
            writer.WriteNumber("subjects", total.Subjects);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static async Task WriteListAsync(NpgsqlDataReader row, Utf8JsonWriter writer, string name, (string Name, FieldType Type)[] members, CancellationToken ct)
    {
        writer.WriteStartArray(name);
        while (await row.ReadAsync(ct))
        {
            writer.WriteStartObject();
            for (var i = 0; i < members.Length; i++)
            {
                writer.WritePropertyName(members[i].Name);
                RecordJson.WriteValue(writer, row, i, members[i].Type);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
