using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.SavedViews;

internal sealed record SavedView(Guid Id, string Name, string Page, JsonElement Search, bool Shared, bool IsDefault, int Version, string Owner, bool Mine, DateTime UpdatedAt);

/// <summary>What is kept of a view.</summary>
internal sealed record SavedViewFields(string Name, string Page, string Search, bool Shared, bool IsDefault);

/// <summary>Named searches of a page: one's own, and those others share. Only the owner changes a view.</summary>
internal sealed class SavedViewStore(Databases databases, ICurrentCaller current, TimeProvider clock)
{
    private const string Columns = "id, name, page, search::text, shared, is_default, version, owner, updated_at";

    private string Me => current.Caller.Email;

    public async Task<IReadOnlyList<SavedView>> ListAsync(string? page, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            $"select {Columns} from saved_views where (owner = $1 or shared) and ($2::text is null or page = $2) order by owner <> $1, lower(name), id limit 500");
        Text(command, Me);
        Text(command, page);
        await using var row = await command.ExecuteReaderAsync(ct);
        List<SavedView> views = [];
        while (await row.ReadAsync(ct))
            views.Add(Read(row, Me));
        return views;
    }

    public async Task<SavedView> CreateAsync(SavedViewFields fields, CancellationToken ct) => await WriteAsync(
        null, fields, Guid.CreateVersion7(clock.GetUtcNow()),
        $"insert into saved_views (id, owner, name, page, search, shared, is_default, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning {Columns}", ct);

    public async Task<SavedView> UpdateAsync(SavedView present, SavedViewFields fields, CancellationToken ct) => await WriteAsync(
        present, fields, present.Id,
        $"update saved_views set name = $3, page = $4, search = $5, shared = $6, is_default = $7, updated_at = $8, version = version + 1 where id = $1 and owner = $2 returning {Columns}", ct);

    /// <exception cref="NotFoundException">There is none of this id that the caller may see.</exception>
    public async Task<SavedView> GetAsync(Guid id, bool own, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand($"select {Columns} from saved_views where id = $1 and (owner = $2 or (shared and not $3))");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        Text(command, Me);
        command.Parameters.Add(new NpgsqlParameter { Value = own });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? Read(row, Me) : throw new NotFoundException("saved view of yours", id.ToString());
    }

    public async Task DeleteAsync(SavedView view, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("delete from saved_views where id = $1 and owner = $2", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = view.Id });
        Text(command, Me);
        await command.ExecuteNonQueryAsync(ct);
        await AuditAsync(connection, AuditTrail.Deleted, view, null, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<SavedView> WriteAsync(SavedView? before, SavedViewFields fields, Guid id, string sql, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (fields.IsDefault)
            await ClearDefaultAsync(connection, fields.Page, id, ct);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        foreach (var text in new[] { Me, fields.Name, fields.Page })
            Text(command, text);
        command.Parameters.Add(new NpgsqlParameter { Value = fields.Search, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = fields.Shared });
        command.Parameters.Add(new NpgsqlParameter { Value = fields.IsDefault });
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() });
        try
        {
            SavedView view;
            await using (var row = await command.ExecuteReaderAsync(ct))
                view = await row.ReadAsync(ct) ? Read(row, Me) : throw new NotFoundException("saved view of yours", id.ToString());
            await AuditAsync(connection, before is null ? AuditTrail.Created : AuditTrail.Updated, before, view, ct);
            await transaction.CommitAsync(ct);
            return view;
        }
        catch (PostgresException taken) when (taken.ConstraintName == "saved_views_name")
        {
            throw new ConflictException("saved_view.name_taken", $"You have a view called {fields.Name} on this page already.") { Extensions = { ["errors"] = new Dictionary<string, string[]> { ["name"] = ["Choose another name."] } } };
        }
    }

    private async Task ClearDefaultAsync(NpgsqlConnection connection, string page, Guid except, CancellationToken ct)
    {
        await using var clear = new NpgsqlCommand("update saved_views set is_default = false where owner = $1 and page = $2 and is_default and id <> $3", connection);
        Text(clear, Me);
        Text(clear, page);
        clear.Parameters.Add(new NpgsqlParameter { Value = except });
        await clear.ExecuteNonQueryAsync(ct);
    }

    private async Task AuditAsync(NpgsqlConnection connection, string action, SavedView? before, SavedView? after, CancellationToken ct)
    {
        (string Name, Func<SavedView, object?> Value)[] fields =
            [("name", v => v.Name), ("page", v => v.Page), ("search", v => v.Search.GetRawText()), ("shared", v => v.Shared), ("is_default", v => v.IsDefault)];
        var changes = fields.Select(f => new FieldChange(f.Name, before is null ? null : f.Value(before), after is null ? null : f.Value(after))).Where(c => !Equals(c.Old, c.New)).ToList();
        var view = after ?? before!;
        await AuditTrail.WriteAsync(connection, [new AuditRow("saved-views", view.Id, view.Name, action, changes)], current, clock.GetUtcNow(), ct);
    }

    private static void Text(NpgsqlCommand command, string? value) => command.Parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });

    private static SavedView Read(NpgsqlDataReader row, string caller) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), JsonDocument.Parse(row.GetString(3)).RootElement, row.GetBoolean(4), row.GetBoolean(5), row.GetInt32(6), row.GetString(7), row.GetString(7) == caller,
        row.GetDateTime(8));
}
