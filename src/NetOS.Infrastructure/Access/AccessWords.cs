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

/// <summary>A token as its maker is told of it.</summary>
internal sealed record TokenView(Guid UserId, string UserEmail, string Name, string TokenPrefix, DateTime ExpiresAt, DateTime? OverlapUntil);

internal sealed class TokenWords(Databases databases)
{
    public async Task<TokenView> FindAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select t.user_id, u.email, t.name, t.prefix, t.expires_at, t.previous_until from api_tokens t join users u on u.id = t.user_id where t.id = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new TokenView(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetDateTime(4), row.IsDBNull(5) ? null : row.GetDateTime(5));
    }
}
