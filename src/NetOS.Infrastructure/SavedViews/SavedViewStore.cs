using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.SavedViews;

internal sealed record SavedView(Guid Id, string Name, string Page, JsonElement Search, bool Shared, bool IsDefault, int Version, string Owner, bool Mine, DateTimeOffset UpdatedAt);

/// <summary>What is kept of a view.</summary>
internal sealed record SavedViewFields(string Name, string Page, string Search, bool Shared, bool IsDefault);

/// <summary>Named searches of a page: one's own, and those others share. Only the owner changes a view.</summary>
internal sealed class SavedViewStore(Databases databases, TimeProvider clock)
{
    private const string Columns = "id, name, page, search::text, shared, is_default, version, owner, updated_at";

    public async Task<IReadOnlyList<SavedView>> ListAsync(string caller, string? page, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            $"select {Columns} from saved_views where (owner = $1 or shared) and ($2::text is null or page = $2) order by owner <> $1, lower(name), id limit 500");
        Text(command, caller);
        Text(command, page);
        await using var row = await command.ExecuteReaderAsync(ct);
        List<SavedView> views = [];
        while (await row.ReadAsync(ct))
            views.Add(Read(row, caller));
        return views;
    }

    public async Task<SavedView> CreateAsync(string caller, SavedViewFields fields, CancellationToken ct) => await WriteAsync(
        caller, fields, Guid.CreateVersion7(clock.GetUtcNow()),
        $"insert into saved_views (id, owner, name, page, search, shared, is_default, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning {Columns}", ct);

    public async Task<SavedView> UpdateAsync(string caller, Guid id, SavedViewFields fields, CancellationToken ct) => await WriteAsync(
        caller, fields, id,
        $"update saved_views set name = $3, page = $4, search = $5, shared = $6, is_default = $7, updated_at = $8, version = version + 1 where id = $1 and owner = $2 returning {Columns}", ct);

    /// <exception cref="NotFoundException">There is none of this id that the caller may see.</exception>
    public async Task<SavedView> GetAsync(string caller, Guid id, bool own, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand($"select {Columns} from saved_views where id = $1 and (owner = $2 or (shared and not $3))");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        Text(command, caller);
        command.Parameters.Add(new NpgsqlParameter { Value = own });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? Read(row, caller) : throw new NotFoundException("saved view of yours", id.ToString());
    }

    public async Task DeleteAsync(string caller, Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("delete from saved_views where id = $1 and owner = $2");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        Text(command, caller);
        if (await command.ExecuteNonQueryAsync(ct) == 0)
            throw new NotFoundException("saved view of yours", id.ToString());
    }

    private async Task<SavedView> WriteAsync(string caller, SavedViewFields fields, Guid id, string sql, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (fields.IsDefault)
        {
            await using var clear = new NpgsqlCommand("update saved_views set is_default = false where owner = $1 and page = $2 and is_default and id <> $3", connection);
            Text(clear, caller);
            Text(clear, fields.Page);
            clear.Parameters.Add(new NpgsqlParameter { Value = id });
            await clear.ExecuteNonQueryAsync(ct);
        }

        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        foreach (var text in new[] { caller, fields.Name, fields.Page })
            Text(command, text);
        command.Parameters.Add(new NpgsqlParameter { Value = fields.Search, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = fields.Shared });
        command.Parameters.Add(new NpgsqlParameter { Value = fields.IsDefault });
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() });
        try
        {
            SavedView view;
            await using (var row = await command.ExecuteReaderAsync(ct))
                view = await row.ReadAsync(ct) ? Read(row, caller) : throw new NotFoundException("saved view of yours", id.ToString());
            await transaction.CommitAsync(ct);
            return view;
        }
        catch (PostgresException taken) when (taken.ConstraintName == "saved_views_name")
        {
            throw new ConflictException("saved_view.name_taken", $"You have a view called {fields.Name} on this page already.") { Extensions = { ["errors"] = new Dictionary<string, string[]> { ["name"] = ["Choose another name."] } } };
        }
    }

    private static void Text(NpgsqlCommand command, string? value) => command.Parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });

    private static SavedView Read(NpgsqlDataReader row, string caller) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), JsonDocument.Parse(row.GetString(3)).RootElement, row.GetBoolean(4), row.GetBoolean(5), row.GetInt32(6), row.GetString(7), row.GetString(7) == caller,
        row.GetFieldValue<DateTimeOffset>(8));
}
