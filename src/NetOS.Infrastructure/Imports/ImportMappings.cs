using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>A mapping people keep for files of the same make.</summary>
internal sealed record ImportMapping(Guid Id, string Kind, string Name, IReadOnlyList<ImportColumn> Columns, DateTime CreatedAt, string CreatedBy);

/// <summary>Kept mappings: offered when the same headers return.</summary>
internal sealed class ImportMappings(Databases databases, TimeProvider clock)
{
    private const string Sql = "select id, kind, name, columns::text, created_at, created_by from import_mappings";

    /// <summary>The newest mapping over exactly these headers, in any order.</summary>
    public async Task<ImportMapping?> FitAsync(string kind, IReadOnlyList<string> headers, CancellationToken ct) =>
        (await ReadAsync($"{Sql} where kind = $1 and headers @> $2 and headers <@ $2 order by created_at desc limit 1", ct, kind, headers.ToArray())).FirstOrDefault();

    /// <exception cref="InvalidException">There is none of this kind.</exception>
    public async Task<ImportMapping> GetAsync(Guid id, string kind, CancellationToken ct) =>
        (await ReadAsync($"{Sql} where id = $1 and kind = $2", ct, id, kind)).FirstOrDefault() ?? throw new InvalidException("template_id", $"There is no kept mapping of {kind} with this id.");

    public Task<List<ImportMapping>> ListAsync(string? kind, CancellationToken ct) => ReadAsync($"{Sql} where kind = coalesce($1, kind) order by kind, name", ct, (object?)kind ?? DBNull.Value);

    /// <summary>Keeps an import's mapping under a name; one of the same name is replaced.</summary>
    public async Task<ImportMapping> KeepAsync(ImportState import, string name, Caller caller, CancellationToken ct)
    {
        // Samples and questions belong to the file, not to files like it.
        var columns = import.Columns.Select(c => c with { Samples = [], Questions = [], Score = 1, How = null }).ToList();
        await using var command = databases.Prepared.CreateCommand(
            """
            insert into import_mappings (id, kind, name, headers, columns, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (kind, name) do update set headers = excluded.headers, columns = excluded.columns, created_at = excluded.created_at, created_by = excluded.created_by
            returning id
            """);
        ImportStore.Add(command, Guid.CreateVersion7(clock.GetUtcNow()), import.Kind, name, columns.Select(c => c.Header).ToArray());
        ImportStore.AddJson(command, columns);
        ImportStore.Add(command, clock.GetUtcNow(), caller.Email);
        var id = (Guid)(await command.ExecuteScalarAsync(ct))!;
        return await GetAsync(id, import.Kind, ct);
    }

    /// <exception cref="NotFoundException">There is none with this id.</exception>
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("delete from import_mappings where id = $1");
        ImportStore.Add(command, id);
        if (await command.ExecuteNonQueryAsync(ct) == 0)
            throw new NotFoundException("kept mapping", id.ToString());
    }

    private async Task<List<ImportMapping>> ReadAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = databases.Prepared.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value is DBNull ? new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.Text } : new NpgsqlParameter { Value = value });
        List<ImportMapping> found = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            found.Add(new ImportMapping(row.GetGuid(0), row.GetString(1), row.GetString(2), JsonSerializer.Deserialize<List<ImportColumn>>(row.GetString(3), JsonColumn.Options)!, row.GetDateTime(4), row.GetString(5)));
        return found;
    }
}
