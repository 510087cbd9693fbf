using System.Text.Json;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Dashboard;

/// <summary>Writes the dashboard's results in their order; amounts and renewals only for those who may see them.</summary>
internal sealed class DashboardJson(Utf8JsonWriter writer, NpgsqlDataReader row, bool money, bool contracts)
{
    private sealed record Currency(
        string Code, long Total, long Active, long Provisioning, decimal? Spend, decimal? Bandwidth, decimal? Priced, decimal? PricedMbps, long PricedCircuits, long AtRisk,
        long Due, decimal? DueMrc, long Overdue, decimal? OverdueMrc);

    public async Task WriteAsync(CancellationToken ct)
    {
        await WriteCardsAsync(ct);
        await WriteSpendAsync(ct);
        await ListAsync("service_mix", ["service_type_id", "code", "name", "circuits", "currency", "mrc", "cost_per_mbps"], ct);
        await ListAsync("pipeline", ["month", "urgency", "currency", "count", "mrc"], ct, contracts);
        await ListAsync("decide_next", ["contract_id", "circuit_id", "label", "carrier_name", "series", "mrc", "currency", "urgency", "days_to_deadline", "decision_deadline"], ct, contracts);
    }

    private async Task WriteCardsAsync(CancellationToken ct)
    {
        List<Currency> all = [];
        while (await row.ReadAsync(ct))
        {
            all.Add(new Currency(
                row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), Amount(4), Amount(5), Amount(6), Amount(7), row.GetInt64(8), row.GetInt64(9), row.GetInt64(10), Amount(11), row.GetInt64(12), Amount(13)));
        }

        writer.WriteStartObject("cards");
        Card("active_circuits", ("value", all.Sum(c => c.Active)), ("total", all.Sum(c => c.Total)), ("provisioning", all.Sum(c => c.Provisioning)));
        if (money)
        {
            Amounts("monthly_spend", all, c => c.Spend);
            Amounts("annualised_spend", all, c => c.Spend * 12);
            writer.WriteStartArray("cost_per_mbps");
            foreach (var currency in all.Where(c => c.PricedMbps > 0))
            {
                writer.WriteStartObject();
                writer.WriteString("currency", currency.Code);
                writer.WriteNumber("amount", Math.Round(currency.Priced!.Value / currency.PricedMbps!.Value, 4));
                writer.WriteNumber("circuits", currency.PricedCircuits);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartObject("total_bandwidth");
        writer.WriteNumber("mbps", RecordJson.WithoutTrailingZeros(all.Sum(c => c.Bandwidth ?? 0)));
        writer.WriteEndObject();
        if (contracts)
        {
            Renewals("renewals_due", all.Sum(c => c.Due), all, c => c.DueMrc);
            Renewals("overdue_decisions", all.Sum(c => c.Overdue), all, c => c.OverdueMrc);
        }

        Card("at_risk_circuits", ("count", all.Sum(c => c.AtRisk)));
        writer.WriteEndObject();
        await row.NextResultAsync(ct);
    }

    private async Task WriteSpendAsync(CancellationToken ct)
    {
        List<(Guid Carrier, string Name, long Series, string Currency, decimal? Mrc, long Circuits)> all = [];
        while (await row.ReadAsync(ct))
            all.Add((row.GetGuid(0), row.GetString(1), row.GetInt64(2), row.GetString(3), Amount(4), row.GetInt64(5)));
        await row.NextResultAsync(ct);
        var totals = all.GroupBy(x => x.Currency).ToDictionary(g => g.Key, g => g.Sum(x => x.Mrc ?? 0));
        writer.WriteStartArray("spend_by_carrier");
        foreach (var (carrier, name, series, currency, mrc, circuits) in all)
        {
            writer.WriteStartObject();
            writer.WriteString("carrier_id", carrier);
            writer.WriteString("carrier_name", name);
            writer.WriteNumber("series", series);
            writer.WriteString("currency", currency);
            writer.WriteNumber("circuits", circuits);
            if (money)
            {
                writer.WriteNumber("mrc", mrc ?? 0);
                writer.WriteNumber("share", totals[currency] == 0 ? 0 : Math.Round((mrc ?? 0) / totals[currency], 4));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private async Task ListAsync(string name, string[] members, CancellationToken ct, bool seen = true)
    {
        if (seen)
            writer.WriteStartArray(name);
        while (await row.ReadAsync(ct))
        {
            if (!seen)
                continue;
            writer.WriteStartObject();
            for (var i = 0; i < members.Length; i++)
            {
                if (members[i] is "mrc" or "cost_per_mbps" && !money)
                    continue;
                writer.WritePropertyName(members[i]);
                RecordJson.WriteValue(writer, row, i, TypeOf(i));
            }

            writer.WriteEndObject();
        }

        if (seen)
            writer.WriteEndArray();
        await row.NextResultAsync(ct);
    }

    private FieldType TypeOf(int ordinal) => row.GetDataTypeName(ordinal) switch
    {
        "uuid" => FieldType.Uuid,
        "bigint" or "integer" => FieldType.Integer,
        "date" => FieldType.Date,
        var type when type.StartsWith("numeric", StringComparison.Ordinal) => FieldType.Money,
        _ => FieldType.Text,
    };

    private decimal? Amount(int ordinal) => row.IsDBNull(ordinal) ? null : row.GetDecimal(ordinal);

    private void Card(string name, params (string Name, long Value)[] figures)
    {
        writer.WriteStartObject(name);
        foreach (var (figure, value) in figures)
            writer.WriteNumber(figure, value);
        writer.WriteEndObject();
    }

    private void Renewals(string name, long count, List<Currency> all, Func<Currency, decimal?> amount)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("count", count);
        writer.WriteNumber("lookahead_days", RenewalUrgency.LookaheadDays);
        if (money)
            Amounts("mrc", all, amount);
        writer.WriteEndObject();
    }

    private void Amounts(string name, List<Currency> all, Func<Currency, decimal?> amount)
    {
        writer.WriteStartArray(name);
        foreach (var currency in all.Where(c => amount(c) is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("currency", currency.Code);
            writer.WriteNumber("amount", amount(currency)!.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
