using NetOS.Domain.Access;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>A carrier by its name.</summary>
internal sealed record NamedCarrier(Guid Id, string Name);

/// <summary>What a scope is called.</summary>
internal sealed class ScopeWords(Databases databases)
{
    public async Task<IReadOnlyList<NamedCarrier>> CarriersAsync(AccessScope scope, CancellationToken ct)
    {
        if (scope.Carriers.Count == 0)
            return [];
        await using var command = databases.Prepared.CreateCommand("select id, name from carriers where id = any($1) order by name");
        command.Parameters.Add(new NpgsqlParameter { Value = scope.Carriers.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<NamedCarrier> carriers = [];
        while (await row.ReadAsync(ct))
            carriers.Add(new NamedCarrier(row.GetGuid(0), row.GetString(1)));
        return carriers;
    }
}
