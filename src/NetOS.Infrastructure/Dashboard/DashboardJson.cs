using System.Text.Json;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Dashboard;

/// <summary>Writes the dashboard's results in their order; amounts and renewals only for those who may see them.</summary>
internal sealed class DashboardJson(Utf8JsonWriter writer, NpgsqlDataReader row, bool money, bool contracts, bool licenses)
{
    // What GROUPING(carrier_id, service_type_id) says of a row.
    private const int PerCarrier = 1, PerServiceType = 2, PerCurrency = 3;

    private sealed record Figures(
        int Level, string Code, long Total, long Active, long Provisioning, long Billed, decimal? Spend, decimal? Bandwidth, decimal? Priced, decimal? PricedMbps, long PricedCircuits, long AtRisk,
        long Due, decimal? DueMrc, long Overdue, decimal? OverdueMrc, Guid? Of, string? Name, long? Series, string? TypeCode)
    {
        public decimal? CostPerMbps => PricedMbps > 0 ? Math.Round(Priced!.Value / PricedMbps.Value, 4) : null;
    }

    public async Task WriteAsync(CancellationToken ct)
    {
        await row.ReadAsync(ct);
        var lookahead = row.GetInt32(0);
        await row.NextResultAsync(ct);
        var figures = await ReadFiguresAsync(ct);
        var exposure = await ReadExposureAsync(ct);
        WriteCards([.. figures.Where(f => f.Level == PerCurrency)], exposure, lookahead);
        WriteSpend([.. figures.Where(f => f.Level == PerCarrier)]);
        WriteMix(figures.Where(f => f.Level == PerServiceType));
        await ListAsync("pipeline", ["month", "urgency", "currency", "count", "mrc"], ct, contracts);
        await ListAsync("decide_next", ["kind", "contract_id", "circuit_id", "rf_link_id", "label", "carrier_name", "rf_link_name", "series", "mrc", "currency", "urgency", "days_to_deadline", "decision_deadline"], ct, contracts || licenses);
    }

    private async Task<List<Figures>> ReadFiguresAsync(CancellationToken ct)
    {
        List<Figures> all = [];
        while (await row.ReadAsync(ct))
        {
            all.Add(new Figures(
                row.GetInt32(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), Amount(6), Amount(7), Amount(8), Amount(9), row.GetInt64(10), row.GetInt64(11),
                row.GetInt64(12), Amount(13), row.GetInt64(14), Amount(15), row.IsDBNull(16) ? null : row.GetGuid(16), RecordJson.TextOf(row, 17), row.IsDBNull(18) ? null : row.GetInt64(18), RecordJson.TextOf(row, 19)));
        }

        await row.NextResultAsync(ct);
        return all;
    }

    private async Task<List<(string Code, decimal Amount)>> ReadExposureAsync(CancellationToken ct)
    {
        List<(string, decimal)> all = [];
        while (await row.ReadAsync(ct))
            all.Add((row.GetString(0), row.GetDecimal(1)));
        await row.NextResultAsync(ct);
        return all;
    }

    private void WriteCards(List<Figures> all, List<(string Code, decimal Amount)> exposure, int lookahead)
    {
        writer.WriteStartObject("cards");
        Card("active_circuits", ("value", all.Sum(c => c.Active)), ("total", all.Sum(c => c.Total)), ("provisioning", all.Sum(c => c.Provisioning)));
        if (money)
        {
            Amounts("monthly_spend", all, c => c.Spend);
            Amounts("annualised_spend", all, c => c.Spend * 12);
            Amounts("etf_exposure", exposure);
            writer.WriteStartArray("cost_per_mbps");
            foreach (var currency in all.Where(c => c.PricedMbps > 0))
            {
                writer.WriteStartObject();
                writer.WriteString("currency", currency.Code);
                writer.WriteNumber("amount", currency.CostPerMbps!.Value);
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
            Renewals("renewals_due", all.Sum(c => c.Due), lookahead, all, c => c.DueMrc);
            Renewals("overdue_decisions", all.Sum(c => c.Overdue), lookahead, all, c => c.OverdueMrc);
        }

        Card("at_risk_circuits", ("count", all.Sum(c => c.AtRisk)));
        writer.WriteEndObject();
    }

    private void WriteSpend(List<Figures> all)
    {
        var totals = all.GroupBy(x => x.Code).ToDictionary(g => g.Key, g => g.Sum(x => x.Spend ?? 0));
        writer.WriteStartArray("spend_by_carrier");
        foreach (var carrier in all)
        {
            writer.WriteStartObject();
            writer.WriteString("carrier_id", carrier.Of!.Value);
            writer.WriteString("carrier_name", carrier.Name);
            writer.WriteNumber("series", carrier.Series!.Value);
            writer.WriteString("currency", carrier.Code);
            writer.WriteNumber("circuits", carrier.Billed);
            if (money)
            {
                writer.WriteNumber("mrc", carrier.Spend ?? 0);
                writer.WriteNumber("share", totals[carrier.Code] == 0 ? 0 : Math.Round((carrier.Spend ?? 0) / totals[carrier.Code], 4));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteMix(IEnumerable<Figures> all)
    {
        writer.WriteStartArray("service_mix");
        foreach (var type in all)
        {
            writer.WriteStartObject();
            writer.WriteString("service_type_id", type.Of!.Value);
            writer.WriteString("code", type.TypeCode);
            writer.WriteString("name", type.Name);
            writer.WriteNumber("circuits", type.Billed);
            writer.WriteString("currency", type.Code);
            if (money)
            {
                WriteAmount("mrc", type.Spend);
                WriteAmount("cost_per_mbps", type.CostPerMbps);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteAmount(string name, decimal? amount)
    {
        if (amount is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
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

    private void Renewals(string name, long count, int lookahead, List<Figures> all, Func<Figures, decimal?> amount)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("count", count);
        writer.WriteNumber("lookahead_days", lookahead);
        if (money)
            Amounts("mrc", all, amount);
        writer.WriteEndObject();
    }

    private void Amounts(string name, List<Figures> all, Func<Figures, decimal?> amount) => Amounts(name, all.Where(c => amount(c) is not null).Select(c => (c.Code, amount(c)!.Value)));

    private void Amounts(string name, IEnumerable<(string Code, decimal Amount)> all)
    {
        writer.WriteStartArray(name);
        foreach (var (code, amount) in all)
        {
            writer.WriteStartObject();
            writer.WriteString("currency", code);
            writer.WriteNumber("amount", amount);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
