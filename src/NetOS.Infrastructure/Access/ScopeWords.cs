using NetOS.Domain.Access;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>A record by its name.</summary>
internal sealed record NamedRecord(Guid Id, string Name);

/// <summary>What a scope is called.</summary>
internal sealed class ScopeWords(Databases databases)
{
    public Task<IReadOnlyList<NamedRecord>> CarriersAsync(AccessScope scope, CancellationToken ct) => NamesAsync("carriers", scope.Carriers, ct);

    public Task<IReadOnlyList<NamedRecord>> AssetsAsync(AccessScope scope, CancellationToken ct) => NamesAsync("infrastructure", scope.Assets, ct);

    private async Task<IReadOnlyList<NamedRecord>> NamesAsync(string table, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        await using var command = databases.Prepared.CreateCommand($"select id, name from {table} where id = any($1) order by name");
        command.Parameters.Add(new NpgsqlParameter { Value = ids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<NamedRecord> named = [];
        while (await row.ReadAsync(ct))
            named.Add(new NamedRecord(row.GetGuid(0), row.GetString(1)));
        return named;
    }
}
