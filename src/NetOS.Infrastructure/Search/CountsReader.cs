using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Search;

/// <summary>The figures beside the side bar's entries, of the areas the caller may see.</summary>
internal sealed class CountsReader(Databases databases, BusinessCalendar calendar)
{
    public async Task<Dictionary<string, long>> ReadAsync(Caller caller, CancellationToken ct)
    {
        (string Name, string Permission, string Sql)[] counts =
        [
            ("circuits", Permission.CircuitsView, "select count(*) from circuits k where k.deleted_at is null and {in_scope:circuits:k}"),
            ("endpoints", Permission.EndpointsView, "select count(*) from endpoints k where k.deleted_at is null and {in_scope:endpoints:k}"),
            ("carriers", Permission.CarriersView, "select count(*) from carriers k where k.deleted_at is null and {in_scope:carriers:k}"),
            ("contracts", Permission.ContractsView, "select count(*) from contracts k where k.deleted_at is null and {in_scope:contracts:k}"),
            ("infrastructure", Permission.InfrastructureView, "select count(*) from infrastructure k where k.deleted_at is null and {in_scope:infrastructure:k}"),
            ("rf_links", Permission.RfLinksView, "select count(*) from rf_links k where k.deleted_at is null and {in_scope:rf_links:k}"),
            ("customers", Permission.CustomersView, "select count(*) from customers k where k.deleted_at is null and {in_scope:customers:k}"),
            ("electrical_services", Permission.ElectricalView, "select count(*) from electrical_services k where k.deleted_at is null and {in_scope:electrical_services:k}"),
            ("renewals_overdue", Permission.ContractsView, $"select count(*) from contracts k where k.deleted_at is null and {{in_scope:contracts:k}} and {Urgencies.Condition(Urgency.Overdue)}"),
        ];
        var seen = counts.Where(c => caller.May(c.Permission)).ToList();
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var count in seen)
            batch.BatchCommands.Add(new SqlText(calendar.For(caller)).Add(count.Sql, "k").ToCommand());
        await using var row = await batch.ExecuteReaderAsync(ct);
        var result = new Dictionary<string, long>();
        foreach (var count in seen)
        {
            await row.ReadAsync(ct);
            result[count.Name] = row.GetInt64(0);
            await row.NextResultAsync(ct);
        }

        return result;
    }
}
